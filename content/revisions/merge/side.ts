import type { Node } from 'prosemirror-model'
import { heaviestChain } from '../compare/anchors.ts'
import { fit } from '../compare/fit.ts'
import { isWithin, type Block, type Outline } from '../compare/outline.ts'
import type { Passage } from '../compare/passage.ts'
import type { Scope } from '../compare/scope.ts'

export type SideName = 'ours' | 'theirs'

/** What one of the two made of the base: its document, block by block, and which block of the base each one is. */
export class Side {
  readonly root: Block
  private readonly base: Outline
  private readonly byPlace = new Map<number, Block>()
  private readonly moved = new Set<number>()

  constructor(base: Node, document: Node, scope: Scope) {
    const { a, b } = fit(base, -1, document, -1, scope)
    this.base = a
    this.root = b.root
    const note = (block: Block): void => {
      this.byPlace.set(block.pos, block)
      block.children.forEach(note)
    }
    note(a.root)
    for (const container of a.containers) if (container.partner) this.noteMoves(container, container.partner)
    for (const block of this.byPlace.values()) if (block.partner && block.parent && block.partner.parent !== block.parent.partner) this.moved.add(block.pos)
  }

  private noteMoves(a: Block, b: Block): void {
    const inside = a.children.filter((child) => child.partner?.parent === b)
    const kept = new Set(heaviestChain(inside.map((child) => ({ a: child.index, b: child.partner?.index ?? 0, weight: 1 + Math.sqrt(child.wordCount) }))).map(({ a: index }) => index))
    for (const child of inside) if (!kept.has(child.index)) this.moved.add(child.pos)
  }

  /** The block of this side that a block of the base became; undefined if it is gone (or its words are in another block). */
  of(place: number): Block | undefined {
    return this.byPlace.get(place)?.partner ?? undefined
  }

  baseAt(place: number): Block | undefined {
    return this.byPlace.get(place)
  }

  /** Whether a block's words were merged into the block before it. */
  isJoined(place: number): boolean {
    const block = this.byPlace.get(place)
    return block?.passage !== null && block?.passage !== undefined && block.passage.a.indexOf(block) > 0
  }

  isMoved(place: number): boolean {
    return this.moved.has(place)
  }

  /** The place in the base of a block of this side; null if it is new. */
  placeOf(block: Block): number | null {
    return block.partner?.pos ?? null
  }

  /** The passage of a block of the base, if its text (or its paragraph marks) changed. */
  changedPassage(place: number): Passage | null {
    const passage = this.byPlace.get(place)?.passage
    if (!passage) return null
    return passage.a.length > 1 || passage.b.length > 1 || passage.parts.some((part) => part.kind !== 'same' || part.format || part.link) ? passage : null
  }

  /** Whether anything of the block, within it, or of its place differs from the base. */
  isTouched(place: number): boolean {
    const block = this.byPlace.get(place)
    return !block?.partner || this.moved.has(place) || block.partner.hash !== block.hash
  }

  /** Whether any block within this one comes from the base, or has words of one that does. */
  holdsOld(block: Block): boolean {
    return block.partner !== null || isPiece(block) || block.children.some((child) => this.holdsOld(child))
  }

  isInside(place: number, outer: number): boolean {
    const block = this.byPlace.get(place)?.partner
    const around = this.byPlace.get(outer)?.partner
    return block !== undefined && block !== null && around !== undefined && around !== null && isWithin(block, around)
  }

  get leaves(): readonly Block[] {
    return this.base.leaves
  }
}

/** Whether a new block was split off another: some of that one's words are its own. */
export function isPiece(block: Block): boolean {
  return block.passage !== null && block.passage.b.indexOf(block) > 0
}
