import { EventEmitter } from 'node:events'
import type { Contents, PagePreferences, PdfOptions, Preventable } from '../api.ts'
import { fromChromium, privateOrigin, toChromium } from './addresses.ts'
import { waitingPage } from './chromium.ts'
import type { Chromium, Target } from './chromium.ts'
import { record, text } from './devtools.ts'
import type { Message, Params } from './devtools.ts'
import { dispatch } from './ipc-main.ts'
import { nativeTheme, themeFeatures } from './native-theme.ts'
import type { PromptAnswer, PromptSpec } from './page/prompt.ts'
import type { PageKey } from './page/worlds.ts'
import { PageWorld } from './page-world.ts'
import type { Told } from './page-world.ts'
import { toPrintParameters } from './print.ts'
import { preventable } from './preventable.ts'
import type { Navigation } from './protocol.ts'
import { session } from './session.ts'

type Place = { readonly chromium: Chromium; readonly target: Target }
type Bounds = { x: number; y: number; width: number; height: number }
type Events = {
  'did-finish-load': []
  'render-process-gone': [event: unknown, details: { reason: string; exitCode: number }]
  'will-attach-webview': [event: Preventable]
  'will-frame-navigate': [details: Preventable & { url: string; isMainFrame: boolean }]
  'will-navigate': [details: Preventable & { url: string }]
  'will-redirect': [details: Preventable & { url: string }]
  destroyed: []
  // The stand-in's own, for its windows and menu.
  'page-bounds': [bounds: Bounds]
  'page-closes': [answer: (close: boolean) => void]
  'page-focus': []
  'page-key': [index: number]
}

let lastId = 0

/** One page, and the DevTools session that drives it. */
export class WebContents extends EventEmitter<Events> implements Contents {
  readonly id = (lastId += 1)
  readonly session = session.defaultSession
  readonly #place: Promise<Place>
  readonly #preferences: PagePreferences
  readonly #expected = new Set<string>()
  /** Ids of the frames inside the page; the top frame has the target's. */
  readonly #frames = new Set<string>()
  #target: Target | null = null
  #url = ''
  #loader = ''
  readonly #world = new PageWorld({
    frameId: () => this.targetId,
    send: (method, params) => this.#send(method, params),
    dispatch: (channel, args) => dispatch({ sender: this, senderFrame: { url: this.getURL(), parent: null } }, channel, args),
    told: (what) => this.#told(what),
  })
  #crashed = false
  #destroyed = false
  #openHandler: Parameters<Contents['setWindowOpenHandler']>[0] = () => ({ action: 'deny' })

  constructor(place: Promise<Place>, preferences: PagePreferences) {
    super()
    this.#preferences = preferences
    this.#place = place.then(async (place) => {
      this.#target = place.target
      await this.#attach(place)
      return place
    })
    // Whoever loads or prints hears of it.
    this.#place.catch(() => {})
  }

  get targetId(): string | null {
    return this.#target?.targetId ?? null
  }

  hasFrame(frameId: string): boolean {
    return this.#frames.has(frameId)
  }

  getURL(): string {
    return fromChromium(this.#url)
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  setWindowOpenHandler(handler: Parameters<Contents['setWindowOpenHandler']>[0]): void {
    this.#openHandler = handler
  }

  async loadURL(url: string): Promise<void> {
    const address = toChromium(url)
    const origin = privateOrigin(address)
    const { chromium } = await this.#place
    if (origin !== null) await this.session.apply(chromium.devTools, origin)
    this.#expect(address)
    const answer = await this.#send('Page.navigate', { url: address })
    const failure = text(answer, 'errorText')
    if (failure !== '') throw new Error(`${failure} loading '${url}'`)
    // Without one only the hash has changed.
    const loader = text(answer, 'loaderId')
    if (loader !== '') await this.#loaded(loader, url)
  }

  #loaded(loader: string, url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        if (this.#loader !== loader && !this.#destroyed) return
        this.off('did-finish-load', settle)
        this.off('destroyed', settle)
        if (this.#destroyed) reject(new Error(`The window was closed loading '${url}'`))
        else resolve()
      }
      this.on('did-finish-load', settle)
      this.on('destroyed', settle)
      settle()
    })
  }

  reload(): void {
    this.#expect(this.#url)
    const done = this.#crashed ? this.#send('Page.navigate', { url: this.#url }) : this.#send('Page.reload')
    this.#crashed = false
    // A page that is being closed has nothing to reload.
    done.catch(() => {})
  }

  send(channel: string, ...args: unknown[]): void {
    this.#world.event(channel, args)
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    const { data } = await this.#send('Page.printToPDF', toPrintParameters(options))
    return Buffer.from(String(data), 'base64')
  }

  async capturePage(): Promise<{ toPNG(): Buffer }> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' })
    const png = Buffer.from(String(data), 'base64')
    return { toPNG: () => png }
  }

  /** Ends the page as its own close button would; the window hears of it when it is gone. */
  close(): void {
    this.destroy()
  }

  forcefullyCrashRenderer(): void {
    this.#send('Page.crash').catch(() => {})
  }

  /** Runs a script in the page's own world; test tools use it. */
  async executeJavaScript(expression: string): Promise<unknown> {
    const answer = await this.#send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true })
    const failure = record(answer, 'exceptionDetails')
    if ('text' in failure) throw new Error(text(record(failure, 'exception'), 'description') || text(failure, 'text'))
    return record(answer, 'result')['value']
  }

  /** An editing command of the browser, such as `undo` or `selectAll`. */
  edit(command: string): void {
    this.#send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] }).catch(() => {})
  }

  setKeys(keys: readonly PageKey[]): void {
    this.#world.setKeys(keys)
  }

  /** Asks a person in the page. */
  async ask(spec: PromptSpec): Promise<PromptAnswer> {
    await this.#place
    return this.#world.ask(spec)
  }

  setTitle(title: string): void {
    this.#world.setTitle(title)
  }

  emulateTheme(): void {
    this.#send('Emulation.setEmulatedMedia', { features: themeFeatures() }).catch(() => {})
  }

  async window(): Promise<Place> {
    return this.#place
  }

  destroy(): void {
    if (this.#destroyed) return
    void this.#place.then(({ chromium, target }) => chromium.devTools.send('Target.closeTarget', { targetId: target.targetId })).catch(() => {})
    this.wasDestroyed()
  }

  /** The page went by itself. */
  wasDestroyed(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.#world.gone()
    this.emit('destroyed')
  }

  wasCrashed(): void {
    this.#crashed = true
    this.#world.gone()
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
  }

  /** Puts a document that the page asks for to the app, as Electron does; what the app itself loads is not asked about. */
  mayLoad({ frameId, url, redirect }: Navigation): boolean {
    const isMainFrame = frameId === this.targetId
    if (isMainFrame && this.#expected.delete(withoutHash(url))) return true
    return this.#asksToNavigate(url, isMainFrame, redirect)
  }

  #asksToNavigate(url: string, isMainFrame: boolean, redirect: boolean): boolean {
    const details = preventable({ url: fromChromium(url), isMainFrame })
    if (redirect) {
      this.emit('will-redirect', details)
      return !details.defaultPrevented
    }
    this.emit('will-frame-navigate', details)
    if (isMainFrame && !details.defaultPrevented) this.emit('will-navigate', details)
    return !details.defaultPrevented
  }

  async #attach({ chromium, target }: Place): Promise<void> {
    const stop = chromium.devTools.listen((message) => {
      if (message.sessionId === target.sessionId) this.#hear(message)
    })
    this.once('destroyed', stop)
    const send = (method: string, params: Params = {}): Promise<Params> => chromium.devTools.send(method, params, target.sessionId)
    const { preload, javascript } = this.#preferences
    const steps = [
      send('Page.enable'),
      send('Page.setLifecycleEventsEnabled', { enabled: true }),
      send('Runtime.enable'),
      send('Emulation.setEmulatedMedia', { features: themeFeatures() }),
    ]
    if (javascript === false) steps.push(send('Emulation.setScriptExecutionDisabled', { value: true }))
    if (preload !== undefined) {
      for (const [method, params] of this.#world.steps(preload, !chromium.headless)) steps.push(send(method, params))
    }
    await Promise.all(steps)
  }

  #hear(message: Message): void {
    this.#world.hear(message)
    const { method, params } = message
    switch (method) {
      case 'Page.frameNavigated': {
        const frame = record(params, 'frame')
        // The page that waited for this window is none of the app's.
        if (frame['id'] === this.targetId && frame['url'] !== waitingPage) this.#url = text(frame, 'url') + text(frame, 'urlFragment')
        return
      }
      case 'Page.frameAttached':
        this.#frames.add(text(params, 'frameId'))
        return
      case 'Page.frameDetached':
        if (params['reason'] === 'remove') this.#frames.delete(text(params, 'frameId'))
        return
      case 'Page.navigatedWithinDocument':
        if (params['frameId'] === this.targetId) this.#url = text(params, 'url')
        return
      case 'Page.lifecycleEvent':
        if (params['name'] !== 'load' || params['frameId'] !== this.targetId || this.#url === '') return
        this.#loader = text(params, 'loaderId')
        this.emit('did-finish-load')
        return
      case 'Page.windowOpen':
        this.#openHandler({ url: fromChromium(text(params, 'url')) })
        return
      case 'Page.javascriptDialogOpening':
        this.#answerDialog(text(params, 'type'))
    }
  }

  #answerDialog(type: string): void {
    const answer = (accept: boolean): void => {
      // A test tool that listens too may have answered already.
      this.#send('Page.handleJavaScriptDialog', { accept }).catch(() => {})
    }
    if (type !== 'beforeunload') answer(false)
    else if (this.#destroyed) answer(true)
    else this.emit('page-closes', answer)
  }

  #told(message: Told): void {
    switch (message.type) {
      case 'navigate':
        if (this.#asksToNavigate(message.url, true, false)) void this.loadURL(message.url).catch(() => {})
        return
      case 'key':
        this.emit('page-key', message.index)
        return
      case 'focus':
        this.emit('page-focus')
        return
      case 'theme':
        // The app's own choice of a theme stands.
        if (nativeTheme.themeSource !== 'system') this.emulateTheme()
        return
      case 'bounds':
        this.emit('page-bounds', { x: message.x, y: message.y, width: message.width, height: message.height })
    }
  }

  async #send(method: string, params: Params = {}): Promise<Params> {
    const { chromium, target } = await this.#place
    if (this.#destroyed) throw new Error('The window has been closed.')
    return chromium.devTools.send(method, params, target.sessionId)
  }

  #expect(address: string): void {
    this.#expected.add(withoutHash(address))
  }
}

function withoutHash(url: string): string {
  return new URL(url).href.replace(/#.*$/, '')
}
