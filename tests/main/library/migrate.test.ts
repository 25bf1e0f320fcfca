import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openLibrary, readLibrary, systemTools, verifyLibrary } from '../../../main/library/index.ts'
import { migrations, type Migration } from '../../../main/library/migrations/index.ts'
import { add, closedAtEnd, folder, namesIn, newLibrary, refusal, toolsAt, topic } from '../../builders/library.ts'

const second: Migration = { number: 2, brings: 'A table for this test', up: (database) => database.exec('create table extra (x text) strict') }
const broken: Migration = {
  number: 3,
  brings: 'Nothing',
  up: (database) => database.exec('create table more (x text) strict; insert into nowhere values (1)'),
}

async function closedLibrary(): Promise<string> {
  const library = await newLibrary()
  await add(library, topic('a'))
  await library.close()
  return library.path
}

test('an older library is brought up to date, after a backup that is whole and hashed', async () => {
  const path = await closedLibrary()
  const before = await readLibrary(path, systemTools)
  await before.close()
  expect(await refusal(readLibrary(path, systemTools, [...migrations, second]))).toEqual({
    code: 'older-library',
    message: '“House.galley” was written by an older Galley. Open it once in Galley, which brings it up to date after a backup.',
  })

  const backups = folder()
  const options = { migrations: [...migrations, second], backups: { folder: backups, daily: false } }
  const library = closedAtEnd(await openLibrary(path, toolsAt('2026-11-23T10:42:00.000Z'), options))
  await add(library, topic('b'))
  await library.close()
  expect(await refusal(openLibrary(path, systemTools))).toMatchObject({ code: 'newer-library' })

  const name = 'before-format-2 2026-11-23T10-42-00.000Z.galley'
  expect(namesIn(backups)).toEqual([name, `${name}.sha256`])
  const bytes = readFileSync(join(backups, name))
  expect(readFileSync(join(backups, `${name}.sha256`), 'utf8')).toBe(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
  const backup = closedAtEnd(await openLibrary(join(backups, name), systemTools))
  expect(await backup.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
})

test('without a place of its own the backup lies beside the library', async () => {
  const path = await closedLibrary()
  const library = await openLibrary(path, systemTools, { migrations: [...migrations, second] })
  await library.close()
  expect(namesIn(dirname(path))).toEqual(['House backups', 'House.galley'])
})

test('a migration that fails changes nothing, and gives up the lock', async () => {
  const path = await closedLibrary()
  await expect(openLibrary(path, systemTools, { migrations: [...migrations, second, broken] })).rejects.toThrow('nowhere')
  const library = closedAtEnd(await openLibrary(path, systemTools))
  expect(await library.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
})

test('without a backup there is no migration', async () => {
  const path = await closedLibrary()
  // A file stands where the folder would be made.
  const options = { migrations: [...migrations, second], backups: { folder: join(path, 'backups'), daily: false } }
  await expect(openLibrary(path, systemTools, options)).rejects.toThrow()
  const library = closedAtEnd(await openLibrary(path, systemTools))
  expect(await library.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
})
