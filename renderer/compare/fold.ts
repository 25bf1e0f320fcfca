import type { DrawnBlock } from './drawing.ts'

/** A part of a text as it is drawn: a block, or a stretch in which nothing changed, put behind one line. */
export type Piece<Item> =
  | { readonly kind: 'block'; readonly item: Item }
  | { readonly kind: 'fold'; readonly key: string; readonly items: readonly Item[] }

// One or two paragraphs are read more quickly than a line that hides them.
const leastFolded = 3

/**
 * Puts long stretches without any change behind a line each. Headings stay, so that one knows where one is, and so does the
 * block on either side of a change.
 */
export function foldUnchanged<Item>(items: readonly Item[], blockOf: (item: Item) => DrawnBlock): readonly Piece<Item>[] {
  const blocks = items.map(blockOf)
  const isFolded = (at: number): boolean => {
    const block = blocks[at]
    return block !== undefined && mayFold(block) && ![blocks[at - 1], blocks[at + 1]].some((beside) => beside !== undefined && beside.type !== 'section' && !isUnchanged(beside))
  }
  const pieces: Piece<Item>[] = []
  for (let at = 0; at < items.length; ) {
    let end = at
    while (isFolded(end)) end++
    const stretch = items.slice(at, Math.max(end, at + 1))
    const key = blocks[at]?.key
    if (stretch.length >= leastFolded && key !== undefined) pieces.push({ kind: 'fold', key: `fold ${key}`, items: stretch })
    else pieces.push(...stretch.map((item) => ({ kind: 'block' as const, item })))
    at += stretch.length
  }
  return pieces
}

/** `14 unchanged paragraphs`, `6 unchanged blocks` */
export function foldName(blocks: readonly DrawnBlock[]): string {
  return `${blocks.length} unchanged ${blocks.every(({ type }) => type === 'paragraph') ? 'paragraphs' : 'blocks'}`
}

function mayFold(block: DrawnBlock): boolean {
  return block.type !== 'section' && block.type !== 'heading' && isUnchanged(block)
}

const known = new WeakMap<DrawnBlock, boolean>()

/** Whether nothing in a block differs, to the last mark. */
export function isUnchanged(block: DrawnBlock): boolean {
  const found = known.get(block)
  if (found !== undefined) return found
  const is =
    block.changes.length === 0 && block.state === 'same' && block.side === 'both' && block.tails.before.length === 0 && block.tails.after.length === 0 &&
    (block.runs ?? []).every(({ state, changes }) => state === 'same' && changes.length === 0) && block.children.every(isUnchanged)
  known.set(block, is)
  return is
}
