import { readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** What Electron's command line said: `[switches] ENTRY [arguments]`. */
export interface CommandLine {
  /** Switches before the entry, for Chromium, as `--name` or `--name=value`. */
  readonly switches: readonly string[]
  /** Port of Node's inspector, null where it was not asked for. */
  readonly inspectPort: number | null
  /** Whether to wait for a debugger before the first line. */
  readonly inspectBreak: boolean
  readonly entry: string
  /** The folder that holds package.json. */
  readonly folder: string
  readonly name: string
  readonly version: string
  /** All arguments as the app sees them in `process.argv`. */
  readonly argv: readonly string[]
}

/** Switches that are Node's or ours and would mean nothing, or the wrong thing, to Chromium. */
const notForChromium = /^--(inspect|inspect-brk|no-sandbox|user-data-dir|remote-debugging-pipe)(=|$)/

/** Throws a sentence where there is nothing to start. */
export function readCommandLine(args: readonly string[], executable: string): CommandLine {
  const entryAt = args.findIndex((arg) => !arg.startsWith('-'))
  const entryArgument = args[entryAt]
  if (entryArgument === undefined) throw new Error('The stand-in needs what it should start: a folder with package.json or a script.')
  const inspect = args.find((arg) => /^--inspect(-brk)?(=|$)/.test(arg))
  const path = resolve(entryArgument)
  const script = /\.[cm]?js$/.test(path)
  const folder = script ? folderOfPackage(path) : path
  const about = readPackage(folder)
  if (about === null) throw new Error(`${folder} has no package.json that names the script to start.`)
  // Playwright's loader hides what it added from the app in the same way.
  const added = args.indexOf('--remote-debugging-port=0')
  return {
    // electron-vite puts the port behind the entry, where Electron takes it too.
    switches: args.filter((arg, at) => (at < entryAt && !notForChromium.test(arg)) || arg.startsWith('--remote-debugging-port=')),
    inspectPort: inspect === undefined ? null : Number(inspect.split('=')[1] ?? 9229),
    inspectBreak: inspect?.startsWith('--inspect-brk') ?? false,
    entry: script ? path : resolve(folder, about.main),
    folder,
    name: about.productName ?? about.name,
    version: about.version,
    argv: [executable, ...args.slice(added + 1)],
  }
}

/** The value of `--name=value`, wherever it stands; null without it. */
export function switchValue(args: readonly string[], name: string): string | null {
  const start = `--${name}=`
  return args.find((arg) => arg.startsWith(start))?.slice(start.length) ?? null
}

type About = { name: string; productName?: string; version: string; main: string }

function readPackage(folder: string): About | null {
  try {
    const about: Partial<About> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const { name, version, main, productName } = about
    if (name === undefined || version === undefined || main === undefined) return null
    return { name, version, main, ...(productName === undefined ? {} : { productName }) }
  } catch {
    return null
  }
}

function folderOfPackage(path: string): string {
  const parts = path.split(sep)
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const folder = parts.slice(0, length).join(sep)
    if (readPackage(folder) !== null) return folder
  }
  return resolve(path, '..')
}
