import { heaviestChain, type Candidate } from './anchors.ts'
import { commonRuns, type CommonRun } from './sequence.ts'

// Up to this many words, the exact search is quick whatever the texts.
const shortText = 800
// A stretch of more words than this, in which no word occurs once, is divided by runs of words.
const longText = 4000
const longestRun = 4
// Texts that share less of their pairs of neighbouring words have nothing in common but the language.
const unrelated = 0.2

/**
 * The words two texts have in common, in order: exactly for texts of usual length; in longer ones, words that occur
 * once on each side divide the search first, or runs of words that do.
 * @param limit see `commonRuns`; for each stretch of the search
 * @returns the runs, and whether a stretch was given up that the texts may share more of
 */
export function alignWords(a: readonly number[], b: readonly number[], limit: number): { runs: CommonRun[]; limited: boolean } {
  if (a.length + b.length <= shortText) {
    const runs = commonRuns(a, b, limit)
    return runs ? { runs, limited: false } : { runs: [], limited: areRelated(a, b) }
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
  for (const anchor of [...dividers(a, b, start, endA, start, endB, 1), { a: endA, b: endB, weight: 0 }]) {
    const between = commonRuns(a.slice(lastA, anchor.a), b.slice(lastB, anchor.b), limit)
    if (between) for (const run of between) runs.push({ a: lastA + run.a, b: lastB + run.b, length: run.length })
    else if (areRelated(a.slice(lastA, anchor.a), b.slice(lastB, anchor.b))) limited = true
    if (anchor.weight > 0) runs.push({ a: anchor.a, b: anchor.b, length: 1 })
    lastA = anchor.a + 1
    lastB = anchor.b + 1
  }
  if (endA < a.length) runs.push({ a: endA, b: endB, length: a.length - endA })
  return { runs: joinRuns(runs), limited }
}

/** Where the search is divided: at words that occur once on each side; where those are too few, at runs of words that do. */
function dividers(a: readonly number[], b: readonly number[], fromA: number, toA: number, fromB: number, toB: number, length: number): Candidate[] {
  const chain = heaviestChain(uniqueRuns(a, b, fromA, toA, fromB, toB, length))
  const divided: Candidate[] = []
  let [lastA, lastB] = [fromA, fromB]
  for (const anchor of [...chain, { a: toA, b: toB, weight: 0 }]) {
    if (length < longestRun && anchor.a - lastA + anchor.b - lastB > longText) for (const one of dividers(a, b, lastA, anchor.a, lastB, anchor.b, length + 1)) divided.push(one)
    if (anchor.weight > 0) divided.push(anchor)
    lastA = anchor.a + 1
    lastB = anchor.b + 1
  }
  return divided
}

/** Places of runs of `length` words that occur once on each side: those of their first words. */
function uniqueRuns(a: readonly number[], b: readonly number[], fromA: number, toA: number, fromB: number, toB: number, length: number): Candidate[] {
  const key = (ids: readonly number[], at: number): number | string => (length === 1 ? (ids[at] ?? 0) : ids.slice(at, at + length).join(' '))
  const once = (ids: readonly number[], from: number, to: number): Map<number | string, number> => {
    const places = new Map<number | string, number>()
    for (let i = from; i + length <= to; i++) {
      const run = key(ids, i)
      places.set(run, places.has(run) ? -1 : i)
    }
    return places
  }
  const inB = once(b, fromB, toB)
  const candidates: Candidate[] = []
  for (const [run, at] of once(a, fromA, toA)) {
    const other = inB.get(run)
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

/** Whether texts too different for the search look like two versions of one text; if not, it has missed nothing. */
function areRelated(a: readonly number[], b: readonly number[]): boolean {
  const left = new Map<string, number>()
  const pairAt = (ids: readonly number[], i: number): string => `${ids[i - 1] ?? 0} ${ids[i] ?? 0}`
  for (let i = 1; i < a.length; i++) left.set(pairAt(a, i), (left.get(pairAt(a, i)) ?? 0) + 1)
  let common = 0
  for (let i = 1; i < b.length; i++) {
    const count = left.get(pairAt(b, i)) ?? 0
    if (count === 0) continue
    left.set(pairAt(b, i), count - 1)
    common++
  }
  return common >= unrelated * Math.min(a.length, b.length)
}
