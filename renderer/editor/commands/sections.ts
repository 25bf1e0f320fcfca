import { Fragment, Slice, type Node } from 'prosemirror-model'
import { Selection, TextSelection, type Command, type Transaction } from 'prosemirror-state'
import { ReplaceStep } from 'prosemirror-transform'
import { isHeading, isParagraph, isSection, schema } from '../../../content/schema/index.ts'
import { containerDepth } from '../queries/blocks-at.ts'
import { ownBlocksSize, sectionAt, type SectionPlace } from '../queries/section-at.ts'

/** HTML has headings for the title and five levels below it. */
export const deepestLevel = 5

const { heading, paragraph, section } = schema.nodes

function newSection(): Node {
  return section.create(null, heading.create())
}

/** A new section after the one with the cursor (after the lead, if it is there), at the same level. */
export const insertSection: Command = (state, dispatch) => {
  const here = sectionAt(state.selection.$from)
  const pos = here === null ? ownBlocksSize(state.doc) : here.pos + here.node.nodeSize
  return insertAndEnter(pos)(state, dispatch)
}

/** A new section within the one with the cursor, after those that it has. */
export const insertSubsection: Command = (state, dispatch) => {
  const here = sectionAt(state.selection.$from)
  if (here === null || here.level >= deepestLevel) return false
  return insertAndEnter(here.pos + here.node.nodeSize - 1)(state, dispatch)
}

function insertAndEnter(pos: number): Command {
  return (state, dispatch) => {
    if (dispatch) {
      const tr = state.tr.insert(pos, newSection())
      dispatch(tr.setSelection(TextSelection.create(tr.doc, pos + 2)).scrollIntoView())
    }
    return true
  }
}

/** Makes the paragraph with the cursor the heading of a new section, which takes over what follows. */
export const startSection: Command = startSectionAt('same level')
/** As `startSection`, one level deeper. */
export const startSubsection: Command = startSectionAt('one deeper')

function startSectionAt(where: 'same level' | 'one deeper'): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection
    const depth = containerDepth($from)
    if (!$from.sameParent($to) || $from.depth !== depth + 1 || !isParagraph($from.parent)) return false
    if (where === 'one deeper' && (depth === 0 || depth >= deepestLevel)) return false
    if (!dispatch) return true
    const container = $from.node(depth)
    const words = heading.create(null, withoutBreaks($from.parent.content))
    const start = $from.before()
    const offset = $from.parentOffset
    const tr = state.tr
    if (where === 'same level' && depth > 0) {
      // Cuts the section in two: its subsections go with the second half, so nothing changes places.
      const halves = Fragment.from([section.create(), section.create(null, words)])
      tr.step(new ReplaceStep(start, $from.after(), new Slice(halves, 1, 1), false))
      tr.setSelection(Selection.near(tr.doc.resolve(start + 3 + offset)))
    } else {
      const end = $from.start(depth) + ownBlocksSize(container)
      const followers = state.doc.slice($from.after(), end).content
      tr.replaceWith(start, end, section.create(null, Fragment.from(words).append(followers)))
      tr.setSelection(Selection.near(tr.doc.resolve(start + 2 + offset)))
    }
    dispatch(tr.scrollIntoView())
    return true
  }
}

/**
 * Takes away the section with the cursor, not its text: the heading becomes a paragraph, and all of it joins what comes before.
 * Nothing changes places.
 */
export const mergeSection: Command = (state, dispatch) => {
  const here = sectionAt(state.selection.$from)
  if (here === null) return false
  if (dispatch) {
    const tr = state.tr
    const start = dissolve(tr, here)
    const { $from } = state.selection
    const headingSize = here.node.firstChild?.nodeSize ?? 0
    // An empty heading leaves no paragraph, so the text after it comes that much earlier.
    const offset = $from.pos - here.pos - 1 - (headingSize === 2 && !isHeading($from.parent) ? headingSize : 0)
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(start + offset, tr.doc.content.size))))
    dispatch(tr.scrollIntoView())
  }
  return true
}

/** Backspace at the start of an empty heading: the section goes, its blocks join what comes before. */
export const removeEmptyHeading: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const here = sectionAt($from)
  if (!empty || here === null || !isHeading($from.parent) || $from.parent.content.size > 0) return false
  if (dispatch) {
    const tr = state.tr
    const start = dissolve(tr, here)
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(start), -1)).scrollIntoView())
  }
  return true
}

/** Deletes the section with the cursor, text and subsections included. */
export const deleteSection: Command = (state, dispatch) => {
  const here = sectionAt(state.selection.$from)
  if (here === null) return false
  if (dispatch) {
    const tr = state.tr.delete(here.pos, here.pos + here.node.nodeSize)
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(here.pos), -1)).scrollIntoView())
  }
  return true
}

/** Gives back the position where the section's text begins now. */
function dissolve(tr: Transaction, { node, pos, parent, index }: SectionPlace): number {
  const words = node.firstChild?.content ?? Fragment.empty
  const own = node.children.slice(1).filter((child) => !isSection(child))
  const blocks = words.size > 0 ? [paragraph.create(null, words), ...own] : own
  const subsections = node.children.filter(isSection)
  const before = index > 0 ? parent.child(index - 1) : null
  tr.delete(pos, pos + node.nodeSize)
  if (before === null || !isSection(before)) {
    tr.insert(pos, [...blocks, ...subsections])
    return pos
  }
  // Blocks go before subsections, so what was read after all of `before` goes to the end of its last descendant.
  const end = pos - 1
  let last = before
  let lastEnd = end
  while (last.lastChild !== null && isSection(last.lastChild)) {
    last = last.lastChild
    lastEnd -= 1
  }
  tr.insert(end, subsections)
  tr.insert(lastEnd, blocks)
  return lastEnd
}

// A heading is one line, and a line break in it would be read out in tables of contents.
function withoutBreaks(content: Fragment): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => nodes.push(node.type === schema.nodes.hardBreak ? schema.text(' ') : node))
  return Fragment.fromArray(nodes)
}
