import { existsSync } from 'node:fs'
import { createLibrary, openLibrary, readLibrary, systemTools, type Library, type LibraryReader } from '../library/index.ts'

// The command line has no person's name; the audit trail says that it was the command line.
export const commandLinePerson = 'Command line'

/**
 * Looks into a library, beside a Galley that may have it open.
 * @throws Refusal
 */
export async function lookInto<T>(path: string, look: (library: LibraryReader) => Promise<T>): Promise<T> {
  const library = await readLibrary(path, systemTools)
  try {
    return await look(library)
  } finally {
    await library.close()
  }
}

/**
 * Writes to a library, made if there is none.
 * @throws Refusal, also while another Galley has it open
 */
export async function writeTo<T>(path: string, deed: (library: Library) => Promise<T>): Promise<T> {
  const library = existsSync(path) ? await openLibrary(path, systemTools) : await createLibrary(path, commandLinePerson, systemTools)
  try {
    return await deed(library)
  } finally {
    await library.close()
  }
}
