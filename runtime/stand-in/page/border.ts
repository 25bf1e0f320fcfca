/// <reference lib="dom" />
import type { Border, Clone } from './clone.ts'

/**
 * Two worlds of one document share its nodes and nothing else: text goes through a detached node that only the two
 * scripts know. Functions and promises stay on their side and are called by number.
 * Self-contained, because its source text is run in both worlds.
 */
export function makeSide(clone: Clone, node: EventTarget, here: string, there: string): Border {
  // The page's scripts may change these prototypes later; the border keeps those it found.
  const { dispatchEvent, addEventListener } = EventTarget.prototype
  const { apply } = Reflect
  const Message = CustomEvent
  const kept = new Map<number, object>()
  const numbers = new WeakMap<object, number>()
  let last = -1
  const promises = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>()
  let answer = ''

  const border: Border = {
    put(value) {
      const number = numbers.get(value) ?? (last += 1)
      numbers.set(value, number)
      kept.set(number, value)
      if (value instanceof Promise) {
        value.then(
          (result: unknown) => settle(number, true, result),
          (error: unknown) => settle(number, false, error instanceof Error ? error : new Error(String(error))),
        )
        return ['promise', number]
      }
      return ['function', number]
    },
    take(mark) {
      const [kind, number] = Array.isArray(mark) ? mark : []
      if (typeof number !== 'number') return undefined
      if (kind === 'promise') return new Promise((resolve, reject) => promises.set(number, { resolve, reject }))
      return (...args: unknown[]) => {
        const [ok, result] = send('call', [number, args])
        if (ok !== true) throw result
        return result
      }
    },
  }

  function settle(number: number, ok: boolean, result: unknown): void {
    kept.delete(number)
    send('settle', [number, ok, result])
  }

  function send(kind: 'call' | 'settle', message: unknown[]): unknown[] {
    answer = ''
    apply(dispatchEvent, node, [new Message(there, { detail: clone.encode([kind, ...message], border) })])
    const reply = kind === 'call' ? clone.decode(answer, border) : []
    return Array.isArray(reply) ? reply : []
  }

  function receive(text: string): void {
    const message = clone.decode(text, border)
    if (!Array.isArray(message)) return
    const [kind, number, second, third] = message
    if (kind === 'settle') {
      const promise = promises.get(number)
      promises.delete(number)
      if (second === true) promise?.resolve(third)
      else promise?.reject(third)
      return
    }
    const target = kept.get(number)
    let reply: unknown[]
    try {
      if (typeof target !== 'function') throw new Error('No such function.')
      reply = [true, target(...second)]
    } catch (error) {
      reply = [false, error instanceof Error ? error : new Error(String(error))]
    }
    apply(dispatchEvent, node, [new Message(`${there}-answer`, { detail: clone.encode(reply, border) })])
  }

  apply(addEventListener, node, [here, (event: Event & { detail?: unknown }) => receive(String(event.detail))])
  apply(addEventListener, node, [`${here}-answer`, (event: Event & { detail?: unknown }) => { answer = String(event.detail) }])
  return border
}
