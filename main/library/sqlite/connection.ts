import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { refuseUnsafeSqlite } from './version.ts'

// Long enough for a command line's look at the library, short enough that nobody thinks Galley hangs.
const busyMilliseconds = 2000

/** Opens a library's file, reads its schema, and sets what every connection needs; writes nothing but what SQLite mends after a crash. */
export function connect(path: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly, timeout: busyMilliseconds, enableForeignKeyConstraints: true })
  try {
    refuseUnsafeSqlite(textOf(database, 'select sqlite_version() as value'))
    // A library from elsewhere must not run its own functions, and rot must be seen where it lies.
    database.exec('pragma trusted_schema = off; pragma cell_size_check = on; pragma synchronous = full')
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** How the file is kept whole while it is written. */
export type Journal = 'wal' | 'delete'

/**
 * Sets WAL, or DELETE where WAL is not to be had; both with FULL, so that what is committed is on the disk.
 * @throws when another connection has the file in another mode
 */
export function chooseJournal(database: DatabaseSync, onNetwork: boolean): Journal {
  if (!onNetwork && journal(database, 'wal') === 'wal') return 'wal'
  journal(database, 'delete')
  return 'delete'
}

/** Makes the library one file again; leaves it as it is while others read it. */
export function endJournal(database: DatabaseSync): void {
  try {
    database.exec('pragma wal_checkpoint(truncate)')
    journal(database, 'delete')
  } catch {
    // Somebody else looks at it: everything is safe in its -wal file, and the next who opens it ends it.
  }
}

function journal(database: DatabaseSync, mode: Journal): string {
  return textOf(database, `pragma journal_mode = ${mode}`, 'journal_mode')
}

/** The one text that a statement gives. */
export function textOf(database: DatabaseSync, sql: string, column = 'value'): string {
  return String(database.prepare(sql).get()?.[column] ?? '')
}

export function schemaNumber(database: DatabaseSync): number {
  return Number(textOf(database, 'pragma user_version', 'user_version'))
}

// Linux names of network file systems, where the shared memory that WAL needs is not shared: NFS, SMB, CIFS, SMB2, AFS, 9p, Coda, FUSE's sshfs and the like.
const networkFileSystems: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997, 0x73757245, 0x65735546])

/** Whether a file lies where its shared memory would not be shared. */
export function isOnNetwork(path: string): boolean {
  if (/^(\\\\|\/\/)/.test(path)) return true
  if (process.platform !== 'linux') return false
  // The type is signed on some systems.
  return networkFileSystems.has(statfsSync(dirname(path)).type >>> 0)
}
