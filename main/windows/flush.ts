import type { Contents } from '../../runtime/api.ts'

/** Longer than the slowest disk needs for one save, shorter than a person's patience with a window that will not close. */
const LIMIT_MS = 5000

/** Asks a page, before its window closes, to save what is typed. */
export class Flusher {
  readonly #waiting = new Map<number, (problem: string | null) => void>()
  readonly #ask: (contents: Contents) => void
  readonly #limit: number

  constructor(ask: (contents: Contents) => void, limit = LIMIT_MS) {
    this.#ask = ask
    this.#limit = limit
  }

  /** null when all is saved; else a sentence that says why not. Never rejects, and ends after the limit. */
  async flush(contents: Contents): Promise<string | null> {
    let late: NodeJS.Timeout | undefined
    const answer = new Promise<string | null>((resolve) => {
      this.#waiting.set(contents.id, resolve)
      late = setTimeout(() => resolve(`The page did not answer within ${this.#limit / 1000} seconds.`), this.#limit)
    })
    this.#ask(contents)
    const problem = await answer
    clearTimeout(late)
    this.#waiting.delete(contents.id)
    return problem
  }

  /** The page's answer to the event `flush`. An answer that nobody waits for any more changes nothing. */
  answered(contents: Contents, problem: string | null): void {
    this.#waiting.get(contents.id)?.(problem)
  }
}
