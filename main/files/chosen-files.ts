import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { readSource, type SourceFile } from './read-source.ts'
import { Refusal } from './refusal.ts'

/** A file that a person chose, as the page knows it: it never learns the path, and can name no other. */
export interface ChosenFile {
  readonly token: string
  readonly fileName: string
}

// Enough for a folder dropped at once; the oldest is forgotten after that.
const mostRemembered = 200

/** The files that were chosen in this session. What is imported is what was looked at, though the file change meanwhile. */
export class ChosenFiles {
  readonly #files = new Map<string, { readonly path: string; source: Promise<SourceFile> | null }>()

  add(path: string): ChosenFile {
    const token = randomUUID()
    this.#files.set(token, { path, source: null })
    const [oldest] = this.#files.keys()
    if (this.#files.size > mostRemembered && oldest !== undefined) this.#files.delete(oldest)
    return { token, fileName: basename(path) }
  }

  /**
   * Reads a chosen file, once.
   * @throws Refusal when the token was not given out, or the file cannot be read
   */
  async read(token: string): Promise<SourceFile> {
    const file = this.#files.get(token)
    if (file === undefined) throw new Refusal('not-chosen', 'This file was not chosen in this session. Choose it again.')
    file.source ??= readSource(file.path)
    try {
      return await file.source
    } catch (error) {
      // It may be there the next time.
      file.source = null
      throw error
    }
  }

  /** Once it was imported, its text need not be kept. */
  forget(token: string): void {
    this.#files.delete(token)
  }
}
