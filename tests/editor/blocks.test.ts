import { describe, expect, test } from 'vitest'
import type { Node } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'
import { deleteObject, editCalloutTitle, insertFigure, insertParagraphBelow, insertReferences, insertTable, setFigure, toggleCallout } from '../../renderer/editor/commands/insert.ts'
import { liftItem, nestItem, toggleBulletList, toggleKeyPoints, toggleOrderedList, toggleReferences } from '../../renderer/editor/commands/lists.ts'
import { addColumnAfter, addRowAfter, addTableNote, deleteColumn, deleteRow, editCaption, nextCell, toggleHeaderColumn, toggleHeaderRow } from '../../renderer/editor/commands/tables.ts'
import { callout, doc, figure, keyPoints, li, ol, p, references, section as s, table, ul } from '../builders/article.ts'
import { drawn, editing, result } from '../builders/editing.ts'

type Case = readonly [what: string, before: Node, command: Command, after: Node | string]

const image = 'data:image/png;base64,iVBORw0KGgo='
const grid = (first: string): Node => table([[first, 'b'], ['c', 'd']])

const cases: Readonly<Record<string, readonly Case[]>> = {
  lists: [
    ['paragraphs become a list', doc(p('o<a>ne'), p('tw<b>o')), toggleBulletList, doc(ul('o<a>ne', 'tw<b>o'))],
    ['and back', doc(ul('o<a>ne', 'tw<b>o')), toggleBulletList, doc(p('o<a>ne'), p('tw<b>o'))],
    ['one item back', doc(ul('one', '<a>two', 'three')), toggleBulletList, doc(ul('one'), p('<a>two'), ul('three'))],
    ['bullets become numbers', doc(ul('o<a>ne')), toggleOrderedList, doc(ol('o<a>ne'))],
    ['bullets become key points', doc(ul('o<a>ne')), toggleKeyPoints, doc(keyPoints('o<a>ne'))],
    ['nested bullets are no key points', doc(ul(li('one', ul('<a>two')))), toggleKeyPoints, 'no'],
    ['a list in a callout is no key points', doc(callout('note', null, ul('o<a>ne'))), toggleKeyPoints, 'no'],
    ['numbers become references', doc(s('A', ol('o<a>ne'))), toggleReferences, doc(s('A', references('o<a>ne')))],
    ['a heading is no item', doc(s('A<a>')), toggleBulletList, 'no'],
    ['nests under the item before', doc(ul('one', '<a>two')), nestItem, doc(ul(li('one', ul('<a>two'))))],
    ['nests into the list that is there', doc(ul(li('one', ul('two')), '<a>three')), nestItem, doc(ul(li('one', ul('two', '<a>three'))))],
    ['nests numbers under numbers', doc(ol('one', '<a>two')), nestItem, doc(ol(li('one', ol('<a>two'))))],
    ['key points nest as bullets', doc(keyPoints('one', '<a>two')), nestItem, doc(keyPoints(li('one', ul('<a>two'))))],
    ['the first item has nothing to go under', doc(ul('o<a>ne')), nestItem, 'no'],
    ['lifts a level', doc(keyPoints(li('one', ul('<a>two')))), liftItem, doc(keyPoints('one', '<a>two'))],
  ],
  tables: [
    ['takes the place of an empty paragraph', doc(p('<a>')), insertTable(2, 2), doc(table([['<a>', ''], ['', '']]))],
    ['goes below the block with the cursor', doc(s('A', ul('o<a>ne'), p('two'))), insertTable(1, 1), doc(s('A', ul('one'), table([['<a>']]), p('two')))],
    ['goes first in a section', doc(s('A<a>', p('one'))), insertTable(1, 1), doc(s('A', table([['<a>']]), p('one')))],
    ['a row', doc(grid('<a>a')), addRowAfter, 'doc(tableWrap(table(tr(th(p(<a>a)), th(p(b))), tr(td(p()), td(p())), tr(td(p(c)), td(p(d))))))'],
    ['a column', doc(grid('<a>a')), addColumnAfter, 'doc(tableWrap(table(tr(th(p(<a>a)), th(p()), th(p(b))), tr(td(p(c)), td(p()), td(p(d))))))'],
    ['a row less', doc(grid('<a>a')), deleteRow, 'doc(tableWrap(table(tr(td(p(<a>c)), td(p(d))))))'],
    ['a column less', doc(grid('<a>a')), deleteColumn, 'doc(tableWrap(table(tr(th(p(<a>b))), tr(td(p(d))))))'],
    ['header off', doc(grid('<a>a')), toggleHeaderRow, 'doc(tableWrap(table(tr(td(p(<a>a)), td(p(b))), tr(td(p(c)), td(p(d))))))'],
    ['header at the side', doc(grid('<a>a')), toggleHeaderColumn, 'doc(tableWrap(table(tr(th(p(<a>a)), th(p(b))), tr(th(p(c)), td(p(d))))))'],
    ['Tab goes on', doc(table([['a<a>', 'b']])), nextCell, 'doc(tableWrap(table(tr(th(p(a)), th(p(<a>b<b>))))))'],
    ['a caption', doc(grid('<a>a')), editCaption, doc(table([['a', 'b'], ['c', 'd']], '<a>'))],
    ['the caption that is there', doc(table([['a<a>']], 'Doses')), editCaption, doc(table([['a']], '<a>Doses'))],
    ['a note', doc(table([['a<a>']], undefined, ['one'])), addTableNote, doc(table([['a']], undefined, ['one', '<a>']))],
    ['goes as a whole', doc(p('one'), grid('<a>a')), deleteObject, doc(p('one<a>'))],
    ['a paragraph below', doc(grid('<a>a'), p('x')), insertParagraphBelow, doc(table([['a', 'b'], ['c', 'd']]), p('<a>'), p('x'))],
  ],
  figures: [
    ['with a caption to write', doc(p('<a>')), insertFigure({ src: image, alt: 'A heart' }), doc(figure({ src: image, alt: 'A heart' }, '<a>'))],
    ['no address from the web', doc(p('<a>')), insertFigure({ src: 'https://example.org/a.png', alt: '' }), 'no'],
    ['no drawing that could carry scripts', doc(p('<a>')), insertFigure({ src: 'data:image/svg+xml;base64,AAAA', alt: '' }), 'no'],
    ['a caption for one that lacks it', doc(figure({ alt: 'x' }, 'Ca<a>ption')), setFigure({ src: null, alt: 'y' }), doc(figure({ alt: 'y' }, 'Ca<a>ption'))],
  ],
  callouts: [
    ['set apart', doc(s('A', p('o<a>ne'), p('two'))), toggleCallout('note'), doc(s('A', callout('note', null, p('o<a>ne')), p('two')))],
    ['several blocks', doc(p('o<a>ne'), ul('tw<b>o')), toggleCallout('warning'), 'doc(callout(p(o<a>ne), ul(li(p(two)))))'],
    ['set back', doc(callout('note', 'Title', p('o<a>ne'))), toggleCallout('note'), doc(p('Title'), p('o<a>ne'))],
    ['not around a heading', doc(s('A<a>')), toggleCallout('note'), 'no'],
    ['not around a table', doc(grid('<a>a')), toggleCallout('note'), 'no'],
    ['a title', doc(callout('note', null, p('o<a>ne'))), editCalloutTitle, doc(callout('note', '<a>', p('one')))],
  ],
  'lists of sources': [['in place of an empty paragraph', doc(s('A', p('<a>'))), insertReferences, doc(s('A', references('<a>')))]],
}

describe.each(Object.entries(cases))('%s', (_group, group) => {
  test.each(group)('%s', (_what, before, command, after) => {
    expect(result(before, command)).toBe(typeof after === 'string' ? after : drawn(after))
  })
})

test('another kind of callout is the same callout', () => {
  const state = editing(doc(callout('note', null, p('o<a>ne'))))
  let kind: unknown
  let id: unknown
  toggleCallout('warning')(state, (tr) => {
    kind = tr.doc.firstChild?.attrs['kind']
    id = tr.doc.firstChild?.attrs['id']
  })
  expect({ kind, id }).toEqual({ kind: 'warning', id: 'b1' })
})

test('a new figure takes its image and words', () => {
  const state = editing(doc(figure({ src: null, alt: '' }, '<a>')))
  let attrs: unknown
  setFigure({ src: image, alt: 'A heart' })(state, (tr) => (attrs = tr.doc.firstChild?.attrs))
  expect(attrs).toEqual({ id: 'b1', src: image, alt: 'A heart' })
})
