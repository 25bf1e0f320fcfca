import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

/** What a statement gave. */
export interface StatementAnswer {
  readonly rows: readonly unknown[]
  readonly changes: number | bigint
  readonly insertId: number | bigint
}

/** A way to one SQLite connection: in this thread, or in one of its own. */
export interface Channel {
  /** @throws an error with SQLite's `errcode` */
  run(sql: string, parameters: readonly SQLInputValue[]): Promise<StatementAnswer>
  /** Ends the transaction, if SQLite has not ended it by itself, as it does when the disk is full. */
  rollBack(): Promise<void>
}

/** The way to a connection of this thread: what is asked is answered before anything else happens. */
export function channelOn(database: DatabaseSync): Channel {
  return {
    async run(sql, parameters) {
      const statement = database.prepare(sql)
      if (statement.columns().length > 0) return { rows: statement.all(...parameters), changes: 0, insertId: 0 }
      const { changes, lastInsertRowid } = statement.run(...parameters)
      return { rows: [], changes, insertId: lastInsertRowid }
    },
    async rollBack() {
      if (database.isTransaction) database.exec('rollback')
    },
  }
}
