/** A possible pair of two positions, and what it is worth to keep it. */
export interface Candidate {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/**
 * Of candidate pairs those that keep their order on both sides and together weigh most: no position twice, none crossing.
 * In order of position. O(n log n) (a Fenwick tree of the best chain so far that ends at or before each position of b).
 */
export function heaviestChain<T extends Candidate>(candidates: readonly T[]): T[] {
  if (candidates.every((candidate, i) => i === 0 || isAfter(candidate, candidates[i - 1]))) return [...candidates]
  // Of the same a, the later b first: so none of them can follow another.
  const sorted = [...candidates].sort((x, y) => x.a - y.a || y.b - x.b)
  const ranks = new Map<number, number>()
  for (const b of [...new Set(sorted.map((candidate) => candidate.b))].sort((x, y) => x - y)) ranks.set(b, ranks.size + 1)
  const size = ranks.size
  const best = new Float64Array(size + 1)
  const last = new Int32Array(size + 1).fill(-1)
  const before = new Int32Array(sorted.length).fill(-1)
  const total = new Float64Array(sorted.length)
  let end = -1
  sorted.forEach((candidate, i) => {
    const rank = ranks.get(candidate.b) ?? 0
    let weight = 0
    for (let r = rank - 1; r > 0; r -= r & -r) {
      if ((best[r] ?? 0) > weight) {
        weight = best[r] ?? 0
        before[i] = last[r] ?? -1
      }
    }
    weight += candidate.weight
    total[i] = weight
    if (end < 0 || weight > (total[end] ?? 0)) end = i
    for (let r = rank; r <= size; r += r & -r) {
      if (weight > (best[r] ?? 0)) {
        best[r] = weight
        last[r] = i
      }
    }
  })
  const chain: T[] = []
  for (let i = end; i >= 0; i = before[i] ?? -1) {
    const candidate = sorted[i]
    if (candidate) chain.push(candidate)
  }
  return chain.reverse()
}

function isAfter(candidate: Candidate, previous: Candidate | undefined): boolean {
  return previous !== undefined && candidate.weight > 0 && candidate.a > previous.a && candidate.b > previous.b
}
