import type { Mark, MarkType, ResolvedPos } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'

/** A stretch of text under one mark. */
export interface MarkRange {
  readonly mark: Mark
  readonly from: number
  readonly to: number
}

/** The whole stretch under the mark of a type that a position lies in or touches; null where there is none. */
export function markRangeAt($pos: ResolvedPos, type: MarkType): MarkRange | null {
  const { parent } = $pos
  if (!parent.inlineContent) return null
  let index = $pos.index()
  let mark = type.isInSet(parent.maybeChild(index)?.marks ?? [])
  if (mark === undefined && $pos.textOffset === 0 && index > 0) {
    index -= 1
    mark = type.isInSet(parent.child(index).marks)
  }
  if (mark === undefined) return null
  const held = mark
  let from = $pos.start()
  for (let i = 0; i < index; i++) from += parent.child(i).nodeSize
  let to = from + parent.child(index).nodeSize
  for (let i = index - 1; i >= 0 && held.isInSet(parent.child(i).marks); i--) from -= parent.child(i).nodeSize
  for (let i = index + 1; i < parent.childCount && held.isInSet(parent.child(i).marks); i++) to += parent.child(i).nodeSize
  return { mark: held, from, to }
}

/** Whether what is selected carries a mark, or what is typed next would. */
export function isMarkActive(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  return state.doc.rangeHasMark(from, to, type)
}
