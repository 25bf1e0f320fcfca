import { Kysely } from 'kysely'
import type { LibraryTools, Reader, WriteTransaction } from './library.ts'
import type { Channel } from './sqlite/channel.ts'
import { NodeSqliteDialect } from './sqlite/dialect.ts'
import type { Tables } from './tables.ts'

export function queriesOn(channel: Channel): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new NodeSqliteDialect(channel) })
}

/** Runs what only asks. */
export function reading<T>(kysely: Kysely<Tables>, tools: LibraryTools, ask: (reader: Reader) => Promise<T>): Promise<T> {
  return kysely
    .transaction()
    .setAccessMode('read only')
    .execute((rows) => ask({ rows, sha256: tools.sha256 }))
}

/** Runs what writes; the only place where a `WriteTransaction` is made. `allow` throws when it may not. */
export function writing<T>(kysely: Kysely<Tables>, tools: LibraryTools, session: string, allow: () => void, deed: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  return kysely.transaction().execute((rows) => {
    allow()
    const leave = { rows, session, sha256: tools.sha256, newId: tools.newId, time: tools.now() }
    return deed(leave as WriteTransaction)
  })
}
