import { dayTimes, durationBefore, eachWords, frequencyWords, timeRows } from './lexicon/measures.ts'
import { fact } from './measured.ts'
import type { Measured } from './measured.ts'
import { keyOf, readAmount } from './numbers.ts'
import { PhraseTable } from './phrases.ts'
import type { Word } from './text.ts'

/** "days", "hrs": spans of time. */
export const spans = new PhraseTable(timeRows.map(([forms, name, base, factor]) => [forms, { name, base, factor }] as const))
const rates = new PhraseTable<string>(frequencyWords.map(([key, forms]) => [forms, key]))
const times = new PhraseTable<string>(dayTimes.map(([key, forms]) => [forms, key]))

/** The words that say how often. */
export function rateWords(): string[] {
  return [spans, rates, times].flatMap((table) => table.words())
}

/** Reads "twice a day", "every 8 hours", "8-hourly", "q8h", "BD", "5 mg a day" from its article on. */
export function readRate(words: readonly Word[], at: number): Measured | undefined {
  if (words[at] === undefined) return undefined
  return countedRate(words, at) ?? everyRate(words, at) ?? hourlyRate(words, at) ?? namedRate(words, at) ?? articleRate(words, at)
}

/** "in the morning", "8 pm": counts when another time takes its place. */
export function readDayTime(words: readonly Word[], at: number): Measured | undefined {
  const norm = words[at]?.norm
  if ((norm === 'am' || norm === 'pm') && words[at - 1]?.type === 'number') return { length: 1, facts: [fact('frequency', norm, 'swap')] }
  const time = times.match(words, at)
  return time && { length: time.length, facts: [fact('frequency', time.value, 'swap')] }
}

/** "a few minutes": which span it is counts when another takes its place. */
export function readBareSpan(words: readonly Word[], at: number): Measured | undefined {
  const norm = words[at]?.norm ?? ''
  const span = norm.length < 3 || norm === 'second' ? undefined : spans.match(words, at)
  return span && { length: span.length, facts: [fact('duration', `span:${span.value.name}`, 'swap')] }
}

function rate(length: number, key: string): Measured {
  return { length, facts: [fact('frequency', key, 'always')] }
}

/** "three times a day", "twice daily", "once every 8 hours" */
function countedRate(words: readonly Word[], at: number): Measured | undefined {
  const counted = countOf(words, at)
  if (counted === undefined) return undefined
  const next = at + counted.length
  const adverb = rates.match(words, next)
  if (adverb?.value.startsWith('1/') === true) return rate(counted.length + adverb.length, keyOf(counted.values) + adverb.value.slice(1))
  const every = everySpan(words, next)
  if (every !== undefined) return rate(counted.length + every.length, counted.values[0] === 1 ? every.key : `${keyOf(counted.values)} ${every.key}`)
  if (!eachWords.has(words[next]?.norm ?? '')) return undefined
  const span = spans.match(words, next + 1)
  return span && rate(counted.length + 1 + span.length, `${keyOf(counted.values)}/${span.value.name}`)
}

const counts: ReadonlyMap<string, number> = new Map([['once', 1], ['twice', 2], ['thrice', 3]])

/** "once", "twice", "three times" */
function countOf(words: readonly Word[], at: number): { length: number; values: readonly number[] } | undefined {
  const fixed = counts.get(words[at]?.norm ?? '')
  if (fixed !== undefined) return { length: 1, values: [fixed] }
  const amount = readAmount(words, at)
  const next = words[at + (amount?.length ?? 0)]?.norm
  return amount !== undefined && (next === 'times' || next === 'time' || next === 'x') ? { length: amount.length + 1, values: amount.values } : undefined
}

function everyRate(words: readonly Word[], at: number): Measured | undefined {
  const every = everySpan(words, at)
  return every && rate(every.length, every.key)
}

// "every 7 days" is "every week".
const onceRates: ReadonlyMap<string, string> = new Map([
  ['every minute:60', '1/hour'], ['every minute:1440', '1/day'], ['every minute:2880', 'every 2 day'], ['every minute:10080', '1/week'], ['every minute:20160', '1/fortnight'], ['every month:1', '1/month'], ['every month:12', '1/year'],
])

/** "every 8 hours", "every day" */
function everySpan(words: readonly Word[], at: number): { length: number; key: string } | undefined {
  if (words[at]?.norm !== 'every' && words[at]?.norm !== 'each') return undefined
  const amount = readAmount(words, at + 1)
  const spanAt = at + 1 + (amount?.length ?? 0)
  const span = spans.match(words, spanAt)
  if (span === undefined) return undefined
  if (amount === undefined) return { length: 1 + span.length, key: `1/${span.value.name}` }
  const key = `every ${span.value.base}:${keyOf(amount.values, span.value.factor)}`
  return { length: 1 + amount.length + span.length, key: onceRates.get(key) ?? key }
}

const adverbSpans: ReadonlyMap<string, readonly [base: string, factor: number]> = new Map([
  ['hourly', ['minute', 60]],
  ['weekly', ['minute', 10080]],
  ['monthly', ['month', 1]],
  ['yearly', ['month', 12]],
])

/** "8-hourly", "q8h" */
function hourlyRate(words: readonly Word[], at: number): Measured | undefined {
  const coded = /^q(\d+)h$/.exec(words[at]?.norm ?? '')
  if (coded !== null) return rate(1, `every minute:${Number(coded[1]) * 60}`)
  const amount = readAmount(words, at)
  const adverb = words[at + (amount?.length ?? 0)]?.norm ?? ''
  const span = adverbSpans.get(adverb)
  if (amount === undefined || span === undefined) return undefined
  return rate(amount.length + 1, `every ${span[0]}:${keyOf(amount.values, span[1])}`)
}

function namedRate(words: readonly Word[], at: number): Measured | undefined {
  const phrase = rates.match(words, at)
  return phrase && rate(phrase.length, phrase.value)
}

/** "a day" in "5 mg a day", but not in "for a day" */
function articleRate(words: readonly Word[], at: number): Measured | undefined {
  if (!/^(?:an?|per|\/)$/.test(words[at]?.norm ?? '')) return undefined
  const before = words[at - 1]
  const span = spans.match(words, at + 1)
  // "a second opinion"
  if (words[at + 1]?.norm === 'second' && words[at]?.norm === 'a') return undefined
  if (span === undefined || durationBefore.has(before?.norm ?? '') || before?.type === 'end') return undefined
  if (before === undefined && words.length > 1 + span.length) return undefined
  return rate(1 + span.length, `1/${span.value.name}`)
}
