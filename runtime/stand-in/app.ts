import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import type { App as AppApi, Contents, Preventable } from '../api.ts'
import { closeBrowsers, killBrowsers, prelaunch } from './browsers.ts'
import { becomeReady, needNotReady } from './readiness.ts'
import { preventable } from './preventable.ts'
import { settings } from './settings.ts'
import { takeInstanceLock } from './single-instance.ts'

type Events = {
  activate: []
  'before-quit': [event: Preventable]
  'browser-window-created': [event: unknown, window: unknown]
  'open-file': [event: Preventable, path: string]
  quit: [event: unknown, code: number]
  'second-instance': [event: unknown, argv: string[], directory: string]
  'web-contents-created': [event: unknown, contents: Contents]
  'will-quit': [event: Preventable]
  'window-all-closed': []
}

/** Closes all windows; false where one of them refused. Set by browser-window.ts, which knows them. */
type CloseWindows = () => Promise<boolean>

class App extends EventEmitter<Events> implements AppApi {
  readonly isPackaged = false
  #quitting = false
  #asked = false
  readonly #ready: Promise<void>
  closeWindows: CloseWindows = async () => true

  constructor() {
    super()
    this.#ready = settings.entryHasRun.then(becomeReady)
    // Who asks a second time does not want to wait for what the first has begun.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => (this.#asked ? this.exit(1) : this.quit()))
  }

  /** Whether windows close because the app ends. */
  get quitting(): boolean {
    return this.#quitting
  }

  async whenReady(): Promise<void> {
    await this.#ready
  }

  getAppPath(): string {
    return settings.line.folder
  }

  getName(): string {
    return settings.line.name
  }

  getVersion(): string {
    return settings.line.version
  }

  getPath(name: Parameters<AppApi['getPath']>[0]): string {
    const path = settings.path(name)
    if (name === 'userData') mkdirSync(path, { recursive: true })
    return path
  }

  setPath(name: string, path: string): void {
    settings.setPath(name, path)
  }

  /** Every page of a browser is sandboxed but where root runs it. */
  enableSandbox(): void {
    needNotReady('app.enableSandbox() cannot be called')
  }

  requestSingleInstanceLock(): boolean {
    const first = takeInstanceLock(this.getPath('userData'), { argv: [...process.argv], directory: process.cwd() }, (other) => {
      this.emit('second-instance', {}, other.argv, other.directory)
    })
    // Who has the lock opens a window next.
    if (first) prelaunch()
    return first
  }

  quit(): void {
    if (!this.#quitting) void this.#quit()
  }

  exit(code = 0): void {
    this.emit('quit', {}, code)
    killBrowsers()
    process.exit(code)
  }

  /** The last window is gone. */
  lastWindowClosed(): void {
    if (this.#quitting) return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }

  async #quit(): Promise<void> {
    this.#asked = true
    const before = preventable({})
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    this.#quitting = true
    if (!(await this.closeWindows())) {
      this.#quitting = false
      return
    }
    const will = preventable({})
    this.emit('will-quit', will)
    if (will.defaultPrevented) {
      this.#quitting = false
      return
    }
    this.emit('quit', {}, 0)
    await closeBrowsers()
    process.exit(0)
  }
}

export const app = new App()
