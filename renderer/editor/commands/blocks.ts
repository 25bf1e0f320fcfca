import { chainCommands, createParagraphNear, joinBackward, joinForward, liftEmptyBlock, selectNodeBackward, selectNodeForward, splitBlock } from 'prosemirror-commands'
import type { Node } from 'prosemirror-model'
import { AllSelection, NodeSelection, Selection, TextSelection, type Command, type Transaction } from 'prosemirror-state'
import { isCallout, isCalloutTitle, isCaption, isHeading, isListItem, isSection, isTableNote, schema } from '../../../content/schema/index.ts'
import { deleteSelected } from './delete-selection.ts'
import { liftItem, splitItem } from './lists.ts'
import { removeEmptyHeading } from './sections.ts'

const { paragraph, section, heading } = schema.nodes

/** Enter: goes on in what the cursor is in, and leaves it from an empty last line. */
export const enter: Command = (state, dispatch, view) => {
  const { $from, $to } = state.selection
  // Enter over several blocks takes the selection's place: one line break for readers, not a split of what was left.
  if ($from.parent.inlineContent && !$from.sameParent($to)) return deleteSelected(state, dispatch, view)
  return chainCommands(enterInHeading, leaveCaption, leaveNote, leaveCallout, splitItem, createParagraphNear, liftEmptyBlock, splitBlock)(state, dispatch, view)
}

/** Backspace: never takes a section or its heading without being asked. */
export const backspace: Command = (state, dispatch, view) =>
  chainCommands(deleteSelected, removeEmptyHeading, stayInText(-1), removeEmptyTextOf, liftFirstOfItem, joinBackward, withoutSections(selectNodeBackward))(state, dispatch, view)

/** Delete, likewise. */
export const deleteForward: Command = (state, dispatch, view) =>
  chainCommands(deleteSelected, stayInText(1), joinForward, withoutSections(selectNodeForward))(state, dispatch, view)

/** A line break within a paragraph; headings are one line. */
export const insertHardBreak: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!$from.parent.inlineContent || isHeading($from.parent)) return false
  if (dispatch) dispatch(state.tr.replaceSelectionWith(schema.nodes.hardBreak.create()).scrollIntoView())
  return true
}

/** The block with the cursor (the item, in a list) changes places with the one before it. */
export const moveBlockUp: Command = moveBlock(-1)
/** … with the one after it. */
export const moveBlockDown: Command = moveBlock(1)

// At its end the heading leads into its section; at its start a new section goes before it.
const enterInHeading: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  if (!isHeading($from.parent) || !$from.sameParent($to)) return false
  const body = $from.node(-1).maybeChild(1)
  if ($from.parentOffset === $from.parent.content.size && body !== null && body.isTextblock && body.content.size === 0) {
    if (dispatch) dispatch(state.tr.setSelection(TextSelection.create(state.doc, $from.after() + 1)).scrollIntoView())
    return true
  }
  if ($from.parentOffset > 0 || $from.parent.content.size === 0 || !state.selection.empty) return false
  if (dispatch) dispatch(state.tr.insert($from.before(-1), section.create(null, heading.create())).scrollIntoView())
  return true
}

// A caption is one line: from a table's it goes to the first cell, from a figure's to a new paragraph below.
const leaveCaption: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!isCaption($from.parent)) return false
  if (dispatch) {
    const next = $from.node(-1).maybeChild($from.index(-1) + 1)
    if (next === null) dispatch(paragraphAfter(state.tr, $from.after(-1)))
    else dispatch(state.tr.setSelection(Selection.near(state.doc.resolve($from.after()))).scrollIntoView())
  }
  return true
}

const leaveNote: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!isTableNote($from.parent) || $from.parent.content.size > 0) return false
  if (dispatch) dispatch(paragraphAfter(state.tr.delete($from.before(), $from.after()), $from.after(-1) - 2))
  return true
}

const leaveCallout: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const callout = $from.node(-1)
  if (!empty || $from.depth < 2 || !isCallout(callout) || isCalloutTitle($from.parent) || $from.parent.content.size > 0) return false
  const others = callout.children.filter((child) => !isCalloutTitle(child)).length
  if ($from.index(-1) !== callout.childCount - 1 || others < 2) return false
  if (dispatch) dispatch(paragraphAfter(state.tr.delete($from.before(), $from.after()), $from.after(-1) - 2))
  return true
}

// An empty caption, note or callout title is taken away by Backspace.
const removeEmptyTextOf: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { parent } = $from
  if (!empty || parent.content.size > 0 || !(isCaption(parent) || isTableNote(parent) || isCalloutTitle(parent))) return false
  if (dispatch) {
    const tr = state.tr.delete($from.before(), $from.after())
    const $there = tr.doc.resolve($from.before())
    const figureLeft = $there.parent.childCount === 0
    tr.setSelection(figureLeft ? NodeSelection.create(tr.doc, $there.before()) : Selection.near($there, isTableNote(parent) ? -1 : 1))
    dispatch(tr.scrollIntoView())
  }
  return true
}

// A heading and the text around it are different things: the cursor goes over, the words do not run together.
function stayInText(step: 1 | -1): Command {
  return (state, dispatch, view) => {
    const { $from, empty } = state.selection
    if (!empty || !(state.selection instanceof TextSelection)) return false
    const atEdge = view === undefined ? $from.parentOffset === (step < 0 ? 0 : $from.parent.content.size) : view.endOfTextblock(step < 0 ? 'backward' : 'forward', state)
    if (!atEdge || $from.depth === 0) return false
    const edge = step < 0 ? $from.before() : $from.after()
    const $edge = state.doc.resolve(edge)
    const beside = step < 0 ? $edge.nodeBefore : $edge.nodeAfter
    const leavesSection = beside === null && isSection($edge.parent)
    const meetsHeading = beside !== null && (isHeading(beside) || isSection(beside) || isHeading($from.parent))
    if (!leavesSection && !meetsHeading) return false
    // An empty paragraph beside a heading may go.
    if ($from.parent.content.size === 0 && !isHeading($from.parent) && step < 0 && beside !== null) return false
    const target = Selection.findFrom(state.doc.resolve(leavesSection ? (step < 0 ? $edge.before() : $edge.after()) : edge), step, true)
    if (target !== null && dispatch) dispatch(state.tr.setSelection(target).scrollIntoView())
    return true
  }
}

// Backspace at the start of an item takes its bullet first, as every word processor does.
const liftFirstOfItem: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  if (!empty || $from.depth < 2 || !isListItem($from.node(-1)) || $from.index(-1) > 0) return false
  if (view === undefined ? $from.parentOffset > 0 : !view.endOfTextblock('backward', state)) return false
  return liftItem(state, dispatch)
}

// One press selecting a whole section, the next deleting it, would be a trap.
function withoutSections(select: Command): Command {
  return (state, dispatch, view) => {
    let choosesSection = false
    const can = select(state, (tr) => (choosesSection = tr.selection instanceof NodeSelection && isSection(tr.selection.node)), view)
    if (!can || choosesSection) return false
    return select(state, dispatch, view)
  }
}

function moveBlock(step: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection
    if (state.selection instanceof AllSelection) return false
    for (let depth = $from.sharedDepth($to.pos) + (state.selection instanceof NodeSelection ? 1 : 0); depth > 0; depth--) {
      const node = depth > $from.depth ? $from.nodeAfter : $from.node(depth)
      if (node === null || isHeading(node) || isSection(node)) return false
      const parent = $from.node(depth - 1)
      const index = $from.index(depth - 1)
      const other = parent.maybeChild(index + step)
      const movable = isListItem(node) || isSection(parent) || depth === 1 || isCallout(parent)
      if (!movable || other === null || isHeading(other) || isSection(other) || isCalloutTitle(other) || isCalloutTitle(node)) continue
      if (dispatch) dispatch(swapped(state.tr, depth > $from.depth ? $from.pos : $from.before(depth), node, other, step))
      return true
    }
    return false
  }
}

function swapped(tr: Transaction, pos: number, node: Node, other: Node, step: 1 | -1): Transaction {
  const { selection } = tr
  const target = step < 0 ? pos - other.nodeSize : pos + other.nodeSize
  tr.delete(pos, pos + node.nodeSize).insert(target, node)
  const shift = target - pos
  if (selection instanceof NodeSelection) tr.setSelection(NodeSelection.create(tr.doc, selection.from + shift))
  else tr.setSelection(TextSelection.between(tr.doc.resolve(selection.anchor + shift), tr.doc.resolve(selection.head + shift)))
  return tr.scrollIntoView()
}

function paragraphAfter(tr: Transaction, pos: number): Transaction {
  tr.insert(pos, paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView()
}
