import { readFileSync } from 'node:fs'
import { number, record, text } from './devtools.ts'
import type { Message, Params } from './devtools.ts'
import { makeClone } from './page/clone.ts'
import type { PromptAnswer, PromptSpec } from './page/prompt.ts'
import { isolatedSource, pageSource } from './page/source.ts'
import type { FromPage, PageKey, ToPage } from './page/worlds.ts'

const clone = makeClone()
const world = 'Electron Isolated Context'
const binding = '__galleyStandIn'
const handshake = 'galley-stand-in'

/** What the preload script's world tells, but for what this file answers itself. */
export type Told = Exclude<FromPage, { type: 'invoke' | 'answer' }>

export interface PageWorldHost {
  /** The top frame's id. */
  readonly frameId: () => string | null
  readonly send: (method: string, params: Params) => Promise<Params>
  /** Answers `ipcRenderer.invoke`; what it throws goes back to the page. */
  readonly dispatch: (channel: string, args: readonly unknown[]) => Promise<unknown>
  readonly told: (what: Told) => void
}

let lastPrompt = 0

/** The world of a page's preload script, seen from main: what is told to it, asked of it and heard from it. */
export class PageWorld {
  readonly #host: PageWorldHost
  readonly #prompts = new Map<number, (answer: PromptAnswer) => void>()
  /** Execution context of the script in the top frame; null while there is no page. */
  #context: number | null = null
  #keys: readonly PageKey[] = []

  constructor(host: PageWorldHost) {
    this.#host = host
  }

  /** What brings the scripts into every document to come. Chromium runs them in this order, so the page's side finds the preload script waiting. */
  steps(preload: string, holdClose: boolean): readonly (readonly [method: string, params: Params])[] {
    const options = { binding, handshake, keys: this.#keys, holdClose }
    return [
      ['Runtime.addBinding', { name: binding, executionContextName: world }],
      ['Page.addScriptToEvaluateOnNewDocument', { worldName: world, source: isolatedSource(readFileSync(preload, 'utf8'), options) }],
      ['Page.addScriptToEvaluateOnNewDocument', { source: pageSource(handshake) }],
    ]
  }

  setKeys(keys: readonly PageKey[]): void {
    this.#keys = keys
    this.#tell({ type: 'keys', keys })
  }

  event(channel: string, args: readonly unknown[]): void {
    this.#tell({ type: 'event', channel, args: clone.encode(args) })
  }

  /** Asks a person in the page; rejects where there is no page. */
  ask(spec: PromptSpec): Promise<PromptAnswer> {
    if (this.#context === null) return Promise.reject(new Error(`No page is there to ask: ${spec.title}`))
    lastPrompt += 1
    const id = lastPrompt
    return new Promise((resolve) => {
      this.#prompts.set(id, resolve)
      this.#tell({ type: 'prompt', id, spec })
    })
  }

  setTitle(title: string): void {
    void this.#run('function (title) { document.title = title }', title)
  }

  /** The page has crashed or was closed. */
  gone(): void {
    this.#context = null
  }

  hear({ method, params }: Message): void {
    if (method === 'Runtime.executionContextsCleared') this.gone()
    if (method === 'Runtime.executionContextCreated') {
      const context = record(params, 'context')
      if (context['name'] !== world || record(context, 'auxData')['frameId'] !== this.#host.frameId()) return
      this.#context = number(context, 'id')
      this.setKeys(this.#keys)
    }
    if (method === 'Runtime.bindingCalled' && params['name'] === binding) {
      this.#hearPage(number(params, 'executionContextId'), JSON.parse(text(params, 'payload')))
    }
  }

  #hearPage(context: number, message: FromPage): void {
    if (message.type === 'invoke') {
      void this.#answerCall(context, message)
    } else if (message.type === 'answer') {
      this.#prompts.get(message.id)?.(message.answer)
      this.#prompts.delete(message.id)
    } else {
      this.#host.told(message)
    }
  }

  async #answerCall(context: number, { id, channel, args: packed }: Extract<FromPage, { type: 'invoke' }>): Promise<void> {
    let reply: ToPage
    try {
      const args = clone.decode(packed)
      reply = { type: 'reply', id, value: clone.encode(await this.#host.dispatch(channel, Array.isArray(args) ? args : [])) }
    } catch (error) {
      reply = { type: 'refusal', id, message: error instanceof Error ? error.message : String(error) }
    }
    this.#tell(reply, context)
  }

  #tell(message: ToPage, context = this.#context): void {
    void this.#run(`function (text) { globalThis.${binding}Receive?.(text) }`, JSON.stringify(message), context)
  }

  /** A page that is gone, or not there yet, hears nothing, as in Electron. */
  async #run(functionDeclaration: string, argument: string, context = this.#context): Promise<void> {
    if (context === null) return
    await this.#host.send('Runtime.callFunctionOn', { functionDeclaration, executionContextId: context, arguments: [{ value: argument }] }).catch(() => {})
  }
}
