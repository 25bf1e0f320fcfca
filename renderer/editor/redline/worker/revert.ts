import type { Node, Slice } from 'prosemirror-model'
import { applyChanges, type Comparison } from '../../../../content/revisions/index.ts'

/** The one replacement that takes changes out of `comparison.after`; null where there is nothing to take out. */
export function reverting(comparison: Comparison, ids: readonly string[]): { readonly from: number; readonly to: number; readonly slice: Slice } | null {
  const out = new Set(ids)
  const kept = comparison.changes.flatMap(({ id }) => (out.has(id) ? [] : [id]))
  if (kept.length === comparison.changes.length) return null
  // Held against the same text with everything accepted: in both, matched blocks keep the older text's ids.
  const all = applyChanges(comparison, new Set(comparison.changes.map(({ id }) => id)))
  return difference(all, applyChanges(comparison, new Set(kept)))
}

/** What to put where, to make the one document the other. */
function difference(from: Node, to: Node): { readonly from: number; readonly to: number; readonly slice: Slice } | null {
  const start = from.content.findDiffStart(to.content)
  const end = from.content.findDiffEnd(to.content)
  if (start === null || end === null) return null
  // Where the same words begin and end, the two ends would pass each other.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  return { from: start, to: end.a + overlap, slice: to.slice(start, end.b + overlap) }
}
