import {
  agedBefore, comparatorsAfter, comparatorsBefore, durationBefore, fillers, fractions, multipliers, people, smallNumbers, tens,
} from './lexicon/measures.ts'
import { fact } from './measured.ts'
import type { Measured } from './measured.ts'
import { keyOf, readAmount } from './numbers.ts'
import type { Amount } from './numbers.ts'
import { PhraseTable, singular } from './phrases.ts'
import { rateWords, readBareSpan, readDayTime, readRate, spans } from './rates.ts'
import type { Fact } from './token.ts'
import type { Word } from './text.ts'
import { compoundUnit, units } from './units.ts'

const before = new PhraseTable<string>(comparatorsBefore.map(([key, forms]) => [forms, key]))
const after = new PhraseTable<string>(comparatorsAfter.map(([key, forms]) => [forms, key]))

/** The words that stand beside numbers. */
export function measureWords(): string[] {
  return [...rateWords(), ...[units, before, after].flatMap((table) => table.words()), ...smallNumbers.keys(), ...tens.keys(), ...multipliers.keys(), ...fractions.keys(), 'times', 'between']
}

const one: Amount = { length: 1, values: [1], form: 'single', digits: false }

/** Reads what begins with a number, a comparison before a number, or a word of frequency. */
export function readMeasure(words: readonly Word[], at: number): Measured | undefined {
  return readRate(words, at) ?? readCompared(words, at) ?? readQuantity(words, at, '') ?? readBareUnit(words, at) ?? readDayTime(words, at) ?? readBareSpan(words, at)
}

function readCompared(words: readonly Word[], at: number): Measured | undefined {
  const comparator = before.match(words, at)
  if (comparator === undefined) return undefined
  let next = at + comparator.length
  const first = next
  while (next - first < 4 && fillers.has(words[next]?.norm ?? '') && readQuantity(words, next, comparator.value) === undefined) next += 1
  const quantity = readRate(words, next) ?? readQuantity(words, next, comparator.value, next > first && words.slice(first, next).some((word) => agedBefore.has(word.norm)))
  if (quantity === undefined) return undefined
  const compared = comparedFact(comparator.value)
  return { length: next - at + quantity.length, facts: compared === undefined ? quantity.facts : [compared, ...quantity.facts] }
}

function comparedFact(key: string): Fact | undefined {
  // "about" and "from" say nothing that a reviewer needs.
  if (key === '~') return undefined
  return '<>='.includes(key[0] ?? '') ? fact('comparison', key, 'edit') : fact('comparison', key, 'swap', { field: 'time' })
}

function readQuantity(words: readonly Word[], at: number, comparator: string, aged = false): Measured | undefined {
  const amount = readAmount(words, at) ?? indefinite(words, at)
  if (amount === undefined) return undefined
  const next = at + amount.length
  const read = readFraction(words, at, amount) ?? readProportion(words, at, amount) ?? readSpan(words, at, amount, comparator, aged) ?? readUnits(words, next, amount, comparator) ?? readPlainNumber(words, at, amount, comparator, aged)
  if (read === undefined) return undefined
  const tail = after.match(words, at + read.length)
  if (tail === undefined) return read
  const tailed = comparedFact(tail.value)
  const ending = words[at + read.length + tail.length - 1]?.norm ?? ''
  const ofPeople = words.slice(Math.max(0, at - 4), at).some(({ norm }) => people.has(norm) || agedBefore.has(norm))
  // "65 and over" is an age by itself, "30 or above" only of people.
  const ageTail = (/(?:over|older|under|younger)$/.test(ending) || (ofPeople && /(?:above|upwards)$/.test(ending))) && read.facts.length === 1
  const facts = ageTail ? read.facts.map((item) => (item.kind === 'number' && item.unit === undefined && item.key.startsWith('n:') ? { ...item, kind: 'age' as const, key: `month:${keyOf(amount.values, 12)}` } : asThreshold(item))) : read.facts.map(asThreshold)
  return { length: read.length + tail.length, facts: tailed === undefined ? facts : [tailed, ...facts] }
}

/** "in their fifties", "in his late 60s", "the under-fives" */
function isGroup(words: readonly Word[], at: number): boolean {
  const [prior, norm] = [words[at - 1]?.norm ?? '', words[at]?.norm ?? '']
  if (/^(?:under|over)$/.test(prior)) return smallNumbers.has(singular(norm)) && norm.endsWith('s')
  return /^(?:their|his|her|your|early|mid|late)$/.test(prior) && (norm.endsWith('ties') || words[at + 1]?.norm === 's')
}

/** "half the adult dose", "half an aspirin tablet" */
function isOfDose(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 5).some(({ norm }) => norm === 'dose' || norm === 'amount' || /^(?:tablet|pill|capsule|patch|sachet)$/.test(norm))
}

function asThreshold(item: Fact): Fact {
  return item.kind === 'number' ? { ...item, kind: 'threshold' } : item
}

/** "a week" in "for a week" and "within a further week", "a liter" in "a liter of fluid" */
function indefinite(words: readonly Word[], at: number): Amount | undefined {
  const norm = words[at]?.norm
  if (norm !== 'a' && norm !== 'an') return undefined
  const unit = units.match(words, at + 1)
  if (unit !== undefined && ofFluids.has(unit.value.name) && words[at + 1 + unit.length]?.norm === 'of') return one
  if (!durationBefore.has(words[at - 1]?.norm ?? '')) return undefined
  const length = wholeSpans.test(words[at + 1]?.norm ?? '') ? 2 : 1
  return spans.match(words, at + length) === undefined ? undefined : { ...one, length }
}

// Of which "a liter" is one liter, while "a cup" may be any.
const ofFluids: ReadonlySet<string> = new Set(['L', 'mL', 'pint', 'g', 'kg'])
const wholeSpans = /^(?:further|whole|full|entire|additional|extra)$/

/** "one third", "two thirds", "1/3" as a share; "half a tablet" as an amount. */
function readFraction(words: readonly Word[], at: number, amount: Amount): Measured | undefined {
  const next = at + amount.length
  const share = (value: number, length: number): Measured => ({ length, facts: [fact('number', `%:${keyOf([value * 100])}`, 'edit')] })
  const [first = 0, second] = amount.values
  if (amount.form === 'single' && !amount.digits) {
    const part = fractions.get(singular(words[next]?.norm ?? ''))
    if (part !== undefined && first < 10 && first >= 1) return partOfSpan(words, at, amount.length + 1, first * part) ?? share(first * part, amount.length + 1)
    if (first === 0.5) {
      const article = words[next]?.norm === 'a' || words[next]?.norm === 'an' ? 1 : 0
      return readUnits(words, next + article, { ...amount, length: amount.length + article }, '') ?? readSpan(words, at, { ...amount, length: amount.length + article }, '', false)
    }
  }
  if (amount.form === 'ratio' && second !== undefined && first < second && second <= 10) return share(first / second, amount.length)
  return undefined
}

/** "a quarter of an hour" */
function partOfSpan(words: readonly Word[], at: number, length: number, part: number): Measured | undefined {
  if (words[at + length]?.norm !== 'of' || !/^an?$/.test(words[at + length + 1]?.norm ?? '')) return undefined
  const span = spans.match(words, at + length + 2)
  return span && { length: length + 2 + span.length, facts: [fact('duration', `${span.value.base}:${keyOf([part], span.value.factor)}`, 'always')] }
}

/** "1 in 10", "3 out of 4": kept as a share, so that it equals the same share in percent. */
function readProportion(words: readonly Word[], at: number, amount: Amount): Measured | undefined {
  if (amount.form !== 'single') return undefined
  let next = at + amount.length
  const joint = words[next]?.norm
  if (joint === 'out' && words[next + 1]?.norm === 'of') next += 2
  else if (joint === 'in' || joint === 'of') next += words[next + 1]?.norm === 'every' ? 2 : 1
  else return undefined
  const whole = readAmount(words, next)
  if (whole?.form !== 'single' || (joint === 'of' && whole.values[0] !== 100)) return undefined
  const end = next + whole.length
  if (spans.match(words, end) !== undefined || units.match(words, end)?.value.class === 'mass') return undefined
  const share = (100 * (amount.values[0] ?? 0)) / (whole.values[0] ?? 1)
  return { length: end - at, facts: [fact('number', `%:${keyOf([share])}`, 'always')] }
}

function readSpan(words: readonly Word[], at: number, amount: Amount, comparator: string, aged: boolean): Measured | undefined {
  let next = at + amount.length
  const span = spans.match(words, next)
  if (span === undefined) return undefined
  if (span.value.name === 'second' && words[next]?.norm === 'second' && amount.values[0] !== 1) return undefined
  next += span.length
  const key = `${span.value.base}:${keyOf(amount.values, span.value.factor)}`
  const unit = span.value.name
  const text = keyOf(amount.values)
  const rest = words.slice(next, next + 5).map((word) => word.norm)
  if (rest[0] === 'old' || (rest[0] === 'of' && (rest[1] === 'age' || rest[1] === 'life'))) {
    return { length: next - at + (rest[0] === 'old' ? 1 : 2), facts: [fact('age', key, 'always', { amount: text, unit })] }
  }
  const pregnancy = /^(?:pregnan|gestation)/
  if (pregnancy.test(rest[0] ?? '') || ((rest[0] === 'of' || rest[0] === 'into') && (pregnancy.test(rest[1] ?? '') || pregnancy.test(rest[2] ?? '')))) {
    return { length: next - at, facts: [fact('age', key, 'always', { amount: text, unit })] }
  }
  const prior = words.slice(Math.max(0, at - 5), at).map((word) => word.norm)
  const olderAfter = /^(?:and|or)$/.test(rest[0] ?? '') && /^(?:over|older|under|younger|above)$/.test(rest[1] ?? '')
  // "children under 2 years", but "in children for 2 years"
  const named = prior.findLastIndex((word) => people.has(word) || agedBefore.has(word))
  const personal = named > prior.lastIndexOf('for') && unit !== 'hour' && unit !== 'minute' && unit !== 'day'
  // "teenagers 13 to 17 years"
  const directly = people.has(prior.at(-1) ?? '') && (unit === 'year' || unit === 'month')
  const older = directly || prior.includes('older') || prior.includes('younger') || prior.includes('aged') || (/^[<>]/.test(comparator) && personal)
  return { length: next - at, facts: [fact(aged || older || olderAfter ? 'age' : 'duration', key, 'always', { amount: text, unit })] }
}

function readUnits(words: readonly Word[], next: number, amount: Amount, comparator: string): Measured | undefined {
  // The same unit on both ends of a range stands once.
  const unit = compoundUnit(words, next, true)
  if (unit === undefined) return undefined
  let values = amount.values
  let form = amount.form
  let length = amount.length + unit.length
  const join = words[next + unit.length]
  if (form === 'single' && (join?.norm === '-' || join?.norm === 'to')) {
    const upper = readAmount(words, next + unit.length + 1)
    const upperUnit = upper === undefined ? undefined : compoundUnit(words, next + unit.length + 1 + upper.length, true)
    if (upper?.form === 'single' && upperUnit?.name === unit.name) {
      values = [...values, ...upper.values]
      form = 'range'
      length += 1 + upper.length + upperUnit.length
    }
  }
  const text = keyOf(values)
  const lab = unit.class === 'lab' || unit.class === 'weight' || unit.class === 'size' || unit.class === 'share' || unit.class === 'energy'
  const kind = !lab ? 'dose' : /^[<>]/.test(comparator) ? 'threshold' : 'number'
  // "140/90" is a blood pressure with its unit or without.
  const key = form === 'ratio' && unit.name === 'mmHg' ? `ratio:${text}` : `${unit.base}:${keyOf(values, unit.factor)}`
  return { length, facts: [fact(kind, key, 'always', { amount: text, unit: unit.name })] }
}

function readBareUnit(words: readonly Word[], at: number): Measured | undefined {
  // "per kg"
  const unit = compoundUnit(words, at, words[at - 1]?.norm === 'per')
  return unit && { length: unit.length, facts: [fact('unit', unit.name, 'edit')] }
}

function readPlainNumber(words: readonly Word[], at: number, amount: Amount, comparator: string, aged: boolean): Measured | undefined {
  const word = words[at]
  if (amount.length === 0 || words[at]?.norm === 'a' || words[at]?.norm === 'an') return undefined
  const text = keyOf(amount.values)
  const compared = /^[<>]/.test(comparator)
  // "one of the", "no one": an article, unless something is compared with it.
  if (amount.form === 'single' && word?.norm === 'one' && !compared) return undefined
  if (word?.norm === 'half' && amount.length === 1) return { length: 1, facts: [fact('number', '%:50', isOfDose(words, at) ? 'edit' : 'swap')] }
  const prior = words.slice(Math.max(0, at - 4), at).map((item) => item.norm)
  const sign = words.slice(Math.max(0, at - 3), at).some((item) => /^(?:over|under|older|younger)$/.test(item.norm))
  const young = amount.values.every((value) => value <= 120)
  const isAge = young && (isGroup(words, at) || aged || words.slice(at, at + amount.length).some((item) => agedBefore.has(item.norm)) || prior.some((item) => agedBefore.has(item)) || (compared && sign && prior.some((item) => people.has(item))) || (sign && /^(?:older|younger)$/.test(prior.at(-2) ?? '')))
  const kind = isAge ? 'age' : compared || amount.form === 'ratio' ? 'threshold' : 'number'
  const key = amount.form === 'ratio' ? `ratio:${text}` : isAge ? `month:${keyOf(amount.values, 12)}` : `n:${text}`
  // "the two kidneys", "one of these two": no count that could be another.
  const counted = amount.digits ? 'always' : /^(?:the|these|those|of|both|other|your|their)$/.test(words[at - 1]?.norm ?? '') ? 'sole' : 'edit'
  return { length: amount.length, facts: [fact(kind, key, counted, { amount: text })] }
}
