import { toggleMark } from 'prosemirror-commands'
import type { Mark, MarkType } from 'prosemirror-model'
import { TextSelection, type Command, type EditorState } from 'prosemirror-state'
import { isLinkAddress, schema, type CrossReferenceAttrs, type LinkAttrs } from '../../../content/schema/index.ts'
import { markRangeAt } from '../queries/mark-range.ts'

const { crossReference, emphasis, link, strong, subscript, superscript } = schema.marks

export const toggleStrong: Command = toggleMark(strong)
export const toggleEmphasis: Command = toggleMark(emphasis)
export const toggleSubscript: Command = toggleInsteadOf(subscript, superscript)
export const toggleSuperscript: Command = toggleInsteadOf(superscript, subscript)

/** Takes all marks but links and cross references off what is selected. */
export const clearFormatting: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection
  const plain = [strong, emphasis, subscript, superscript]
  if (empty || !plain.some((mark) => state.doc.rangeHasMark(from, to, mark))) return false
  if (dispatch) dispatch(plain.reduce((tr, mark) => tr.removeMark(from, to, mark), state.tr))
  return true
}

/**
 * Leads what is selected, or the link that the cursor is in, to an address; the words stay. With nothing to lead there
 * the address itself is written. Refuses what is no https:, http: or mailto: address.
 */
export function setLink(attrs: LinkAttrs): Command {
  return (state, dispatch) => (isLinkAddress(attrs.href) ? cover(state, link.create({ ...attrs }), attrs.href)(state, dispatch) : false)
}

/** Leads what is selected, or the cross reference that the cursor is in, to a topic; the words stay. */
export function setCrossReference(attrs: CrossReferenceAttrs): Command {
  return (state, dispatch) => (attrs.target.trim() === '' ? false : cover(state, crossReference.create({ ...attrs }), attrs.target)(state, dispatch))
}

export const removeLink: Command = uncover(link)
export const removeCrossReference: Command = uncover(crossReference)

/** Where a link or cross reference would be set: the selection within one block, or the mark that the cursor is in. */
export function linkTarget(state: EditorState, type: MarkType): { from: number; to: number } | null {
  const { $from, $to, empty } = state.selection
  if (!(state.selection instanceof TextSelection) || !$from.parent.inlineContent || !$from.sameParent($to)) return null
  const around = markRangeAt($from, type)
  return empty ? (around ?? { from: $from.pos, to: $from.pos }) : { from: $from.pos, to: $to.pos }
}

function cover(state: EditorState, mark: Mark, otherwise: string): Command {
  return (_state, dispatch) => {
    const target = linkTarget(state, mark.type)
    if (target === null) return false
    if (dispatch) {
      const tr = state.tr
      const to = target.from === target.to ? target.from + otherwise.length : target.to
      if (target.from === target.to) tr.insertText(otherwise, target.from)
      tr.removeMark(target.from, to, link).removeMark(target.from, to, crossReference).addMark(target.from, to, mark)
      dispatch(tr.setSelection(TextSelection.create(tr.doc, to)).scrollIntoView())
    }
    return true
  }
}

function uncover(type: MarkType): Command {
  return (state, dispatch) => {
    const { $from, from, to, empty } = state.selection
    const range = empty ? markRangeAt($from, type) : state.doc.rangeHasMark(from, to, type) ? { from, to } : null
    if (range === null) return false
    if (dispatch) dispatch(state.tr.removeMark(range.from, range.to, type))
    return true
  }
}

// Nothing is raised and lowered at once.
function toggleInsteadOf(type: MarkType, other: MarkType): Command {
  const toggle = toggleMark(type)
  return (state, dispatch, view) =>
    toggle(
      state,
      dispatch && ((tr) => {
        const { from, to, empty } = tr.selection
        if (empty) tr.removeStoredMark(other)
        else if (tr.doc.rangeHasMark(from, to, type)) tr.removeMark(from, to, other)
        dispatch(tr)
      }),
      view,
    )
}
