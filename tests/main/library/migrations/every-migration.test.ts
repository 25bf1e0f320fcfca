import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { migrations } from '../../../../main/library/migrations/index.ts'

const folder = fileURLToPath(new URL('../../../../main/library/migrations/', import.meta.url))
const files = readdirSync(folder).filter((name) => /^\d{3}-.*\.ts$/.test(name)).sort()

test('migrations are numbered without gaps, one file each, and all are listed', () => {
  expect(files.map((name) => Number(name.slice(0, 3)))).toEqual(files.map((_, index) => index + 1))
  expect(migrations.map((migration) => migration.number)).toEqual(files.map((_, index) => index + 1))
})

test.each(files)('%s has a test', (name) => {
  expect(existsSync(fileURLToPath(new URL(name.replace(/\.ts$/, '.test.ts'), import.meta.url)))).toBe(true)
})
