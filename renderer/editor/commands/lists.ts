import { chainCommands, liftEmptyBlock } from 'prosemirror-commands'
import { Fragment, Slice, type NodeType } from 'prosemirror-model'
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command } from 'prosemirror-state'
import { ReplaceAroundStep } from 'prosemirror-transform'
import { blockId, isBulletList, isListItem, isOrderedList, schema } from '../../../content/schema/index.ts'
import { isAnyList, listAt } from '../queries/blocks-at.ts'

const { bulletList, keyPoints, listItem, orderedList, references, resources } = schema.nodes

export const toggleBulletList: Command = toggleList(bulletList)
export const toggleOrderedList: Command = toggleList(orderedList)
export const toggleKeyPoints: Command = toggleList(keyPoints)
export const toggleReferences: Command = toggleList(references)
export const toggleResources: Command = toggleList(resources)

/** Enter in a list: a new item; from an empty item one level up, or out of the list. */
export const splitItem: Command = (state, dispatch, view) => {
  const { $from } = state.selection
  if ($from.depth < 2 || !isListItem($from.node(-1))) return false
  return chainCommands(splitListItem(listItem), liftEmptyItem)(state, dispatch, view)
}

/** One level up, and out of the list from its first level. */
export const liftItem: Command = (state, dispatch, view) => liftListItem(listItem)(state, dispatch, view)

/** One level deeper, under the item before. Key points, references and resources hold plain bullets below their first level. */
export const nestItem: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  const range = $from.blockRange($to, isAnyList)
  if (range === null || range.startIndex === 0) return false
  if (!dispatch) return true
  const last = range.parent.child(range.startIndex - 1).lastChild
  const joined = last !== null && (isBulletList(last) || isOrderedList(last)) ? last : null
  const type = joined?.type ?? (isOrderedList(range.parent) ? orderedList : bulletList)
  // With a list already there the items join it, so the slice is open down to its last item.
  const inner = type.create(null, joined === null ? null : listItem.create())
  const open = joined === null ? 1 : 3
  const slice = new Slice(Fragment.from(listItem.create(null, inner)), open, 0)
  dispatch(state.tr.step(new ReplaceAroundStep(range.start - open, range.end, range.start, range.end, slice, 1, true)).scrollIntoView())
  return true
}

const liftEmptyItem: Command = (state, dispatch, view) => {
  if (state.selection.$from.parent.content.size > 0) return false
  return chainCommands(liftListItem(listItem), liftEmptyBlock)(state, dispatch, view)
}

function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const here = listAt(state.selection)
    if (here === null) return wrapInList(type)(state, dispatch, view)
    if (here.node.type === type) return liftItem(state, dispatch, view)
    const $list = state.doc.resolve(here.pos)
    if (!$list.parent.canReplaceWith($list.index(), $list.index() + 1, type)) return false
    // It stays the same block and keeps its id; it only means something else now.
    if (dispatch) dispatch(state.tr.setNodeMarkup(here.pos, type, { id: blockId(here.node) }))
    return true
  }
}
