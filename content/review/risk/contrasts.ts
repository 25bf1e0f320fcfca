import { contrasts } from './lexicon/contrasts.ts'
import type { RiskKind } from './kinds.ts'
import { stem } from './phrases.ts'
import { normOf } from './text.ts'

interface Side {
  readonly row: number
  readonly side: number
}

/** What kind of risk it is when one word takes the place of another; `ofTwo` where there are these two sides only. */
export interface Contrast {
  readonly kind: RiskKind
  readonly ofTwo: boolean
}

const allContrasts: Contrast[] = []
const sidesByWord = new Map<string, Side[]>()

for (const { kind, rows } of contrasts) {
  for (const row of rows) {
    const sides = row.split(' / ')
    const number = allContrasts.push({ kind, ofTwo: sides.length === 2 }) - 1
    for (const [side, forms] of sides.entries()) {
      for (const key of new Set(forms.split('|').map(keyOf))) {
        const places = sidesByWord.get(key)
        if (places === undefined) sidesByWord.set(key, [{ row: number, side }])
        else places.push({ row: number, side })
      }
    }
  }
}

/** Phrases of the table: each is read as one token, unless another table holds it. */
export const contrastPhrases: readonly string[] = contrasts.flatMap(({ rows }) => rows.flatMap((row) => row.split(/ \/ |\|/).filter((form) => form.includes(' '))))

/** The contrast in which the words stand; undefined where some row has them on one side. */
export function contrastOf(before: string, after: string): Contrast | undefined {
  const [a, b] = [sidesOf(before), sidesOf(after)]
  let found: Contrast | undefined
  for (const one of a) {
    for (const other of b) {
      if (one.row !== other.row) continue
      if (one.side === other.side) return undefined
      found ??= allContrasts[one.row]
    }
  }
  return found
}

/** Where a word stands, or the word of which it is the comparative: "wider", "heaviest". */
function sidesOf(word: string): readonly Side[] {
  const own = sidesByWord.get(keyOf(word)) ?? []
  const base = /^(.{3,}?)(?:er|est)$/.exec(word)?.[1]
  if (base === undefined) return own
  return [...own, ...[base, `${base}e`, base.replace(/i$/, 'y'), base.replace(/(.)\1$/, '$1')].flatMap((form) => sidesByWord.get(keyOf(form)) ?? [])]
}

function keyOf(form: string): string {
  return form.split(' ').map((word) => stem(normOf(word))).join(' ')
}
