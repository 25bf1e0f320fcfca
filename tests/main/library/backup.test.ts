import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { daysToKeep } from '../../../main/library/backup.ts'
import { openLibrary, readLibrary, readRevision, systemTools, verifyLibrary } from '../../../main/library/index.ts'
import { add, closedAtEnd, folder, namesIn, newLibrary, toolsAt, topic } from '../../builders/library.ts'

/** Days backwards from a Monday, so that weeks are easy to count. */
const daysBack = (count: number, from = '2026-11-23'): string[] => Array.from({ length: count }, (_, index) => new Date(Date.parse(from) - index * 86_400_000).toISOString().slice(0, 10))

describe('which days stay', () => {
  test.each<[string, string[], string[]]>([
    ['none of none', [], []],
    ['all of a few', daysBack(5), daysBack(5)],
    ['seven days, then one of each of four weeks', daysBack(60), [...daysBack(7), '2026-11-16', '2026-11-15', '2026-11-08', '2026-11-01']],
    ['the newest, however old', ['2020-01-01'], ['2020-01-01']],
    ['of weeks long ago, the newest four', ['2026-11-23', ...daysBack(6, '2026-11-22'), '2025-05-07', '2025-05-06', '2025-04-01', '2025-03-01', '2025-02-01', '2025-01-01'], [...daysBack(7), '2025-05-07', '2025-04-01', '2025-03-01', '2025-02-01']],
  ])('%s', (_name, days, kept) => {
    expect(daysToKeep(days)).toEqual(kept)
  })
})

test('one backup a day is taken on opening, older ones go, and each can be opened', async () => {
  const backups = folder()
  const tools = toolsAt()
  const made = await newLibrary({ tools })
  await add(made, topic('a'))
  await made.close()
  writeFileSync(join(backups, '.galley-0123.tmp'), 'half a copy')
  for (const day of daysBack(40).reverse()) {
    tools.time = `${day}T08:00:00.000Z`
    for (const time of ['08:00', '17:00']) {
      tools.time = `${day}T${time}:00.000Z`
      const library = await openLibrary(made.path, tools, { backups: { folder: backups, daily: true } })
      await library.close()
      expect(library.notices).toEqual([])
    }
  }
  const expected = daysToKeep(daysBack(40)).flatMap((day) => [`${day}.galley`, `${day}.galley.sha256`]).sort()
  expect(namesIn(backups)).toEqual(expected)
  const backup = closedAtEnd(await readLibrary(join(backups, '2026-11-16.galley'), systemTools))
  expect(await backup.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
  expect(await backup.read((reader) => readRevision(reader, 'a', 1))).toMatchObject({ number: 1 })
})

test('a new library has nothing to save yet', async () => {
  const backups = folder()
  const library = await newLibrary({ backups: { folder: backups, daily: true } })
  await library.close()
  expect(namesIn(backups)).toEqual([])
})

test('a backup that cannot be taken is told, and the library stays open', async () => {
  const path = join(folder(), 'in-the-way')
  writeFileSync(path, 'a file')
  const told: string[] = []
  const made = await newLibrary()
  await made.close()
  const library = await openLibrary(made.path, systemTools, { backups: { folder: path, daily: true }, onNotice: (sentence) => told.push(sentence) })
  await add(library, topic('a'))
  await library.close()
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^Today's backup could not be taken\. /)
  expect(library.notices).toEqual(told)
})

test('damage in a big library is found behind the open window; then nothing more is written to it', async () => {
  const made = await newLibrary()
  await add(made, ...Array.from({ length: 30 }, (_, index) => topic(`t${index}`, 'Blood leaks back. '.repeat(300))))
  await made.close()
  const bytes = readFileSync(made.path)
  // The last page belongs to a table's tree: its first byte says which kind of page it is.
  const page = bytes.readUInt16BE(16)
  const texts = bytes.lastIndexOf('"t29"') === -1 ? bytes.length - page : Math.floor(bytes.lastIndexOf('"t29"') / page) * page
  bytes.fill(0xff, texts, texts + 8)
  writeFileSync(made.path, bytes)
  const told: string[] = []
  const opened = await openLibrary(made.path, systemTools, { lookOverBytes: 0, onNotice: (sentence) => told.push(sentence) })
  await opened.close()
  expect(told[0]).toMatch(/^“House.galley” is damaged/)
  expect(existsSync(made.path)).toBe(true)
})
