import { realWords } from './lexicon/real-words.ts'
import { lookAlikes, negativePrefixes, opposedEndings, opposedPrefixes } from './lexicon/prefixes.ts'
import type { RiskKind } from './kinds.ts'
import type { Word } from './text.ts'

/** Whether `written` is likely a misspelling of `meant`; false where both are words of the language. */
export function isMisspelling(written: string, meant: string): boolean {
  if (written === meant || realWords.has(written) || oppositionOf(written, meant) !== undefined) return false
  if (meant.length <= 4) return written.length >= 2 && sameLetters(written, meant)
  const allowed = meant.length >= 8 ? 2 : 1
  return distance(written, meant, allowed) <= allowed
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

/**
 * Words of one version that misspell a word of the other: from the slip to the word that is meant.
 * Only words that the tables know are meant, and only words that they do not know are slips.
 */
export function slips(before: readonly Word[], after: readonly Word[], isKnown: (norm: string) => boolean): ReadonlyMap<string, string> {
  const [a, b] = [normsOf(before), normsOf(after)]
  const onlyA = [...a].filter((norm) => !b.has(norm))
  const onlyB = [...b].filter((norm) => !a.has(norm))
  const found = new Map<string, string>()
  // In a passage rewritten from end to end words are not compared each with each.
  if (onlyA.length * onlyB.length > mostComparisons) return found
  for (const one of onlyA) {
    for (const other of onlyB) {
      if (isKnown(other) && !isKnown(one) && isMisspelling(one, other)) found.set(one, other)
      else if (isKnown(one) && !isKnown(other) && isMisspelling(other, one)) found.set(other, one)
    }
  }
  return found
}

const mostComparisons = 10_000

function normsOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter(({ type }) => type === 'word').map(({ norm }) => norm))
}

/** Insertions, deletions, substitutions and swaps of neighbours; more than `limit` is reported as `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let older: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (older[j - 2] ?? 0) + 1)
      row.push(value)
    }
    older = previous
    previous = row
  }
  return previous[b.length] ?? 0
}

/** What it means that one unknown word takes the place of another: "hypokalemia" for "hyperkalemia". */
export function oppositionOf(before: string, after: string): RiskKind | undefined {
  if (turned(before, after) || turned(after, before)) return 'negation'
  for (const [one, other] of opposedPrefixes) {
    if (sharesRest(before, after, one, other) || sharesRest(before, after, other, one)) return 'comparison'
  }
  for (const [one, other] of opposedEndings) {
    if (sharesStart(before, after, one, other) || sharesStart(before, after, other, one)) return 'comparison'
  }
  if (lookAlikes.some(([one, other]) => (before === one && after === other) || (before === other && after === one))) return 'site'
  if (/\d/.test(before) && /\d/.test(after) && before.replace(/\d+/g, '') === after.replace(/\d+/g, '')) return 'number'
  return undefined
}

function turned(word: string, withPrefix: string): boolean {
  return word.length >= 4 && withPrefix.endsWith(word) && negativePrefixes.includes(withPrefix.slice(0, -word.length))
}

function sharesRest(a: string, b: string, prefixA: string, prefixB: string): boolean {
  return a.startsWith(prefixA) && b.startsWith(prefixB) && a.length - prefixA.length >= 3 && a.slice(prefixA.length) === b.slice(prefixB.length)
}

function sharesStart(a: string, b: string, endingA: string, endingB: string): boolean {
  return a.endsWith(endingA) && b.endsWith(endingB) && a.length - endingA.length >= 3 && a.slice(0, -endingA.length) === b.slice(0, -endingB.length)
}
