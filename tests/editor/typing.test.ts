import { describe, expect, test } from 'vitest'
import type { Node } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'
import { backspace, deleteForward, enter, insertHardBreak, moveBlockDown, moveBlockUp } from '../../renderer/editor/commands/blocks.ts'
import { callout, doc, figure, keyPoints, li, ol, p, section as s, table, ul } from '../builders/article.ts'
import { drawn, result } from '../builders/editing.ts'

type Case = readonly [what: string, before: Node, after: Node | 'no' | string]

const keys: readonly (readonly [string, Command, readonly Case[]])[] = [
  ['Enter', enter, [
    ['splits a paragraph', doc(p('on<a>e')), doc(p('on'), p('<a>e'))],
    ['leads from a heading into its section', doc(s('A<a>')), doc(s('A', p('<a>')))],
    ['makes room before what follows the heading', doc(s('A<a>', p('1'))), doc(s('A', p('<a>'), p('1')))],
    ['goes to the empty paragraph that waits', doc(s('A<a>', p(''))), doc(s('A', p('<a>')))],
    ['cuts a heading: the rest is text', doc(s('Ca<a>uses', p('1'))), doc(s('Ca', p('<a>uses'), p('1')))],
    ['at the start of a heading makes a section before', doc(s('<a>A')), doc(s(''), s('<a>A'))],
    ['makes a new item', doc(ul('on<a>e')), doc(ul('on', '<a>e'))],
    ['leaves a list from its empty last item', doc(ul('one', '<a>')), doc(ul('one'), p('<a>'))],
    ['goes up from an empty nested item', doc(ul(li('one', ul('two', '<a>')))), doc(ul(li('one', ul('two')), '<a>'))],
    ['works in key points', doc(keyPoints('one<a>')), doc(keyPoints('one', '<a>'))],
    ['leaves key points', doc(keyPoints('one', '<a>')), doc(keyPoints('one'), p('<a>'))],
    ['leads from a caption into the table', doc(table([['a', 'b']], 'Doses<a>')), doc(table([['<a>a', 'b']], 'Doses'))],
    ['leads from a caption to below the figure', doc(figure({}, 'Heart<a>')), doc(figure({}, 'Heart'), p('<a>'))],
    ['makes a new note', doc(table([['a']], 'T', ['one<a>'])), doc(table([['a']], 'T', ['one', '<a>']))],
    ['leaves the notes', doc(table([['a']], 'T', ['one', '<a>'])), doc(table([['a']], 'T', ['one']), p('<a>'))],
    ['leaves a callout from its empty last line', doc(callout('note', null, p('one'), p('<a>'))), doc(callout('note', null, p('one')), p('<a>'))],
    ['stays in a callout that would be empty', doc(callout('note', null, p('<a>'))), doc(callout('note', null, p(''), p('<a>')))],
    ['leads from a title into the callout', doc(callout('fact', 'Did you know<a>', p('one'))), doc(callout('fact', 'Did you know', p('<a>'), p('one')))],
  ]],
  ['Backspace', backspace, [
    ['joins paragraphs', doc(p('one'), p('<a>two')), doc(p('one<a>two'))],
    ['leaves headings and text apart', doc(s('A', p('<a>one'))), doc(s('A<a>', p('one')))],
    ['takes an empty paragraph under a heading', doc(s('A', p('<a>'), p('one'))), doc(s('A<a>', p('one')))],
    ['goes from a heading to the text before', doc(p('one'), s('<a>A')), doc(p('one<a>'), s('A'))],
    ['takes an empty heading away', doc(p('one'), s('<a>', p('two'))), doc(p('one<a>'), p('two'))],
    ['takes the bullet first', doc(ul('one', '<a>two')), doc(ul('one'), p('<a>two'))],
    ['takes a level first', doc(ul(li('one', ul('<a>two')))), doc(ul('one', '<a>two'))],
    ['takes an empty caption', doc(table([['a']], '<a>')), doc(table([['<a>a']]))],
    ['takes an empty note', doc(table([['a']], undefined, ['<a>'])), doc(table([['a<a>']]))],
    ['selects a table before it takes it', doc(table([['a']]), p('<a>one')), 'doc(*tableWrap(table(tr(th(p(a))))), p(one))'],
    ['takes what is selected', doc(p('o<a>ne'), p('tw<b>o')), doc(p('o<a>o'))],
    ['keeps a section whose heading was selected, without its words', doc(p('o<a>ne'), s('A', p('tw<b>o'), p('three'))), doc(p('o<a>o'), s('', p('three')))],
  ]],
  ['Delete', deleteForward, [
    ['joins paragraphs', doc(p('one<a>'), p('two')), doc(p('one<a>two'))],
    ['leaves headings and text apart', doc(s('A<a>', p('one'))), doc(s('A', p('<a>one')))],
    ['goes on into the next section', doc(p('one<a>'), s('A')), doc(p('one'), s('<a>A'))],
    ['goes on from a section to the next', doc(s('A', p('one<a>')), s('B')), doc(s('A', p('one')), s('<a>B'))],
  ]],
  ['a line break', insertHardBreak, [
    ['within a paragraph', doc(p('on<a>e')), 'doc(p(on|<a>e))'],
    ['never in a heading', doc(s('A<a>')), 'no'],
  ]],
  ['move up', moveBlockUp, [
    ['a paragraph', doc(p('one'), p('t<a>wo')), doc(p('t<a>wo'), p('one'))],
    ['an item', doc(ul('one', 't<a>wo')), doc(ul('t<a>wo', 'one'))],
    ['the first item goes with its list', doc(p('one'), ul('t<a>wo')), doc(ul('t<a>wo'), p('one'))],
    ['not over the heading', doc(s('A', p('<a>one'))), 'no'],
    ['not a heading', doc(p('one'), s('A<a>')), 'no'],
  ]],
  ['move down', moveBlockDown, [
    ['a paragraph', doc(p('o<a>ne'), p('two')), doc(p('two'), p('o<a>ne'))],
    ['a table from within', doc(table([['<a>a']]), p('one')), doc(p('one'), table([['<a>a']]))],
    ['not out of its section', doc(p('o<a>ne'), s('A')), 'no'],
    ['in an ordered list', doc(ol('o<a>ne', 'two')), doc(ol('two', 'o<a>ne'))],
  ]],
]

describe.each(keys)('%s', (_key, command, cases) => {
  test.each(cases)('%s', (_what, before, after) => {
    expect(result(before, command)).toBe(typeof after === 'string' ? after : drawn(after))
  })
})
