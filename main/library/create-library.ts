import { existsSync, linkSync, renameSync, unlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileRefusal, systemCode } from '../files/file-errors.ts'
import { removeUnfinished, syncFolder, temporaryBeside } from '../files/write-file.ts'
import { appendAudit } from './audit.ts'
import type { Library, LibraryTools } from './library.ts'
import { migrateLibrary } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openLibrary, type OpenOptions } from './open-library.ts'
import { channelOn } from './sqlite/channel.ts'
import { sqliteRefusal } from './sqlite/sqlite-errors.ts'
import { queriesOn, writing } from './transactions.ts'

/**
 * Makes a new library and opens it.
 * @throws Refusal when something has that name already, or it cannot be written
 */
export async function createLibrary(path: string, person: string, tools: LibraryTools, options: OpenOptions = {}): Promise<Library> {
  const temporary = temporaryBeside(path)
  try {
    await writeNew(temporary, person, tools)
    nameNew(temporary, path)
  } catch (error) {
    removeUnfinished(temporary)
    removeUnfinished(`${temporary}-journal`)
    throw fileRefusal(sqliteRefusal(error, path), path, 'write')
  }
  // Nothing is in it yet that a backup could save.
  const backups = options.backups === undefined ? {} : { backups: { ...options.backups, daily: false } }
  return openLibrary(path, tools, { ...options, ...backups })
}

async function writeNew(path: string, person: string, tools: LibraryTools): Promise<void> {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true })
  try {
    database.exec('pragma journal_mode = delete; pragma synchronous = full')
    migrateLibrary(database, migrations)
    await writing(queriesOn(channelOn(database)), tools, '', () => undefined, (tx) => appendAudit(tx, { person, action: 'library-created', topicId: null, detail: {} }))
  } finally {
    database.close()
  }
}

// A second name for the finished file: unlike a rename it never takes the place of a library that came there meanwhile.
function nameNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path)
    unlinkSync(temporary)
  } catch (error) {
    const cannotLink = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(systemCode(error) ?? '')
    if (!cannotLink || existsSync(path)) throw error
    renameSync(temporary, path)
  }
  syncFolder(dirname(path))
}
