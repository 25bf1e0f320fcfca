import { unitRows, unitsAfterNumberOnly } from './lexicon/measures.ts'
import type { Unit } from './lexicon/measures.ts'
import { PhraseTable, singular } from './phrases.ts'
import { spans } from './rates.ts'
import type { Word } from './text.ts'

/** "mg", "milligrams": single units. */
export const units = new PhraseTable<Unit>(unitRows)

/** A unit of one or more parts, such as mg/kg, of `length` words. */
export interface Compound {
  readonly length: number
  readonly name: string
  readonly class: Unit['class']
  readonly base: string
  readonly factor: number
}

/** "mg", "mg/kg", "micrograms per kilogram per minute"; "/day" is a frequency and stays behind. */
export function compoundUnit(words: readonly Word[], at: number, afterNumber: boolean): Compound | undefined {
  const found = units.match(words, at)
  if (found === undefined) return undefined
  const norm = words[at]?.norm ?? ''
  if (!afterNumber && (unitsAfterNumberOnly.has(norm) || unitsAfterNumberOnly.has(singular(norm)))) return undefined
  let { name, base } = found.value
  const { factor } = found.value
  let unitClass = found.value.class
  // "drinking" and "dropped" are no drinks and drops.
  if (/(?:ing|ed)$/.test(norm)) return undefined
  // "2 in", "5 m", "3 a" before another word are words, not inches.
  if (norm === 'in' || norm === 'st') return undefined
  let length = found.length
  for (;;) {
    const slash = words[at + length]?.norm
    if (slash !== '/' && slash !== 'per') break
    const under = units.match(words, at + length + 1)
    const time = spans.match(words, at + length + 1)
    if (under !== undefined) {
      name += `/${under.value.name}`
      base += `/${under.value.name}`
      if (under.value.class === 'volume' && (under.value.name !== 'mL' || unitClass === 'lab')) unitClass = 'lab'
      length += 1 + under.length
    } else if (time !== undefined && (time.value.name === 'minute' || time.value.name === 'hour')) {
      name += `/${time.value.name}`
      base += `/${time.value.name}`
      if (time.value.name === 'minute' && unitClass === 'volume') unitClass = 'lab'
      length += 1 + time.length
    } else break
  }
  return { length, name, class: unitClass, base, factor }
}
