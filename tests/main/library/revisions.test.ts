import { describe, expect, test } from 'vitest'
import { partialDate } from '../../../content/article/index.ts'
import { articleToJson } from '../../../content/article/index.ts'
import { schema } from '../../../content/schema/index.ts'
import {
  addTopic, auditEntries, discardDraft, openTopic, readDraft, readRevision, renamePerson, restoreDraft, revisionInfos, saveDraft, saveRevision, versionText, verifyLibrary,
  type Library,
} from '../../../main/library/index.ts'
import { doc, keyPoints, p, section, strong } from '../../builders/article.ts'
import { add, ann, newLibrary, note, refusal, toolsAt, topic } from '../../builders/library.ts'

const open = (library: Library, id = 'a') => library.read((reader) => openTopic(reader, id, ann))
const draft = (library: Library, words: string, base = 1, person = 'Ann') => library.write((tx) => saveDraft(tx, { article: topic('a', words), base, person }))
const save = (library: Library, words: string, base = 1, changes = {}) => library.write((tx) => saveRevision(tx, { article: topic('a', words), base, note: note(changes) }))
const firstWords = (json: unknown): string => schema.nodeFromJSON(json).textContent

describe('revisions', () => {
  test('are numbered without gaps, each from the one before, with who, when and why', async () => {
    const tools = toolsAt('2026-11-23T10:00:00.000Z')
    const library = await newLibrary({ tools })
    await add(library, topic('a', 'One.'))
    tools.time = '2026-11-23T11:00:00.000Z'
    expect(await save(library, 'Two.', 1, { note: 'Dose.', changeClass: 'clinical' })).toMatchObject({ number: 2, parent: 1 })
    expect(await library.read((reader) => revisionInfos(reader, 'a'))).toMatchObject([
      { articleId: 'a', number: 2, parent: 1, person: 'Ann', time: '2026-11-23T11:00:00.000Z', note: 'Dose.', changeClass: 'clinical', schemaVersion: 1 },
      { articleId: 'a', number: 1, parent: null, person: 'Ann', time: '2026-11-23T10:00:00.000Z', note: 'Added.', changeClass: 'amendment' },
    ])
  })

  test('give back what was saved, to the letter', async () => {
    const library = await newLibrary()
    const rich = { ...topic('a'), document: doc(p('Some ', strong('strong'), ' words.'), keyPoints('One', 'Two'), section('Causes', p('Because.'))) }
    await library.write((tx) => addTopic(tx, rich, note()))
    const { metadata, document } = await library.read((reader) => readRevision(reader, 'a', 1))
    expect({ id: 'a', metadata, document }).toEqual(articleToJson(rich))
  })

  test.each([
    ['update', "update revision set note = 'x'"],
    ['delete', 'delete from revision'],
    ['replace', 'insert or replace into revision select * from revision'],
    ['upsert', "insert into revision select * from revision where true on conflict do update set note = 'x'"],
  ])('refuse %s, whoever asks', async (_name, statement) => {
    const library = await newLibrary()
    await add(library, topic('a'))
    const before = await library.read((reader) => readRevision(reader, 'a', 1))
    await expect(library.write((tx) => tx.rows.executeQuery({ ...tx.rows.selectFrom('revision').selectAll().compile(), sql: statement }))).rejects.toThrow(/never/)
    expect(await library.read((reader) => readRevision(reader, 'a', 1))).toEqual(before)
  })

  test.each([
    ['from one that is not the newest', 'Three.', 1, {}, 'not-newest', 'Revision 2 of “Topic a” was saved after your text was begun from revision 1. Compare the two, carry your changes over, and save again.'],
    ['without a change', 'Two.', 2, {}, 'nothing-changed', 'Nothing was changed since revision 2, so there is nothing to save.'],
    ['of no topic', 'Two.', 1, { id: 'b' }, 'no-topic', 'This library has no topic “b”. It may be in another library.'],
    ['that moves a date', 'Three.', 2, { lastFullReview: partialDate('2026-11') }, 'bent-date', 'The date "last full review" must stay at no date, but was set to Nov 2026: only a signed full review moves it.'],
  ])('are refused %s, and nothing is written', async (_name, words, base, changes: { id?: string; lastFullReview?: ReturnType<typeof partialDate> }, code, message) => {
    const library = await newLibrary()
    await add(library, topic('a', 'One.'))
    await save(library, 'Two.')
    const { id = 'a', ...metadata } = changes
    expect(await refusal(library.write((tx) => saveRevision(tx, { article: topic(id, words, metadata), base, note: note() })))).toEqual({ code, message })
    expect((await open(library)).row.revision).toBe(2)
  })

  test('of a full review may leave the text as it is', async () => {
    const library = await newLibrary()
    await add(library, topic('a', 'One.'))
    expect(await save(library, 'One.', 1, { changeClass: 'full-review' })).toMatchObject({ number: 2 })
  })

  test('a topic is added once', async () => {
    const library = await newLibrary()
    await add(library, topic('a'))
    expect(await refusal(add(library, topic('a')))).toEqual({ code: 'topic-exists', message: '“Topic a” is in this library already. Open it there to revise it.' })
  })

  test('all that one transaction writes is written, or none of it', async () => {
    const library = await newLibrary()
    await expect(
      library.write(async (tx) => {
        await addTopic(tx, topic('a'), note())
        throw new RangeError('stop')
      }),
    ).rejects.toThrow('stop')
    expect(await refusal(open(library))).toMatchObject({ code: 'no-topic' })
    expect(await library.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
  })
})

describe('drafts', () => {
  test('open in place of the newest revision, and end with the next', async () => {
    const library = await newLibrary()
    await add(library, topic('a', 'One.'))
    expect(await open(library)).toMatchObject({ base: 1, draftSavedAt: null, recovered: false })
    const { savedAt } = await draft(library, 'Two.')
    const opened = await open(library)
    expect(opened).toMatchObject({ base: 1, draftSavedAt: savedAt, recovered: false, row: { hasDraft: true } })
    expect(firstWords(opened.article.document)).toBe('Two.')
    await save(library, 'Two.')
    expect(await open(library)).toMatchObject({ base: 2, draftSavedAt: null, row: { hasDraft: false, revision: 2 } })
  })

  test('that were undone to the last word open as the newest revision', async () => {
    const library = await newLibrary()
    await add(library, topic('a', 'One.'))
    await draft(library, 'Two.')
    await draft(library, 'One.')
    const opened = await open(library)
    expect(opened).toMatchObject({ base: 1, draftSavedAt: null, row: { hasDraft: false } })
    expect(firstWords(opened.article.document)).toBe('One.')
  })

  test('belong to one person each', async () => {
    const library = await newLibrary()
    await add(library, topic('a', 'One.'))
    await draft(library, 'By Ann.')
    await draft(library, 'By Ben.', 1, 'Ben')
    const words = (person: string) => library.read(async (reader) => (await readDraft(reader, 'a', person))?.article.document.textContent ?? null)
    expect([await words('Ann'), await words('Ben'), await words('Cy')]).toEqual(['By Ann.', 'By Ben.', null])
    await save(library, 'By Ann.')
    expect([await words('Ann'), await words('Ben')]).toEqual([null, 'By Ben.'])
  })

  test('that were discarded are kept, and come back', async () => {
    const library = await newLibrary()
    await add(library, topic('a', 'One.'))
    await draft(library, 'Two.')
    await library.write((tx) => discardDraft(tx, 'a', 'Ann'))
    expect(firstWords((await open(library)).article.document)).toBe('One.')
    await draft(library, 'Three.')
    expect(await refusal(library.write((tx) => restoreDraft(tx, 'a', 'Ann')))).toMatchObject({ code: 'draft-exists' })
    await library.write((tx) => discardDraft(tx, 'a', 'Ann'))
    await library.write((tx) => restoreDraft(tx, 'a', 'Ann'))
    expect(firstWords((await open(library)).article.document)).toBe('Three.')
  })

  test.each([
    ['discard', discardDraft, 'There is no draft to discard: the newest revision is what you see.'],
    ['restore', restoreDraft, 'No draft of this topic was discarded, so there is none to restore.'],
  ])('there must be one to %s', async (_name, deed, message) => {
    const library = await newLibrary()
    await add(library, topic('a'))
    expect(await refusal(library.write((tx) => deed(tx, 'a', 'Ann')))).toEqual({ code: 'no-draft', message })
    expect(await refusal(library.write((tx) => deed(tx, 'b', 'Ann')))).toMatchObject({ code: 'no-topic' })
  })

  test('move no date', async () => {
    const library = await newLibrary()
    await add(library, topic('a', 'One.', { contentLastModified: partialDate('2021-08') }))
    const article = topic('a', 'Two.', { contentLastModified: partialDate('2026-11-23') })
    expect(await refusal(library.write((tx) => saveDraft(tx, { article, base: 1, person: 'Ann' })))).toMatchObject({ code: 'bent-date' })
  })

  test('start from a revision that there is', async () => {
    const library = await newLibrary()
    await add(library, topic('a', 'One.'))
    expect(await refusal(draft(library, 'Two.', 7))).toEqual({ code: 'no-revision', message: 'This topic has no revision 7.' })
  })

  test('go with a person who gives a name', async () => {
    const library = await newLibrary()
    await add(library, topic('a', 'One.'), topic('b', 'One.'))
    await draft(library, 'Unnamed.', 1, '')
    await library.write((tx) => saveDraft(tx, { article: topic('b', 'Unnamed.'), base: 1, person: '' }))
    await library.write((tx) => saveDraft(tx, { article: topic('b', 'Named.'), base: 1, person: 'Ann' }))
    await library.write((tx) => renamePerson(tx, '', 'Ann'))
    expect(firstWords((await open(library, 'a')).article.document)).toBe('Unnamed.')
    expect(firstWords((await open(library, 'b')).article.document)).toBe('Named.')
    expect(await library.read((reader) => readDraft(reader, 'b', ''))).not.toBeNull()
  })
})

test('versions are given with what is known of them', async () => {
  const library = await newLibrary()
  await add(library, topic('a', 'One.'))
  await draft(library, 'Two.')
  const text = (version: Parameters<typeof versionText>[2]) => library.read((reader) => versionText(reader, 'a', version, 'Ann'))
  expect(await text({ kind: 'draft' })).toMatchObject({ label: 'Draft', info: null, article: { id: 'a' } })
  expect(await text({ kind: 'revision', number: 1 })).toMatchObject({ label: 'Revision 1', info: { number: 1, note: 'Added.' } })
  expect(await refusal(text({ kind: 'revision', number: 2 }))).toMatchObject({ code: 'no-revision' })
  await library.write((tx) => discardDraft(tx, 'a', 'Ann'))
  expect(await refusal(text({ kind: 'draft' }))).toMatchObject({ code: 'no-draft' })
})

test('the audit chain tells who did what, in order', async () => {
  const library = await newLibrary()
  await add(library, topic('a', 'One.'))
  await draft(library, 'Two.')
  await library.write((tx) => discardDraft(tx, 'a', 'Ann'))
  await library.write((tx) => restoreDraft(tx, 'a', 'Ann'))
  await save(library, 'Two.')
  const entries = await library.read((reader) => auditEntries(reader))
  expect(entries.map((entry) => [entry.number, entry.person, entry.action, entry.topicId])).toEqual([
    [1, 'Ann', 'library-created', null],
    [2, 'Ann', 'topic-added', 'a'],
    [3, 'Ann', 'draft-discarded', 'a'],
    [4, 'Ann', 'draft-restored', 'a'],
    [5, 'Ann', 'revision-saved', 'a'],
  ])
  expect(entries.map((entry) => entry.previous)).toEqual(['', ...entries.slice(0, -1).map((entry) => entry.hash)])
})
