import { describe, expect, test } from 'vitest'
import type { Node } from 'prosemirror-model'
import { compareArticles } from '../../content/revisions/index.ts'
import { overviewPlaces } from '../../renderer/compare/overview-places.ts'
import { createCompareSession } from '../../renderer/compare/session.ts'
import { draw } from '../../renderer/compare/worker/draw.ts'
import { article, doc, p } from '../builders/article.ts'

const long = (word: string): string => `${word} `.repeat(40).trim()
const places = (before: Node, after: Node, title = 'Sample topic') =>
  overviewPlaces(createCompareSession(draw(compareArticles(article(before), article(after, { title }), { ignoreAttrs: ['id'] })))).map(({ at, kind, risky }) => `${kind}${risky ? '!' : ''} ${Math.round(at * 100)}`)

describe('where the changes lie', () => {
  test.each<[string, string[], string[]]>([
    ['at the beginning', places(doc(p('x'), p(long('a'))), doc(p('y'), p(long('a')))), ['replace 0']],
    ['in the middle', places(doc(p(long('a')), p('x z'), p(long('c'))), doc(p(long('a')), p('y z'), p(long('c')))), ['replace 36']],
    ['at the end', places(doc(p(long('a'))), doc(p(long('a')), p('new'))), ['insert 57']],
    ['a dose is seen to be one', places(doc(p('take 5 mg daily')), doc(p('take 50 mg daily'))), ['replace! 8']],
    ['metadata lie nowhere', places(doc(p('a')), doc(p('a')), 'Another title'), []],
    ['a document without text', places(doc(), doc()), []],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected))

  test('what is folded takes a line', () => {
    const text = (first: string) => doc(p(first), ...Array.from({ length: 20 }, (_, index) => p(`${index} ${long('a')}`)), p(`${first} again`))
    const session = createCompareSession(draw(compareArticles(article(text('x')), article(text('y')), { ignoreAttrs: ['id'] })))
    const [first, last] = overviewPlaces(session, true)
    expect(first?.at).toBe(0)
    // A paragraph stays on either side of the fold.
    expect(last?.at).toBeCloseTo((60 + 81 + 60 + 83) / (60 + 81 + 60 + 83 + 60), 1)
  })

  test('a change has one place: its first', () => {
    const moved = 'This whole paragraph goes to the very end of the text.'
    expect(places(doc(p(moved), p(long('b'))), doc(p(long('b')), p(moved)))).toEqual(['move 0'])
  })
})
