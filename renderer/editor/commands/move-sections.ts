import { Fragment, type Node } from 'prosemirror-model'
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state'
import { isSection } from '../../../content/schema/index.ts'
import { findSection } from '../queries/find-block.ts'
import { ownBlocksSize, sectionAt, sectionFrom, sectionHeight, type SectionPlace } from '../queries/section-at.ts'
import { deepestLevel } from './sections.ts'

/** Where a section is put, seen from another. */
export type Where = 'before' | 'after' | 'inside'

/** The section with the cursor becomes the last subsection of the one before it. */
export const indentSection: Command = onSection((place) => {
  const before = sibling(place, -1)
  if (before === null || place.level + sectionHeight(place.node) > deepestLevel) return null
  return { to: place.pos - 1 }
})

/** The section with the cursor goes up a level; sections after it in its parent become its own, so that nothing changes places. */
export const outdentSection: Command = onSection((place) => {
  if (place.level < 2) return null
  const parentPos = place.pos - offsetOf(place.parent, place.index) - 1
  const followers = place.parent.children.slice(place.index + 1)
  return { to: parentPos + place.parent.nodeSize, followers }
})

/** The section with the cursor changes places with the one before it; as a first subsection it goes to the end of the section before its parent. */
export const moveSectionUp: Command = onSection((place, state) => {
  const before = sibling(place, -1)
  if (before !== null) return { to: place.pos - before.nodeSize }
  const parent = parentSection(state, place)
  if (parent === null || sibling(parent, -1) === null) return null
  return { to: parent.pos - 1 }
})

/** The section with the cursor changes places with the one after it; as a last subsection it goes to the start of the section after its parent. */
export const moveSectionDown: Command = onSection((place, state) => {
  const after = sibling(place, 1)
  if (after !== null) return { to: place.pos + place.node.nodeSize + after.nodeSize }
  const parent = parentSection(state, place)
  const next = parent === null ? null : sibling(parent, 1)
  if (parent === null || next === null) return null
  return { to: parent.pos + parent.node.nodeSize + 1 + ownBlocksSize(next) }
})

/** Puts the section `id` before, after or (as its last subsection) inside the section `target`. */
export function moveSection(id: string, target: string, where: Where): Command {
  return (state, dispatch) => {
    const moved = findSection(state.doc, id)
    const aim = findSection(state.doc, target)
    if (moved === null || aim === null || id === target) return false
    const within = aim.pos >= moved.pos && aim.pos < moved.pos + moved.node.nodeSize
    const level = state.doc.resolve(aim.pos).depth + (where === 'inside' ? 2 : 1)
    if (within || level + sectionHeight(moved.node) - 1 > deepestLevel) return false
    const end = aim.pos + aim.node.nodeSize
    const to = where === 'before' ? aim.pos : where === 'after' ? end : end - 1
    const place = sectionFrom(state.doc.resolve(moved.pos))
    if (place === null || to === moved.pos || to === moved.pos + moved.node.nodeSize) return false
    if (dispatch) dispatch(relocate(state, place, { to }))
    return true
  }
}

/** Applies a command as if the cursor were in the section `id`; for the outline. */
export function inSection(id: string, command: Command): Command {
  return (state, dispatch) => {
    const place = findSection(state.doc, id)
    if (place === null) return false
    const within = state.selection.from > place.pos && state.selection.to < place.pos + place.node.nodeSize
    const current = within ? sectionAt(state.selection.$from) : null
    if (current !== null && current.pos === place.pos) return command(state, dispatch)
    const there = state.apply(state.tr.setSelection(TextSelection.create(state.doc, place.pos + 2)))
    if (!dispatch) return command(there)
    // The command's steps are made on a state that differs by its selection only, so they fit the real one.
    return command(there, (made) => {
      const tr = state.tr
      for (const step of made.steps) tr.step(step)
      tr.setSelection(TextSelection.create(tr.doc, made.selection.from))
      dispatch(tr)
    })
  }
}

interface Move {
  /** Position, in the document as it is, where the section goes. */
  readonly to: number
  /** Sections that follow it and become its own. */
  readonly followers?: readonly Node[]
}

function onSection(plan: (place: SectionPlace, state: EditorState) => Move | null): Command {
  return (state, dispatch) => {
    const place = sectionAt(state.selection.$from)
    const move = place === null ? null : plan(place, state)
    if (place === null || move === null) return false
    if (dispatch) dispatch(relocate(state, place, move).scrollIntoView())
    return true
  }
}

function relocate(state: EditorState, { node, pos }: SectionPlace, { to, followers = [] }: Move): Transaction {
  const { anchor, head } = state.selection
  const end = followers.reduce((at, follower) => at + follower.nodeSize, pos + node.nodeSize)
  const moved = followers.length === 0 ? node : node.copy(Fragment.fromArray([...node.children, ...followers]))
  const tr = state.tr.delete(pos, end)
  const target = tr.mapping.map(to)
  tr.insert(target, moved)
  const within = (at: number): boolean => at > pos && at < pos + node.nodeSize
  // The cursor goes with its words.
  if (within(anchor) && within(head))
    tr.setSelection(TextSelection.between(tr.doc.resolve(target + anchor - pos), tr.doc.resolve(target + head - pos)))
  return tr
}

function sibling({ parent, index }: SectionPlace, step: 1 | -1): Node | null {
  const node = parent.maybeChild(index + step)
  return node !== null && isSection(node) ? node : null
}

function parentSection(state: EditorState, place: SectionPlace): SectionPlace | null {
  return place.level < 2 ? null : sectionFrom(state.doc.resolve(place.pos - offsetOf(place.parent, place.index) - 1))
}

function offsetOf(parent: Node, index: number): number {
  let offset = 0
  for (let i = 0; i < index; i++) offset += parent.child(i).nodeSize
  return offset
}
