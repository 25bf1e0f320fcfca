import { createHash, randomUUID } from 'node:crypto'
import type { LibraryTools } from './library.ts'

/** The machine's clock, ids and hash. */
export const systemTools: LibraryTools = {
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
}
