import type { DrawnBlock } from '../drawing.ts'

const found = new WeakMap<DrawnBlock, ReadonlyMap<string, string>>()

/** The key of the first block of each change that concerns blocks: where it is named once, and which end of a move comes first. */
export function firstBlocks(document: DrawnBlock): ReadonlyMap<string, string> {
  const known = found.get(document)
  if (known !== undefined) return known
  const first = new Map<string, string>()
  const walk = (block: DrawnBlock): void => {
    for (const id of block.changes) if (!first.has(id)) first.set(id, block.key)
    block.children.forEach(walk)
  }
  walk(document)
  found.set(document, first)
  return first
}
