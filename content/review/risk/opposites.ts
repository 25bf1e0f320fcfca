import { smallWords } from './align.ts'
import type { Gap, Pair } from './align.ts'
import { contrastOf } from './contrasts.ts'
import type { Contrast } from './contrasts.ts'
import { riskLabels } from './kinds.ts'
import type { ClinicalRisk } from './kinds.ts'
import { oppositionOf } from './misspelling.ts'
import type { Sentence, Token } from './token.ts'

/** What words in each other's place say, beside the facts of the tables of terms. */
export interface ExchangedWords {
  readonly risks: readonly ClinicalRisk[]
  /** Negations that an opposite outweighs: "do not forget" is "remember". */
  readonly denials: readonly Token[]
}

// More words than this are a rewritten clause: its words do not stand in each other's place.
const longestSwap = 4

/** Words that turn into their opposite, or into another of a few: "loosen" → "tighten", "hyperkalemia" → "hypokalemia". */
export function exchangedWords(pair: Pair): ExchangedWords {
  const risks: ClinicalRisk[] = turnedElsewhere(pair)
  const denials: Token[] = []
  for (const gap of pair.gaps) {
    if (!isShort(gap.removed, gap.added)) continue
    const found = opposedIn(gap, pair)
    const denial = found.map(({ old, now, contrast }) => (contrast?.ofTwo === true ? denialOf(old, now, gap, pair) : undefined)).find((token) => token !== undefined)
    if (denial === undefined) risks.push(...found.map(({ risk }) => risk))
    else denials.push(denial)
  }
  return { risks, denials }
}

function isShort(removed: readonly Token[], added: readonly Token[]): boolean {
  return removed.length <= longestSwap && added.length <= longestSwap
}

interface Opposed {
  readonly old: Token
  readonly now: Token
  readonly contrast: Contrast | undefined
  readonly risk: ClinicalRisk
}

function opposedIn({ removed, added }: Gap, pair: Pair): Opposed[] {
  return removed.flatMap((old) =>
    added.flatMap((now): Opposed[] => {
      // What the tables of terms compare is compared there.
      if (old.fact !== undefined && old.fact.kind === now.fact?.kind && old.fact.field === now.fact.field) return []
      const turned = oppositionOf(old.word, now.word)
      const contrast = turned !== undefined || isIn(pair.after, old) || isIn(pair.before, now) ? undefined : contrastOf(old.word, now.word)
      const kind = turned ?? contrast?.kind
      return kind === undefined ? [] : [{ old, now, contrast, risk: { kind, reason: `${riskLabels[kind]}: ${old.word} → ${now.word}` } }]
    }),
  )
}

/** Whether a sentence has a token, anywhere. */
export function isIn(sentence: Sentence | undefined, { key }: Token): boolean {
  if (sentence === undefined) return false
  const known = keysOf.get(sentence)
  const keys = known ?? new Set(sentence.tokens.map((token) => token.key))
  if (known === undefined) keysOf.set(sentence, keys)
  return keys.has(key)
}

// Asked for each word of both sentences, so gathered once.
const keysOf = new WeakMap<Sentence, ReadonlySet<string>>()
const alike = new WeakMap<Pair, boolean>()

/** The "not" that stands right before one of two opposites, where the other has none. */
function denialOf(old: Token, now: Token, { removed, added }: Gap, pair: Pair): Token | undefined {
  const [a, b] = [notBefore(old, pair.before), notBefore(now, pair.after)]
  if (a !== undefined && b === undefined && removed.includes(a)) return a
  return b !== undefined && a === undefined && added.includes(b) ? b : undefined
}

function notBefore(word: Token, sentence: Sentence | undefined): Token | undefined {
  const token = sentence?.tokens[sentence.tokens.indexOf(word) - 1]
  return token?.key === 'negation:not' ? token : undefined
}

/** One side of a contrast is gone from a sentence and another has come, wherever they stand: "loosen the bandage" → "the bandage is tightened". */
function turnedElsewhere(pair: Pair): ClinicalRisk[] {
  const { before, after } = pair
  if (before === undefined || after === undefined || !saysMostlyTheSame(pair)) return []
  const gone = before.tokens.filter((token) => !isIn(after, token) && !manySenses.has(token.word))
  const come = after.tokens.filter((token) => !isIn(before, token) && !manySenses.has(token.word))
  if (gone.length * come.length > mostComparisons) return []
  return gone.flatMap((old) =>
    come.flatMap((now): ClinicalRisk[] => {
      // What stands in one gap is judged there.
      if (pair.gaps.some(({ removed, added }) => removed.includes(old) && added.includes(now) && isShort(removed, added))) return []
      const kind = contrastOf(old.word, now.word)?.kind
      return kind === undefined ? [] : [{ kind, reason: `${riskLabels[kind]}: ${old.word} → ${now.word}` }]
    }),
  )
}

// In sentences as long as this words are not compared each with each: no real sentence is near it.
const mostComparisons = 10_000

// Words that are opposites only in each other's place: "keep coming back" is no opposite of "removed".
const manySenses: ReadonlySet<string> = new Set([...smallWords, ...'keep leave help use give take let new well good bad hard light clear start end stop begin follow have contain miss all own other same another both each every either one too whole part open close side front back top rest work run stand lie sit pass fail form show over under more most fit fine present mean can for against general local free poor rich low high old young day night'.split(' ')])

// Share of the words of the shorter sentence that the other has in whatever order.
const mostly = 0.5

/** Whether two sentences are one, however its words were put. */
export function saysMostlyTheSame(pair: Pair): boolean {
  const known = alike.get(pair)
  if (known !== undefined) return known
  const same = sharesMost(pair)
  alike.set(pair, same)
  return same
}

function sharesMost({ before, after }: Pair): boolean {
  if (before === undefined || after === undefined) return false
  const [shorter, longer] = before.tokens.length < after.tokens.length ? [before, after] : [after, before]
  const weighty = shorter.tokens.filter(({ word }) => !smallWords.has(word))
  return weighty.filter((token) => isIn(longer, token)).length >= mostly * weighty.length
}
