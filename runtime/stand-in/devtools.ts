import type { Readable, Writable } from 'node:stream'

export type Params = Record<string, unknown>
export type Message = { readonly method: string; readonly params: Params; readonly sessionId: string | undefined }
type Answer = { resolve(result: Params): void; reject(error: Error): void }

/** A session of the DevTools protocol over Chromium's pipe: JSON messages, each ended by NUL. */
export class DevTools {
  #next = 0
  #rest = ''
  #closed = false
  readonly #waiting = new Map<number, Answer & { method: string }>()
  readonly #listeners = new Set<(message: Message) => void>()
  readonly #input: Writable

  constructor(input: Writable, output: Readable) {
    this.#input = input
    output.setEncoding('utf8')
    output.on('data', (chunk: string) => this.#receive(chunk))
    output.on('close', () => this.#close())
    // A dying Chromium breaks the pipe; its exit event says the rest.
    output.on('error', () => this.#close())
    input.on('error', () => this.#close())
  }

  /** Rejects with the protocol's own sentence, or when Chromium is gone. */
  send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    if (this.#closed) return Promise.reject(new Error(`Chromium is gone; ${method} was not sent.`))
    this.#next += 1
    const id = this.#next
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method })
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  /** Gives back how to stop. */
  listen(listener: (message: Message) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  #receive(chunk: string): void {
    // Long answers (a PDF) come in many chunks: only the new one is searched for the end.
    let from = 0
    for (let end = chunk.indexOf('\0'); end >= 0; end = chunk.indexOf('\0', from)) {
      const text = this.#rest + chunk.slice(from, end)
      this.#rest = ''
      from = end + 1
      this.#handle(JSON.parse(text))
    }
    this.#rest += chunk.slice(from)
  }

  #handle(message: { id?: number; result?: Params; error?: { message: string }; method?: string; params?: Params; sessionId?: string }): void {
    if (message.id !== undefined) {
      const waiting = this.#waiting.get(message.id)
      this.#waiting.delete(message.id)
      if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`))
      else waiting?.resolve(message.result ?? {})
    } else if (message.method !== undefined) {
      for (const listener of this.#listeners) {
        listener({ method: message.method, params: message.params ?? {}, sessionId: message.sessionId })
      }
    }
  }

  #close(): void {
    if (this.#closed) return
    this.#closed = true
    for (const { reject, method } of this.#waiting.values()) reject(new Error(`Chromium is gone; ${method} has no answer.`))
    this.#waiting.clear()
  }
}

/** Reads a field of a protocol message; the protocol promises its type. */
export function text(params: Params, key: string): string {
  const value = params[key]
  return typeof value === 'string' ? value : ''
}

export function number(params: Params, key: string): number {
  const value = params[key]
  return typeof value === 'number' ? value : 0
}

export function record(params: Params, key: string): Params {
  const value = params[key]
  return isRecord(value) ? value : {}
}

export function list(params: Params, key: string): Params[] {
  const value = params[key]
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function isRecord(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
