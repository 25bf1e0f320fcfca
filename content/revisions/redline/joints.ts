import type { Item } from '../compare/plan.ts'
import type { Passage } from '../compare/passage.ts'
import { inDrawnOrder } from './order.ts'

/** How the blocks that were split off others or merged into them stand to those in the drawn tree. */
export interface Joints {
  /** Whether a block's words do not follow, on their way through the tree, the text that they are one with on the other side. */
  isApart(passage: Passage, side: 'a' | 'b', piece: number): boolean
  /** Whether the first block of a passage is drawn at its old place: what moved is told there whole, without what is within. */
  isAtOldPlace(passage: Passage): boolean
}

/** What is read as `before` in a row: the document, or one relocated block. */
interface Row {
  /** The passage that was read last, if nothing was read since. */
  last: Passage | null
}

/** Reads the plan in the order in which it is drawn, once as `before` and once as `after`, to see which blocks follow each other. */
export function jointsOf(root: Item): Joints {
  const reading = new Reading()
  reading.read(root, reading.document)
  const { apart, relocated } = reading
  return {
    isApart: (passage, side, piece) => apart.get(passage)?.has(`${side}${piece}`) ?? false,
    isAtOldPlace: (passage) => !relocated.has(passage),
  }
}

class Reading {
  readonly document: Row = { last: null }
  readonly apart = new Map<Passage, Set<string>>()
  readonly relocated = new Set<Passage>()
  /** As `after` all is read in one row: moved blocks stand at their place. */
  private readonly after: Row = { last: null }

  read(item: Item, before: Row): void {
    switch (item.kind) {
      case 'same':
      case 'whole':
        this.interrupt(before)
        break
      case 'pair':
        this.readAll(item.items, before)
        if (item.items.length === 0) this.interrupt(before)
        break
      case 'text':
        before.last = item.passage
        this.after.last = item.passage
        if (before !== this.document) this.relocated.add(item.passage)
        break
      case 'piece':
        this.readPiece(item, before)
        break
      case 'gone':
        if (item.items) this.readAll(item.items, before)
        else before.last = null
        break
      case 'come':
        if (item.items) this.readAll(item.items, before)
        else this.after.last = null
        break
      case 'frame':
        this.readAll(item.items, before)
        break
      case 'slot':
        if (item.side === 'a') before.last = null
        else this.read(item.relocation.body, { last: null })
        break
      case 'when':
        this.read(item.item, { last: null })
        this.interrupt(before)
        break
      case 'filler':
        break
    }
  }

  private readPiece({ passage, side, piece }: Extract<Item, { kind: 'piece' }>, before: Row): void {
    // Words that were split off go on with `before`, merged ones with `after`; in the other document they are a block of their own.
    const [onward, other] = side === 'b' ? [before, this.after] : [this.after, before]
    if (onward.last !== passage) this.apart.set(passage, (this.apart.get(passage) ?? new Set()).add(`${side}${piece}`))
    other.last = null
  }

  private readAll(items: readonly Item[], before: Row): void {
    for (const item of inDrawnOrder(items)) this.read(item, before)
  }

  private interrupt(before: Row): void {
    before.last = null
    this.after.last = null
  }
}
