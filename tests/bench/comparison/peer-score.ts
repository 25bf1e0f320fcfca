import type { Node } from 'prosemirror-model'
import { placesOf, wordsOf } from './model.ts'
import type { Case } from './score.ts'

/** Words that were reported, those that truly changed, and those that are both. */
export interface Quality {
  readonly reported: number
  readonly true: number
  readonly hits: number
}

/** A stretch of a merged text: of both documents, of the old or of the new one only. */
export interface Stretch {
  readonly text: string
  readonly where: 'both' | 'a' | 'b'
}

export function precisionOf({ reported, hits }: Quality): number {
  return reported === 0 ? 1 : hits / reported
}

/** Judges changes that are ranges in both documents. */
export function scoreRanges(one: Case, before: Node, after: Node, changes: readonly { fromA: number; toA: number; fromB: number; toB: number }[]): Quality {
  const touched = (places: readonly { from: number; to: number }[], ranges: readonly (readonly [number, number])[]): Set<number> =>
    new Set(places.flatMap(({ from, to }, i) => (ranges.some(([start, end]) => start < to && from < end) ? [i] : [])))
  return judge(one, touched(placesOf(before), changes.map(({ fromA, toA }) => [fromA, toA])), touched(placesOf(after), changes.map(({ fromB, toB }) => [fromB, toB])))
}

/** Judges a merged text in which each stretch says where it belongs; null if its words are not those of the documents. */
export function scoreStreams(one: Case, stream: readonly Stretch[]): Quality | null {
  const a = changedWords(stream, 'a')
  const b = changedWords(stream, 'b')
  // A credit of a few words: some peers glue a word to its neighbour at a tag.
  if (Math.abs(a.count - wordsOf(one.before).length) > 5 || Math.abs(b.count - wordsOf(one.after).length) > 5) return null
  return judge(one, a.changed, b.changed)
}

function changedWords(stream: readonly Stretch[], side: 'a' | 'b'): { count: number; changed: Set<number> } {
  const changed = new Set<number>()
  let count = 0
  let inWord = false
  for (const { text, where } of stream) {
    if (where !== 'both' && where !== side) continue
    for (const character of text) {
      if (/\s/.test(character)) inWord = false
      else {
        if (!inWord) count++
        inWord = true
        if (where === side) changed.add(count - 1)
      }
    }
  }
  return { count, changed }
}

function judge(one: Case, reportedA: ReadonlySet<number>, reportedB: ReadonlySet<number>): Quality {
  const wordsA = wordsOf(one.before)
  const wordsB = wordsOf(one.after)
  const keysA = new Set(wordsA.map(({ key }) => key))
  const keysB = new Set(wordsB.map(({ key }) => key))
  const trueA = wordsA.flatMap(({ key }, i) => (keysB.has(key) ? [] : [i]))
  const trueB = wordsB.flatMap(({ key }, i) => (key !== 0 && keysA.has(key) ? [] : [i]))
  return {
    reported: reportedA.size + reportedB.size,
    true: trueA.length + trueB.length,
    hits: trueA.filter((i) => reportedA.has(i)).length + trueB.filter((i) => reportedB.has(i)).length,
  }
}
