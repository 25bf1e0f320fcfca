import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { readBundled } from '../files/bundled.ts'
import { fileRefusal } from '../files/file-errors.ts'
import { createLibrary } from './create-library.ts'
import type { Library, LibraryTools } from './library.ts'
import type { OpenOptions } from './open-library.ts'
import { addTopic } from './revisions.ts'

const bundledTopic = 'mitral-regurgitation.txt'

// What comes with Galley was put there by Galley.
const person = 'Galley'

/**
 * Makes the library of a person's first day, with the bundled topic imported as a person would import it.
 * @throws Refusal when it cannot be written
 */
export async function createStarterLibrary(path: string, tools: LibraryTools, options: OpenOptions = {}): Promise<Library> {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw fileRefusal(error, path, 'write')
  }
  const library = await createLibrary(path, person, tools, options)
  // Loaded only on the first day: nothing else in a library needs the importer.
  const { importText } = await import('../../content/import/index.ts')
  const { metadata, document } = importText(readBundled(bundledTopic), { fileName: bundledTopic })
  await library.write((tx) => addTopic(tx, { id: tools.newId(), metadata, document }, { person, note: `Imported from ${bundledTopic}, which comes with Galley`, changeClass: 'amendment' }))
  return library
}
