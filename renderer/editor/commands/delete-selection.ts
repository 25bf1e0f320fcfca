import { Selection, type Command, type EditorState, type Transaction } from 'prosemirror-state'

interface Piece {
  readonly from: number
  readonly to: number
  /** A block that is selected from its start to its end. */
  readonly whole: boolean
}

/** Deletes what is selected. */
export const deleteSelected: Command = (state, dispatch) => {
  if (state.selection.empty) return false
  dispatch?.(deleted(state).scrollIntoView())
  return true
}

/**
 * A transaction that deletes the selection. From a callout into the next section, say, ProseMirror cannot join what is left
 * and throws; then the ends stay where they are and only what lies between them goes.
 */
export function deleted(state: EditorState): Transaction {
  try {
    return state.tr.deleteSelection()
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && error.name === 'TransformError')) return deletedPiecewise(state)
    throw error
  }
}

function deletedPiecewise(state: EditorState): Transaction {
  const { from, to } = state.selection
  const tr = state.tr
  // From the end, so that positions before stay what they are.
  for (const piece of piecesOf(state, from, to).reverse()) {
    const $piece = tr.doc.resolve(piece.from)
    if (!piece.whole || $piece.parent.canReplace($piece.index(), $piece.index() + 1)) tr.delete(piece.from, piece.to)
    else clearText(tr, piece)
  }
  return tr.setSelection(Selection.near(tr.doc.resolve(from)))
}

function piecesOf(state: EditorState, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  state.doc.nodesBetween(from, to, (node, pos) => {
    const end = pos + node.nodeSize
    if (pos >= from && end <= to) {
      pieces.push({ from: pos, to: end, whole: true })
      return false
    }
    if (!node.isTextblock) return true
    pieces.push({ from: Math.max(from, pos + 1), to: Math.min(to, end - 1), whole: false })
    return false
  })
  return pieces
}

// A heading or a cell that its parent needs stays, empty.
function clearText(tr: Transaction, { from, to }: Piece): void {
  const texts: { from: number; to: number }[] = []
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock) texts.push({ from: pos + 1, to: pos + node.nodeSize - 1 })
    return !node.isTextblock
  })
  for (const text of texts.reverse()) tr.delete(text.from, text.to)
}
