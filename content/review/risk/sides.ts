import type { Gap, Pair } from './align.ts'
import { contrastOf } from './contrasts.ts'
import { pivots } from './lexicon/plain.ts'
import type { Token } from './token.ts'

interface Sides {
  readonly pivot: Token
  readonly first: readonly string[]
  readonly second: readonly string[]
}

/** The comparing word over which the two sides of a comparison changed places, as in "A is better than B" → "B is better than A". */
export function exchangedSides({ before, after, gaps }: Pair): Token | undefined {
  if (before === undefined || after === undefined || gaps.length === 0) return undefined
  const [a, b] = [sidesOf(before.tokens), sidesOf(after.tokens)]
  if (a === undefined || b === undefined) return undefined
  const straight = shared(a.first, b.first) + shared(a.second, b.second)
  const crossed = shared(a.first, b.second) + shared(a.second, b.first)
  const bothCross = shared(a.first, b.second) > 0 && shared(a.second, b.first) > 0
  return bothCross && crossed >= straight ? a.pivot : undefined
}

function sidesOf(tokens: readonly Token[]): Sides | undefined {
  const place = tokens.findIndex(({ key }) => pivots.has(key))
  const pivot = tokens[place]
  if (pivot === undefined) return undefined
  // Short words stand on both sides of anything.
  const keys = tokens.map(({ key }) => key)
  const names = (part: readonly string[]): string[] => part.filter((key) => key.length > 3 && !pivots.has(key) && !key.startsWith('comparison:'))
  return { pivot, first: names(keys.slice(0, place)), second: names(keys.slice(place + 1)) }
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((key) => b.includes(key)).length
}

/** Words that changed places around a negation or "rather than", or opposites around a time, as in "use soap, never alcohol" → "use alcohol, never soap"; their gaps. */
export function exchangedAcross({ before, gaps }: Pair): readonly [Gap, Gap] | undefined {
  for (const [at, first] of gaps.entries()) {
    const second = gaps.slice(at + 1).find((gap) => isFilled(first) && keysOf(first.removed) === keysOf(gap.added) && keysOf(first.added) === keysOf(gap.removed))
    const [from, to] = [first.removed.at(-1)?.end ?? 0, second?.removed[0]?.start ?? 0]
    const [old, now] = [first.removed[0], first.added[0]]
    const isContrast = first.removed.length === 1 && old !== undefined && now !== undefined && contrastOf(old.word, now.word) !== undefined
    // "showers rather than baths"; "rest during an attack, exercise after it"; "never touch the root"
    const turns = before?.tokens.some(({ key, fact, start }) => start >= from && ((start < to && pivots.has(key)) || fact?.kind === 'negation' || (isContrast && start < to && (fact?.kind === 'comparison' || fact?.kind === 'frequency'))))
    if (second !== undefined && turns === true) return [first, second]
  }
  return undefined
}

function isFilled({ removed, added }: Gap): boolean {
  return removed.length > 0 && added.length > 0
}

function keysOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ')
}
