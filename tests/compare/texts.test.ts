import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OpenedTopic, VersionText } from '../../preload/contract.ts'
import { firstSides, newestOf, sideOf, sideOptions, valueOf, whyNothingToSave, whyNotSaved, type Side } from '../../renderer/screens/compare/texts.ts'
import { versionOptions } from '../../renderer/screens/export/choices.ts'
import { articleToJson } from '../../content/article/index.ts'
import { article, doc } from '../builders/article.ts'

const now = new Date(2026, 10, 23, 12)

/** A topic with these revisions; `draft` says from which its draft was made. */
function topic(revisions: readonly number[], draft: number | null = null): OpenedTopic {
  const newest = Math.max(...revisions)
  return {
    row: {
      id: 'sample', title: 'Sample topic', synonyms: [], chapter: null, status: 'draft', lastFullReview: null, contentLastModified: null,
      due: { state: 'unknown', nextReviewDue: null, intervalMonths: null, overdueMonths: null, reason: '' },
      revision: newest, hasDraft: draft !== null, savedAt: '2026-11-23T10:00:00Z', snippet: null,
    },
    article: articleToJson(article(doc())),
    base: draft ?? newest,
    draftSavedAt: draft === null ? null : '2026-11-23T10:00:00Z',
    recovered: false,
    revisions: revisions.map((number) => ({ articleId: 'sample', number, parent: number === 1 ? null : number - 1, person: 'Sample Editor', time: '2026-11-23T09:00:00Z', note: `note ${number}`, changeClass: 'amendment' as const, schemaVersion: 1, hash: 'x' })),
  }
}

const file: VersionText = { version: { kind: 'draft' }, label: 'other.txt', info: null, article: articleToJson(article(doc())) }
const side = (value: string): Side => sideOf(value, file) ?? { kind: 'file', text: file }

describe('which decisions can be saved', () => {
  test.each<[OpenedTopic, string, string, string | null]>([
    [topic([1, 2]), '1', '2', null],
    [topic([1, 2, 3]), '1', '3', null],
    [topic([1, 2, 3]), '1', '2', 'revision 3'],
    [topic([1, 2, 3]), '3', '1', 'revision 3'],
    [topic([1]), '1', 'file', null],
    [topic([1, 2]), '2', 'file', null],
    [topic([1, 2]), '1', 'file', 'revision 2'],
    [topic([1, 2]), 'file', '2', null],
    [topic([1, 2]), 'file', '1', 'revision 2'],
    [topic([1], 1), '1', 'draft', null],
    [topic([1, 2], 2), '1', 'draft', null],
    [topic([1], 1), 'file', 'draft', null],
    // Saving ends the draft: what is in it and not in the comparison would be gone.
    [topic([1], 1), 'draft', 'file', 'draft'],
    [topic([1, 2], 2), '1', '2', 'draft'],
    [topic([1, 2], 2), 'draft', '2', 'draft'],
    [topic([1, 2], 2), '2', 'file', 'draft'],
    // The draft began before the newest revision: saved as it is, it would undo that one unseen.
    [topic([1, 2], 1), '1', 'draft', 'revision 2'],
    [topic([1, 2], 1), '2', 'draft', null],
  ])('%#: %s', (opened, before, after, reason) => {
    const why = whyNotSaved(opened, side(before), side(after))
    if (reason === null) expect(why).toBeNull()
    else expect(why).toContain(reason)
  })
})

const anyTopic = fc.integer({ min: 1, max: 4 }).chain((count) => fc.option(fc.integer({ min: 1, max: count })).map((draft) => topic(Array.from({ length: count }, (_, index) => index + 1), draft)))
const anySide = (opened: OpenedTopic) => fc.constantFrom(...sideOptions(opened, file, now).map(({ value }) => value))
const anyPair = anyTopic.chain((opened) => fc.record({ opened: fc.constant(opened), before: anySide(opened), after: anySide(opened) }))

test('nothing of a draft can be lost: while there is one, only it can be decided on', () => {
  fc.assert(
    fc.property(anyPair, ({ opened, before, after }) => {
      if (opened.draftSavedAt !== null && whyNotSaved(opened, side(before), side(after)) === null) expect(after).toBe('draft')
    }),
  )
})

test('nothing of the newest revision can be lost: it is one of the two sides wherever decisions can be saved, or the draft is made from it', () => {
  fc.assert(
    fc.property(anyPair, ({ opened, before, after }) => {
      if (whyNotSaved(opened, side(before), side(after)) !== null) return
      const newest = String(opened.row.revision)
      expect(before === newest || after === newest || (after === 'draft' && String(opened.base) === newest)).toBe(true)
    }),
  )
})

describe('whether what is decided makes another text', () => {
  const decided = (...decisions: ('accepted' | 'rejected')[]) => new Map(decisions.map((decision, index) => [String(index), decision]))
  test.each<[string, string, ReturnType<typeof decided>, string | null]>([
    ['nothing decided', '3', decided(), null],
    ['a revision of which all is accepted', '3', decided('accepted', 'accepted'), 'Nothing is rejected: revision 3 stands as it is, and there is nothing to save.'],
    ['a revision of which something is rejected', '3', decided('accepted', 'rejected'), null],
    ['a draft', 'draft', decided('accepted'), null],
    ['a file of which something is accepted', 'file', decided('accepted', 'rejected'), null],
    ['a file of which nothing is', 'file', decided('rejected'), 'Nothing of the file is accepted: the text stays as it is, and there is nothing to save.'],
  ])('%s', (_name, after, decisions, expected) => expect(whyNothingToSave(side(after), decisions)).toBe(expected))
})

test('the newest revision is the newest in whatever order they come', () => expect(newestOf(topic([3, 1, 2], 1))).toBe(3))

describe('what one sees first', () => {
  test.each<[string, OpenedTopic, Parameters<typeof firstSides>[1], [string, string]]>([
    ['the draft against what it was made from', topic([1, 2], 2), {}, ['2', 'draft']],
    ['also where something newer was saved', topic([1, 2], 1), {}, ['1', 'draft']],
    ['the newest against the one before', topic([1, 2, 3]), {}, ['2', '3']],
    ['the only one against itself', topic([1]), {}, ['1', '1']],
    ['what was asked for', topic([1, 2, 3]), { before: { kind: 'revision', number: 1 }, after: { kind: 'revision', number: 3 } }, ['1', '3']],
    ['an older one against the one before it', topic([1, 2, 3]), { after: { kind: 'revision', number: 2 } }, ['1', '2']],
    ['an older one against the draft', topic([1, 2], 2), { before: { kind: 'revision', number: 1 } }, ['1', 'draft']],
  ])('%s', (_name, opened, wanted, [before, after]) => expect(firstSides(opened, wanted)).toEqual({ before, after }))
})

test('sides are offered newest first, a file before all', () => {
  expect(sideOptions(topic([1, 2], 2), file, now).map(({ value, label }) => `${value}: ${label}`)).toEqual(['file: other.txt', 'draft: Draft', '2: Revision 2', '1: Revision 1'])
  expect(sideOptions(topic([1]), null, now).map(({ value }) => value)).toEqual(['1'])
})

test('a revision that nobody was named for says so, where one compares and where one exports', () => {
  const anonymous = { ...topic([1]), revisions: topic([1]).revisions.map((revision) => ({ ...revision, person: '', note: 'Imported from page.txt' })) }
  expect(sideOptions(anonymous, null, now)[0]?.detail).toMatch(/, nobody named: Imported from page\.txt$/)
  expect(versionOptions(anonymous, now)[0]?.detail).toMatch(/, nobody named: Imported from page\.txt$/)
})

test('a side and its value are the same thing', () => {
  for (const value of ['file', 'draft', '1', '12']) expect(valueOf(side(value))).toBe(value)
  expect(sideOf('file', null)).toBeNull()
})
