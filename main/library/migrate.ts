import type { DatabaseSync } from 'node:sqlite'
import type { Migration } from './migrations/index.ts'
import { schemaNumber } from './sqlite/connection.ts'

/** Brings a library up to the newest format in one transaction: all steps or none. */
export function migrateLibrary(database: DatabaseSync, migrations: readonly Migration[]): void {
  const due = migrations.filter((migration) => migration.number > schemaNumber(database))
  if (due.length === 0) return
  database.exec('begin immediate')
  try {
    for (const migration of due) {
      migration.up(database)
      database.exec(`pragma user_version = ${migration.number}`)
    }
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}
