import type { CommonRun } from './sequence.ts'
import type { WordKind } from './words.ts'

/** Words `fromA` to before `toA` of the one text stand where words `fromB` to before `toB` of the other do. */
export interface Hunk {
  fromA: number
  toA: number
  fromB: number
  toB: number
}

/** The words of a text, as far as it matters here where a change begins and ends. */
export interface TextShape {
  readonly ids: readonly number[]
  readonly kinds: readonly WordKind[]
}

/** What lies between the common runs, tidied for a reader: no stray words kept within a rewriting, edges at sentences. */
export function hunksBetween(runs: readonly CommonRun[], a: TextShape, b: TextShape): Hunk[] {
  const hunks: Hunk[] = []
  let fromA = 0
  let fromB = 0
  for (const run of [...runs, { a: a.ids.length, b: b.ids.length, length: 0 }]) {
    if (run.a > fromA || run.b > fromB) hunks.push({ fromA, toA: run.a, fromB, toB: run.b })
    fromA = run.a + run.length
    fromB = run.b + run.length
  }
  const tidy = isRewritten(hunks, a, b) ? rewritten(a, b) : absorbStrays(hunks, a, b)
  tidy.forEach((hunk, i) => widenToSentence(hunk, tidy[i - 1], tidy[i + 1], a, b))
  tidy.forEach((hunk, i) => slide(hunk, tidy[i - 1], tidy[i + 1], a, b))
  return tidy
}

function countOf(kind: WordKind, shape: TextShape, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (shape.kinds[i] === kind) count++
  return count
}

// With less than this of the shorter text in common, what is common is chance.
const chance = 0.3
const fewWords = 4

function isRewritten(hunks: readonly Hunk[], a: TextShape, b: TextShape): boolean {
  if (a.kinds.indexOf('break') < a.kinds.length - 1 || b.kinds.indexOf('break') < b.kinds.length - 1) return false
  const wordsA = countOf('word', a, 0, a.ids.length)
  const wordsB = countOf('word', b, 0, b.ids.length)
  if (Math.min(wordsA, wordsB) < fewWords) return false
  const gone = hunks.reduce((sum, hunk) => sum + countOf('word', a, hunk.fromA, hunk.toA), 0)
  return wordsA - gone < chance * Math.min(wordsA, wordsB)
}

// All but the end of the block, which is common by definition.
function rewritten(a: TextShape, b: TextShape): Hunk[] {
  return [{ fromA: 0, toA: a.ids.length - 1, fromB: 0, toB: b.ids.length - 1 }]
}

// Words kept between two changes are chance when both sides of them changed five times as much, and neither side was a mere word.
const timesAsMuch = 5
const leastSide = 2
// So many small changes may lie between two large ones that swallow them.
const lookAhead = 4

/** A few words that two larger changes happen to share between them belong to the change. */
function absorbStrays(hunks: readonly Hunk[], a: TextShape, b: TextShape): Hunk[] {
  const size = (hunk: Hunk): number => Math.max(countOf('word', a, hunk.fromA, hunk.toA), countOf('word', b, hunk.fromB, hunk.toB))
  let current = hunks.map((hunk) => ({ ...hunk }))
  for (let absorbed = true; absorbed; ) {
    absorbed = false
    const next: Hunk[] = []
    for (let i = 0; i < current.length; i++) {
      let hunk = current[i]
      if (!hunk) continue
      let kept = 0
      let reach = i
      for (let k = i + 1; k < current.length && k <= i + lookAhead; k++) {
        const before = current[k - 1]
        const other = current[k]
        if (!before || !other || countOf('break', a, before.toA, other.fromA) > 0) break
        kept += countOf('word', a, before.toA, other.fromA)
        const sizes = [size(hunk), size(other)] as const
        if (Math.min(...sizes) >= leastSide && sizes[0] + sizes[1] >= timesAsMuch * Math.max(kept, 0.5)) reach = k
      }
      const last = current[reach]
      if (reach > i && last) {
        hunk = { fromA: hunk.fromA, toA: last.toA, fromB: hunk.fromB, toB: last.toB }
        absorbed = true
        i = reach
      }
      next.push(hunk)
    }
    current = next
  }
  return current
}

/** Where nearly all of a sentence was replaced by another, the few words that both begin or end with belong to the change. */
function widenToSentence(hunk: Hunk, previous: Hunk | undefined, next: Hunk | undefined, a: TextShape, b: TextShape): void {
  const size = Math.min(countOf('word', a, hunk.fromA, hunk.toA), countOf('word', b, hunk.fromB, hunk.toB))
  const ends = (index: number): boolean => a.kinds[index] === 'stop' || a.kinds[index] === 'break'
  const isFew = (from: number, to: number): boolean => to > from && countOf('word', a, from, to) * timesAsMuch <= size
  let start = hunk.fromA
  while (start > (previous?.toA ?? 0) && !ends(start - 1)) start--
  if ((start === 0 || ends(start - 1)) && isFew(start, hunk.fromA)) {
    hunk.fromB -= hunk.fromA - start
    hunk.fromA = start
  }
  let end = hunk.toA
  while (end < (next?.fromA ?? a.ids.length) && !ends(end)) end++
  if (ends(end) && isFew(hunk.toA, end)) {
    hunk.toB += end - hunk.toA
    hunk.toA = end
  }
}

/** Moves a pure insertion or deletion along words that repeat, to where a person would say it is: from one sentence to the next. */
function slide(hunk: Hunk, previous: Hunk | undefined, next: Hunk | undefined, a: TextShape, b: TextShape): void {
  const inserted = hunk.fromA === hunk.toA
  if (!inserted && hunk.fromB !== hunk.toB) return
  const shape = inserted ? b : a
  const from = inserted ? hunk.fromB : hunk.fromA
  const to = inserted ? hunk.toB : hunk.toA
  if (countOf('break', shape, from, to) > 0) return
  const least = -Math.min(hunk.fromA - (previous?.toA ?? 0), hunk.fromB - (previous?.toB ?? 0))
  const most = Math.min((next?.fromA ?? a.ids.length) - hunk.toA, (next?.fromB ?? b.ids.length) - hunk.toB)
  let best = 0
  let bestScore = edge(shape, from, to)
  const consider = (shift: number): void => {
    const score = edge(shape, from + shift, to + shift)
    if (score > bestScore) {
      best = shift
      bestScore = score
    }
  }
  for (let shift = -1; shift >= least && shape.ids[from + shift] === shape.ids[to + shift] && shape.kinds[from + shift] !== 'break'; shift--) consider(shift)
  for (let shift = 1; shift <= most && shape.ids[from + shift - 1] === shape.ids[to + shift - 1] && shape.kinds[to + shift - 1] !== 'break'; shift++) consider(shift)
  hunk.fromA += best
  hunk.toA += best
  hunk.fromB += best
  hunk.toB += best
}

function edge(shape: TextShape, from: number, to: number): number {
  const before = shape.kinds[from - 1] ?? 'break'
  const last = shape.kinds[to - 1] ?? 'word'
  const starts = before === 'stop' || before === 'break' ? 3 : before === 'sign' ? 1 : 0
  const ends = last === 'stop' ? 3 : last === 'sign' ? 1 : 0
  return starts + ends
}
