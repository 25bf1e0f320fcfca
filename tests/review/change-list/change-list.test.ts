import type { Node } from 'prosemirror-model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, listChanges, totalWords } from '../../../content/review/index.ts'
import { compareDocuments } from '../../../content/revisions/index.ts'
import { doc, em, p, section, sup, table, ul } from '../../builders/article.ts'
import { anyDocument } from '../../builders/generate.ts'

const list = (before: Node, after: Node) => listChanges(compareDocuments(before, after, { ignoreAttrs: ['id'] }))

describe('a change is listed with its section', () => {
  const cases: readonly [what: string, before: Node, after: Node, section: string | null][] = [
    ['in the lead', doc(p('one word')), doc(p('two word')), null],
    ['in a section', doc(section('Causes', p('one word'))), doc(section('Causes', p('two word'))), 'Causes'],
    ['in a subsection', doc(section('A', section('B', p('one word')))), doc(section('A', section('B', p('two word')))), 'B'],
    ['gone from a section', doc(section('Causes', p('kept'), p('gone'))), doc(section('Causes', p('kept'))), 'Causes'],
    ['a new section', doc(p('lead')), doc(p('lead'), section('New', p('text'))), 'New'],
  ]
  test.each(cases)('%s', (_what, before, after, where) => {
    expect(list(before, after).map((change) => change.section)).toEqual([where])
  })
})

describe('a risk is seen in the sentence around the change, and blamed on that change alone', () => {
  const reasons = (before: Node, after: Node) => list(before, after).map(({ risks }) => risks.map(({ reason }) => reason))
  test('a number finds its unit', () => {
    expect(reasons(doc(p('Rest. Take 5 mg at night.')), doc(p('Rest. Take 50 mg at night.')))).toEqual([['dose: 5 mg → 50 mg']])
  })
  test('two changes in one sentence', () => {
    expect(reasons(doc(p('Take 5 mg in the quiet evening.')), doc(p('Take 50 mg in the calm evening.')))).toEqual([['dose: 5 mg → 50 mg'], []])
  })
  test('a clause that only moved within its paragraph', () => {
    expect(reasons(doc(p('Unless it bleeds, leave it alone for 3 days.')), doc(p('Leave it alone for 3 days unless it bleeds.'))).flat()).toEqual([])
  })
  test('a sentence that went to a paragraph split off', () => {
    expect(reasons(doc(p('Take it with food. It may cause a rash. Do not drive.')), doc(p('Take it with food. Do not drive.'), p('It may cause a rash.'))).flat()).toEqual([])
  })
  test('a paragraph that became a list', () => {
    const [before, after] = [doc(p('Before you go, drink enough, do not smoke, and take 5 mg of warfarin.')), doc(p('Before you go:'), ul('Drink enough', 'Do not smoke', 'Take 5 mg of warfarin'))]
    expect(reasons(before, after).flat()).toEqual([])
    expect(reasons(before, doc(p('Before you go:'), ul('Drink enough', 'Do not smoke', 'Take 50 mg of warfarin'))).flat()).toContain('dose added: 50 mg')
  })
  test('the sentence before is not blamed', () => {
    expect(reasons(doc(p('Do not take 5 mg. It is a small matter.')), doc(p('Do not take 5 mg. It is a little matter.')))).toEqual([[]])
  })
  test('in a table cell', () => {
    expect(reasons(doc(table([['Drug', 'Dose'], ['One', '5 mg']])), doc(table([['Drug', 'Dose'], ['One', '50 mg']])))).toEqual([['dose: 5 mg → 50 mg']])
  })
  test('in a list item that went', () => {
    const [risks] = reasons(doc(ul('Rest', 'Do not drink alcohol')), doc(ul('Rest')))
    expect(risks).not.toEqual([])
  })
  test('a raised digit that is raised no more', () => {
    expect(reasons(doc(p('Give 10', sup('9'), ' cells')), doc(p('Give 109 cells')))).toEqual([['number: "9" is no longer raised or lowered']])
  })
  test('emphasis is no risk', () => {
    expect(reasons(doc(p('Take ', em('5 mg'), ' now')), doc(p('Take 5 mg now')))).toEqual([[]])
  })
})

test.each([
  ['one two', 2], ['', 0], [' - ', 0], ["don't 0.5 mg", 3], ['5 mg/kg', 2], ['…and so on', 3],
])('"%s" has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})

test('totals are the sums', () => {
  expect(totalWords(list(doc(p('a b c')), doc(p('a x y c'))))).toEqual({ inserted: 2, deleted: 1 })
})

test('lists nothing for equal documents, and something for any two others', () => {
  fc.assert(fc.property(anyDocument, anyDocument, (before, after) => (list(before, after).length === 0) === before.eq(after)), { numRuns: 200 })
})
