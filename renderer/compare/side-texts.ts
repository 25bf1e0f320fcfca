import type { DrawnBlock, DrawnRun } from './drawing.ts'

/** Which side is drawn: both in one text, the newer alone without marks, or one column of two. */
export type RedlineSide = 'inline' | 'clean' | 'old' | 'new'

/** Whether a block stands on the side that is drawn. */
export function isBlockShown(block: DrawnBlock, side: RedlineSide): boolean {
  if (side === 'inline') return true
  return side === 'old' ? block.side !== 'after' : block.side !== 'before'
}

/** The stretches of a block that stand on the side that is drawn; null for containers. */
export function shownRuns(block: DrawnBlock, side: RedlineSide): readonly DrawnRun[] | null {
  if (block.runs === null || side === 'inline') return block.runs
  const all = side === 'old' ? [...block.runs, ...block.tails.before] : [...block.runs, ...block.tails.after]
  return all.filter((run) => (side === 'old' ? run.before : run.after) !== null)
}

/** The words of each block that holds text, in reading order, as that side shows them; line breaks as `/`. */
export function sideTexts(block: DrawnBlock, side: Exclude<RedlineSide, 'inline'>): readonly string[] {
  if (!isBlockShown(block, side)) return []
  const runs = shownRuns(block, side)
  return runs === null ? block.children.flatMap((child) => sideTexts(child, side)) : [runs.map(({ text, isBreak }) => (isBreak ? '/' : text)).join('')]
}
