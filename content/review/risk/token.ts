import type { Lone } from './lexicon/term.ts'
import type { RiskKind } from './kinds.ts'

/** Kinds of which one amount may be called by either name. */
export const amountKinds: ReadonlySet<RiskKind> = new Set(['number', 'dose', 'threshold', 'age', 'duration'])

/** What a word or phrase of a passage says that may be a risk when it changes. */
export interface Fact {
  readonly kind: RiskKind
  /** Equal for two ways of saying one thing. */
  readonly key: string
  readonly lone: Lone
  /** Terms of two fields do not replace each other when one is weak. */
  readonly field?: string | undefined
  /** Number and unit as they stand, to tell a changed unit from a changed number. */
  readonly amount?: string
  readonly unit?: string
  /** Known by its ending alone, so a misspelling may be meant. */
  readonly guessed?: boolean
}

/** A word or phrase of a sentence; `fact` where the tables know it. */
export interface Token {
  /** Two tokens with one key say the same. */
  readonly key: string
  /** In lower case, for words that the tables do not know: to see a misspelling. */
  readonly word: string
  readonly fact: Fact | undefined
  readonly start: number
  readonly end: number
  /** A clause begins here, and the reach of a negation ends. */
  readonly opens: boolean
}

export interface Sentence {
  readonly tokens: readonly Token[]
  /** Equal for two sentences that say the same in one order. */
  readonly signature: string
  readonly start: number
  readonly end: number
}

export interface Passage {
  readonly text: string
  readonly sentences: readonly Sentence[]
}
