import { realpathSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { fileRefusal } from '../files/file-errors.ts'
import { Refusal } from '../files/refusal.ts'
import type { LibraryReader, LibraryTools } from './library.ts'
import { migrations, newestNumber } from './migrations/index.ts'
import { connect, schemaNumber } from './sqlite/connection.ts'
import { readHeader, refuseNewer } from './sqlite/header.ts'
import { sqliteRefusal } from './sqlite/sqlite-errors.ts'
import { queriesOn, reading } from './transactions.ts'

/**
 * Opens a library to look at, whether or not a Galley has it open to write; changes nothing.
 * @throws Refusal when it is not there, no library, newer, older or damaged
 */
export async function readLibrary(path: string, tools: LibraryTools): Promise<LibraryReader> {
  const real = realPath(path)
  const name = basename(real)
  const newest = newestNumber(migrations)
  readHeader(real, newest)
  return refusing(real, async () => {
    const database = connect(real, true)
    try {
      const found = schemaNumber(database)
      refuseNewer(name, found, newest)
      if (found < newest) throw new Refusal('older-library', `“${name}” was written by an older Galley. Open it once in Galley, which brings it up to date after a backup.`)
    } catch (error) {
      database.close()
      throw error
    }
    const kysely = queriesOn(database)
    return {
      path: real,
      name: nameOf(real),
      notices: [],
      read: (ask) => refusing(real, () => reading(kysely, tools, ask)),
      close: async () => {
        if (database.isOpen) database.close()
      },
    } satisfies LibraryReader
  })
}

/** @throws Refusal when there is nothing */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    throw fileRefusal(error, path, 'read')
  }
}

export function nameOf(path: string): string {
  return basename(path, extname(path))
}

/** Turns SQLite's errors into sentences. */
export async function refusing<T>(path: string, deed: () => Promise<T>): Promise<T> {
  try {
    return await deed()
  } catch (error) {
    throw sqliteRefusal(error, path)
  }
}
