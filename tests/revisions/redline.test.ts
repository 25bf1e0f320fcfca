import fc from 'fast-check'
import type { Node, Schema } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { compareDocuments, redline, type RedlineNode } from '../../content/revisions/index.ts'
import { schema as houseSchema } from '../../content/schema/index.ts'
import { a, b, doc, li, p, table, td, tr, ul } from '../builders/document.ts'
import { joints } from '../builders/joints.ts'
import { plainSchema } from '../builders/plain-schema.ts'
import { readDocument, readRedline } from '../builders/redline-reading.ts'
import { Chance, randomNode } from './random-document.ts'
import { randomEdit } from './random-edit.ts'

const signs = { same: '', inserted: '+', deleted: '-', movedFrom: '<', movedTo: '>' }

/** A redline in one line: `changed(paragraph "The [-mitral][+aortic] valve")`. */
function sketch(node: RedlineNode): string {
  const name = (node.after ?? node.before)?.type.name ?? ''
  if (node.runs) return `${node.state}(${name} "${node.runs.map((run) => (run.state === 'same' ? run.text : `[${signs[run.state]}${run.text}]`)).join('')}")`
  if (node.children) return `${node.state}(${name} ${node.children.map(sketch).join(' ')})`
  return `${node.state}(${name} "${(node.after ?? node.before)?.textContent ?? ''}")`
}

const row = (...cells: string[]): Node => tr(...cells.map((cell) => td(p(cell))))
const long = 'One two three four five six.'
const fixed = 'This paragraph has so many words in it that nobody would say it was the one that moved, however the two are looked at.'
const other = 'Seven eight nine ten eleven twelve.'

const cases: [string, Node, Node, string][] = [
  ['words', doc(p('The mitral valve')), doc(p('The aortic valve')), 'changed(doc changed(paragraph "The [-mitral][+aortic] valve"))'],
  ['blocks', doc(p(long), p(other)), doc(p(long), p('New words of all kinds here.'), p(other)), `changed(doc same(paragraph "${long}") inserted(paragraph "New words of all kinds here.") same(paragraph "${other}"))`],
  ['a split', doc(p(`${long} ${other}`)), doc(p(long), p(other)), `changed(doc changed(paragraph "${long}[- ]") split(paragraph "${other}"))`],
  ['a merge', doc(p(long), p(other)), doc(p(`${long} ${other}`)), `changed(doc changed(paragraph "${long}[+ ]") merged(paragraph "${other}"))`],
  ['joined paragraphs that moved', doc(p(long), p(other), p(fixed)), doc(p(fixed), p(`${long} ${other}`)), `changed(doc movedFrom(paragraph "${long}") mergedFrom(paragraph "${other}") same(paragraph "${fixed}") movedTo(paragraph "${long}[+ ]${other}"))`],
  ['a split paragraph that moved', doc(p(`${long} ${other}`), p(fixed)), doc(p(fixed), p(long), p(other)), `changed(doc movedFrom(paragraph "${long} ${other}") same(paragraph "${fixed}") movedTo(paragraph "${long}[- ]") splitTo(paragraph "${other}"))`],
  ['a split, and the next block gone', doc(p(`${long} ${other}`), p('A B C D E F')), doc(p(long), p(other)), `changed(doc changed(paragraph "${long}[- ]") split(paragraph "${other}") deleted(paragraph "A B C D E F"))`],
  ['paragraphs joined to an item', doc(p(long), p(other)), doc(ul(li(p(`${long} ${other}`)))), `changed(doc wrappedFrom(paragraph "${long}") mergedFrom(paragraph "${other}") frame(bulletList frame(listItem wrappedTo(paragraph "${long}[+ ]${other}"))))`],
  ['a move', doc(p(long), p(other), p('A B C D E F')), doc(p(other), p('A B C D E F'), p(long)), `changed(doc movedFrom(paragraph "${long}") same(paragraph "${other}") same(paragraph "A B C D E F") movedTo(paragraph "${long}"))`],
  ['a wrap', doc(p(long), p(other)), doc(ul(li(p(long))), p(other)), `changed(doc wrappedFrom(paragraph "${long}") frame(bulletList frame(listItem wrappedTo(paragraph "${long}"))) same(paragraph "${other}"))`],
  ['a sentence that moved and was edited', doc(p(`${long} One fine day in May the two went out for a walk. ${fixed}`), p(other)), doc(p(`${long} ${fixed}`), p(`${other} One fine day in June the two went out for a walk.`)), `changed(doc changed(paragraph "${long}[< ][<One fine day in May the two went out for a walk.] ${fixed}") changed(paragraph "${other}[> ][>One fine day in ][-May][+June][> the two went out for a walk.]"))`],
  ['a row more where columns changed places', doc(table(row('a', 'b', 'c'), row('one', 'two', 'three'))), doc(table(row('a', 'c', 'b'), row('one', 'three', 'two'), row('x', 'y', 'z'))), 'changed(doc changed(table changed(row same(cell "a") movedTo(cell "c") same(cell "b") movedFrom(cell "c")) changed(row same(cell "one") movedTo(cell "three") same(cell "two") movedFrom(cell "three")) inserted(row inserted(cell "x") inserted(cell "y") inserted(cell "z"))))'],
  ['a column', doc(table(row('a', 'b'), row('c', 'd'))), doc(table(row('a', 'x', 'b'), row('c', 'y', 'd'))), 'changed(doc changed(table changed(row same(cell "a") inserted(cell "x") same(cell "b")) changed(row same(cell "c") inserted(cell "y") same(cell "d"))))'],
]

test.each(cases)('a redline shows %s', (_name, before, after, expected) => {
  expect(sketch(redline(compareDocuments(before, after)))).toBe(expected)
})

test.each(joints)('a redline of %s reads as both documents', (_name, before, after) => {
  const tree = redline(compareDocuments(before, after, { ignoreAttrs: ['id'] }))
  expect(readRedline(tree, 'after')).toEqual(readDocument(after))
  expect(readRedline(tree, 'before')).toEqual(readDocument(before))
})

test('a run names its marks on both sides and the changes that concern it', () => {
  const comparison = compareDocuments(doc(p('See ', a('https://a.example/', 'this'), ' now')), doc(p('See ', a('https://b.example/', b('this')), ' now')))
  const run = redline(comparison).children?.[0]?.runs?.find(({ text }) => text === 'this')
  expect(run?.before?.map((mark) => mark.type.name)).toEqual(['link'])
  expect(run?.after?.map((mark) => mark.type.name)).toEqual(['link', 'strong'])
  expect(run?.changes).toEqual(comparison.changes.map(({ id }) => id))
})

/** The changes that a tree names anywhere. */
function idsIn(node: RedlineNode): string[] {
  return [...node.changes, ...(node.runs ?? []).flatMap((run) => run.changes), ...(node.children ?? []).flatMap(idsIn)]
}

describe.each<[string, Schema]>([['a plain schema', plainSchema], ["Galley's schema", houseSchema]])('redlines of %s', (_name, schema) => {
  test('name every change and no other, and read as both documents, block by block, to the last mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
        const chance = new Chance(seed)
        const before = randomNode(schema.topNodeType, chance)
        const after = randomEdit(before, chance)
        const comparison = compareDocuments(before, after)
        const tree = redline(comparison)
        expect([...new Set(idsIn(tree))].sort()).toEqual(comparison.changes.map(({ id }) => id).sort())
        expect(readRedline(tree, 'after')).toEqual(readDocument(after))
        expect(readRedline(tree, 'before')).toEqual(readDocument(before))
      }),
      { numRuns: 500 },
    )
  })
})
