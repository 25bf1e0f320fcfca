import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fragment, Slice, type Node } from 'prosemirror-model'
import { undo } from 'prosemirror-history'
import { AllSelection, TextSelection, type EditorState, type Selection } from 'prosemirror-state'
import { blockId, checkDocument } from '../../content/schema/index.ts'
import { backspace, enter } from '../../renderer/editor/commands/blocks.ts'
import { deleteSelected } from '../../renderer/editor/commands/delete-selection.ts'
import { addRowAfter } from '../../renderer/editor/commands/tables.ts'
import { indentSection, moveSectionDown, outdentSection } from '../../renderer/editor/commands/move-sections.ts'
import { insertSection, mergeSection, startSection } from '../../renderer/editor/commands/sections.ts'
import { liftItem, nestItem, toggleBulletList } from '../../renderer/editor/commands/lists.ts'
import { pasted } from '../../renderer/editor/paste/fit-slice.ts'
import { doc, h, p, section as s, table, ul } from '../builders/article.ts'
import { after, changed, editing } from '../builders/editing.ts'
import { anyDocument } from '../builders/generate.ts'

/** `p:b1 p:new1`: which text carries which id. */
function ids(document: Node): string {
  const found: string[] = []
  document.descendants((node) => {
    if (node.isTextblock) found.push(`${node.textContent}:${blockId(node)}`)
    return !node.isTextblock
  })
  return found.join(' ')
}

describe('block ids', () => {
  test('a paragraph that is split stays itself, and the rest is new', () => {
    expect(ids(after(editing(doc(p('on<a>e'), p('two'))), enter)?.doc ?? doc())).toBe('on:b1 e:new1 two:b2')
  })
  test('split at its start it goes on with its words', () => {
    expect(ids(after(editing(doc(p('<a>one'))), enter)?.doc ?? doc())).toBe(':new1 one:b1')
  })
  test('an item split at its start goes on with its words', () => {
    const state = after(editing(doc(ul('<a>one'))), enter)
    expect(ids(state?.doc ?? doc())).toBe(':new2 one:b3')
    expect(state?.doc.firstChild?.children.map(blockId)).toEqual(['new1', 'b2'])
  })
  test('joined again it is the first', () => {
    expect(ids(after(editing(doc(p('one'), p('<a>two'))), backspace)?.doc ?? doc())).toBe('onetwo:b1')
  })
  test('a copy is new, wherever it goes, and the original stays', () => {
    const state = editing(doc(p('one'), p('two')))
    const copy = new Slice(Fragment.from(state.doc.child(1)), 0, 0)
    expect(ids(changed(state, (tr) => tr.replace(0, 0, copy)).doc)).toBe('two:new1 one:b1 two:b2')
  })
  test('what is cut and put elsewhere is the same', () => {
    const state = editing(doc(p('one'), p('two')))
    const node = state.doc.child(1)
    const cut = changed(state, (tr) => tr.delete(5, 10))
    expect(ids(changed(cut, (tr) => tr.insert(0, node)).doc)).toBe('two:b2 one:b1')
  })
  test('a moved section keeps every id', () => {
    const state = editing(doc(s(h('A<a>'), p('one')), s('B')))
    const before = ids(state.doc).split(' ').sort()
    expect(ids(after(state, moveSectionDown)?.doc ?? doc()).split(' ').sort()).toEqual(before)
  })
  test('undo brings back ids with what had them, and takes names off nothing', () => {
    const state = editing(doc(p('one'), p('two')))
    const gone = changed(state, (tr) => tr.delete(0, 10))
    expect(ids(after(gone, undo)?.doc ?? doc())).toBe('one:b1 two:b2')
  })
  test('two copies in one go', () => {
    const state = editing(doc(p('one')))
    const copies = Fragment.fromArray([state.doc.child(0), state.doc.child(0)])
    expect(ids(changed(state, (tr) => tr.insert(5, copies)).doc)).toBe('one:b1 one:new1 one:new2')
  })

  const commands = [enter, backspace, insertSection, startSection, mergeSection, indentSection, outdentSection, moveSectionDown, toggleBulletList, nestItem, liftItem, addRowAfter, undo]

  test('whatever is done, every block has an id of its own', () => {
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('command' as const), command: fc.constantFrom(...commands), from: fc.nat(), to: fc.nat() }),
      fc.record({ kind: fc.constant('delete' as const), from: fc.nat(), to: fc.nat() }),
      fc.record({ kind: fc.constant('copy' as const), from: fc.nat(), to: fc.nat(), at: fc.nat() }),
    )
    fc.assert(
      fc.property(anyDocument, fc.array(edit, { minLength: 1, maxLength: 12 }), (document, edits) => {
        let state = editing(document)
        for (const now of edits) {
          const there = state.apply(state.tr.setSelection(selected(state, now.from, now.to)))
          if (now.kind === 'command') state = after(there, now.command) ?? state
          else if (now.kind === 'delete') state = after(there, deleteSelected) ?? state
          else {
            const here = state.apply(state.tr.setSelection(selected(state, now.at, now.at)))
            const put = pasted(here, there.selection.content())
            if (put !== null) state = here.applyTransaction(put).state
          }
          checkDocument(state.doc)
          state.doc.check()
        }
      }),
      { numRuns: 300 },
    )
  })

  test('an article is never without a place to write', () => {
    const state = editing(doc(table([['a']]), s('A')))
    const emptied = changed(state, (tr) => tr.setSelection(new AllSelection(tr.doc)).deleteSelection())
    expect(emptied.doc.childCount).toBe(1)
    checkDocument(emptied.doc)
  })
})

// What a person can select: from somewhere in the text to somewhere in the text.
function selected({ doc: document }: EditorState, from: number, to: number): Selection {
  const size = document.content.size + 1
  return TextSelection.between(document.resolve(from % size), document.resolve(to % size))
}
