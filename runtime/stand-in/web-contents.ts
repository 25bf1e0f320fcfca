import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Contents, PagePreferences, PdfOptions, Preventable } from '../api.ts'
import { fromChromium, privateOrigin, toChromium } from './addresses.ts'
import { waitingPage } from './chromium.ts'
import type { Chromium, Target } from './chromium.ts'
import { number, record, text } from './devtools.ts'
import type { Message, Params } from './devtools.ts'
import { dispatch } from './ipc-main.ts'
import { nativeTheme, themeFeatures } from './native-theme.ts'
import { makeClone } from './page/clone.ts'
import type { PromptAnswer, PromptSpec } from './page/prompt.ts'
import { isolatedSource, pageSource } from './page/source.ts'
import type { FromPage, PageKey, ToPage } from './page/worlds.ts'
import { toPrintParameters } from './print.ts'
import { preventable } from './preventable.ts'
import type { Navigation } from './protocol.ts'
import { session } from './session.ts'

const clone = makeClone()
const world = 'Electron Isolated Context'
const binding = '__galleyStandIn'
const handshake = 'galley-stand-in'

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
let lastPrompt = 0

/** One page, and the DevTools session that drives it. */
export class WebContents extends EventEmitter<Events> implements Contents {
  readonly id = (lastId += 1)
  readonly session = session.defaultSession
  readonly #place: Promise<Place>
  readonly #preferences: PagePreferences
  readonly #expected = new Set<string>()
  readonly #prompts = new Map<number, (answer: PromptAnswer) => void>()
  /** Ids of the frames inside the page; the top frame has the target's. */
  readonly #frames = new Set<string>()
  #target: Target | null = null
  #url = ''
  #loader = ''
  /** Execution context of the preload script in the top frame. */
  #context: number | null = null
  #keys: readonly PageKey[] = []
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
    let loader = ''
    const loaded = new Promise<void>((resolve) => {
      const check = (): void => {
        if (this.#loader !== loader) return
        this.off('did-finish-load', check)
        resolve()
      }
      this.on('did-finish-load', check)
    })
    const answer = await this.#send('Page.navigate', { url: address })
    const failure = text(answer, 'errorText')
    if (failure !== '') throw new Error(`${failure} loading '${url}'`)
    loader = text(answer, 'loaderId')
    if (loader !== '' && loader !== this.#loader) await loaded
  }

  reload(): void {
    this.#expect(this.#url)
    const done = this.#crashed ? this.#send('Page.navigate', { url: this.#url }) : this.#send('Page.reload')
    this.#crashed = false
    // A page that is being closed has nothing to reload.
    done.catch(() => {})
  }

  send(channel: string, ...args: unknown[]): void {
    this.#tell({ type: 'event', channel, args: clone.encode(args) })
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
    this.#keys = keys
    this.#tell({ type: 'keys', keys })
  }

  /** Asks a person in the page. */
  async ask(spec: PromptSpec): Promise<PromptAnswer> {
    await this.#place
    if (this.#context === null) throw new Error(`No page is there to ask: ${spec.title}`)
    lastPrompt += 1
    const id = lastPrompt
    return new Promise((resolve) => {
      this.#prompts.set(id, resolve)
      this.#tell({ type: 'prompt', id, spec })
    })
  }

  setTitle(title: string): void {
    void this.#run('function (title) { document.title = title }', [title])
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
    this.#context = null
    this.emit('destroyed')
  }

  wasCrashed(): void {
    this.#crashed = true
    this.#context = null
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
    chromium.devTools.listen((message) => {
      if (message.sessionId === target.sessionId) this.#hear(message)
    })
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
      const options = { binding, handshake, keys: this.#keys, holdClose: !chromium.headless }
      steps.push(
        send('Runtime.addBinding', { name: binding, executionContextName: world }),
        // Chromium runs them in this order, so the page's side finds the preload script waiting.
        send('Page.addScriptToEvaluateOnNewDocument', { worldName: world, source: isolatedSource(readFileSync(preload, 'utf8'), options) }),
        send('Page.addScriptToEvaluateOnNewDocument', { source: pageSource(handshake) }),
      )
    }
    await Promise.all(steps)
  }

  #hear({ method, params }: Message): void {
    switch (method) {
      case 'Runtime.executionContextCreated': {
        const context = record(params, 'context')
        if (context['name'] !== world || record(context, 'auxData')['frameId'] !== this.targetId) return
        this.#context = number(context, 'id')
        this.#tell({ type: 'keys', keys: this.#keys })
        return
      }
      case 'Runtime.executionContextsCleared':
        this.#context = null
        return
      case 'Runtime.bindingCalled':
        if (params['name'] === binding) this.#hearPage(number(params, 'executionContextId'), JSON.parse(text(params, 'payload')))
        return
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

  #hearPage(context: number, message: FromPage): void {
    switch (message.type) {
      case 'invoke':
        void this.#answerCall(context, message.id, message.channel, message.args)
        return
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
        // Test tools emulate media too; the app's own choice of a theme stands.
        if (nativeTheme.themeSource !== 'system') this.emulateTheme()
        return
      case 'bounds':
        this.emit('page-bounds', { x: message.x, y: message.y, width: message.width, height: message.height })
        return
      case 'answer':
        this.#prompts.get(message.id)?.(message.answer)
        this.#prompts.delete(message.id)
    }
  }

  async #answerCall(context: number, id: number, channel: string, packed: string): Promise<void> {
    const args = clone.decode(packed)
    const event = { sender: this, senderFrame: { url: this.getURL(), parent: null } }
    let reply: ToPage
    try {
      reply = { type: 'reply', id, value: clone.encode(await dispatch(event, channel, Array.isArray(args) ? args : [])) }
    } catch (error) {
      reply = { type: 'refusal', id, message: error instanceof Error ? error.message : String(error) }
    }
    this.#tell(reply, context)
  }

  #tell(message: ToPage, context = this.#context): void {
    // A page that is gone, or not there yet, hears nothing, as in Electron.
    if (context !== null) void this.#run(`function (text) { globalThis.${binding}Receive?.(text) }`, [JSON.stringify(message)], context)
  }

  async #run(functionDeclaration: string, args: readonly string[], context = this.#context): Promise<void> {
    if (context === null) return
    const call = { functionDeclaration, executionContextId: context, arguments: args.map((value) => ({ value })) }
    await this.#send('Runtime.callFunctionOn', call).catch(() => {})
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
