import type { ChangeKind } from '../../content/revisions/index.ts'
import type { DrawnBlock } from './drawing.ts'
import { foldUnchanged } from './fold.ts'
import type { CompareSession } from './session.ts'

/** A mark on the strip beside the text. */
export interface OverviewPlace {
  readonly id: string
  /** 0 at the beginning of the text, 1 at its end, by characters. */
  readonly at: number
  readonly kind: ChangeKind
  readonly risky: boolean
}

// A heading or a short item takes a line like any other.
const leastPerBlock = 60

/** Where the changes lie in the text, by how much text stands before them; with `folds`, what did not change counts as the line it is put behind. Metadata lie nowhere. */
export function overviewPlaces({ drawing, byId }: CompareSession, folds = false): readonly OverviewPlace[] {
  const first = new Map<string, number>()
  let written = 0
  const note = (ids: readonly string[]): void => {
    for (const id of ids) if (!first.has(id)) first.set(id, written)
  }
  const walk = (block: DrawnBlock): void => {
    note(block.changes)
    if (block.runs !== null) {
      const start = written
      for (const run of block.runs) {
        note(run.changes)
        written += run.text.length
      }
      written = Math.max(written, start + leastPerBlock)
    }
    if (!folds || (block.type !== 'doc' && block.type !== 'section')) return block.children.forEach(walk)
    for (const piece of foldUnchanged(block.children, (child) => child)) {
      if (piece.kind === 'block') walk(piece.item)
      else written += leastPerBlock
    }
  }
  walk(drawing.document)
  return [...first].flatMap(([id, offset]) => {
    const change = byId.get(id)
    return change === undefined ? [] : [{ id, at: written === 0 ? 0 : offset / written, kind: change.kind, risky: change.risks.length > 0 }]
  })
}
