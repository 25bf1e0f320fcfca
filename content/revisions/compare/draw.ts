import type { Node } from 'prosemirror-model'
import type { Comparison } from '../change.ts'
import type { RedlineNode, RedlineRun } from '../redline.ts'
import { planOf } from './compare.ts'
import type { Block } from './outline.ts'
import type { Passage } from './passage.ts'
import type { Item, Relocation } from './plan.ts'
import type { Part, Stretch } from './text-parts.ts'

/** Both documents of a comparison in one tree, ready to be drawn. */
export function redline(comparison: Comparison): RedlineNode {
  const { root } = planOf(comparison)
  const [node] = draw(root, [])
  if (!node) throw new RangeError('A comparison always has a document.')
  return node
}

/** @param outer changes that an item inherits: a row within a deleted table has no draft of its own */
function draw(item: Item, outer: readonly string[]): RedlineNode[] {
  switch (item.kind) {
    case 'same':
      return [{ state: 'same', ...sides(item.a, item.b), changes: outer }]
    case 'pair':
      return [{ state: 'changed', ...sides(item.a, item.b), changes: [...outer, ...idOf(item.markup)], children: item.items.flatMap((child) => draw(child, [])) }]
    case 'text':
      return [{ state: 'changed', ...sides(item.a, item.b), changes: [...outer, ...idOf(item.passage.markup)], runs: runsOf(item.passage, 'both', 0) }]
    case 'piece': {
      const own = item.passage.parts.flatMap((part) => (part.kind === 'break' && part.side === item.side && part.piece === item.piece ? [part.draft.id] : []))
      const [before, after] = item.side === 'a' ? [item.block, null] : [null, item.block]
      return [{ state: item.side === 'a' ? 'merged' : 'split', ...sides(before, after), changes: [...outer, ...own], runs: runsOf(item.passage, item.side, item.piece) }]
    }
    case 'gone':
      if (item.parts) return [{ state: 'deleted', ...sides(item.a, null), changes: outer, runs: loneRuns(item.parts, item.a) }]
      return [{ state: 'deleted', ...sides(item.a, null), changes: [...outer, item.draft.id], ...childrenOf(item.items) }]
    case 'come':
      if (item.parts) return [{ state: 'inserted', ...sides(null, item.b), changes: outer, runs: loneRuns(item.parts, item.b) }]
      return [{ state: 'inserted', ...sides(null, item.b), changes: [...outer, item.draft.id], ...childrenOf(item.items) }]
    case 'frame':
      return [{ state: 'frame', ...(item.side === 'a' ? sides(item.block, null) : sides(null, item.block)), changes: outer, children: item.items.flatMap((child) => draw(child, [])) }]
    case 'slot':
      return drawSlot(item.side, item.relocation, outer)
    case 'whole':
      return [
        { state: 'deleted', ...sides(item.a, null), changes: [item.draft.id] },
        { state: 'inserted', ...sides(null, item.b), changes: [item.draft.id] },
      ]
    case 'when':
      return drawConditional(item, outer)
    case 'filler':
      return []
  }
}

function childrenOf(items: readonly Item[] | null): { children?: readonly RedlineNode[] } {
  return items ? { children: items.flatMap((child) => draw(child, [])) } : {}
}

function drawSlot(side: 'a' | 'b', { a, b, body, draft }: Relocation, outer: readonly string[]): RedlineNode[] {
  const wrapped = draft.kind === 'wrap'
  if (side === 'a') return [{ state: wrapped ? 'wrappedFrom' : 'movedFrom', ...sides(a, null), changes: [...outer, draft.id] }]
  // At its new place the block keeps its old self beside it, so that the two can be drawn as one.
  return draw(body, [...outer, draft.id]).map((node) => ({ ...node, state: wrapped ? 'wrappedTo' : 'movedTo', ...sides(a, b) }))
}

/** Cells of moved columns, and those that only half of the decisions would bring about (which are not drawn). */
function drawConditional({ item, draft, when }: Extract<Item, { kind: 'when' }>, outer: readonly string[]): RedlineNode[] {
  if (item.kind === 'filler') return []
  const changes = [...outer, draft.id]
  if (when) return draw(item, changes).map((node) => (node.state === 'same' || node.state === 'changed' ? { ...node, state: 'movedTo' } : node))
  return draw(item, changes).map((node) => (node.state === 'same' || node.state === 'changed' ? { state: 'movedFrom', before: node.before, after: null, posA: node.posA, posB: null, changes } : node))
}

function sides(a: Block | null, b: Block | null): Pick<RedlineNode, 'before' | 'after' | 'posA' | 'posB'> {
  return { before: a?.node ?? null, after: b?.node ?? null, posA: a?.pos ?? null, posB: b?.pos ?? null }
}

function idOf(draft: { readonly id: string } | null): string[] {
  return draft ? [draft.id] : []
}

/** The runs of one block of a passage: what lies between the paragraph marks on either side of it. */
function runsOf(passage: Passage, side: 'both' | 'a' | 'b', piece: number): RedlineRun[] {
  const runs: RedlineRun[] = []
  let here = side === 'both'
  for (const part of passage.parts) {
    if (part.kind === 'break') here = part.side === side && part.piece === piece
    else if (here) runs.push(...runsOfPart(part, passage))
  }
  return runs
}

function loneRuns(parts: readonly Part[], block: Block): RedlineRun[] {
  return parts.flatMap((part) => (part.kind === 'break' ? [] : runsOfPart(part, { a: [block], b: [block] })))
}

function runsOfPart(part: Exclude<Part, { kind: 'break' }>, passage: Pick<Passage, 'a' | 'b'>): RedlineRun[] {
  switch (part.kind) {
    case 'same': {
      const changes = [...idOf(part.format), ...idOf(part.link)]
      const runs = cut(passage.a, part.a)
      const others = cut(passage.b, part.b)
      // Texts are cut wherever marks begin or end on either side, so both sides have the same runs or the marks are equal.
      return runs.map((run, i) => ({
        state: 'same', ...textAndAtom(run.node), before: run.node.marks, after: (changes.length > 0 ? (others[0] ?? run) : (others[i] ?? run)).node.marks,
        posA: run.pos, posB: startOf(passage.b, part.b) + run.pos - startOf(passage.a, part.a), changes,
      }))
    }
    case 'deleted':
      return cut(passage.a, part.a).map(({ node, pos }) => ({ state: part.moved ? 'movedFrom' : 'deleted', ...textAndAtom(node), before: node.marks, after: null, posA: pos, posB: null, changes: [part.draft.id] }))
    case 'inserted':
      return cut(passage.b, part.b).map(({ node, pos }) => ({ state: part.moved ? 'movedTo' : 'inserted', ...textAndAtom(node), before: null, after: node.marks, posA: null, posB: pos, changes: [part.draft.id] }))
  }
}

function startOf(blocks: readonly Block[], stretch: Stretch): number {
  return (blocks[stretch.piece]?.pos ?? 0) + 1 + stretch.from
}

function cut(blocks: readonly Block[], stretch: Stretch): { node: Node; pos: number }[] {
  const found: { node: Node; pos: number }[] = []
  let pos = startOf(blocks, stretch)
  blocks[stretch.piece]?.node.content.cut(stretch.from, stretch.to).forEach((node) => {
    found.push({ node, pos })
    pos += node.nodeSize
  })
  return found
}

function textAndAtom(node: Node): { text: string; atom: Node | null } {
  return node.isText ? { text: node.text ?? '', atom: null } : { text: '', atom: node }
}

