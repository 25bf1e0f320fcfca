import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { DecorationSet } from 'prosemirror-view'
import { describe, expect, test } from 'vitest'
import { compareDocuments } from '../../content/revisions/index.ts'
import { decorationsOf, isMarkSpec } from '../../renderer/editor/redline/decorations.ts'
import type { RedlineMark } from '../../renderer/editor/redline/marks.ts'
import { marksOf } from '../../renderer/editor/redline/worker/marks-of.ts'
import { doc, p } from '../builders/article.ts'
import { anyDocument } from '../builders/generate.ts'
import { randomEdit } from '../revisions/random-edit.ts'
import { Chance } from '../revisions/random-document.ts'

const marksBetween = (before: Node, after: Node): readonly RedlineMark[] => marksOf(compareDocuments(before, after, { ignoreAttrs: ['id'] })).marks
const nobody = (): void => undefined

/** Where each decoration stands and what it is, in the order in which they are drawn. */
const drawn = (set: DecorationSet): string[] => set.find().map(({ from, to, spec }) => `${from} ${to} ${isMarkSpec(spec) ? spec.sign : ''}`)

const isGone = (line: string): boolean => / gone /.test(line)

describe('what was drawn already stays', () => {
  test('and comes to the same as drawing all anew', () => {
    const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 })
    fc.assert(
      fc.property(anyDocument, seeds, seeds, (now, one, other) => {
        const shown = decorationsOf(now, marksBetween(randomEdit(now, new Chance(one)), now), DecorationSet.empty, nobody)
        const marks = marksBetween(randomEdit(now, new Chance(other)), now)
        const fresh = drawn(decorationsOf(now, marks, DecorationSet.empty, nobody))
        const patched = drawn(decorationsOf(now, marks, shown, nobody))
        expect([...new Set(patched)].toSorted()).toEqual([...new Set(fresh)].toSorted())
        expect(patched.filter(isGone)).toEqual(fresh.filter(isGone))
      }),
      { numRuns: 150 },
    )
  })

  test('what is gone from one place stays in its order, also when the first of it comes back later', () => {
    const now = doc(p('a a a'), p('z z z'))
    const gone = (text: string): RedlineMark => ({ kind: 'gone', look: 'deleted', from: 5 + 2, text, element: 'div', ids: [text] })
    const shown = decorationsOf(now, [gone('second'), gone('third')], DecorationSet.empty, nobody)
    const patched = decorationsOf(now, [gone('first'), gone('second'), gone('third')], shown, nobody)
    expect(patched.find().map(({ spec }) => (isMarkSpec(spec) ? spec.ids[0] : ''))).toEqual(['first', 'second', 'third'])
  })

  test('the very same decorations, where nothing differs', () => {
    const before = doc(p('take 5 mg a day'), p('not at all'))
    const after = doc(p('take 50 mg a day'), p('not all'))
    const shown = decorationsOf(after, marksBetween(before, after), DecorationSet.empty, nobody)
    expect(decorationsOf(after, marksBetween(before, after), shown, nobody)).toBe(shown)
  })
})
