/// <reference lib="dom" />
import type { BridgeApi } from '../../api.ts'
import type { makeSide as MakeSide } from './border.ts'
import type { Clone } from './clone.ts'
import type { PromptAnswer, PromptSpec } from './prompt.ts'

/** A key that the menu serves, as `KeyboardEvent` tells it. */
export interface PageKey {
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly meta: boolean
  /** Lower case. */
  readonly key: string
  /** `KeyS`, `Digit1`: the same key whatever Shift makes of it; '' where it has none. */
  readonly code: string
}

/** What the page's isolated world tells the stand-in. */
export type FromPage =
  | { readonly type: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | { readonly type: 'navigate'; readonly url: string }
  | { readonly type: 'key'; readonly index: number }
  | { readonly type: 'focus' }
  | { readonly type: 'theme' }
  | { readonly type: 'bounds'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly type: 'answer'; readonly id: number; readonly answer: PromptAnswer }

/** What the stand-in tells it. */
export type ToPage =
  | { readonly type: 'reply'; readonly id: number; readonly value: string }
  | { readonly type: 'refusal'; readonly id: number; readonly message: string }
  | { readonly type: 'event'; readonly channel: string; readonly args: string }
  | { readonly type: 'keys'; readonly keys: readonly PageKey[] }
  | { readonly type: 'prompt'; readonly id: number; readonly spec: PromptSpec }

export interface WorldOptions {
  /** Name of the binding that this world alone has. */
  readonly binding: string
  /** Name of the event by which the page's world hands over the node between them. */
  readonly handshake: string
  readonly keys: readonly PageKey[]
  /** Whether closing the window must wait for the app. */
  readonly holdClose: boolean
}

/** The preload script's world. Self-contained: its source text is run in the page. Gives what `require('electron')` is there. */
export function isolatedWorld(
  clone: Clone,
  makeSide: typeof MakeSide,
  showPrompt: (spec: PromptSpec) => Promise<PromptAnswer>,
  options: WorldOptions,
): BridgeApi {
  const world: Record<string, unknown> = Object(globalThis)
  const post = world[options.binding]
  if (typeof post !== 'function') throw new Error('The stand-in is not there.')
  const send = (message: FromPage): void => post(JSON.stringify(message))

  const exposed: [string, unknown][] = []
  let expose = (name: string, api: unknown): void => void exposed.push([name, api])
  document.addEventListener(
    options.handshake,
    (event) => {
      if (!(event instanceof MouseEvent) || !(event.relatedTarget instanceof Element)) return
      const page = makeSide(clone, event.relatedTarget, 'preload', 'page').take?.(['function', 0])
      if (typeof page !== 'function') return
      expose = (name, api) => page(name, api)
      for (const [name, api] of exposed) expose(name, api)
    },
    { once: true, capture: true },
  )

  const calls = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const listeners = new Map<string, Set<(event: unknown, ...args: unknown[]) => void>>()
  let lastCall = 0
  let keys = options.keys

  world[`${options.binding}Receive`] = (text: string): void => {
    const message: ToPage = JSON.parse(text)
    if (message.type === 'reply') calls.get(message.id)?.resolve(clone.decode(message.value))
    if (message.type === 'refusal') calls.get(message.id)?.reject(new Error(message.message))
    if (message.type === 'reply' || message.type === 'refusal') calls.delete(message.id)
    if (message.type === 'keys') keys = message.keys
    if (message.type === 'prompt') {
      const { id } = message
      void showPrompt(message.spec).then((answer) => send({ type: 'answer', id, answer }))
    }
    if (message.type === 'event') {
      const args = clone.decode(message.args)
      if (Array.isArray(args)) for (const listener of listeners.get(message.channel) ?? []) listener({}, ...args)
    }
  }

  // Menu keys come after the page's own: this listener goes to the end of the line each time a key is pressed.
  const serveKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const index = keys.findIndex(
      (key) =>
        key.ctrl === event.ctrlKey &&
        key.alt === event.altKey &&
        key.shift === event.shiftKey &&
        key.meta === event.metaKey &&
        (key.code === '' ? key.key === event.key.toLowerCase() : key.code === event.code),
    )
    if (index < 0) return
    event.preventDefault()
    send({ type: 'key', index })
  }
  addEventListener('keydown', () => {
    removeEventListener('keydown', serveKey)
    addEventListener('keydown', serveKey)
  }, { capture: true })

  // The network shows every other navigation to the stand-in; these never reach it.
  navigation.addEventListener('navigate', (event) => {
    const { url } = event.destination
    if (/^https?:/.test(url) || event.downloadRequest !== null) return
    event.preventDefault()
    send({ type: 'navigate', url })
  })

  const tellBounds = (): void => send({ type: 'bounds', x: screenX, y: screenY, width: outerWidth, height: outerHeight })
  addEventListener('resize', tellBounds)
  addEventListener('blur', tellBounds)
  document.addEventListener('mouseleave', tellBounds)
  addEventListener('focus', () => send({ type: 'focus' }))
  // Test tools emulate media as well, before this page or while it is there.
  const tellTheme = (): void => send({ type: 'theme' })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellTheme)
  tellTheme()
  if (options.holdClose) addEventListener('beforeunload', (event) => event.preventDefault())

  return {
    contextBridge: { exposeInMainWorld: (name, api) => expose(name, api) },
    ipcRenderer: {
      invoke: (channel, ...args) =>
        new Promise((resolve, reject) => {
          lastCall += 1
          calls.set(lastCall, { resolve, reject })
          send({ type: 'invoke', id: lastCall, channel, args: clone.encode(args) })
        }),
      on(channel, listener) {
        const there = listeners.get(channel) ?? new Set()
        listeners.set(channel, there.add(listener))
      },
      removeListener(channel, listener) {
        listeners.get(channel)?.delete(listener)
      },
    },
  }
}

/** The page's own world: takes what the preload script exposes. Self-contained: its source text is run in the page. */
export function pageWorld(clone: Clone, makeSide: typeof MakeSide, handshake: string): void {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && !(value instanceof Promise)) Object.values(value).forEach(freeze)
    return typeof value === 'object' || typeof value === 'function' ? Object.freeze(value) : value
  }
  const node = document.createElement('i')
  makeSide(clone, node, 'page', 'preload').put?.((name: string, api: unknown) => {
    Object.defineProperty(globalThis, name, { value: freeze(api), enumerable: true })
  })
  document.dispatchEvent(new MouseEvent(handshake, { relatedTarget: node }))
}
