import { Selection, TextSelection, type Command } from 'prosemirror-state'
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, goToNextCell, isInTable, mergeCells, splitCell, toggleHeader } from 'prosemirror-tables'
import { isCaption, isFigure, isTableWrap, schema } from '../../../content/schema/index.ts'
import { ancestorAt, objectAt } from '../queries/blocks-at.ts'

export { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, isInTable, mergeCells, splitCell }

const { caption, tableNote } = schema.nodes

/** Makes the first row the header, or a row like the others. */
export const toggleHeaderRow: Command = toggleHeader('row')
/** Makes the first column headers at the side, or cells like the others. */
export const toggleHeaderColumn: Command = toggleHeader('column')

/** Tab in a table: the next cell, and a new row after the last. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch, view)) return true
  if (!dispatch) return true
  addRowAfter(state, (tr) => {
    const next = goToNextCell(1)
    const grown = state.apply(tr)
    dispatch(tr)
    next(grown, (move) => view?.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, move.selection.from)).scrollIntoView()))
  })
  return true
}

/** Shift+Tab in a table: the cell before. */
export const previousCell: Command = (state, dispatch, view) => goToNextCell(-1)(state, dispatch, view)

/** Goes to the caption of the table or figure with the cursor, and makes one where there is none. */
export const editCaption: Command = (state, dispatch) => {
  const here = objectAt(state.selection)
  if (here === null || !(isTableWrap(here.node) || isFigure(here.node))) return false
  if (dispatch) {
    const first = here.node.firstChild
    const tr = first !== null && isCaption(first) ? state.tr : state.tr.insert(here.pos + 1, caption.create())
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(here.pos + 2))).scrollIntoView())
  }
  return true
}

/** A new note under the table with the cursor. */
export const addTableNote: Command = (state, dispatch) => {
  const here = ancestorAt(state.selection.$from, isTableWrap)
  if (here === null) return false
  if (dispatch) {
    const end = here.pos + here.node.nodeSize - 1
    const tr = state.tr.insert(end, tableNote.create())
    dispatch(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView())
  }
  return true
}
