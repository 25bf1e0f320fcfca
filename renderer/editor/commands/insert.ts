import { Fragment, type Node } from 'prosemirror-model'
import { NodeSelection, Selection, type Command } from 'prosemirror-state'
import { blockId, isCallout, isCalloutTitle, isFigure, isImageAddress, isSection, schema, type CalloutKind } from '../../../content/schema/index.ts'
import { ancestorAt, containerDepth, objectAt } from '../queries/blocks-at.ts'

const { calloutTitle, caption, callout, figure, listItem, paragraph, references, resources, table, tableCell, tableHeader, tableRow, tableWrap } = schema.nodes

/** A table of empty cells whose first row is the header. */
export function insertTable(rows: number, columns: number): Command {
  const row = (type: typeof tableCell): Node =>
    tableRow.create(null, Array.from({ length: columns }, () => type.create(null, paragraph.create())))
  return insertBlock(() => tableWrap.create(null, table.create(null, Array.from({ length: rows }, (_, index) => row(index === 0 ? tableHeader : tableCell)))))
}

/** What a person says of a figure. */
export interface FigureContent {
  /** A `data:image/…` address; null while there is none. */
  readonly src: string | null
  readonly alt: string
}

/** A new figure with an empty caption. Refuses addresses that are no embedded image. */
export function insertFigure(content: FigureContent): Command {
  if (content.src !== null && !isImageAddress(content.src)) return () => false
  return insertBlock(() => figure.create({ ...content }, caption.create()))
}

/** Changes image and alternative text of the figure that is selected or holds the cursor; caption and identity stay. */
export function setFigure(content: FigureContent): Command {
  return (state, dispatch) => {
    const here = objectAt(state.selection)
    if (here === null || !isFigure(here.node) || (content.src !== null && !isImageAddress(content.src))) return false
    if (dispatch) dispatch(state.tr.setNodeMarkup(here.pos, null, { id: blockId(here.node), ...content }))
    return true
  }
}

/** The literature of the section, one empty entry to begin with. */
export const insertReferences: Command = insertBlock(() => references.create(null, listItem.create(null, paragraph.create())))
/** "More information", likewise. */
export const insertResources: Command = insertBlock(() => resources.create(null, listItem.create(null, paragraph.create())))

/** Sets the selected blocks apart as a callout; in one already, changes what kind it is, and with the same kind sets them back. */
export function toggleCallout(kind: CalloutKind): Command {
  return (state, dispatch) => {
    const here = ancestorAt(state.selection.$from, isCallout)
    if (here !== null) {
      if (here.node.attrs['kind'] === kind) return unwrapCallout(state, dispatch)
      if (dispatch) dispatch(state.tr.setNodeMarkup(here.pos, null, { ...here.node.attrs, kind }))
      return true
    }
    const { $from, $to } = state.selection
    const depth = containerDepth($from)
    if ($from.depth === depth || $from.sharedDepth($to.pos) < depth) return false
    const container = $from.node(depth)
    const first = $from.index(depth)
    const last = $to.index(depth)
    const blocks = container.children.slice(first, last + 1)
    if (!callout.validContent(Fragment.fromArray(blocks))) return false
    if (dispatch) {
      const from = $from.before(depth + 1)
      const tr = state.tr.replaceWith(from, $to.after(depth + 1), callout.create({ kind }, blocks))
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve(state.selection.from + 1))).scrollIntoView())
    }
    return true
  }
}

/** Sets a callout's blocks back among the others; its title becomes a paragraph. */
export const unwrapCallout: Command = (state, dispatch) => {
  const here = ancestorAt(state.selection.$from, isCallout)
  if (here === null) return false
  if (dispatch) {
    const blocks = here.node.children.map((child) => (isCalloutTitle(child) ? paragraph.create(null, child.content) : child))
    const tr = state.tr.replaceWith(here.pos, here.pos + here.node.nodeSize, blocks)
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(state.selection.from - 1))).scrollIntoView())
  }
  return true
}

/** Goes to the callout's title, and makes one where there is none. */
export const editCalloutTitle: Command = (state, dispatch) => {
  const here = ancestorAt(state.selection.$from, isCallout)
  if (here === null) return false
  if (dispatch) {
    const first = here.node.firstChild
    const tr = first !== null && isCalloutTitle(first) ? state.tr : state.tr.insert(here.pos + 1, calloutTitle.create())
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(here.pos + 2))).scrollIntoView())
  }
  return true
}

/** Deletes the table, figure or callout with the cursor, whole. */
export const deleteObject: Command = (state, dispatch) => {
  const here = objectAt(state.selection)
  if (here === null) return false
  if (dispatch) {
    const tr = state.tr.delete(here.pos, here.pos + here.node.nodeSize)
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(here.pos), -1)).scrollIntoView())
  }
  return true
}

/** A new empty paragraph below the table, figure, callout or list that holds the cursor. */
export const insertParagraphBelow: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!(state.selection instanceof NodeSelection) && $from.depth <= containerDepth($from) + 1) return false
  return insertBlock(() => paragraph.create())(state, dispatch)
}

// After the block of the section (or the lead) that holds the cursor, or in its place if that is an empty paragraph.
function insertBlock(make: () => Node): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection
    const depth = containerDepth($from)
    const selected = state.selection instanceof NodeSelection && $from.depth === depth
    if (!selected && $from.depth === depth) return atGap(make)(state, dispatch)
    const block = selected ? $from.nodeAfter : $from.node(depth + 1)
    if (block === null || isSection(block)) return false
    if (!dispatch) return true
    const node = make()
    const from = selected ? $from.pos : $from.before(depth + 1)
    const replaces = block.type === paragraph && block.content.size === 0 && node.type !== paragraph && $from.sameParent($to)
    const at = replaces ? from : from + block.nodeSize
    const tr = replaces ? state.tr.replaceWith(from, from + block.nodeSize, node) : state.tr.insert(at, node)
    const within = Selection.findFrom(tr.doc.resolve(at), 1, true)
    dispatch(tr.setSelection(within ?? NodeSelection.create(tr.doc, at)).scrollIntoView())
    return true
  }
}

// The cursor stands between blocks.
function atGap(make: () => Node): Command {
  return (state, dispatch) => {
    const { $from } = state.selection
    const node = make()
    if (!$from.parent.canReplaceWith($from.index(), $from.index(), node.type)) return false
    if (dispatch) {
      const tr = state.tr.insert($from.pos, node)
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve($from.pos + 1))).scrollIntoView())
    }
    return true
  }
}
