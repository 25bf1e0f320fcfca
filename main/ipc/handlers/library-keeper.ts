import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { stableHash } from '../../../content/schema/index.ts'
import type { LibraryInfo } from '../../../preload/contract.ts'
import { Refusal, type RefusalCode } from '../../files/refusal.ts'
import { createLibrary, createStarterLibrary, libraryIntervals, openLibrary, realPath, renamePerson, type BackupPlan, type Library, type LibraryTools, type OpenOptions } from '../../library/index.ts'

// What a backup can make good.
const mended: readonly RefusalCode[] = ['damaged', 'not-a-library', 'not-found']

export interface KeeperOptions {
  readonly tools: LibraryTools
  /** The program's own folder: holds the starter library, and the backups of all. */
  readonly folder: string
  /** Libraries that were open, newest first, and how one is put there. */
  readonly recent: { list(): readonly string[]; remember(path: string): void }
  /** Printed name; '' where nobody gave one. */
  readonly person: () => string
  /** Told what comes up about the library while it is open. */
  readonly onNotice: (sentence: string) => void
}

/** The one library that is open. Opening another closes it, once the other is open. */
export class LibraryKeeper {
  readonly #options: KeeperOptions
  #current: Library | null = null
  // Who comes while a library is being opened or closed waits for its end.
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: KeeperOptions) {
    this.#options = options
  }

  /**
   * The open library. At first, the one that was open last, or on the first day a starter library.
   * @throws Refusal when it cannot be opened; the next who asks tries again
   */
  current(): Promise<Library> {
    return this.#inTurn(() => this.#currentNow())
  }

  /** @throws Refusal; then the library of before stays open */
  open(path: string): Promise<Library> {
    return this.#inTurn(async () => {
      if (this.#current !== null && this.#current.path === realPath(path)) return this.#current
      return this.#replace(await this.#openFile(path))
    })
  }

  /** Whether it was open before: the page may name such a library, and no other. */
  isKnown(path: string): boolean {
    return this.#current?.path === path || this.#options.recent.list().includes(path)
  }

  /** @throws Refusal; then the library of before stays open */
  create(path: string): Promise<Library> {
    return this.#inTurn(async () => this.#replace(await createLibrary(path, this.#options.person(), this.#options.tools, this.#openOptions(path))))
  }

  /** Leaves one file. To be called before the program ends. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#current?.close()
      this.#current = null
    })
  }

  /** Drafts go with a person who changes their name. */
  async personRenamed(from: string, to: string): Promise<void> {
    if (from !== to && this.#current !== null) await this.#current.write((tx) => renamePerson(tx, from, to))
  }

  async info(): Promise<LibraryInfo> {
    const library = await this.current()
    const intervals = await library.read(libraryIntervals)
    const known = this.#options.recent.list().filter((path) => path !== library.path && existsSync(path))
    return {
      name: library.name,
      path: library.path,
      recent: [library.path, ...known].map((path) => ({ name: basename(path, extname(path)), path })),
      notices: library.notices,
      reviewIntervalMonths: intervals.library,
      chapterIntervals: [...intervals.chapters].map(([chapter, months]) => ({ chapter, months })),
    }
  }

  async #currentNow(): Promise<Library> {
    if (this.#current !== null) return this.#current
    const [last] = this.#options.recent.list()
    const starter = join(this.#options.folder, 'Starter library.galley')
    if (last !== undefined) return this.#replace(await this.#openFile(last))
    const { tools } = this.#options
    // There, but not remembered: the settings were lost.
    return this.#replace(existsSync(starter) ? await this.#openFile(starter) : await createStarterLibrary(starter, tools, this.#openOptions(starter)))
  }

  async #openFile(path: string): Promise<Library> {
    const options = this.#openOptions(path)
    try {
      return await openLibrary(path, this.#options.tools, options)
    } catch (error) {
      if (!(error instanceof Refusal) || !mended.includes(error.code) || !existsSync(options.backups.folder)) throw error
      throw new Refusal(error.code, `${error.message} Its backups lie in ${options.backups.folder}.`, error)
    }
  }

  async #replace(library: Library): Promise<Library> {
    const before = this.#current
    this.#current = library
    await before?.close()
    // Drafts from before anybody gave a name are that person's.
    const person = this.#options.person()
    if (person !== '') await library.write((tx) => renamePerson(tx, '', person))
    this.#options.recent.remember(library.path)
    return library
  }

  #openOptions(path: string): OpenOptions & { readonly backups: BackupPlan } {
    // Apart from the library, so that a folder that is lost or emptied does not take its backups along.
    const name = `${basename(path, extname(path))} ${stableHash(path).slice(0, 6)}`
    return { backups: { folder: join(this.#options.folder, 'backups', name), daily: true }, onNotice: this.#options.onNotice }
  }

  #inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(deed)
    this.#turn = result.catch(() => undefined)
    return result
  }
}
