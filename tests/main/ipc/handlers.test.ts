import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle, writeArticle } from '../../../content/article/index.ts'
import { deskAnswers } from '../../../main/ipc/handlers/index.ts'
import { auditEntries, createLibrary, openLibrary, systemTools } from '../../../main/library/index.ts'
import type { OpenedTopic } from '../../../preload/contract.ts'
import { testDesk, type TestDesk } from '../../builders/desk-services.ts'
import { closedAtEnd, namesIn, refusal, topic } from '../../builders/library.ts'

const query = { search: '', filter: 'all', sort: 'title', descending: false, offset: 0, limit: 100 } as const

/** A desk with one topic of its own begun in it, opened. */
async function withTopic(): Promise<{ desk: TestDesk; opened: OpenedTopic }> {
  const desk = testDesk()
  const { id } = await desk.ask('topics.create', { title: 'Angina' })
  return { desk, opened: await desk.ask('topics.open', { id }) }
}

/** What the page sends of a topic whose only paragraph it has changed. */
function typed({ article, base }: OpenedTopic, words: string) {
  const document = { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'p1' }, content: [{ type: 'text', text: words }] }] } as const
  return { id: article.id, base, metadata: article.metadata, document }
}

describe('the first day', () => {
  test('begins in a starter library with the bundled topic, which is kept for the next', async () => {
    const desk = testDesk()
    const info = await desk.ask('library.info')
    expect(info).toMatchObject({ name: 'Starter library', notices: [], reviewIntervalMonths: 36, recent: [{ name: 'Starter library' }] })
    const page = await desk.ask('topics.query', query)
    expect(page.rows).toMatchObject([{ title: 'Mitral Regurgitation', chapter: 'Valvular Disorders', lastFullReview: '2021-08', due: { state: 'overdue', overdueMonths: 27 } }])
    const opened = await desk.ask('topics.open', { id: page.rows[0]?.id ?? '' })
    expect(opened.revisions).toMatchObject([{ number: 1, person: 'Galley' }])

    await desk.services.libraries.close()
    expect(await desk.ask('library.info')).toMatchObject({ path: info.path })
    expect((await desk.ask('topics.query', query)).total).toBe(1)
  })

  test('when the settings are lost, the starter library is found again', async () => {
    const desk = testDesk()
    await desk.ask('topics.create', { title: 'Mine' })
    await desk.services.libraries.close()
    desk.recent.length = 0
    expect((await desk.ask('topics.query', query)).total).toBe(2)
  })

  test('a library that cannot be opened is told, and opened when it can', async () => {
    const desk = testDesk()
    const path = join(desk.folder, 'House.galley')
    desk.recent.push(path)
    expect(await refusal(desk.ask('library.info'))).toMatchObject({ code: 'not-found', message: expect.stringContaining('“House.galley” was not found') })
    desk.choices.push(path)
    expect(await desk.ask('library.create')).toMatchObject({ name: 'House' })
    expect((await desk.ask('topics.query', query)).total).toBe(0)
  })
})

describe('libraries', () => {
  test('are made, opened, and closed for the next, each once', async () => {
    const desk = testDesk()
    const [first, second] = [join(desk.folder, 'First.galley'), join(desk.folder, 'Second.galley')]
    desk.choices.push(first, second, first)
    await desk.ask('library.create')
    await desk.ask('topics.create', { title: 'In the first' })
    expect(await desk.ask('library.create')).toMatchObject({ name: 'Second', recent: [{ name: 'Second' }, { name: 'First' }] })
    expect(namesIn(desk.folder)).toContain('First.galley')
    expect(namesIn(desk.folder)).not.toContain('First.galley-wal')
    expect(await desk.ask('library.open', { path: null })).toMatchObject({ name: 'First' })
    expect((await desk.ask('topics.query', query)).rows).toMatchObject([{ title: 'In the first' }])
    // Opening what is open is no fault.
    expect(await desk.ask('library.open', { path: first })).toMatchObject({ name: 'First' })
  })

  test('one that cannot be opened leaves the other open', async () => {
    const { desk } = await withTopic()
    const text = join(desk.folder, 'page.txt')
    writeFileSync(text, 'No library.')
    desk.choices.push(text)
    expect(await refusal(desk.ask('library.open', { path: null }))).toMatchObject({ code: 'not-a-library' })
    expect((await desk.ask('topics.query', query)).total).toBe(2)
  })

  test('the page can name none that was not open before', async () => {
    const { desk } = await withTopic()
    const other = join(desk.folder, 'Other.galley')
    closedAtEnd(await createLibrary(other, 'Ben', systemTools))
    expect(await refusal(desk.ask('library.open', { path: other }))).toMatchObject({ code: 'not-chosen' })
  })

  test('of one that is damaged it is said where its backups lie', async () => {
    const { desk } = await withTopic()
    const { path } = await desk.ask('library.info')
    for (let day = 0; day < 2; day++) {
      await desk.services.libraries.close()
      await desk.ask('library.info')
    }
    await desk.services.libraries.close()
    truncateSync(path, 5000)
    const { code, message } = await refusal(desk.ask('library.info'))
    expect(code).toBe('damaged')
    const backups = /Its backups lie in (.+)\.$/.exec(message)?.[1] ?? ''
    expect(namesIn(backups).filter((name) => name.endsWith('.galley'))).toHaveLength(1)
  })

  test.each(['library.create', 'library.saveCopy', 'import.choose', 'version.chooseFile'] as const)('%s is null when the person cancels', async (name) => {
    const desk = testDesk()
    desk.choices.push(null)
    expect(await desk.ask(name)).toBeNull()
  })

  test('a copy is saved where the person says', async () => {
    const { desk } = await withTopic()
    const path = join(desk.folder, 'Copy.galley')
    desk.choices.push(path)
    expect(await desk.ask('library.saveCopy')).toEqual({ path })
    expect(desk.asked).toEqual([{ title: 'Save a copy of the library', name: 'Starter library copy.galley' }])
    closedAtEnd(await openLibrary(path, systemTools))
  })

  test('intervals are set, a chapter before the library, and what stays leaves no trace', async () => {
    const desk = testDesk()
    const chapter = 'Valvular Disorders'
    expect(await desk.ask('library.chapters')).toEqual([{ chapter, topics: 1, months: null }])
    expect(await desk.ask('library.setIntervals', { library: 24, chapters: [] })).toMatchObject({ reviewIntervalMonths: 24, chapterIntervals: [] })
    expect((await desk.ask('topics.query', query)).rows[0]?.due).toMatchObject({ intervalMonths: 24, overdueMonths: 39 })
    expect(await desk.ask('library.setIntervals', { library: 24, chapters: [{ chapter, months: 12 }, { chapter: 'Nobody’s', months: null }] })).toMatchObject({ chapterIntervals: [{ chapter, months: 12 }] })
    expect((await desk.ask('topics.query', query)).rows[0]?.due).toMatchObject({ intervalMonths: 12, overdueMonths: 51 })
    expect(await desk.ask('library.chapters')).toEqual([{ chapter, topics: 1, months: 12 }])
    expect(await desk.ask('library.setIntervals', { library: 24, chapters: [{ chapter, months: null }] })).toMatchObject({ chapterIntervals: [] })
    const trail = (await (await desk.services.libraries.current()).read(auditEntries)).map(({ action }) => action).filter((action) => action.endsWith('interval-set'))
    expect(trail).toEqual(['library-interval-set', 'chapter-interval-set', 'chapter-interval-set'])
  })
})

describe('topics', () => {
  test('are begun with a title, drafted, saved, and compared', async () => {
    const { desk, opened } = await withTopic()
    expect(opened).toMatchObject({ base: 1, draftSavedAt: null, recovered: false, row: { title: 'Angina', revision: 1 } })
    const { savedAt } = await desk.ask('draft.save', typed(opened, 'Chest pain.'))
    expect(await desk.ask('topics.open', { id: opened.article.id })).toMatchObject({ draftSavedAt: savedAt, row: { hasDraft: true } })
    const saved = await desk.ask('revision.save', { ...typed(opened, 'Chest pain.'), note: ' First words. ', changeClass: 'amendment' })
    expect(saved).toMatchObject({ info: { number: 2, parent: 1, person: 'Ann', note: 'First words.' }, opened: { base: 2, draftSavedAt: null } })
    expect(await desk.ask('version.text', { id: opened.article.id, version: { kind: 'revision', number: 2 } })).toMatchObject({ label: 'Revision 2', info: saved.info })
  })

  test('a draft is discarded and restored', async () => {
    const { desk, opened } = await withTopic()
    const { id } = opened.article
    await desk.ask('draft.save', typed(opened, 'Chest pain.'))
    expect(await desk.ask('draft.discard', { id })).toMatchObject({ draftSavedAt: null, row: { hasDraft: false } })
    expect(await desk.ask('draft.restore', { id })).toMatchObject({ row: { hasDraft: true } })
  })

  test.each<[string, (desk: TestDesk, opened: OpenedTopic) => Promise<unknown>, string, RegExp]>([
    ['a topic without a title', (desk) => desk.ask('topics.create', { title: '  ' }), 'no-title', /needs a title/],
    ['a topic that is not there', (desk) => desk.ask('topics.open', { id: 'x' }), 'no-topic', /no topic “x”/],
    ['a revision by nobody', (desk, opened) => ((desk.person = ''), desk.ask('revision.save', { ...typed(opened, 'x'), note: '', changeClass: 'typo' })), 'no-name', /Give yours in Settings/],
    ['a block without an id', (desk, opened) => desk.ask('draft.save', { ...typed(opened, 'x'), document: { type: 'doc', content: [{ type: 'paragraph' }] } }), 'bad-argument', /A block \(paragraph\) has no id/],
    ['a node that no article has', (desk, opened) => desk.ask('draft.save', { ...typed(opened, 'x'), document: { type: 'doc', content: [{ type: 'script' }] } }), 'bad-argument', /structure of an article/],
    ['metadata that no article has', (desk, opened) => desk.ask('draft.save', { ...typed(opened, 'x'), metadata: { ...opened.article.metadata, language: 'no language' } }), 'bad-argument', /"language" is not a language tag/],
    ['a revision from an older base', async (desk, opened) => {
      await desk.ask('revision.save', { ...typed(opened, 'One.'), note: '', changeClass: 'typo' })
      return desk.ask('revision.save', { ...typed(opened, 'Two.'), note: '', changeClass: 'typo' })
    }, 'not-newest', /Revision 2 of “Angina” was saved after/],
  ])('%s is refused with a sentence', async (_name, deed, code, message) => {
    const { desk, opened } = await withTopic()
    const said = await refusal(deed(desk, opened))
    expect(said.code).toBe(code)
    expect(said.message).toMatch(message)
  })

  test('drafts of somebody without a name are theirs once they give it', async () => {
    const { desk, opened } = await withTopic()
    desk.person = ''
    await desk.ask('draft.save', typed(opened, 'Chest pain.'))
    desk.person = 'Ann'
    await desk.services.libraries.personRenamed('', 'Ann')
    expect(await desk.ask('topics.open', { id: opened.article.id })).toMatchObject({ row: { hasDraft: true } })
  })
})

describe('imports', () => {
  const page = 'Kidney Stones\n\nLast full review/revision Mar 2022\n\nKidney stones are hard masses.\n\nCauses\n\nStones form when urine is concentrated.\n'

  test('a chosen file is looked at, decided upon, and added', async () => {
    const desk = testDesk()
    const path = join(desk.folder, 'stones.txt')
    writeFileSync(path, page)
    desk.choices.push([path])
    const chosen = await desk.ask('import.choose')
    expect(chosen).toMatchObject([{ fileName: 'stones.txt' }])
    const source = { kind: 'file', token: chosen?.[0]?.token ?? '' } as const
    const preview = await desk.ask('import.preview', { source, overrules: [] })
    expect(preview).toMatchObject({ fileName: 'stones.txt', article: { metadata: { title: 'Kidney Stones', lastFullReview: '2022-03' } }, report: { fileName: 'stones.txt' } })
    // What is added is what was looked at.
    writeFileSync(path, 'Something else entirely.')
    const overrules = [{ kind: 'metadata', set: { title: 'Kidney stones' } }] as const
    const { id, title } = await desk.ask('import.accept', { source, overrules })
    expect(title).toBe('Kidney stones')
    const opened = await desk.ask('topics.open', { id })
    expect(opened.revisions).toMatchObject([{ number: 1, person: 'Ann', note: 'Imported from stones.txt' }])
    expect(JSON.stringify(opened.article.document)).toContain('Stones form when urine is concentrated.')
    expect(await refusal(desk.ask('import.accept', { source, overrules: [] }))).toMatchObject({ code: 'not-chosen' })
  })

  test('pasted text is imported like a file', async () => {
    const desk = testDesk()
    const source = { kind: 'text', text: page, name: 'Pasted text' } as const
    expect(await desk.ask('import.preview', { source, overrules: [] })).toMatchObject({ article: { metadata: { title: 'Kidney Stones' } } })
    expect(await desk.ask('import.accept', { source, overrules: [] })).toMatchObject({ title: 'Kidney Stones' })
  })

  test('an article file keeps its id, and is added once', async () => {
    const desk = testDesk()
    const path = join(desk.folder, 'a.article.json')
    const article = topic('a', 'Text.', { title: 'A sample' })
    writeFileSync(path, writeArticle(article))
    const add = async () => {
      desk.choices.push(path)
      const token = (await desk.ask('import.choose'))?.[0]?.token ?? ''
      await desk.ask('import.preview', { source: { kind: 'file', token }, overrules: [] })
      return desk.ask('import.accept', { source: { kind: 'file', token }, overrules: [] })
    }
    expect(await add()).toEqual({ id: 'a', title: 'A sample' })
    expect(await refusal(add())).toMatchObject({ code: 'topic-exists' })
  })

  test.each<[string, (path: string) => void, string]>([
    ['an empty file', (path) => writeFileSync(path, ''), 'empty'],
    ['a picture', (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 1, 0, 0, 0, 2])), 'binary'],
    ['a folder', (path) => mkdirSync(path), 'is-a-folder'],
    ['a file that is gone', () => undefined, 'not-found'],
    ['cut JSON', (path) => writeFileSync(path, '{"format":"galley-article","sch'), 'bad-source'],
    ['an article of a newer Galley', (path) => writeFileSync(path, '{"format":"galley-article","schemaVersion":99}'), 'bad-source'],
  ])('%s is refused, by its name, and nothing is added', async (_name, make, code) => {
    const desk = testDesk()
    const path = join(desk.folder, 'page.txt')
    make(path)
    desk.choices.push(path)
    const token = (await desk.ask('import.choose'))?.[0]?.token ?? ''
    for (const call of ['import.preview', 'import.accept'] as const) {
      expect(await refusal(desk.ask(call, { source: { kind: 'file', token }, overrules: [] }))).toMatchObject({ code, message: expect.stringContaining('“page.txt”') })
    }
    expect((await desk.ask('topics.query', query)).total).toBe(1)
  })

  test('the page can name no file that was not chosen', async () => {
    const desk = testDesk()
    expect(await refusal(desk.ask('import.preview', { source: { kind: 'file', token: '/etc/passwd' }, overrules: [] }))).toMatchObject({ code: 'not-chosen' })
  })

  test('a text without a title is not added before it has one', async () => {
    const desk = testDesk()
    const source = { kind: 'text', text: page, name: 'Pasted text' } as const
    expect(await refusal(desk.ask('import.accept', { source, overrules: [{ kind: 'metadata', set: { title: ' ' } }] }))).toMatchObject({ code: 'no-title' })
  })

  test('a file is compared with without being added', async () => {
    const desk = testDesk()
    const path = join(desk.folder, 'stones.txt')
    writeFileSync(path, page)
    desk.choices.push(path)
    expect(await desk.ask('version.chooseFile')).toMatchObject({ label: 'stones.txt', info: null, article: { metadata: { title: 'Kidney Stones' } } })
    expect((await desk.ask('topics.query', query)).total).toBe(1)
  })
})

describe('exports', () => {
  const newest = { kind: 'revision', number: 1 } as const

  test('a text is looked at and written as a proof, and what was written can be opened', async () => {
    const { desk, opened } = await withTopic()
    const { id } = opened.article
    const { html, proof } = await desk.ask('export.preview', { id, version: newest })
    expect(proof).toBe(true)
    const path = join(desk.folder, 'angina.html')
    desk.choices.push(path)
    expect(await desk.ask('export.write', { id, version: newest, format: 'html', job: 'j' })).toEqual({ path })
    expect(desk.asked.at(-1)).toEqual({ title: 'Export as Web page', name: 'angina.html' })
    expect(readFileSync(path, 'utf8')).toBe(html)
    const progress = desk.told.filter(({ name }) => name === 'progress').map(({ payload }) => payload)
    expect(progress.length).toBeGreaterThan(1)
    for (const step of progress) expect(step).toMatchObject({ job: 'j' })
    await desk.ask('export.open', { path, how: 'open' })
    await desk.ask('export.open', { path, how: 'show' })
    expect(desk.opened).toEqual([`open ${path}`, `show ${path}`])
    expect(await refusal(desk.ask('export.open', { path: '/etc/passwd', how: 'open' }))).toMatchObject({ code: 'not-chosen' })
  })

  test('an article file holds the very article', async () => {
    const { desk, opened } = await withTopic()
    const path = join(desk.folder, 'angina.article.json')
    desk.choices.push(path)
    await desk.ask('export.write', { id: opened.article.id, version: newest, format: 'article.json', job: 'j' })
    const read = readArticle(readFileSync(path, 'utf8'))
    expect({ id: read.id, metadata: read.metadata, document: read.document.toJSON() }).toEqual(opened.article)
  })

  test('a PDF is printed from the page that is shown', async () => {
    const { desk, opened } = await withTopic()
    const { html } = await desk.ask('export.preview', { id: opened.article.id, version: newest })
    desk.choices.push(join(desk.folder, 'angina.pdf'))
    await expect(desk.ask('export.write', { id: opened.article.id, version: newest, format: 'pdf', job: 'j' })).rejects.toThrow('prints nothing')
    expect(desk.printed).toEqual([html])
  })

  test('what is cancelled while it is printed writes nothing', async () => {
    const path = 'angina.pdf'
    let desk = testDesk()
    desk = testDesk({
      print: async () => {
        await desk.ask('export.cancel', { job: 'j' })
        return new Uint8Array()
      },
    })
    const { id } = await desk.ask('topics.create', { title: 'Angina' })
    desk.choices.push(join(desk.folder, path))
    expect(await refusal(desk.ask('export.write', { id, version: newest, format: 'pdf', job: 'j' }))).toMatchObject({ code: 'cancelled' })
    expect(namesIn(desk.folder)).not.toContain(path)
    // A job that has ended, or never was, is no fault.
    await desk.ask('export.cancel', { job: 'j' })
  })

  test('where nothing can be written there is a sentence', async () => {
    const { desk, opened } = await withTopic()
    desk.choices.push(join(desk.folder, 'nowhere', 'angina.html'))
    expect(await refusal(desk.ask('export.write', { id: opened.article.id, version: newest, format: 'html', job: 'j' }))).toEqual({ code: 'not-found', message: '“angina.html” could not be written: its folder does not exist. Choose another folder.' })
  })

  test('the changes between two texts are written for people and for programs', async () => {
    const { desk, opened } = await withTopic()
    const { id } = opened.article
    await desk.ask('draft.save', typed(opened, 'Chest pain on exertion.'))
    const sides = { before: newest, after: { kind: 'draft' } } as const
    const [html, json] = [join(desk.folder, 'changes.html'), join(desk.folder, 'changes.json')]
    desk.choices.push(html, json)
    await desk.ask('export.redline', { id, ...sides, format: 'html', job: 'j' })
    await desk.ask('export.redline', { id, ...sides, format: 'json', job: 'j' })
    expect(readFileSync(html, 'utf8')).toContain('Chest pain on exertion.')
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ equal: false, words: { inserted: 4, deleted: 0 } })
  })

  test('the same job cannot run twice', async () => {
    const { desk, opened } = await withTopic()
    desk.choices.push(join(desk.folder, 'a.html'), join(desk.folder, 'b.html'))
    const both = await Promise.allSettled([1, 2].map(() => desk.ask('export.write', { id: opened.article.id, version: newest, format: 'html', job: 'j' })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('arguments', () => {
  const desk = (): TestDesk => testDesk()
  test.each<[Parameters<TestDesk['takes']>[0], unknown]>([
    ['topics.query', { ...query, limit: 501 }],
    ['topics.query', { ...query, sort: 'title; drop table topic' }],
    ['topics.query', { ...query, extra: 1 }],
    ['topics.open', {}],
    ['topics.open', { id: '' }],
    ['topics.open', { id: 'x'.repeat(201) }],
    ['topics.open', { id: 7 }],
    ['draft.save', { id: 'a', base: 0, metadata: {}, document: { type: 'doc' } }],
    ['draft.save', { id: 'a', base: 1, metadata: null, document: { type: 'doc' } }],
    ['draft.save', { id: 'a', base: 1, metadata: {}, document: { type: 'paragraph' } }],
    ['revision.save', { id: 'a', base: 1, metadata: {}, document: { type: 'doc' }, note: '', changeClass: 'rewrite' }],
    ['version.text', { id: 'a', version: { kind: 'revision', number: 1.5 } }],
    ['library.setIntervals', { library: 0, chapters: [] }],
    ['library.setIntervals', { library: 36, chapters: [{ chapter: 'Heart', months: 1.5 }] }],
    ['library.info', {}],
    ['export.write', { id: 'a', version: { kind: 'draft' }, format: 'docx', job: 'j' }],
    ['export.open', { path: '/x', how: 'run' }],
    ['import.preview', { source: { kind: 'file', path: '/etc/passwd' }, overrules: [] }],
    ['import.accept', { source: { kind: 'file', token: 't' }, overrules: [{ kind: 'line' }] }],
  ])('%s does not take %j', (name, argument) => {
    expect(desk().takes(name, argument)).toBe(false)
  })

  test('whatever is sent, a schema says no and throws nothing', () => {
    const one = desk()
    const names = Object.keys(deskAnswers(one.services)) as Parameters<TestDesk['takes']>[0][]
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (name, argument) => {
        one.takes(name, argument)
      }),
      { numRuns: 2000 },
    )
  })
})
