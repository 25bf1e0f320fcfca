import { diffArrays } from 'diff'

/** A stretch that both sequences have: `length` entries from `a` in the one and from `b` in the other. */
export interface CommonRun {
  readonly a: number
  readonly b: number
  readonly length: number
}

/**
 * The longest common subsequence of two sequences of positive integers, as runs in order.
 * The one door to the package `diff`.
 * @param limit how many insertions and deletions may be needed; null is returned beyond (the time grows with their square)
 */
export function commonRuns(a: readonly number[], b: readonly number[], limit: number): CommonRun[] | null {
  let start = 0
  const shorter = Math.min(a.length, b.length)
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++

  const runs: CommonRun[] = []
  if (start > 0) runs.push({ a: 0, b: 0, length: start })
  if (start + end < shorter) {
    const middle = diffArrays(a.slice(start, a.length - end), b.slice(start, b.length - end), { maxEditLength: limit })
    if (middle === undefined) return null
    let atA = start
    let atB = start
    for (const part of middle) {
      if (!part.added && !part.removed) runs.push({ a: atA, b: atB, length: part.count })
      if (!part.added) atA += part.count
      if (!part.removed) atB += part.count
    }
  }
  if (end > 0) runs.push({ a: a.length - end, b: b.length - end, length: end })
  return runs
}
