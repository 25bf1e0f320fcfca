import { realpathSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { fileRefusal } from '../files/file-errors.ts'
import { Refusal } from '../files/refusal.ts'
import type { LibraryReader, LibraryTools } from './library.ts'
import { migrations, newestNumber, type Migration } from './migrations/index.ts'
import { channelOn } from './sqlite/channel.ts'
import { connect, schemaNumber, textOf } from './sqlite/connection.ts'
import { applicationId, refuseForeign, refuseNewer } from './sqlite/header.ts'
import { sqliteCode, sqliteRefusal } from './sqlite/sqlite-errors.ts'
import { queriesOn, reading } from './transactions.ts'

/**
 * Opens a library to look at, whether or not a Galley has it open to write.
 * @throws Refusal when it is not there, no library, newer, older or damaged
 */
export async function readLibrary(path: string, tools: LibraryTools, steps: readonly Migration[] = migrations): Promise<LibraryReader> {
  const real = realPath(path)
  const newest = newestNumber(steps)
  refuseForeign(real, newest)
  return refusing(real, async () => {
    const database = connectToLook(real)
    try {
      refuseForeignDatabase(database, real, newest)
      if (schemaNumber(database) < newest) throw new Refusal('older-library', `“${basename(real)}” was written by an older Galley. Open it once in Galley, which brings it up to date after a backup.`)
    } catch (error) {
      database.close()
      throw error
    }
    const kysely = queriesOn(channelOn(database))
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

// SQLite's words for: whoever wrote was stopped half-way, and putting that right needs leave to write.
const readOnlyRollback = 776
const readOnlyRecovery = 264

function connectToLook(path: string): DatabaseSync {
  try {
    return connect(path, true)
  } catch (error) {
    const code = sqliteCode(error)
    if (code !== readOnlyRollback && code !== readOnlyRecovery) throw error
  }
  connect(path, false).close()
  return connect(path, true)
}

/**
 * What SQLite says of a file that its first bytes did not give away.
 * @throws Refusal
 */
export function refuseForeignDatabase(database: DatabaseSync, path: string, newestSchema: number): void {
  if (Number(textOf(database, 'pragma application_id', 'application_id')) !== applicationId) throw new Refusal('not-a-library', `“${basename(path)}” is not a Galley library.`)
  refuseNewer(basename(path), schemaNumber(database), newestSchema)
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
