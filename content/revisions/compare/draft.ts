import type { Mark } from 'prosemirror-model'
import type { AttributeDifference, ChangeKind, Range } from '../change.ts'

/** A change before it has its id. What refers to it (parts of texts, blocks of the plan) refers to this object. */
export interface Draft {
  readonly kind: ChangeKind
  readonly a: Range[]
  readonly b: Range[]
  readonly attributes?: readonly AttributeDifference[]
  readonly marks?: { readonly removed: readonly Mark[]; readonly added: readonly Mark[] }
  /** '' until numbered. */
  id: string
  /** Words and hash, once read: a comparison that goes on from another one does not read them again. */
  said?: { readonly before: string; readonly after: string; readonly hash: string }
}

export function draft(kind: ChangeKind, a: Range[], b: Range[]): Draft {
  return { kind, a, b, id: '' }
}

/** Adds a stretch to a change, as part of the last one where it goes on from that. */
export function extend(ranges: Range[], range: Range): void {
  const last = ranges[ranges.length - 1]
  if (last && last[1] === range[0]) ranges[ranges.length - 1] = [last[0], range[1]]
  else if (!last || range[1] > range[0]) ranges.push(range)
}
