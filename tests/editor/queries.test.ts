import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Transform } from 'prosemirror-transform'
import type { Node } from 'prosemirror-model'
import { changedRange } from '../../renderer/editor/queries/changed-range.ts'
import { findMatches } from '../../renderer/editor/queries/find-matches.ts'
import { emptyOutline, flatOutline, outlineOf, type OutlineEntry } from '../../renderer/editor/queries/outline.ts'
import { emptySnapshot, snapshotOf } from '../../renderer/editor/queries/snapshot.ts'
import { findNext, findPrevious, findResult, setFind } from '../../renderer/editor/plugins/find.ts'
import { focusedSection, focusSection, selectAllShown } from '../../renderer/editor/plugins/section-focus.ts'
import { br, callout, doc, em, figure, h, keyPoints, p, ref, section as s, strong, table, ul } from '../builders/article.ts'
import { after, changed, draw, editing } from '../builders/editing.ts'
import { anyDocument } from '../builders/generate.ts'

/** `A(A1 A2!) B`: sections by title, `!` for empty ones. */
function outlined(entries: readonly OutlineEntry[]): string {
  return entries.map((entry) => `${entry.title}${entry.empty ? '!' : ''}${entry.children.length === 0 ? '' : `(${outlined(entry.children)})`}`).join(' ')
}

describe('the outline', () => {
  const cases: readonly (readonly [string, Node, string])[] = [
    ['levels', doc(p('x'), s('A', s('A1', p('1')), s('A2')), s('B', p('2'))), 'A(A1 A2!) B'],
    ['a section of empty paragraphs is empty', doc(s('A', p(''), p(''))), 'A!'],
    ['one with a figure is not', doc(s('A', figure({}))), 'A'],
    ['one with an empty subsection is not', doc(s('A', s('A1'))), 'A(A1!)'],
    ['headings with marks', doc(s(h('A ', em('b')), p('x'))), 'A b'],
  ]
  test.each(cases)('%s', (_what, document, expected) => {
    expect(outlined(outlineOf(document).sections)).toBe(expected)
  })

  test('typing in a paragraph changes nothing in it', () => {
    const state = editing(doc(keyPoints('k'), s('A', p('one<a>')), s('B')))
    const before = outlineOf(state.doc)
    expect(outlineOf(changed(state, (tr) => tr.insertText('x')).doc, before)).toBe(before)
  })
  test('a heading changes its own entry only', () => {
    const state = editing(doc(s('A<a>', s('A1')), s('B')))
    const before = outlineOf(state.doc)
    const next = outlineOf(changed(state, (tr) => tr.insertText('x')).doc, before)
    expect(outlined(next.sections)).toBe('Ax(A1!) B!')
    expect(next.sections[1]).toBe(before.sections[1])
    expect(next.sections[0]?.children).toBe(before.sections[0]?.children)
  })
  test('derived step by step it is what it is derived anew', () => {
    fc.assert(fc.property(anyDocument, anyDocument, (a, b) => void expect(outlineOf(b, outlineOf(a))).toEqual(outlineOf(b, emptyOutline))), { numRuns: 100 })
  })
  test('in reading order', () => {
    expect(flatOutline(outlineOf(doc(s('A', s('A1')), s('B'))).sections).map(({ title, level }) => `${level}${title}`)).toEqual(['1A', '2A1', '1B'])
  })
})

describe('the changed range', () => {
  test('covers every change, and nothing beside it', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(fc.tuple(fc.nat(), fc.nat(30)), { minLength: 1, maxLength: 4 }), (document, cuts) => {
        const transforms = cuts.map(([at, size]) => ({ at, size })).reduce<{ doc: Node; made: Transform[] }>(
          ({ doc: now, made }, { at, size }) => {
            const transform = new Transform(now)
            const from = at % (now.content.size + 1)
            const $from = now.resolve(from)
            if ($from.parent.inlineContent) transform.delete(from, Math.min($from.end(), from + size))
            return { doc: transform.doc, made: [...made, transform] }
          },
          { doc: document, made: [] },
        )
        const range = changedRange(transforms.made)
        if (range === null) return void expect(transforms.doc.eq(document)).toBe(true)
        expect(document.slice(0, range.fromBefore).eq(transforms.doc.slice(0, range.from))).toBe(true)
        expect(document.slice(range.toBefore).eq(transforms.doc.slice(range.to))).toBe(true)
        return undefined
      }),
    )
  })
  test('sees an attribute that changes', () => {
    const transform = new Transform(doc(p('one'), p('two'))).setNodeAttribute(5, 'id', 'x')
    expect(changedRange([transform])).toEqual({ from: 5, to: 6, fromBefore: 5, toBefore: 6 })
  })
})

describe('finding', () => {
  const found = (document: Node, words: string, matchCase = false): string[] =>
    findMatches(document, { words, matchCase }).map(({ from, to }) => document.textBetween(from, to, ' ', '|'))
  const cases: readonly (readonly [string, Node, string, string[]])[] = [
    ['over marks', doc(p('a ', strong('heart'), ' fail', em('ure'))), 'heart failure', ['heart failure']],
    ['any case', doc(p('Valve valve')), 'VALVE', ['Valve', 'valve']],
    ['curly quotes by straight ones', doc(p('the heart’s')), "heart's", ['heart’s']],
    ['dashes by hyphens', doc(p('5–10')), '5-10', ['5–10']],
    ['signs as they are', doc(p('a.b a+b (c)')), '(c)', ['(c)']],
    ['not over two blocks', doc(p('one'), p('two')), 'one two', []],
    ['not over a line break', doc(p('one', br(), 'two')), 'onetwo', []],
    ['in captions, cells, titles and headings', doc(table([['valve']], 'valve'), callout('note', 'valve', p('valve')), s('valve', ul('valve'))), 'valve', Array<string>(6).fill('valve')],
    ['nothing for nothing', doc(p('one')), ' ', []],
    ['letters of every script', doc(p('ÉTÉ')), 'été', ['ÉTÉ']],
  ]
  test.each(cases)('%s', (_what, document, words, expected) => {
    expect(found(document, words)).toEqual(expected)
  })
  test('by case', () => expect(found(doc(p('Valve valve')), 'valve', true)).toEqual(['valve']))

  test('goes round in both directions and says where it is', () => {
    let state = editing(doc(p('<a>x one x'), p('x')))
    state = after(state, setFind({ words: 'x', matchCase: false })) ?? state
    const at: number[] = []
    for (const command of [findNext, findNext, findNext, findPrevious]) {
      state = after(state, command) ?? state
      at.push(findResult(state).current)
    }
    expect(at).toEqual([2, 3, 1, 3])
  })
  test('matches move with the text', () => {
    let state = editing(doc(p('<a>one valve')))
    state = after(state, setFind({ words: 'valve', matchCase: false })) ?? state
    state = changed(state, (tr) => tr.insertText('zz '))
    state = after(state, findNext) ?? state
    expect(draw(state.doc, state)).toBe('doc(p(zz one <a>valve<b>))')
  })
})

describe('one section', () => {
  const text = (): Node => doc(p('lead'), s('A', p('one')), s('B<a>', p('two')))
  test('brings the cursor into it, and "select all" takes no more', () => {
    const focused = after(editing(text()), focusSection('b2'))
    expect(focused === null ? null : focusedSection(focused)).toBe('b2')
    const all = focused === null ? null : after(focused, selectAllShown)
    expect(all === null ? '' : draw(all.doc, all)).toBe('doc(p(lead), section(h(<a>A), p(one<b>)), section(h(B), p(two)))')
  })
  test('goes along when the section moves, and ends when it goes', () => {
    const focused = after(editing(text()), focusSection('b5')) ?? editing(text())
    const moved = changed(focused, (tr) => tr.insertText('more lead ', 1))
    expect(focusedSection(moved)).toBe('b5')
    expect(focusedSection(changed(moved, (tr) => tr.delete(moved.doc.content.size - moved.doc.child(2).nodeSize, moved.doc.content.size)))).toBe(null)
  })
  test('there is none by that name', () => expect(after(editing(text()), focusSection('zz'))).toBe(null))
})

describe('the snapshot', () => {
  test('is the same object while the screen would show the same', () => {
    const state = editing(doc(p('one<a>')))
    const before = snapshotOf(state, emptySnapshot)
    const typed = snapshotOf(changed(state, (tr) => tr.insertText('x')), before)
    expect(typed).not.toBe(before)
    expect(snapshotOf(changed(changed(state, (tr) => tr.insertText('x')), (tr) => tr.insertText('y')), typed)).toBe(typed)
  })
  test('tells what is around the cursor', () => {
    const inCell = snapshotOf(editing(doc(s('A', table([['<a>a']])))), emptySnapshot)
    expect({ inTable: inCell.inTable, path: inCell.path }).toEqual({ inTable: true, path: ['b1'] })
    const inReference = snapshotOf(editing(doc(p(ref('fai<a>lure', 'Heart Failure')))), emptySnapshot)
    expect(inReference.crossReference).toEqual({ target: 'Heart Failure', targetId: null, blurb: null })
    expect(snapshotOf(editing(doc(callout('warning', null, ul('<a>x')))), emptySnapshot)).toMatchObject({ callout: 'warning', list: 'bulletList' })
    expect(snapshotOf(editing(doc(figure({ alt: 'x' }, 'c<a>'))), emptySnapshot).figure).toEqual({ src: null, alt: 'x' })
  })
})
