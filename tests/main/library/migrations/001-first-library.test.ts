import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { migrateLibrary } from '../../../../main/library/migrate.ts'
import { firstLibrary } from '../../../../main/library/migrations/001-first-library.ts'

function migrated(): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  migrateLibrary(database, [firstLibrary])
  return database
}

const all = (database: DatabaseSync, sql: string): Record<string, unknown>[] => database.prepare(sql).all().map((row) => ({ ...row }))

test('it marks the file as a library of format 1', () => {
  const database = migrated()
  expect(all(database, 'pragma application_id')).toEqual([{ application_id: 0x47414c59 }])
  expect(all(database, 'pragma user_version')).toEqual([{ user_version: 1 }])
})

test('it makes every table, and each is strict', () => {
  const tables = all(migrated(), "select name, strict from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%' order by name")
  expect(tables).toEqual(['audit', 'chapter_interval', 'discarded_draft', 'draft', 'lock', 'revision', 'setting', 'topic'].map((name) => ({ name, strict: 1 })))
})

test('it makes the search, which knows a word whatever its diacritics', () => {
  const database = migrated()
  database.exec("insert into search (rowid, title, synonyms, text) values (1, 'Ménière', '', 'The ear.')")
  expect(all(database, `select rowid from search where search match '"meni"*'`)).toEqual([{ rowid: 1 }])
})

test.each([
  ['a topic of an unknown status', "insert into topic (id, title, title_sort, synonyms, status, revision, saved_at) values ('a', '', '', '[]', 'done', 1, '')", /CHECK/],
  ['a revision of no topic', `insert into revision values ('a', 1, null, '', '', '', 'typo', 1, '${'0'.repeat(64)}', '{}', '{}')`, /FOREIGN KEY/],
  ['two holders of the lock', "insert into lock values (2, '', 1, '', '', '', '', '')", /CHECK/],
  ['an audit entry out of turn', `insert into audit values (2, '', '', '', null, '{}', '', '${'0'.repeat(64)}')`, /only appended/],
])('it refuses %s', (_name, statement, reason) => {
  expect(() => migrated().exec(statement)).toThrow(reason)
})

test('it is done once', () => {
  const database = migrated()
  migrateLibrary(database, [firstLibrary])
  expect(all(database, 'pragma user_version')).toEqual([{ user_version: 1 }])
})
