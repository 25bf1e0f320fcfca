import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Writable, Readable } from 'node:stream'
import { findChromium, hasDisplay } from '../find-runtime.mjs'
import { DevTools, list, record, text } from './devtools.ts'
import type { Params } from './devtools.ts'
import { settings } from './settings.ts'

/** A page that is open in Chromium and attached to. */
export interface Target {
  readonly targetId: string
  readonly sessionId: string
}

/** Page of a Chromium that waits for its first window; `--app` refuses about:blank. */
export const waitingPage = 'data:text/html,<title>Galley</title>'

const switches = [
  // The pipe ends with this process, kill -9 included, and Chromium ends with the pipe.
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  // Nothing of Chromium's own goes to the network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--disable-features=AutofillServerCommunication,HttpsUpgrades,MediaRouter,OptimizationHints,Translate',
  // Containers have a /dev/shm too small for a page.
  '--disable-dev-shm-usage',
  // A desk that is covered by another window goes on saving.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-back-forward-cache',
]

/** How long Chromium may take to end by itself. */
const CLOSE_LIMIT_MS = 3000

type Events = { gone: []; crashed: [targetId: string]; destroyed: [targetId: string] }

/** One running Chromium: its process, its protocol, its pages. */
export class Chromium extends EventEmitter<Events> {
  readonly headless: boolean
  readonly devTools: DevTools
  readonly ready: Promise<void>
  readonly #process: ChildProcess
  readonly #exited: Promise<void>
  #waiting: Promise<string> | null
  version = ''

  private constructor(process: ChildProcess, headless: boolean) {
    super()
    this.headless = headless
    this.#process = process
    const [, , , input, output] = process.stdio
    if (!(input instanceof Writable) || !(output instanceof Readable)) throw new Error('Chromium has no pipe.')
    this.devTools = new DevTools(input, output)
    this.#exited = new Promise((resolve) => process.on('exit', () => resolve()))
    void this.#exited.then(() => this.emit('gone'))
    this.devTools.listen(({ method, params }) => {
      if (method === 'Target.targetDestroyed') this.emit('destroyed', text(params, 'targetId'))
      if (method === 'Target.targetCrashed') this.emit('crashed', text(params, 'targetId'))
    })
    this.#waiting = this.#firstPage()
    this.ready = this.#begin()
    // Who needs the browser awaits `ready` and hears of it; a Chromium that dies unneeded is no crash of ours.
    this.ready.catch(() => {})
    this.#waiting.catch(() => {})
  }

  static launch(options: { headless: boolean; width: number; height: number }): Chromium {
    const path = findChromium()
    if (path === null) throw new Error('No Chromium, Chrome or Edge was found. Install one, or name it in GALLEY_CHROMIUM.')
    const profile = join(settings.path('userData'), options.headless && hasDisplay() ? 'Chromium hidden' : 'Chromium')
    mkdirSync(profile, { recursive: true })
    const child = spawn(
      path,
      [
        ...switches,
        ...settings.line.switches,
        `--user-data-dir=${profile}`,
        `--window-size=${options.width},${options.height}`,
        ...(options.headless ? ['--headless', '--screen-info={1920x1080}'] : []),
        ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
        `--app=${waitingPage}`,
      ],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
    )
    const { stderr } = child
    if (stderr) forwardLog(stderr)
    return new Chromium(child, options.headless)
  }

  /** Opens a page in a window of its own and attaches to it. */
  async open(size: { width: number; height: number }): Promise<Target> {
    await this.ready
    const waiting = this.#waiting
    this.#waiting = null
    const targetId =
      waiting === null
        ? text(await this.devTools.send('Target.createTarget', { url: waitingPage, newWindow: true, ...size }), 'targetId')
        : await waiting
    const attached = await this.devTools.send('Target.attachToTarget', { targetId, flatten: true })
    return { targetId, sessionId: text(attached, 'sessionId') }
  }

  /** Ends Chromium; by force when it does not go by itself. */
  async close(): Promise<void> {
    this.devTools.send('Browser.close').catch(() => {})
    const force = setTimeout(() => this.kill(), CLOSE_LIMIT_MS)
    await this.#exited
    clearTimeout(force)
  }

  kill(): void {
    this.#process.kill('SIGKILL')
  }

  async #begin(): Promise<void> {
    const [about] = await Promise.all([
      this.devTools.send('Browser.getVersion'),
      this.devTools.send('Fetch.enable', {
        patterns: [{ urlPattern: '*', resourceType: 'Document' }, { urlPattern: 'https://*.invalid/*' }],
      }),
    ])
    this.version = text(about, 'product').replace(/^Headless/, '').replace('Chrome/', 'Chromium ')
  }

  /** The page that `--app` opened. */
  async #firstPage(): Promise<string> {
    const created = new Promise<string>((resolve) => {
      this.devTools.listen(({ method, params }) => {
        const info = record(params, 'targetInfo')
        if (method === 'Target.targetCreated' && isWaitingPage(info)) resolve(text(info, 'targetId'))
      })
    })
    await this.devTools.send('Target.setDiscoverTargets', { discover: true })
    const { targetInfos } = await this.devTools.send('Target.getTargets')
    const there = list({ targetInfos }, 'targetInfos').find(isWaitingPage)
    return there ? text(there, 'targetId') : created
  }
}

function isWaitingPage(info: Params): boolean {
  return info['type'] === 'page' && info['url'] === waitingPage
}

/** Chromium refuses to run as root with its sandbox on. */
export const isRoot = process.getuid?.() === 0

/** Playwright waits for the one line; Chromium's complaints about missing desktop services are of no use to anybody. */
function forwardLog(stream: Readable): void {
  const everything = process.env['GALLEY_CHROMIUM_LOG'] !== undefined
  createInterface({ input: stream }).on('line', (line) => {
    if (everything || line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`)
  })
}
