import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { switchValue } from './command-line.ts'
import type { CommandLine } from './command-line.ts'

/** What the command line fixed for the life of the process; every module of the stand-in reads it here. */
class Settings {
  #line: CommandLine | null = null
  #tellEntryHasRun: () => void = () => {}
  /** Fulfilled when the script that was started has run to its end; Electron is not ready before either. */
  readonly entryHasRun: Promise<void> = new Promise((resolve) => {
    this.#tellEntryHasRun = resolve
  })
  readonly #paths = new Map<string, string>()

  begin(line: CommandLine): void {
    this.#line = line
    const asked = switchValue(process.argv, 'user-data-dir')
    if (asked !== null) this.#paths.set('userData', resolve(asked))
  }

  /** The script that was started has run to its end. */
  entered(): void {
    this.#tellEntryHasRun()
  }

  get line(): CommandLine {
    if (this.#line === null) throw new Error('The stand-in has not been started.')
    return this.#line
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }

  /** Electron's folders by name; throws on a name that the stand-in does not know. */
  path(name: string): string {
    const set = this.#paths.get(name)
    if (set !== undefined) return set
    const home = homedir()
    switch (name) {
      case 'home':
        return home
      case 'temp':
        return tmpdir()
      case 'appData':
        return appData(home)
      case 'userData':
      case 'sessionData':
        return join(appData(home), this.line.name)
      case 'logs':
        return join(this.path('userData'), 'logs')
      case 'crashDumps':
        return join(this.path('userData'), 'Crashpad')
      case 'exe':
        return this.line.argv[0] ?? ''
      case 'documents':
        return join(home, 'Documents')
      case 'downloads':
        return join(home, 'Downloads')
      case 'desktop':
        return join(home, 'Desktop')
      default:
        throw new Error(`The stand-in knows no folder ${name}.`)
    }
  }
}

function appData(home: string): string {
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support')
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming')
  return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config')
}

export const settings = new Settings()
