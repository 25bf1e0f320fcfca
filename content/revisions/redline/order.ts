import type { Passage } from '../compare/passage.ts'
import type { Item } from '../compare/plan.ts'

/**
 * Siblings in the order in which they are drawn: what is gone before what came in its stead, as the plan has them, but words
 * that were split off directly behind those that they followed, so that both are read in one.
 */
export function inDrawnOrder(items: readonly Item[]): readonly Item[] {
  const ordered: Item[] = []
  let gone: Item[] = []
  let passage: Passage | null = null
  const close = (): void => {
    ordered.push(...gone)
    gone = []
  }
  for (const item of items) {
    if (isGone(item)) gone.push(item)
    else if (passage !== null && splitOf(item) === passage) ordered.push(item)
    else {
      close()
      ordered.push(item)
      passage = lastPassage(item)
    }
  }
  close()
  return ordered
}

function isGone(item: Item): boolean {
  return item.kind === 'gone' || ((item.kind === 'slot' || item.kind === 'frame') && item.side === 'a')
}

/** The passage that a block split off begins with, as a block of its own or in one (an item). */
function splitOf(item: Item | undefined): Passage | null {
  if (item?.kind === 'piece' && item.side === 'b') return item.passage
  return item?.kind === 'frame' && item.side === 'b' ? splitOf(item.items[0]) : null
}

/** The passage that an item ends with. */
function lastPassage(item: Item | undefined): Passage | null {
  switch (item?.kind) {
    case 'text':
    case 'piece':
      return item.passage
    case 'pair':
    case 'frame':
      return lastPassage(item.items.at(-1))
    default:
      return null
  }
}
