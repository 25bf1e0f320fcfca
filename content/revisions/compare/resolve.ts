import { Fragment, type Node, type NodeType } from 'prosemirror-model'
import { blameFor } from './blame.ts'
import type { Draft } from './draft.ts'
import { duplicates, Identities } from './identities.ts'
import { attrsOfBoth } from './markup.ts'
import type { Block } from './outline.ts'
import type { Passage } from './passage.ts'
import type { Item, Plan, Relocation } from './plan.ts'
import { draftsOfParts, resolveLone, resolvePassage, type ResolvedPassage } from './resolve-text.ts'
import type { Part } from './text-parts.ts'

export interface Resolution {
  readonly document: Node
  /** Accepted changes that had to be left out, because the document would not have been valid (or words would have been lost) with them. */
  readonly leftOut: ReadonlySet<Draft>
}

/**
 * The document in which the accepted changes are made and the others are not. Always valid: where accepted changes contradict
 * the schema without others that were not accepted (an item left without a list), the fewest nearest are left out. Leaving out
 * only ever leads back towards `before`, which is valid, so this ends.
 */
export function resolve(plan: Plan, accepted: ReadonlySet<Draft>): Resolution {
  const taken = new Set(accepted)
  const leftOut = new Set<Draft>()
  for (;;) {
    const pass = new Pass(plan, taken, null)
    const document = pass.run()
    if (document && pass.blamed.size === 0) {
      const twice = duplicates(document, plan.ignored)
      if (twice.size === 0 && !pass.filled) return { document, leftOut }
      const again = new Pass(plan, taken, new Identities(plan, document, twice)).run()
      return { document: again ?? document, leftOut }
    }
    // Never with a plan that was found exact: that one reads as `before` when nothing is taken.
    if (taken.size === 0) return { document: document ?? plan.before, leftOut }
    const blamed = pass.blamed.size > 0 ? pass.blamed : accepted
    for (const one of blamed) {
      taken.delete(one)
      leftOut.add(one)
    }
  }
}

class Pass {
  readonly blamed = new Set<Draft>()
  /** Whether cells were made that neither document has: they have no names yet. */
  filled = false
  private readonly plan: Plan
  private readonly accepted: ReadonlySet<Draft>
  private readonly identities: Identities | null
  private readonly passages = new Map<Passage, ResolvedPassage>()
  private readonly placed = new Map<Relocation, number>()

  constructor(plan: Plan, accepted: ReadonlySet<Draft>, identities: Identities | null) {
    this.plan = plan
    this.accepted = accepted
    this.identities = identities
  }

  run(): Node | null {
    const [document] = this.nodesOf(this.plan.root)
    this.checkPlaces()
    return document ?? null
  }

  // Blocks that moved into each other's old places could all hang on one another and on nothing else.
  private checkPlaces(): void {
    if (this.blamed.size > 0) return
    const lost = this.plan.relocations.filter((relocation) => this.placed.get(relocation) !== 1)
    if (lost.length === 0) return
    const own = lost.filter(({ draft }) => this.accepted.has(draft))
    for (const { draft } of own.length > 0 ? own : this.plan.relocations) if (this.accepted.has(draft)) this.blamed.add(draft)
  }

  private nodesOf(item: Item): readonly Node[] {
    switch (item.kind) {
      case 'same':
        return [item.a.node]
      case 'pair':
        return this.pair(item)
      case 'text':
        return this.textPiece(item.passage, 'both', 0)
      case 'piece':
        return this.textPiece(item.passage, item.side, item.piece)
      case 'gone':
        if (item.parts) return this.loneText(item.a, 'a', item.parts)
        return this.accepted.has(item.draft) ? [] : item.items ? this.container(item, item.items, item.a.node.type, item.a.node) : [item.a.node]
      case 'come': {
        if (item.parts) return this.loneText(item.b, 'b', item.parts)
        if (!this.accepted.has(item.draft)) return []
        const node = this.own(item.b.node)
        return item.items ? this.container(item, item.items, node.type, node) : [node]
      }
      case 'frame':
        return this.container(item, item.items, item.block.node.type, item.side === 'b' ? this.ownTop(item.block.node) : item.block.node)
      case 'slot': {
        if (this.accepted.has(item.relocation.draft) !== (item.side === 'b')) return []
        const count = (this.placed.get(item.relocation) ?? 0) + 1
        this.placed.set(item.relocation, count)
        return count > 1 ? [] : this.nodesOf(item.relocation.body)
      }
      case 'whole':
        return [(this.accepted.has(item.draft) ? item.b : item.a).node]
      case 'when':
        return this.accepted.has(item.draft) === item.when ? this.nodesOf(item.item) : []
      case 'filler': {
        const cell = item.like.type.createAndFill()
        this.filled = true
        return cell ? [this.identities?.name(cell, item.like) ?? cell] : []
      }
    }
  }

  private own(node: Node): Node {
    return this.identities ? this.identities.claim(node) : node
  }

  private ownTop(node: Node): Node {
    return this.identities ? this.identities.claimTop(node) : node
  }

  private pair(item: Extract<Item, { kind: 'pair' }>): readonly Node[] {
    const { a, b, markup } = item
    if (markup && this.accepted.has(markup)) {
      const like = b.node.type.create(attrsOfBoth(a.node, b.node, this.plan.ignored), null, b.node.marks)
      return this.container(item, item.items, b.node.type, like)
    }
    return this.container(item, item.items, a.node.type, a.node)
  }

  /** A node like `like` around what its items come to; nothing where it would be empty and may not be. */
  private container(item: Item, items: readonly Item[], type: NodeType, like: Node): readonly Node[] {
    const lists = items.map((child) => this.nodesOf(child))
    const content = Fragment.fromArray(lists.flat())
    if (content.childCount === 0 && (item.kind === 'frame' || (items.length > 0 && !type.validContent(content)))) return []
    if (!type.validContent(content)) {
      for (const draft of blameFor(item, items, lists, type, this.accepted)) this.blamed.add(draft)
      if (this.blamed.size === 0) for (const draft of this.accepted) this.blamed.add(draft)
    }
    return [like.copy(content)]
  }

  private textPiece(passage: Passage, side: 'both' | 'a' | 'b', piece: number): readonly Node[] {
    let resolved = this.passages.get(passage)
    if (!resolved) this.passages.set(passage, (resolved = this.passage(passage)))
    const node = side === 'both' ? resolved.first : resolved[side].get(piece)
    return node ? [node] : []
  }

  /** A block of which some words stand elsewhere, under other decisions. */
  private loneText(block: Block, side: 'a' | 'b', parts: readonly Part[]): readonly Node[] {
    const node = resolveLone(block, side, parts, this.accepted, (own) => this.ownTop(own))
    return node ? [node] : []
  }

  private passage(passage: Passage): ResolvedPassage {
    const resolved = resolvePassage(passage, this.accepted, this.plan.ignored, (node) => this.ownTop(node))
    for (const node of [resolved.first, ...resolved.a.values(), ...resolved.b.values()]) {
      if (node.type.validContent(node.content)) continue
      const own = [...draftsOfParts(passage.parts), ...(passage.markup ? [passage.markup] : [])].filter((draft) => this.accepted.has(draft))
      for (const draft of own) this.blamed.add(draft)
    }
    return resolved
  }
}
