import type { Node, NodeType } from 'prosemirror-model'
import type { Draft } from './draft.ts'
import type { Item } from './plan.ts'

/**
 * Of a container whose content came out invalid: the accepted changes to leave out. The one nearest to where the content stops
 * fitting; only if none of its own changes can be meant, all within it.
 * @param lists what each item came to
 */
export function blameFor(container: Item, items: readonly Item[], lists: readonly (readonly Node[])[], type: NodeType, accepted: ReadonlySet<Draft>): readonly Draft[] {
  const failure = firstMisfit(type, lists.flat())
  let nearest: Draft | null = null
  let distance = Infinity
  let at = 0
  items.forEach((item, i) => {
    const length = lists[i]?.length ?? 0
    for (const draft of presenceDrafts(item)) {
      if (!accepted.has(draft)) continue
      const away = failure < at ? at - failure : failure >= at + length ? failure - (at + length) + 0.5 : 0
      if (away < distance) {
        nearest = draft
        distance = away
      }
    }
    at += length
  })
  if (nearest) return [nearest]
  const own = container.kind === 'pair' && container.markup && accepted.has(container.markup) ? [container.markup] : []
  return [...own, ...items.flatMap((item) => [...allDrafts(item)].filter((draft) => accepted.has(draft)))]
}

/** Index of the first child that may not stand where it stands; the number of children if more are needed. */
function firstMisfit(type: NodeType, nodes: readonly Node[]): number {
  let match = type.contentMatch
  for (const [i, node] of nodes.entries()) {
    const next = match.matchType(node.type)
    if (!next || !type.allowsMarks(node.marks)) return i
    match = next
  }
  return nodes.length
}

/** The changes that decide whether an item is there, and as what. */
export function presenceDrafts(item: Item): readonly Draft[] {
  switch (item.kind) {
    case 'same':
    case 'filler':
      return []
    case 'text':
      return item.passage.markup ? [item.passage.markup] : []
    case 'pair':
      // It vanishes once everything in it does.
      return [...(item.markup ? [item.markup] : []), ...item.items.flatMap((child) => (child.kind === 'pair' || child.kind === 'text' ? [] : presenceDrafts(child)))]
    case 'piece':
      return item.passage.parts.flatMap((part) => (part.kind === 'break' && part.side === item.side && part.piece === item.piece ? [part.draft] : []))
    case 'gone':
    case 'come':
      return item.parts ? item.parts.flatMap((part) => (part.kind === 'same' ? [] : [part.draft])) : [item.draft]
    case 'whole':
    case 'when':
      return [item.draft]
    case 'slot':
      return [item.relocation.draft]
    case 'frame':
      return item.items.flatMap(presenceDrafts)
  }
}

function allDrafts(item: Item): Set<Draft> {
  const drafts = new Set<Draft>(presenceDrafts(item))
  if (item.kind === 'pair') for (const child of item.items) for (const draft of allDrafts(child)) drafts.add(draft)
  if (item.kind === 'slot') for (const draft of allDrafts(item.relocation.body)) drafts.add(draft)
  return drafts
}
