import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { partialDate, type Article } from '../../content/article/index.ts'
import { addTopic, createLibrary, systemTools, type Library, type LibraryTools, type OpenOptions, type SavingNote } from '../../main/library/index.ts'
import { article, doc, p } from './article.ts'

/** A folder of the test's own, gone when it ends. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'galley-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Tools whose clock stands where it is put. */
export function toolsAt(start = '2026-11-23T10:00:00.000Z'): LibraryTools & { time: string } {
  return {
    ...systemTools,
    time: start,
    now() {
      return this.time
    },
  }
}

/** A library of the test's own, closed when it ends. */
export async function newLibrary(options: OpenOptions & { readonly path?: string; readonly tools?: LibraryTools } = {}): Promise<Library> {
  const { path = join(folder(), 'House.galley'), tools = systemTools, ...rest } = options
  return closedAtEnd(await createLibrary(path, 'Ann', tools, rest))
}

export function closedAtEnd<Opened extends { close(): Promise<void> }>(opened: Opened): Opened {
  onTestFinished(() => opened.close())
  return opened
}

/** Whoever asks, on the day of these tests. */
export const ann = { person: 'Ann', today: partialDate('2026-11-23') }

export const note = (changes: Partial<SavingNote> = {}): SavingNote => ({ person: 'Ann', note: 'Reworded.', changeClass: 'amendment', ...changes })

/** A topic of one paragraph. */
export const topic = (id: string, words = 'Blood leaks back through the valve.', metadata: Partial<Article['metadata']> = {}): Article => article(doc(p(words)), { title: `Topic ${id}`, ...metadata }, id)

export const add = (library: Library, ...articles: readonly Article[]): Promise<void> =>
  library.write(async (tx) => {
    for (const added of articles) await addTopic(tx, added, note({ note: 'Added.' }))
  })

/** What lies in a folder, sorted. */
export const namesIn = (path: string): string[] => readdirSync(path).sort()

/** What a deed that must not succeed says. */
export async function refusal(deed: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await deed
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { code: String(error.code), message: error.message }
    throw error
  }
  throw new Error('It was not refused.')
}
