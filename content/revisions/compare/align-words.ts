import { heaviestChain, type Candidate } from './anchors.ts'
import { commonRuns, type CommonRun } from './sequence.ts'

// Up to this many words, the exact search is quick whatever the texts.
const shortText = 800

/**
 * The words two texts have in common, in order: exactly for texts of usual length; in longer ones, words that occur
 * once on each side divide the search first.
 * @param limit see `commonRuns`; for each stretch of the search
 * @returns the runs, and whether a stretch was given up
 */
export function alignWords(a: readonly number[], b: readonly number[], limit: number): { runs: CommonRun[]; limited: boolean } {
  if (a.length + b.length <= shortText) {
    const runs = commonRuns(a, b, limit)
    return runs ? { runs, limited: false } : { runs: [], limited: true }
  }
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const runs: CommonRun[] = start > 0 ? [{ a: 0, b: 0, length: start }] : []
  let limited = false
  let lastA = start
  let lastB = start
  for (const anchor of [...heaviestChain(uniqueWords(a, b, start, endA, endB)), { a: endA, b: endB, weight: 0 }]) {
    const between = commonRuns(a.slice(lastA, anchor.a), b.slice(lastB, anchor.b), limit)
    if (between) for (const run of between) runs.push({ a: lastA + run.a, b: lastB + run.b, length: run.length })
    else limited = true
    if (anchor.weight > 0) runs.push({ a: anchor.a, b: anchor.b, length: 1 })
    lastA = anchor.a + 1
    lastB = anchor.b + 1
  }
  if (endA < a.length) runs.push({ a: endA, b: endB, length: a.length - endA })
  return { runs: joinRuns(runs), limited }
}

function uniqueWords(a: readonly number[], b: readonly number[], start: number, endA: number, endB: number): Candidate[] {
  const once = (ids: readonly number[], end: number): Map<number, number> => {
    const places = new Map<number, number>()
    for (let i = start; i < end; i++) {
      const id = ids[i] ?? 0
      places.set(id, places.has(id) ? -1 : i)
    }
    return places
  }
  const inB = once(b, endB)
  const candidates: Candidate[] = []
  for (const [id, at] of once(a, endA)) {
    const other = inB.get(id)
    if (at >= 0 && other !== undefined && other >= 0) candidates.push({ a: at, b: other, weight: 1 })
  }
  return candidates
}

function joinRuns(runs: readonly CommonRun[]): CommonRun[] {
  const joined: CommonRun[] = []
  for (const run of runs) {
    const last = joined[joined.length - 1]
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) joined[joined.length - 1] = { ...last, length: last.length + run.length }
    else joined.push(run)
  }
  return joined
}
