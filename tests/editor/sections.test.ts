import { describe, expect, test } from 'vitest'
import type { Node } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'
import { deleteSection, insertSection, insertSubsection, mergeSection, removeEmptyHeading, startSection, startSubsection } from '../../renderer/editor/commands/sections.ts'
import { indentSection, inSection, moveSection, moveSectionDown, moveSectionUp, outdentSection } from '../../renderer/editor/commands/move-sections.ts'
import { doc, h, p, section as s, ul } from '../builders/article.ts'
import { drawn, result } from '../builders/editing.ts'

type Case = readonly [what: string, before: Node, command: Command, after: Node | 'no']

const cases: readonly Case[] = [
  ['inserts after the section', doc(s('A', p('o<a>ne')), s('B')), insertSection, doc(s('A', p('one')), s('<a>'), s('B'))],
  ['inserts after the lead', doc(p('le<a>ad'), s('A')), insertSection, doc(p('lead'), s('<a>'), s('A'))],
  ['inserts at the level of the cursor', doc(s('A', s('A1', p('<a>x')), s('A2'))), insertSection, doc(s('A', s('A1', p('x')), s('<a>'), s('A2')))],
  ['a subsection comes last', doc(s('A', p('<a>x'), s('A1'))), insertSubsection, doc(s('A', p('x'), s('A1'), s('<a>')))],
  ['the lead has no subsections', doc(p('<a>x')), insertSubsection, 'no'],
  ['a paragraph becomes a heading', doc(s('A', p('one'), p('t<a>wo'), p('three'))), startSection, doc(s('A', p('one')), s('t<a>wo', p('three')))],
  ['subsections go with the second half', doc(s('A', p('one'), p('<a>two'), s('A1'))), startSection, doc(s('A', p('one')), s('<a>two', s('A1')))],
  ['in the lead', doc(p('one'), p('two<a>'), p('three'), s('A')), startSection, doc(p('one'), s('two<a>', p('three')), s('A'))],
  ['one level deeper, before other subsections', doc(s('A', p('one'), p('t<a>wo'), p('three'), s('A1'))), startSubsection, doc(s('A', p('one'), s('t<a>wo', p('three')), s('A1')))],
  ['not from a list', doc(s('A', ul('on<a>e'))), startSection, 'no'],
  ['not from a heading', doc(s('A<a>')), startSection, 'no'],
  ['merges into the section before', doc(s('A', p('one')), s('B<a>', p('two'))), mergeSection, doc(s('A', p('one'), p('B<a>'), p('two')))],
  ['merges into the lead', doc(p('lead'), s('A', p('o<a>ne'))), mergeSection, doc(p('lead'), p('A'), p('o<a>ne'))],
  ['merging keeps the order of reading', doc(s('A', p('1'), s('A1', p('2'))), s('B', p('<a>3'), s('B1', p('4')))), mergeSection, doc(s('A', p('1'), s('A1', p('2'), p('B'), p('<a>3')), s('B1', p('4'))))],
  ['an empty heading leaves nothing', doc(s('A', p('1')), s('', p('t<a>wo'))), mergeSection, doc(s('A', p('1'), p('t<a>wo')))],
  ['a first subsection merges into its parent', doc(s('A', p('1'), s('A1<a>', p('2')))), mergeSection, doc(s('A', p('1'), p('A1<a>'), p('2')))],
  ['subsections of what is merged into the lead go up', doc(p('0'), s('A<a>', s('A1'))), mergeSection, doc(p('0'), p('A<a>'), s('A1'))],
  ['Backspace in an empty heading', doc(s('A', p('one')), s('<a>', p('two'))), removeEmptyHeading, doc(s('A', p('one<a>'), p('two')))],
  ['not in one with words', doc(s('A', p('one')), s('<a>B')), removeEmptyHeading, 'no'],
  ['deletes with all that is in it', doc(p('0'), s('A', p('<a>1'), s('A1')), s('B')), deleteSection, doc(p('0<a>'), s('B'))],
  ['indents under the one before', doc(s('A', p('1')), s('B', p('<a>2'), s('B1'))), indentSection, doc(s('A', p('1'), s('B', p('<a>2'), s('B1'))))],
  ['the first has nothing to go under', doc(p('0'), s('A<a>')), indentSection, 'no'],
  ['outdents after its parent', doc(s('A', s('A1<a>', p('1')))), outdentSection, doc(s('A'), s('A1<a>', p('1')))],
  ['outdenting takes what follows along', doc(s('A', p('0'), s('A1', p('<a>1')), s('A2', p('2'))), s('B')), outdentSection, doc(s('A', p('0')), s('A1', p('<a>1'), s('A2', p('2'))), s('B'))],
  ['the first level is the highest', doc(s('A<a>')), outdentSection, 'no'],
  ['up', doc(s('A', p('1')), s('B', p('2<a>'))), moveSectionUp, doc(s('B', p('2<a>')), s('A', p('1')))],
  ['up, from a first subsection', doc(s('A', s('A1')), s('B', s('B1<a>'))), moveSectionUp, doc(s('A', s('A1'), s('B1<a>')), s('B'))],
  ['the first stays', doc(p('0'), s('A<a>'), s('B')), moveSectionUp, 'no'],
  ['down', doc(s('A', p('1<a>')), s('B', p('2'))), moveSectionDown, doc(s('B', p('2')), s('A', p('1<a>')))],
  ['down, from a last subsection', doc(s('A', s('A1<a>')), s('B', p('x'), s('B1'))), moveSectionDown, doc(s('A'), s('B', p('x'), s('A1<a>'), s('B1')))],
  ['the last stays', doc(s('A'), s('B<a>')), moveSectionDown, 'no'],
]

describe('sections', () => {
  test.each(cases)('%s', (_what, before, command, after) => {
    expect(result(before, command)).toBe(after === 'no' ? 'no' : drawn(after))
  })

  test('nothing goes deeper than HTML has headings', () => {
    const deep = doc(s('1', s('2', s('3', s('4', s('5', p('x<a>')))))), s('z'))
    expect(result(deep, insertSubsection)).toBe('no')
    expect(result(deep, startSubsection)).toBe('no')
    expect(result(doc(s('0'), s('1<a>', s('2', s('3', s('4', s('5')))))), indentSection)).toBe('no')
  })
})

// In builders' order: section b1, heading b2, section b3 …
describe('sections moved in the outline', () => {
  const text = (): Node => doc(s(h('A'), s('A1')), s('B<a>'), s('C'))
  const A = 'b1'
  const A1 = 'b3'
  const B = 'b5'
  const C = 'b7'
  const moves: readonly (readonly [string, Command, Node | 'no'])[] = [
    ['before', moveSection(C, A, 'before'), doc(s('C'), s('A', s('A1')), s('B<a>'))],
    ['after', moveSection(A, B, 'after'), doc(s('B<a>'), s('A', s('A1')), s('C'))],
    ['inside', moveSection(B, A, 'inside'), doc(s('A', s('A1'), s('B<a>')), s('C'))],
    ['out of its parent', moveSection(A1, B, 'after'), doc(s('A'), s('B<a>'), s('A1'), s('C'))],
    ['not into itself', moveSection(A, A1, 'inside'), 'no'],
    ['not to where it is', moveSection(B, A, 'after'), 'no'],
    ['not beside what is not there', moveSection(A, 'b99', 'after'), 'no'],
    ['by a command, wherever the cursor is', inSection(C, moveSectionUp), doc(s('A', s('A1')), s('<a>C'), s('B'))],
    ['by a command that cannot', inSection(A, moveSectionUp), 'no'],
  ]
  test.each(moves)('%s', (_what, command, after) => {
    expect(result(text(), command)).toBe(after === 'no' ? 'no' : drawn(after))
  })
})
