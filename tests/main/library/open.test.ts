import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { createLibrary, openLibrary, queryTopics, readLibrary, readRevision, systemTools, verifyLibrary } from '../../../main/library/index.ts'
import { startChild } from '../../builders/child.ts'
import { add, ann, closedAtEnd, folder, namesIn, newLibrary, refusal, toolsAt, topic } from '../../builders/library.ts'

async function closedLibrary(topics = 3): Promise<string> {
  const library = await newLibrary()
  await add(library, ...Array.from({ length: topics }, (_, index) => topic(`t${index}`, 'Blood leaks back through the valve. '.repeat(50))))
  await library.close()
  return library.path
}

const sql = (path: string, statements: string): void => {
  const database = new DatabaseSync(path)
  database.exec(statements)
  database.close()
}

describe('a file that is no library, or none of ours, is refused with a sentence and left as it is', () => {
  test.each<[string, (path: string) => void, string, RegExp]>([
    ['not there', () => undefined, 'not-found', /^“House.galley” was not found\. It may have been moved, renamed or deleted\.$/],
    ['empty', (path) => writeFileSync(path, ''), 'not-a-library', /^“House.galley” is empty: it is no Galley library\./],
    ['a text', (path) => writeFileSync(path, 'Mitral regurgitation is leakage. '.repeat(100)), 'not-a-library', /is not a Galley library, or its beginning is damaged/],
    ['a few bytes', (path) => writeFileSync(path, 'SQLite format 3\0'), 'not-a-library', /is not a Galley library/],
    ['a folder', (path) => mkdirSync(path), 'is-a-folder', /is a folder|is not a file/],
    ['a database of another program', (path) => sql(path, 'create table t (x); pragma application_id = 7'), 'not-a-library', /is a database of another program/],
    ['a newer library', (path) => sql(path, 'create table t (x); pragma application_id = 1195461721; pragma user_version = 99'), 'newer-library', /^“House.galley” was written by a newer Galley \(library format 99; this Galley knows 1\)\. Update Galley to open it\.$/],
  ])('%s', async (_name, make, code, message) => {
    const path = join(folder(), 'House.galley')
    make(path)
    const before = contentOf(path)
    for (const open of [openLibrary, readLibrary]) {
      const said = await refusal(open(path, systemTools))
      expect(said.message).toMatch(message)
      expect([code, 'not-a-library']).toContain(said.code)
    }
    expect(contentOf(path)).toEqual(before)
    expect(namesIn(dirname(path))).toEqual(before === null ? [] : ['House.galley'])
  })

  test.each([0.3, 0.6, 0.99])('cut off at %d of its length', async (part) => {
    const path = await closedLibrary()
    truncateSync(path, Math.floor(statSync(path).size * part))
    const before = readFileSync(path)
    expect(await refusal(openLibrary(path, systemTools))).toEqual({ code: 'damaged', message: '“House.galley” is damaged: its end is missing. Nothing was changed. Use a backup or a copy.' })
    expect(await refusal(readLibrary(path, systemTools))).toMatchObject({ code: 'damaged' })
    expect(readFileSync(path)).toEqual(before)
    expect(namesIn(dirname(path))).toEqual(['House.galley'])
  })
})

test('rot anywhere in the file is refused, or found, or has changed nothing that can be read', async () => {
  const path = await closedLibrary(6)
  const whole = readFileSync(path)
  const original = await contents(path)
  const seen = { refused: 0, found: 0, harmless: 0 }
  // Every place of the file in turn, 64 bytes at a time, as a bad block would.
  for (let at = 100; at < whole.length; at += Math.ceil(whole.length / 60)) {
    const copy = join(folder(), 'House.galley')
    const rotten = Buffer.from(whole)
    for (let i = at; i < Math.min(at + 64, rotten.length); i++) rotten[i] = (rotten[i] ?? 0) ^ 0x55
    writeFileSync(copy, rotten)
    let verification
    try {
      const library = await openLibrary(copy, systemTools)
      try {
        verification = await library.read(verifyLibrary)
      } finally {
        await library.close()
      }
    } catch (error) {
      expect(error, `at ${at}`).toMatchObject({ name: 'Refusal' })
      expect(readFileSync(copy), `at ${at}`).toEqual(rotten)
      seen.refused++
      continue
    }
    if (!verification.ok) seen.found++
    else {
      expect(await contents(copy), `at ${at}`).toEqual(original)
      seen.harmless++
    }
  }
  expect(seen.refused).toBeGreaterThan(0)
  expect(seen.found).toBeGreaterThan(0)
})

test('a closed library is one file; an open one has its helpers beside it', async () => {
  const library = await newLibrary()
  await add(library, topic('a'))
  expect(namesIn(dirname(library.path))).toEqual(['House.galley', 'House.galley-shm', 'House.galley-wal'])
  await library.close()
  expect(namesIn(dirname(library.path))).toEqual(['House.galley'])
  expect(await refusal(library.read(verifyLibrary))).toEqual({ code: 'closed', message: '“House” is closed. Open it again.' })
  const again = closedAtEnd(await openLibrary(library.path, systemTools))
  expect(await again.read((reader) => readRevision(reader, 'a', 1))).toMatchObject({ number: 1 })
})

test('every commit is synced', async () => {
  const library = await newLibrary()
  const pragma = (name: string) => library.read(async (reader) => (await reader.rows.getExecutor().executeQuery({ ...reader.rows.selectFrom('setting').selectAll().compile(), sql: `pragma ${name}` })).rows[0])
  expect(await pragma('synchronous')).toEqual({ synchronous: 2 })
  expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' })
  expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1 })
})

test('where WAL is not to be had the library works without, and says so', async () => {
  const path = await closedLibrary()
  const library = closedAtEnd(await openLibrary(path, systemTools, { isOnNetwork: () => true }))
  expect(library.notices).toEqual(['This library lies where SQLite cannot keep a write-ahead log, such as a network drive. It is safe, but slower, and should be open on one computer at a time.'])
  await add(library, topic('a'))
  expect(namesIn(dirname(path))).toEqual(['House.galley'])
  const beside = closedAtEnd(await readLibrary(path, systemTools))
  expect(await beside.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
})

test('a reader beside an open Galley sees one moment, and cannot write', async () => {
  const library = await newLibrary()
  await add(library, topic('a'))
  const beside = closedAtEnd(await readLibrary(library.path, systemTools))
  const query = { search: '', filter: 'all', sort: 'title', descending: false, offset: 0, limit: 10 } as const
  await beside.read(async (reader) => {
    expect((await queryTopics(reader, query, ann)).total).toBe(1)
    await add(library, topic('b'))
    expect((await queryTopics(reader, query, ann)).total).toBe(1)
  })
  expect((await beside.read((reader) => queryTopics(reader, query, ann))).total).toBe(2)
  for (const opened of [beside, library]) {
    const write = opened.read((reader) => reader.rows.getExecutor().executeQuery({ ...reader.rows.selectFrom('topic').selectAll().compile(), sql: "update topic set title = 'x'" }))
    expect(await refusal(write)).toMatchObject({ code: 'read-only' })
  }
})

test('writes and reads that come at once take their turns', async () => {
  const library = await newLibrary()
  const query = { search: '', filter: 'all', sort: 'title', descending: false, offset: 0, limit: 1 } as const
  const deeds = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? add(library, topic(`t${index}`)) : library.read((reader) => queryTopics(reader, query, ann))))
  await Promise.all(deeds)
  expect((await library.read((reader) => queryTopics(reader, query, ann))).total).toBe(20)
})

describe('a big library, read in a thread of its own,', () => {
  const apart = { readingThreadBytes: 0 }
  const query = { search: '', filter: 'all', sort: 'title', descending: false, offset: 0, limit: 100 } as const

  test('shows at once what was written, and answers as a small one does', async () => {
    const [library, small] = [await newLibrary({ ...apart, tools: toolsAt() }), await newLibrary({ tools: toolsAt() })]
    for (let count = 0; count < 10; count++) {
      await add(library, topic(`t${count}`))
      await add(small, topic(`t${count}`))
      const [page, same] = await Promise.all([library, small].map((one) => one.read((reader) => queryTopics(reader, { ...query, search: 'valve' }, ann))))
      expect(page?.total).toBe(count + 1)
      expect(page).toEqual(same)
    }
    expect(await library.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
  })

  test('reads one moment while it is written to', async () => {
    const library = await newLibrary(apart)
    await add(library, topic('a'))
    await library.read(async (reader) => {
      expect((await queryTopics(reader, query, ann)).total).toBe(1)
      await add(library, topic('b'))
      expect((await queryTopics(reader, query, ann)).total).toBe(1)
    })
    expect((await library.read((reader) => queryTopics(reader, query, ann))).total).toBe(2)
  })

  test('cannot be written by who reads, and gives its refusals', async () => {
    const library = await newLibrary(apart)
    await add(library, topic('a'))
    const write = library.read((reader) => reader.rows.getExecutor().executeQuery({ ...reader.rows.selectFrom('topic').selectAll().compile(), sql: "update topic set title = 'x'" }))
    expect(await refusal(write)).toMatchObject({ code: 'read-only' })
    expect(await refusal(library.read((reader) => readRevision(reader, 'a', 9)))).toMatchObject({ code: 'no-revision' })
    expect(await library.read((reader) => readRevision(reader, 'a', 1))).toMatchObject({ number: 1 })
  })
})

test.each([['in this thread', {}], ['in its own', { readingThreadBytes: 0 }]])('a library read %s is closed after all that was asked before, and leaves one file', async (_name, options) => {
  const library = await newLibrary(options)
  await add(library, topic('a'))
  const query = { search: '', filter: 'all', sort: 'title', descending: false, offset: 0, limit: 100 } as const
  const asked = library.read((reader) => queryTopics(reader, query, ann))
  const written = add(library, topic('b'))
  await library.close()
  // A thread of its own may come to it after the writing.
  expect([1, 2]).toContain((await asked).total)
  await written
  expect(namesIn(dirname(library.path))).toEqual(['House.galley'])
  const again = closedAtEnd(await openLibrary(library.path, systemTools))
  expect((await again.read((reader) => queryTopics(reader, query, ann))).total).toBe(2)
})

test('a library is made whole, and never over something that is there', async () => {
  const path = join(folder(), 'House.galley')
  writeFileSync(path, 'mine')
  expect(await refusal(createLibrary(path, 'Ann', systemTools))).toEqual({ code: 'exists', message: '“House.galley” is already there. Choose another name.' })
  expect(readFileSync(path, 'utf8')).toBe('mine')
  expect(namesIn(dirname(path))).toEqual(['House.galley'])
  expect(await refusal(createLibrary(join(dirname(path), 'nowhere', 'X.galley'), 'Ann', systemTools))).toMatchObject({ code: 'unreadable' })
})

test('a library that is reached by another name is the same library', async () => {
  const library = await newLibrary()
  const alias = join(folder(), 'Alias.galley')
  symlinkSync(library.path, alias)
  expect(await refusal(openLibrary(alias, systemTools))).toMatchObject({ code: 'in-use' })
})

describe('a copy', () => {
  test('is one closed file that holds everything, replaces what was there, and can be opened at once', async () => {
    const library = await newLibrary()
    await add(library, topic('a'))
    const to = join(folder(), 'Copy.galley')
    writeFileSync(to, 'older')
    await library.saveCopy(to)
    expect(namesIn(dirname(to))).toEqual(['Copy.galley'])
    const copy = closedAtEnd(await openLibrary(to, systemTools))
    expect(await copy.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
    expect(await copy.read((reader) => readRevision(reader, 'a', 1))).toEqual(await library.read((reader) => readRevision(reader, 'a', 1)))
  })

  test('never takes the place of the library itself, and a failed one leaves nothing behind', async () => {
    const library = await newLibrary()
    await add(library, topic('a'))
    expect(await refusal(library.saveCopy(library.path))).toEqual({ code: 'exists', message: '“House.galley” is the library itself. Choose another name for the copy.' })
    const nowhere = join(dirname(library.path), 'nowhere', 'Copy.galley')
    expect((await refusal(library.saveCopy(nowhere))).message).toContain('“Copy.galley”')
    expect(namesIn(dirname(library.path))).toEqual(['House.galley', 'House.galley-shm', 'House.galley-wal'])
    expect(await library.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
  })
})

describe('a library that lost its place while it was open', () => {
  test.each<[string, (path: string) => void]>([
    ['moved', (path) => renameSync(path, `${path}.moved`)],
    ['deleted', (path) => rmSync(path)],
    ['replaced', (path) => (copyFileSync(path, `${path}.other`), renameSync(`${path}.other`, path))],
  ])('%s: nothing more is called saved, and a copy keeps all that was', async (_name, lose) => {
    const library = await newLibrary()
    await add(library, topic('a'))
    lose(library.path)
    expect(await refusal(add(library, topic('b')))).toMatchObject({ code: 'not-found', message: expect.stringMatching(/^“House.galley” is no longer in its folder/) })
    const to = join(folder(), 'Rescued.galley')
    await library.saveCopy(to)
    expect(namesIn(dirname(to))).toEqual(['Rescued.galley'])
    const copy = closedAtEnd(await openLibrary(to, systemTools))
    expect(await copy.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
    expect(await copy.read((reader) => readRevision(reader, 'a', 1))).toEqual(await library.read((reader) => readRevision(reader, 'a', 1)))
  })

  test('put back, it is written again', async () => {
    const library = await newLibrary()
    renameSync(library.path, `${library.path}.moved`)
    await refusal(add(library, topic('a')))
    renameSync(`${library.path}.moved`, library.path)
    await add(library, topic('a'))
    expect(await library.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
  })
})

test('a library in a folder that may not be written is refused, and can be read', async () => {
  const path = join(folder(), 'House.galley')
  copyFileSync(await closedLibrary(), path)
  chmodSync(path, 0o444)
  chmodSync(dirname(path), 0o555)
  try {
    // Root may write everywhere: the child becomes nobody.
    const uid = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const child = startChild('main/library/children/open-and-read.ts', [path], uid)
    expect(await child.line(0)).toBe('read-only “House.galley” cannot be written: the file or its folder is read-only. Copy it to a folder of yours and open the copy.')
    expect(await child.line(1)).toBe('{"ok":true,"problems":[]}')
    await child.ended
  } finally {
    chmodSync(dirname(path), 0o755)
  }
  expect(namesIn(dirname(path))).toEqual(['House.galley'])
})

test('a disk that is full gives a sentence, and everything acknowledged before stays', async () => {
  const path = await closedLibrary(0)
  const limit = Math.ceil(statSync(path).size / 1024) + 600
  const child = startChild('main/library/children/fill-the-disk.ts', [path], { under: ['bash', '-c', `ulimit -f ${limit}; exec "$@"`, 'limited'] })
  await child.ended
  const [refused, ...after] = child.lines.slice(child.lines.findIndex((line) => !line.startsWith('added ')))
  const added = child.lines.filter((line) => line.startsWith('added ')).length
  expect(added).toBeGreaterThan(2)
  expect(refused).toBe('disk-full “House.galley” could not be written: the disk is full or failing. Free some space and try again; nothing that was saved is lost.')
  expect(after).toEqual([`listed ${added}`, 'verified true', 'closed'])
  const library = closedAtEnd(await openLibrary(path, systemTools))
  expect(await library.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
  await add(library, topic('after'))
})

function contentOf(path: string): Buffer | null {
  const status = statSync(path, { throwIfNoEntry: false })
  return status === undefined ? null : status.isFile() ? readFileSync(path) : Buffer.alloc(0)
}

async function contents(path: string): Promise<unknown> {
  const reader = await readLibrary(path, systemTools)
  const query = { search: 'valve', filter: 'all', sort: 'title', descending: false, offset: 0, limit: 500 } as const
  try {
    return await reader.read(async (rows) => {
      const page = await queryTopics(rows, query, ann)
      return { page, revisions: await Promise.all(page.rows.map((row) => readRevision(rows, row.id, row.revision))) }
    })
  } finally {
    await reader.close()
  }
}
