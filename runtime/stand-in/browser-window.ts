import { EventEmitter } from 'node:events'
import type { Bounds, Contents, Preventable, Window as WindowApi, WindowOptions } from '../api.ts'
import { app } from './app.ts'
import { browserFor, onBrowserEvents } from './browsers.ts'
import type { Chromium } from './chromium.ts'
import { number, record } from './devtools.ts'
import type { Params } from './devtools.ts'
import { keysOfMenu, pressKey, serveMenuTo } from './menu.ts'
import { nativeTheme } from './native-theme.ts'
import { preventable } from './preventable.ts'
import { needReady } from './readiness.ts'
import { WebContents } from './web-contents.ts'

type Events = {
  close: [event: Preventable]
  closed: []
  focus: []
  maximize: []
  move: []
  'ready-to-show': []
  resize: []
  unmaximize: []
  unresponsive: []
}

const windows: BrowserWindow[] = []
/** Windows by their last focus; the last has it. */
const focusOrder: BrowserWindow[] = []
let lastId = 0

/** A window manager takes its time over what the app asks; what the page tells meanwhile is of yesterday. */
const SETTLING_MS = 1000

/** Where a new window goes that names no place. */
const corner = { x: 40, y: 40 }

export class BrowserWindow extends EventEmitter<Events> implements WindowApi {
  readonly id = (lastId += 1)
  readonly webContents: WebContents
  #bounds: Bounds
  #normal: Bounds
  #state: 'normal' | 'maximized' | 'minimized' = 'normal'
  #visible: boolean
  /** When the app last placed the window, on the clock of `performance.now()`. */
  #placed = performance.now()
  #closed = false

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focusOrder.at(-1) ?? null
  }

  static fromWebContents(contents: Contents | null): BrowserWindow | null {
    return windows.find((window) => window.webContents === contents) ?? null
  }

  constructor(options: WindowOptions) {
    super()
    needReady('Cannot create BrowserWindow')
    const { width = 800, height = 600, x = corner.x, y = corner.y } = options
    this.#bounds = { x, y, width, height }
    this.#normal = this.#bounds
    this.#visible = options.show !== false
    // A window that cannot have the focus and is not shown is one for work, such as printing.
    const hidden = options.show === false && options.focusable === false
    const opening = open({ hidden, bounds: this.#bounds })
    this.webContents = new WebContents(opening, options.webPreferences ?? {})
    void this.webContents.window().then(() => { this.#placed = performance.now() }, () => {})
    windows.push(this)
    if (!hidden) focusOrder.unshift(this)
    this.#listen()
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
  }

  isDestroyed(): boolean {
    return this.#closed
  }

  isVisible(): boolean {
    return this.#visible
  }

  isMaximized(): boolean {
    return this.#state === 'maximized'
  }

  isMinimized(): boolean {
    return this.#state === 'minimized'
  }

  getBounds(): Bounds {
    return { ...this.#bounds }
  }

  getNormalBounds(): Bounds {
    return { ...this.#normal }
  }

  setBounds(bounds: Partial<Bounds>): void {
    const wanted = { ...this.#bounds, ...bounds }
    void this.#arrange({ left: wanted.x, top: wanted.y, width: wanted.width, height: wanted.height })
    this.#moved(wanted)
  }

  maximize(): void {
    void this.#arrange({ windowState: 'maximized' })
    this.#changeState('maximized')
  }

  restore(): void {
    void this.#arrange({ windowState: 'normal' })
    this.#changeState('normal')
  }

  show(): void {
    this.#visible = true
    if (this.#state === 'minimized') this.restore()
    this.focus()
  }

  hide(): void {
    this.#visible = false
    void this.#arrange({ windowState: 'minimized' })
    this.#state = 'minimized'
  }

  focus(): void {
    this.#focused()
    void this.webContents.window().then(({ chromium, target }) => chromium.devTools.send('Page.bringToFront', {}, target.sessionId)).catch(() => {})
  }

  setTitle(title: string): void {
    this.webContents.setTitle(title)
  }

  /** A browser's window has no mark for it; the page shows its own. */
  setDocumentEdited(): void {}

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url)
  }

  close(): void {
    this.askToClose()
  }

  /** Whether the window is gone; a listener may have kept it. */
  askToClose(): boolean {
    if (this.#closed) return true
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
    return this.#closed
  }

  destroy(): void {
    this.webContents.destroy()
  }

  #listen(): void {
    const { webContents } = this
    webContents.setKeys(keysOfMenu())
    webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    webContents.once('destroyed', () => this.#wasClosed())
    webContents.on('page-key', (index) => pressKey(index, this))
    webContents.on('page-focus', () => this.#focused())
    webContents.on('page-bounds', (bounds) => void this.#readBounds(bounds))
    webContents.on('page-closes', (answer) => answer(this.#agreesToClose()))
  }

  /** Asked by the browser, whose window a person has closed: it closes it itself. */
  #agreesToClose(): boolean {
    const event = preventable({})
    this.emit('close', event)
    return !event.defaultPrevented
  }

  #wasClosed(): void {
    if (this.#closed) return
    this.#closed = true
    windows.splice(windows.indexOf(this), 1)
    if (focusOrder.includes(this)) focusOrder.splice(focusOrder.indexOf(this), 1)
    this.emit('closed')
    if (windows.length === 0) app.lastWindowClosed()
  }

  #focused(): void {
    if (focusOrder.at(-1) === this) return
    if (focusOrder.includes(this)) focusOrder.splice(focusOrder.indexOf(this), 1)
    focusOrder.push(this)
    this.emit('focus')
  }

  #moved(bounds: Bounds): void {
    const before = this.#bounds
    this.#bounds = bounds
    if (this.#state === 'normal') this.#normal = bounds
    if (before.width !== bounds.width || before.height !== bounds.height) this.emit('resize')
    if (before.x !== bounds.x || before.y !== bounds.y) this.emit('move')
  }

  #changeState(state: 'normal' | 'maximized'): void {
    const before = this.#state
    this.#state = state
    if (before !== 'maximized' && state === 'maximized') this.emit('maximize')
    if (before === 'maximized' && state === 'normal') this.emit('unmaximize')
  }

  /** A person has moved or resized the window; only the page noticed. */
  async #readBounds(bounds: Bounds): Promise<void> {
    const { chromium, target } = await this.webContents.window()
    // A headless browser has nobody to move its windows.
    if (chromium.headless || performance.now() - this.#placed < SETTLING_MS) return
    const answer = await chromium.devTools.send('Browser.getWindowForTarget', { targetId: target.targetId }).catch((): Params => ({}))
    const state = record(answer, 'bounds')['windowState']
    if (state === 'normal' || state === 'maximized') this.#changeState(state)
    this.#moved(bounds)
  }

  async #arrange(bounds: Params): Promise<void> {
    this.#placed = performance.now()
    try {
      const { chromium, target } = await this.webContents.window()
      const answer = await chromium.devTools.send('Browser.getWindowForTarget', { targetId: target.targetId })
      const windowId = number(answer, 'windowId')
      const state = record(answer, 'bounds')['windowState']
      // Chromium moves normal windows only.
      if (bounds['windowState'] === undefined && state !== 'normal') {
        await chromium.devTools.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } })
      }
      await chromium.devTools.send('Browser.setWindowBounds', { windowId, bounds })
    } catch {
      // Closed meanwhile.
    }
  }
}

async function open(options: { hidden: boolean; bounds: Bounds }): Promise<{ chromium: Chromium; target: Awaited<ReturnType<Chromium['open']>> }> {
  const { width, height, x, y } = options.bounds
  const chromium = browserFor({ hidden: options.hidden, width, height })
  const target = await chromium.open({ width, height })
  const { windowId } = await chromium.devTools.send('Browser.getWindowForTarget', { targetId: target.targetId })
  await chromium.devTools.send('Browser.setWindowBounds', { windowId, bounds: { left: x, top: y, width, height } })
  return { chromium, target }
}

function pageOf(targetId: string): WebContents | null {
  return windows.find((window) => window.webContents.targetId === targetId)?.webContents ?? null
}

/** Electron's `webContents`, as far as test tools ask it. */
export const webContents = {
  fromDevToolsTargetId: pageOf,
  fromId: (id: number): WebContents | null => windows.find((window) => window.webContents.id === id)?.webContents ?? null,
  getAllWebContents: (): WebContents[] => windows.map((window) => window.webContents),
}

onBrowserEvents({
  // A frame inside a page has an id of its own, and its page asks for it.
  mayLoad: (navigation) => {
    const contents = pageOf(navigation.frameId) ?? windows.find((window) => window.webContents.hasFrame(navigation.frameId))?.webContents
    return contents?.mayLoad(navigation) ?? false
  },
  crashed: (targetId) => pageOf(targetId)?.wasCrashed(),
  destroyed: (targetId) => pageOf(targetId)?.wasDestroyed(),
  gone: (chromium) => {
    for (const window of windows.slice()) {
      void window.webContents.window().then((place) => {
        if (place.chromium === chromium) window.webContents.wasDestroyed()
      }, () => window.webContents.wasDestroyed())
    }
  },
})

nativeTheme.on('updated', () => {
  for (const window of windows) window.webContents.emulateTheme()
})

serveMenuTo({
  focused: () => BrowserWindow.getFocusedWindow(),
  changed: () => {
    for (const window of windows) window.webContents.setKeys(keysOfMenu())
  },
})

app.closeWindows = async () => [...windows].every((window) => window.askToClose())
