import { basename } from 'node:path'
import { findChromium, hasDisplay } from '../find-runtime.mjs'
import { Chromium, isRoot } from './chromium.ts'
import { serveRequests } from './protocol.ts'
import type { Navigation } from './protocol.ts'

type Listener = {
  mayLoad(navigation: Navigation): boolean
  crashed(targetId: string): void
  destroyed(targetId: string): void
  gone(chromium: Chromium): void
}

let listener: Listener | null = null
const running = new Map<boolean, Chromium>()

export function onBrowserEvents(events: Listener): void {
  listener = events
}

/**
 * The Chromium for shown windows, or the headless one for windows that are never shown: a page that is hidden in a
 * Chromium with windows cannot print. Without a display they are one.
 */
export function browserFor(options: { hidden: boolean; width: number; height: number }): Chromium {
  const headless = options.hidden || !hasDisplay()
  const there = running.get(headless)
  if (there) return there
  const chromium = Chromium.launch({ ...options, headless })
  running.set(headless, chromium)
  serveRequests(chromium.devTools, (navigation) => listener?.mayLoad(navigation) ?? false)
  chromium.on('crashed', (targetId) => listener?.crashed(targetId))
  chromium.on('destroyed', (targetId) => listener?.destroyed(targetId))
  chromium.on('gone', () => {
    running.delete(headless)
    listener?.gone(chromium)
  })
  void chromium.ready.then(() => introduce(chromium)).catch(() => {})
  return chromium
}

/** Starts the browser while main is still being loaded. Not with a display: its window would come before its place is known. */
export function prelaunch(): void {
  if (!hasDisplay()) browserFor({ hidden: false, width: 1280, height: 860 })
}

export async function closeBrowsers(): Promise<void> {
  await Promise.all([...running.values()].map((chromium) => chromium.close()))
}

export function killBrowsers(): void {
  for (const chromium of running.values()) chromium.kill()
}

let introduced = false

/** The stand-in is honest about itself: once, on standard error, and to whoever asks for the runtime's name. */
function introduce(chromium: Chromium): void {
  process.env['GALLEY_RUNTIME_NAME'] = `stand-in on ${chromium.version}`
  if (introduced) return
  introduced = true
  const notes = [
    basename(findChromium() ?? ''),
    hasDisplay() ? (chromium.headless ? 'hidden' : '') : 'headless: no display',
    isRoot ? 'sandbox off: root' : '',
  ].filter((note) => note !== '')
  process.stderr.write(`Runs on the stand-in for Electron: ${chromium.version} (${notes.join('; ')}), because Electron's binary is not in use here.\n`)
}
