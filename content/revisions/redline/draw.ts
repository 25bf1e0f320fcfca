import { planOf } from '../compare/compare.ts'
import type { Block } from '../compare/outline.ts'
import type { Passage } from '../compare/passage.ts'
import type { Item, Relocation } from '../compare/plan.ts'
import type { Comparison } from '../change.ts'
import { jointsOf, type Joints } from './joints.ts'
import { inDrawnOrder } from './order.ts'
import type { RedlineNode } from './redline-node.ts'
import { loneRuns, runsOf, type PassageRuns } from './runs.ts'

/** Both documents of a comparison in one tree, ready to be drawn. */
export function redline(comparison: Comparison): RedlineNode {
  const { root } = planOf(comparison)
  const [node] = new Drawing(jointsOf(root)).draw(root, [])
  if (!node) throw new RangeError('A comparison always has a document.')
  return node
}

class Drawing {
  private readonly joints: Joints
  private readonly passages = new Map<Passage, PassageRuns>()

  constructor(joints: Joints) {
    this.joints = joints
  }

  /** @param outer changes that an item inherits: a row within a deleted table has no draft of its own */
  draw(item: Item, outer: readonly string[]): RedlineNode[] {
    switch (item.kind) {
      case 'same':
        return [{ state: 'same', ...sides(item.a, item.b), changes: outer }]
      case 'pair':
        return [{ state: 'changed', ...sides(item.a, item.b), changes: [...outer, ...idOf(item.markup)], children: this.drawAll(item.items) }]
      case 'text': {
        const { first, tails } = this.runsOf(item.passage)
        const ends = tails.before.length + tails.after.length > 0 ? { tails } : {}
        return [{ state: 'changed', ...sides(item.a, item.b), changes: [...outer, ...idOf(item.passage.markup)], runs: first, ...ends }]
      }
      case 'piece':
        return [this.drawPiece(item, outer)]
      case 'gone':
        if (item.parts) return [{ state: 'deleted', ...sides(item.a, null), changes: outer, runs: loneRuns(item.parts, item.a) }]
        return [{ state: 'deleted', ...sides(item.a, null), changes: [...outer, item.draft.id], ...this.childrenOf(item.items) }]
      case 'come':
        if (item.parts) return [{ state: 'inserted', ...sides(null, item.b), changes: outer, runs: loneRuns(item.parts, item.b) }]
        return [{ state: 'inserted', ...sides(null, item.b), changes: [...outer, item.draft.id], ...this.childrenOf(item.items) }]
      case 'frame':
        return [{ state: 'frame', ...(item.side === 'a' ? sides(item.block, null) : sides(null, item.block)), changes: outer, children: this.drawAll(item.items) }]
      case 'slot':
        return this.drawSlot(item.side, item.relocation, outer)
      case 'whole':
        return [{ state: 'changed', ...sides(item.a, item.b), changes: [item.draft.id], children: [...wholeOf(item.a, 'before'), ...wholeOf(item.b, 'after')] }]
      case 'when':
        return this.drawConditional(item, outer)
      case 'filler':
        return []
    }
  }

  private drawAll(items: readonly Item[]): RedlineNode[] {
    return inDrawnOrder(items).flatMap((item) => this.draw(item, []))
  }

  private childrenOf(items: readonly Item[] | null): { children?: readonly RedlineNode[] } {
    return items ? { children: this.drawAll(items) } : {}
  }

  private runsOf(passage: Passage): PassageRuns {
    let runs = this.passages.get(passage)
    if (!runs) this.passages.set(passage, (runs = runsOf(passage, this.joints)))
    return runs
  }

  private drawPiece({ passage, side, block, piece }: Extract<Item, { kind: 'piece' }>, outer: readonly string[]): RedlineNode {
    const own = passage.parts.flatMap((part) => (part.kind === 'break' && part.side === side && part.piece === piece ? [part.draft.id] : []))
    const apart = this.joints.isApart(passage, side, piece)
    const runs = this.runsOf(passage).of(side, piece)
    const changes = [...outer, ...own]
    if (side === 'b') return { state: apart ? 'splitTo' : 'split', ...sides(null, block), changes, runs: runs ?? [] }
    return { state: apart ? 'mergedFrom' : 'merged', ...sides(block, null), changes, ...(runs ? { runs } : {}) }
  }

  private drawSlot(side: 'a' | 'b', { a, b, body, draft }: Relocation, outer: readonly string[]): RedlineNode[] {
    const wrapped = draft.kind === 'wrap'
    if (side === 'a') return [{ state: wrapped ? 'wrappedFrom' : 'movedFrom', ...sides(a, null), changes: [...outer, draft.id] }]
    // At its new place the block keeps its old self beside it, so that the two can be drawn as one.
    return this.draw(body, [...outer, draft.id]).map((node) => ({ ...node, state: wrapped ? 'wrappedTo' : 'movedTo', ...sides(a, b) }))
  }

  /** Cells of moved columns, and those that only half of the decisions would bring about (which are not drawn). */
  private drawConditional({ item, draft, when }: Extract<Item, { kind: 'when' }>, outer: readonly string[]): RedlineNode[] {
    if (item.kind === 'filler') return []
    const changes = [...outer, draft.id]
    const nodes = this.draw(item, changes)
    return nodes.flatMap((node): RedlineNode[] => {
      // A new row has its cells where the columns went, an old one where they came from.
      if (node.state === (when ? 'deleted' : 'inserted')) return []
      if (node.state !== 'same' && node.state !== 'changed') return [node]
      return [when ? { ...node, state: 'movedTo' } : { state: 'movedFrom', before: node.before, after: null, posA: node.posA, posB: null, changes }]
    })
  }
}

/** All blocks of a document that only one side has. */
function wholeOf({ node, pos }: Block, side: 'before' | 'after'): RedlineNode[] {
  let at = pos + 1
  return node.children.map((child) => {
    const one: RedlineNode = side === 'before'
      ? { state: 'deleted', before: child, after: null, posA: at, posB: null, changes: [] }
      : { state: 'inserted', before: null, after: child, posA: null, posB: at, changes: [] }
    at += child.nodeSize
    return one
  })
}

function sides(a: Block | null, b: Block | null): Pick<RedlineNode, 'before' | 'after' | 'posA' | 'posB'> {
  return { before: a?.node ?? null, after: b?.node ?? null, posA: a?.pos ?? null, posB: b?.pos ?? null }
}

function idOf(draft: { readonly id: string } | null): string[] {
  return draft ? [draft.id] : []
}
