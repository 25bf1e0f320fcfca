import { resolve } from 'node:path'

/** Files that Galley is given on start, by a second start or by the system; kept until the page can take them. */
export class GivenFiles {
  readonly #take: (path: string) => void
  #waiting: string[] = []
  #taking = false

  constructor(take: (path: string) => void) {
    this.#take = take
  }

  /** `folder` is where relative paths start from. */
  give(paths: readonly string[], folder: string): void {
    this.#waiting.push(...paths.filter((path) => !path.startsWith('-')).map((path) => resolve(folder, path)))
    if (this.#taking) this.#takeAll()
  }

  /** From now on they are taken at once. */
  ready(): void {
    this.#taking = true
    this.#takeAll()
  }

  /** The page is gone; they wait for the next. */
  wait(): void {
    this.#taking = false
  }

  #takeAll(): void {
    const files = this.#waiting
    this.#waiting = []
    for (const file of files) this.#take(file)
  }
}
