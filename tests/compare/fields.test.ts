import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partialDate, type Metadata } from '../../content/article/index.ts'
import { compareArticles } from '../../content/revisions/index.ts'
import { fieldParts } from '../../renderer/compare/field-parts.ts'
import { draw } from '../../renderer/compare/worker/draw.ts'
import { article, doc, p } from '../builders/article.ts'

const words = (before: Partial<Metadata>, after: Partial<Metadata>): string => draw(compareArticles(article(doc(p('a')), before), article(doc(p('a')), after))).changes.map((change) => change.words).join(' | ')
const author = (name: string) => ({ name, degrees: 'MD', affiliation: '', disclosure: '' })

describe('a field in words', () => {
  test.each([
    ['a title', words({ title: 'Old' }, { title: 'New' }), 'Title: “Old” → “New”'],
    ['dates as one reads them', words({ lastFullReview: partialDate('2021-08') }, { lastFullReview: partialDate('2024-01') }), 'Last full review: Aug 2021 → Jan 2024'],
    ['a date that was not there', words({ contentLastModified: null }, { contentLastModified: partialDate('2024-01-05') }), 'Content last modified: empty → 5 Jan 2024'],
    ['a list', words({ synonyms: ['a'] }, { synonyms: ['a', 'b'] }), 'Synonyms: “a” → “a; b”'],
    ['people', words({ authors: [author('A')] }, { authors: [author('A'), author('B')] }), 'Authors: “A, MD” → “A, MD; B, MD”'],
    ['what is gone', words({ synonyms: ['a'] }, { synonyms: [] }), 'Synonyms: “a” → empty'],
  ])('%s', (_name, found, expected) => expect(found).toBe(expected))
})

describe('entries of a list', () => {
  const parts = (before: string, after: string): string =>
    fieldParts({ field: 'synonyms', before: [...before], after: [...after] }).map(({ state, text }) => `${state === 'inserted' ? '+' : state === 'deleted' ? '-' : ''}${text}`).join(' ')
  test.each([
    ['one more', 'ab', 'abc', 'a b +c'],
    ['one less', 'abc', 'ac', 'a -b c'],
    ['one for another', 'abc', 'axc', 'a -b +x c'],
    ['another order', 'ab', 'ba', '-a b +a'],
    ['from nothing', '', 'a', '+a'],
    ['to nothing', 'a', '', '-a'],
  ])('%s', (_name, before, after, expected) => expect(parts(before, after)).toBe(expected))

  test('both lists are in it, whole and in order', () => {
    const entries = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 })
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const found = fieldParts({ field: 'synonyms', before, after })
        expect(found.filter(({ state }) => state !== 'inserted').map(({ text }) => text)).toEqual(before)
        expect(found.filter(({ state }) => state !== 'deleted').map(({ text }) => text)).toEqual(after)
      }),
    )
  })
})
