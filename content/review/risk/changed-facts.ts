import { smallWords } from './align.ts'
import type { Pair } from './align.ts'
import { distance } from './misspelling.ts'
import { sameAcross } from './lexicon/plain.ts'
import type { Fact, Passage, Sentence, Token } from './token.ts'
import type { RiskKind } from './kinds.ts'

/** A fact that one version has at a place where the other has it not. */
export interface ChangedFact {
  readonly fact: Fact
  readonly token: Token
  readonly sentence: Sentence
  /** Place among the sentence's tokens. */
  readonly at: number
  readonly pair: Pair
  readonly gap: number
}

/** The facts that differ, once misspellings and what only moved are taken out. */
export interface ChangedFacts {
  readonly removed: readonly ChangedFact[]
  readonly added: readonly ChangedFact[]
  /** What changed places with another of its kind: "warfarin rather than heparin". */
  readonly exchanged: readonly (readonly [ChangedFact, Token])[]
}

/** Kinds that say something about the words after them, and so must move with them. */
const modifiers: ReadonlySet<RiskKind> = new Set(['negation', 'laterality', 'comparison', 'severity'])

/** Of those, what may stand anywhere in its sentence. */
const adverbs: ReadonlySet<string> = new Set(['negation:only', 'severity:always', 'severity:usually', 'severity:sometimes', 'severity:rare', 'comparison:with meals', 'comparison:before meals', 'comparison:after meals', 'comparison:between meals'])

/** The facts in which the pairs differ. */
export function changedFacts(pairs: readonly Pair[]): ChangedFacts {
  const removed: ChangedFact[] = []
  const added: ChangedFact[] = []
  for (const pair of pairs) {
    const placesBefore = new Map(pair.before?.tokens.map((token, at) => [token, at]))
    const placesAfter = new Map(pair.after?.tokens.map((token, at) => [token, at]))
    for (const [gap, { removed: out, added: come }] of pair.gaps.entries()) {
      const keptOut = out.filter((token) => token.fact !== undefined && !come.some((other) => meansSame(token, other)))
      const keptIn = come.filter((token) => token.fact !== undefined && !out.some((other) => meansSame(token, other)))
      for (const token of keptOut) if (token.fact !== undefined && pair.before !== undefined) removed.push({ fact: token.fact, token, sentence: pair.before, at: placesBefore.get(token) ?? 0, pair, gap })
      for (const token of keptIn) if (token.fact !== undefined && pair.after !== undefined) added.push({ fact: token.fact, token, sentence: pair.after, at: placesAfter.get(token) ?? 0, pair, gap })
    }
  }
  return withoutMoved(removed, added)
}

/** One is a misspelling of the other, or another way to say it. */
function meansSame(a: Token, b: Token): boolean {
  if (sameAcross.some(([one, other]) => (a.key === one && b.key === other) || (a.key === other && b.key === one))) return true
  if (a.fact !== undefined && b.fact !== undefined) {
    if (sameAge(a.fact, b.fact)) return true
    // A known name and one known by its ending only, one letter apart: a slip. Two known names: two drugs.
    const guesses = Number(a.fact.guessed === true) + Number(b.fact.guessed === true)
    return a.fact.kind === 'drug' && b.fact.kind === 'drug' && guesses > 0 && distance(a.word, b.word, 1) === 1
  }
  return false
}

/** "65 and over" is "at least 65 years". */
function sameAge(a: Fact, b: Fact): boolean {
  if (a.amount === undefined || a.amount !== b.amount || (a.kind !== 'age' && b.kind !== 'age')) return false
  return (a.unit ?? 'year') === 'year' && (b.unit ?? 'year') === 'year'
}

function withoutMoved(removed: readonly ChangedFact[], added: readonly ChangedFact[]): ChangedFacts {
  const goneFrom = new Set(removed)
  const comeTo = new Set(added)
  const exchanged: [ChangedFact, Token][] = []
  for (const old of removed) {
    for (const now of added) {
      if (!comeTo.has(now) || (now.token.key !== old.token.key && !(old.pair === now.pair && meansSame(old.token, now.token)))) continue
      if (now.token.key === old.token.key && !justMoved(old, now, removed, added)) continue
      goneFrom.delete(old)
      comeTo.delete(now)
      const other = exchangedWith(old, now)
      if (other !== undefined) exchanged.push([old, other])
      break
    }
  }
  return { removed: [...goneFrom], added: [...comeTo], exchanged }
}

/** "A is preferred to B" → "B is preferred to A": another of the kind, with the same words between them the other way round. */
function exchangedWith(old: ChangedFact, now: ChangedFact): Token | undefined {
  if (old.fact.kind === 'wording') return undefined
  const [before, after] = [old.sentence.tokens, now.sentence.tokens]
  return before.find((other, at) => {
    if (other.fact?.kind !== old.fact.kind || other.key === old.token.key) return false
    const place = after.findIndex(({ key }) => key === other.key)
    if (place === -1 || Math.sign(place - now.at) === Math.sign(at - old.at)) return false
    if (isList(before, old, at)) return false
    const between = keysBetween(before, old.at, at)
    return between.length > 0 && between.join(' ') === keysBetween(after, now.at, place).join(' ')
  })
}

function keysBetween(tokens: readonly Token[], a: number, b: number): string[] {
  return tokens.slice(Math.min(a, b) + 1, Math.max(a, b)).map(({ key }) => key)
}

function justMoved(old: ChangedFact, now: ChangedFact, removed: readonly ChangedFact[], added: readonly ChangedFact[]): boolean {
  const { kind } = old.fact
  if (kind === 'wording') return true
  if (modifiers.has(kind) && !adverbs.has(old.token.key) && !sharesReach(old, now)) return false
  const successor = added.find((other) => other !== now && isSamePlace(other, old) && other.fact.kind === kind)
  const predecessor = removed.find((other) => other !== old && isSamePlace(other, now) && other.fact.kind === kind)
  if (successor === undefined && predecessor === undefined) return true
  if (movedWithNeighbor(old, now)) return true
  // Names in a list may change places; "5 mg in the morning and 10 mg at night" may not.
  return predecessor !== undefined && successor !== undefined && inOneList(old, predecessor) && inOneList(now, successor)
}

function isSamePlace(a: ChangedFact, b: ChangedFact): boolean {
  return a.pair === b.pair && a.gap === b.gap
}

/** The word before or after moved along. */
function movedWithNeighbor(old: ChangedFact, now: ChangedFact): boolean {
  const oldGap = old.pair.gaps[old.gap]?.removed ?? []
  const nowGap = now.pair.gaps[now.gap]?.added ?? []
  for (const step of [-1, 1]) {
    const a = old.sentence.tokens[old.at + step]
    const b = now.sentence.tokens[now.at + step]
    // What is of its kind owns nothing: "5 to 10 days" moves as one.
    if (a !== undefined && b !== undefined && a.key === b.key && a.fact?.kind !== old.fact.kind && !smallWords.has(a.key) && oldGap.includes(a) && nowGap.includes(b)) return true
  }
  return false
}

function inOneList(a: ChangedFact, b: ChangedFact): boolean {
  return a.sentence === b.sentence && isList(a.sentence.tokens, a, b.at)
}

function isList(tokens: readonly Token[], { fact, at }: ChangedFact, other: number): boolean {
  const [from, to] = at < other ? [at, other] : [other, at]
  const between = tokens.slice(from + 1, to)
  if (between.every((token) => token.fact?.kind === fact.kind)) return true
  // "the right atrium and the left atrium", "left atrium and left ventricle": both have the same words beside them.
  const ahead = from - between.length
  return between.every((token, offset) => tokens[to + 1 + offset]?.key === token.key) || between.every((token, offset) => tokens[ahead + offset]?.key === token.key)
}

type Placed = Pick<ChangedFact, 'fact' | 'sentence' | 'at'>

// How many words a modifier is taken to reach: "not usually needed", "very severe chest pain".
const reach = 3

/** Whether a passage says a fact of a merged sentence too: with the same words after it, where the fact says something about them. */
export function saysAlike(passage: Passage, changed: ChangedFact): boolean {
  return passage.sentences.some((sentence) =>
    sentence.tokens.some((token, at) => token.key === changed.token.key && (!modifiers.has(changed.fact.kind) || sharesReach(changed, { sentence, at, fact: changed.fact }))),
  )
}

/** Whether a modifier stands before the same words in both versions. */
function sharesReach(old: Placed, now: Placed): boolean {
  const a = reachOf(old)
  const b = reachOf(now)
  if (isSubjectOf(old, now) || isSubjectOf(now, old) || deniesOneVerb(old, now)) return true
  // "severe pain" and "pain that is severe"; "some are, most are not"
  if (a.length === 0 || b.length === 0) return old.fact.kind === 'severity' || (old.fact.kind === 'negation' ? ownersOf(old).some((key) => ownersOf(now).includes(key)) : a.length === b.length)
  const shared = a.filter((key) => b.includes(key)).length
  if (shared / Math.min(a.length, b.length) <= 0.5) return false
  if (old.fact.kind !== 'negation') return true
  // Whose "not" it is: "aspirin is safe, ibuprofen is not safe" the other way round.
  const [ownersA, ownersB] = [ownersOf(old), ownersOf(now)]
  return ownersA.length === 0 || ownersB.length === 0 || ownersA.some((key) => ownersB.includes(key))
}

/** "Doctors do not recommend it" says "it is not recommended": both deny a verb that either sentence has once. */
function deniesOneVerb(old: Placed, now: Placed): boolean {
  const [verb, other] = [old.sentence.tokens[old.at + 1], now.sentence.tokens[now.at + 1]]
  const isOnly = ({ tokens }: Sentence): boolean => tokens.filter(({ key }) => key === verb?.key).length === 1
  return old.fact.kind === 'negation' && verb !== undefined && verb.key === other?.key && isOnly(old.sentence) && isOnly(now.sentence)
}

/** "no treatment is needed" says "treatment is not needed". */
function isSubjectOf(no: Placed, not: Placed): boolean {
  if (no.fact.kind !== 'negation' || no.sentence.tokens[no.at]?.word !== 'no' || not.sentence.tokens[not.at]?.word === 'no') return false
  const [subject, ...rest] = reachOf(no)
  return subject !== undefined && ownersOf(not).includes(subject) && rest.every((key, at) => at > 0 || reachOf(not).includes(key))
}

function ownersOf({ sentence, at }: Placed): string[] {
  const keys: string[] = []
  for (let place = at - 1; place >= 0 && keys.length < reach; place -= 1) {
    const token = sentence.tokens[place]
    if (token === undefined) break
    keys.push(token.key)
    if (token.opens) break
  }
  return keys
}

function reachOf({ sentence, at }: Placed): string[] {
  const keys: string[] = []
  for (const token of sentence.tokens.slice(at + 1)) {
    if (keys.length === reach || token.opens) break
    keys.push(token.key)
  }
  return keys
}
