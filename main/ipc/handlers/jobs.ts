import type { Contents } from '../../../runtime/api.ts'
import { Refusal } from '../../files/refusal.ts'
import type { DeskServices } from './services.ts'

/** Long work that the page follows and can stop. */
export interface Job {
  /** Tells the page how far it is (0 to 1) and what comes next. Throws when the person has stopped it. */
  step(done: number, doing: string): void
}

/** The jobs that run, by the names that the page gave them. */
export class Jobs {
  readonly #stopped = new Map<string, boolean>()
  readonly #tell: DeskServices['tell']

  constructor(tell: DeskServices['tell']) {
    this.#tell = tell
  }

  /** @throws Refusal `cancelled` at the next step after it was stopped, and what `work` throws */
  async run<T>(name: string, page: Contents, work: (job: Job) => Promise<T>): Promise<T> {
    if (this.#stopped.has(name)) throw new Refusal('bad-argument', 'This is under way already.')
    this.#stopped.set(name, false)
    try {
      return await work({
        step: (done, doing) => {
          if (this.#stopped.get(name) === true) throw new Refusal('cancelled', 'It was cancelled, and nothing was written.')
          this.#tell(page, 'progress', { job: name, done, doing })
        },
      })
    } finally {
      this.#stopped.delete(name)
    }
  }

  /** A job that has ended meanwhile is no fault. */
  stop(name: string): void {
    if (this.#stopped.has(name)) this.#stopped.set(name, true)
  }
}
