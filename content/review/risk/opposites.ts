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
  const risks: ClinicalRisk[] = []
  const denials: Token[] = []
  for (const gap of pair.gaps) {
    if (gap.removed.length > longestSwap || gap.added.length > longestSwap) continue
    const found = opposedIn(gap, pair)
    const denial = found.map(({ old, now, contrast }) => (contrast?.ofTwo === true ? denialOf(old, now, gap, pair) : undefined)).find((token) => token !== undefined)
    if (denial === undefined) risks.push(...found.map(({ risk }) => risk))
    else denials.push(denial)
  }
  return { risks, denials }
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

function isIn(sentence: Sentence | undefined, { key }: Token): boolean {
  return sentence?.tokens.some((token) => token.key === key) === true
}

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
