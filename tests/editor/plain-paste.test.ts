import { describe, expect, test } from 'vitest'
import { Fragment, Slice, type Node } from 'prosemirror-model'
import { cleanSlice, cleanText } from '../../renderer/editor/paste/clean-text.ts'
import { pasted } from '../../renderer/editor/paste/fit-slice.ts'
import { sliceFromText } from '../../renderer/editor/paste/plain-text.ts'
import { callout, doc, p, section as s, table, ul } from '../builders/article.ts'
import { draw, editing } from '../builders/editing.ts'

function pastedText(before: Node, text: string): string {
  const tr = pasted(editing(before), sliceFromText(text))
  tr?.doc.check()
  return tr === null ? 'no' : draw(tr.doc)
}

describe('plain text', () => {
  const cases: readonly (readonly [string, Node, string, string])[] = [
    ['a word goes into the sentence', doc(p('a <a> b')), 'word', 'doc(p(a word b))'],
    ['with the blanks around it', doc(p('a<a>b')), ' word ', 'doc(p(a word b))'],
    ['lines are paragraphs', doc(p('<a>')), 'one\n\ntwo\r\nthree', 'doc(p(one), p(two), p(three))'],
    ['bullets are a list', doc(p('<a>')), '• one\n• two', 'doc(ul(li(p(one)), li(p(two))))'],
    ['numbers are a list', doc(p('<a>')), 'x\n1. one\n2) two\ny', 'doc(p(x), ol(li(p(one)), li(p(two))), p(y))'],
    ['a dose is no list', doc(p('<a>')), '5 mg\n10 mg', 'doc(p(5 mg), p(10 mg))'],
    ['invisible characters go', doc(p('<a>')), 'a\u200Bb\u00A0c\uFEFF', 'doc(p(ab c))'],
    ['nothing', doc(p('x<a>')), ' \n ', 'doc(p(x))'],
  ]
  test.each(cases)('%s', (_what, before, text, expected) => expect(pastedText(before, text)).toBe(expected))
})

describe('cleaning', () => {
  test.each([
    ['a\u200Bb', 'ab'],
    ['5\u00A0mg', '5 mg'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['👩\u200D⚕️', '👩\u200D⚕️'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ])('%j', (text, clean) => expect(cleanText(text)).toBe(clean))

  test('leaves what is clean as it is', () => {
    const slice = doc(p('one'), ul('two')).slice(1, 6)
    expect(cleanSlice(slice)).toBe(slice)
  })
  test('takes text that was nothing but invisible', () => {
    expect(cleanSlice(new Slice(Fragment.from(p('\u200B')), 0, 0)).content.firstChild?.childCount).toBe(0)
  })
})

describe('sections that are pasted', () => {
  const cut = (): Slice => new Slice(Fragment.from(s('Causes', p('one'))), 0, 0)
  const cases: readonly (readonly [string, Node, string])[] = [
    ['into the lead', doc(p('x<a>'), s('A')), 'doc(p(x), section(h(Causes), p(one)), section(h(A)))'],
    ['into a callout: a strong line', doc(callout('note', null, p('<a>'))), 'doc(callout(p(Causes), p(one)))'],
    ['into a cell: a strong line', doc(table([['<a>']])), 'doc(tableWrap(table(tr(th(p(Causes), p(one))))))'],
  ]
  test.each(cases)('%s', (_what, before, expected) => {
    const tr = pasted(editing(before), cut())
    tr?.doc.check()
    expect(tr === null ? 'no' : draw(tr.doc)).toBe(expected)
  })
})
