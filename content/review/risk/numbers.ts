import { fractions, multipliers, smallNumbers, tens } from './lexicon/measures.ts'
import { singular } from './phrases.ts'
import type { Word } from './text.ts'

/** A number, ratio or range that begins at a word; `values` has two entries for a ratio or range. */
export interface Amount {
  readonly length: number
  readonly values: readonly number[]
  readonly form: 'single' | 'ratio' | 'range'
  /** In digits or in words: small numbers in words say less ("two chambers"). */
  readonly digits: boolean
}

interface Single {
  readonly length: number
  readonly value: number
  readonly digits: boolean
}

/** Reads "5", "2.5", "twenty-five", "two hundred", "140/90", "10–20", "10 to 20", "between 10 and 20". */
export function readAmount(words: readonly Word[], at: number): Amount | undefined {
  const between = words[at]?.norm === 'between'
  let from = between ? at + 1 : at
  // "between the ages of 40 and 60"
  while (between && from < at + 4 && /^(?:the|ages?|of)$/.test(words[from]?.norm ?? '')) from += 1
  const first = readSingle(words, from)
  if (first === undefined) return between ? undefined : readRatio(words, at)
  const join = words[from + first.length]
  const joins = between ? join?.norm === 'and' : join?.norm === '-' || join?.norm === 'to' || join?.norm === 'through' || join?.norm === 'or'
  if (joins && join?.apart === false) {
    const second = readSingle(words, from + first.length + 1)
    // "2 or 3 times" is "2 to 3"; "5 or 10 mg" are two doses.
    if (second !== undefined && (join.norm !== 'or' || second.value - first.value === 1)) {
      const length = from - at + first.length + second.length + 1
      return { length, values: [first.value, second.value], form: 'range', digits: first.digits || second.digits }
    }
  }
  if (between) return undefined
  return { length: first.length, values: [first.value], form: 'single', digits: first.digits }
}

function readRatio(words: readonly Word[], at: number): Amount | undefined {
  const word = words[at]
  if (word?.type !== 'number' || !word.text.includes('/')) return undefined
  const values = word.norm.split('/').map(Number)
  return { length: 1, values, form: 'ratio', digits: true }
}

function readSingle(words: readonly Word[], at: number): Single | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (word.type === 'number') {
    if (word.text.includes('/')) return undefined
    const value = Number(word.norm)
    if (!Number.isFinite(value)) return undefined
    const times = multipliers.get(words[at + 1]?.norm ?? '')
    return { length: times === undefined ? 1 : 2, value: value * (times ?? 1), digits: true }
  }
  // "in their twenties", "the under-fives"
  const grouped = /^(?:under|over)$/.test(words[at - 1]?.norm ?? '') ? singular(word.norm) : word.norm
  const small = smallNumbers.get(grouped)
  const ten = tens.get(singular(word.norm))
  let value = small ?? ten
  let length = 1
  if (word.norm === 'a' && words[at + 2]?.norm !== 'degree' && (multipliers.has(words[at + 1]?.norm ?? '') || /^(?:third|quarter|fifth|sixth|eighth|tenth)$/.test(words[at + 1]?.norm ?? ''))) value = 1
  if (value === undefined && word.norm === 'half') return { length: 1, value: 0.5, digits: false }
  if (value === undefined) return undefined
  const unit = ten === undefined ? undefined : smallNumbers.get(words[at + 1]?.norm ?? '')
  if (unit !== undefined && unit > 0 && unit < 10) {
    value += unit
    length += 1
  }
  const times = multipliers.get(words[at + length]?.norm ?? '')
  if (times !== undefined) {
    value *= times
    length += 1
  }
  const fraction = words[at + length]?.norm === 'and' && /^a?$/.test(words[at + length + 1]?.norm ?? '') ? fractions.get(words[at + length + 2]?.norm ?? '') : undefined
  if (fraction !== undefined) return { length: length + 3, value: value + fraction, digits: false }
  return { length, value, digits: false }
}

/** A number in a key: without rounding noise of converted units. */
export function keyOf(values: readonly number[], factor = 1): string {
  return values.map((value) => String(Number((value * factor).toPrecision(9)))).join('-')
}
