import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state'
import { blockId } from '../../../content/schema/index.ts'
import { changedRange, type ChangedRange } from '../queries/changed-range.ts'

/** How many blocks of the document carry each id; unnamed ones under ''. */
type Census = ReadonlyMap<string, number>

const key = new PluginKey<Census>('block-ids')

/**
 * Names new blocks by `newId`, and names copies anew. Of blocks that share an id the one with the text keeps it, so a
 * paragraph split at its start stays itself. Looks at what a transaction changed, never at the whole document.
 */
export function blockIds(newId: () => string): Plugin<Census> {
  return new Plugin<Census>({
    key,
    state: {
      init: (_config, state) => countAll(state.doc),
      apply: (tr, census, before, after) => {
        const range = tr.docChanged ? changedRange([tr]) : null
        return range === null ? census : recount(census, before.doc, after.doc, range)
      },
    },
    appendTransaction: (transactions, _before, after) => {
      const range = changedRange(transactions)
      return range === null ? null : name(after, range, newId)
    },
  })
}

function name(state: EditorState, range: ChangedRange, newId: () => string): Transaction | null {
  const census = key.getState(state)
  if (census === undefined) return null
  const groups = new Map<string, { node: Node; pos: number }[]>()
  blocksBetween(state.doc, range.from, range.to, (node, pos) => {
    const id = blockId(node)
    if (id !== '' && (census.get(id) ?? 0) < 2) return
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [{ node, pos }])
    else group.push({ node, pos })
  })
  const tr = state.tr
  for (const [id, group] of groups) {
    const keeper = id === '' || group.length < (census.get(id) ?? 0) ? null : (group.find(({ node }) => node.textContent !== '') ?? group[0])
    for (const member of group) if (member !== keeper) tr.setNodeAttribute(member.pos, 'id', fresh(newId, census))
  }
  return tr.docChanged ? tr : null
}

function fresh(newId: () => string, census: Census): string {
  let id = newId()
  while (id === '' || census.has(id)) id = newId()
  return id
}

function countAll(document: Node): Census {
  const census = new Map<string, number>()
  document.descendants((node) => {
    if (!node.isInline) add(census, blockId(node), 1)
    return !node.isTextblock
  })
  return census
}

// Both documents are the same outside the range, so the blocks that touch it are all that can differ.
function recount(census: Census, before: Node, after: Node, range: ChangedRange): Census {
  const difference = new Map<string, number>()
  blocksBetween(before, range.fromBefore, range.toBefore, (node) => add(difference, blockId(node), -1))
  blocksBetween(after, range.from, range.to, (node) => add(difference, blockId(node), 1))
  let changed: Map<string, number> | null = null
  for (const [id, by] of difference) {
    if (by === 0) continue
    changed ??= new Map(census)
    add(changed, id, by)
    if (changed.get(id) === 0) changed.delete(id)
  }
  return changed ?? census
}

function blocksBetween(document: Node, from: number, to: number, visit: (node: Node, pos: number) => void): void {
  document.nodesBetween(from, to, (node, pos) => {
    if (node.isInline) return false
    visit(node, pos)
    return !node.isTextblock
  })
}

function add(counts: Map<string, number>, id: string, by: number): void {
  counts.set(id, (counts.get(id) ?? 0) + by)
}
