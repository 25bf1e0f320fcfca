import { alignPassages } from './align.ts'
import type { Pair } from './align.ts'
import { changedFacts } from './changed-facts.ts'
import type { ChangedFact } from './changed-facts.ts'
import { conditionRisks, restrictsPeople } from './conditions.ts'
import { riskKinds, riskLabels } from './kinds.ts'
import type { ClinicalRisk, RiskKind } from './kinds.ts'
import { sameDirection } from './lexicon/comparisons.ts'
import { opposedAcross } from './lexicon/plain.ts'
import { loneRisks } from './lone-risks.ts'
import { oppositionOf, slips } from './misspelling.ts'
import { exchangedWords, isIn, saysMostlyTheSame } from './opposites.ts'
import { isKnownWord, readPassage } from './read.ts'
import { withoutSharedSentences } from './shared-sentences.ts'
import { exchangedAcross, exchangedSides } from './sides.ts'
import { cleanText, splitWords } from './text.ts'
import type { Word } from './text.ts'
import { amountKinds } from './token.ts'
import type { Passage } from './token.ts'

/**
 * What a clinical reviewer must look at in a change of one passage: a sentence, paragraph, list item, cell
 * or a few words. One side may be empty. The most dangerous kinds come first; none for a harmless edit.
 * Pure, and never throws.
 */
export function clinicalRisks(before: string, after: string): ClinicalRisk[] {
  if (before === after) return []
  const differing = withoutSharedSentences(before, after)
  const passages = readBoth(differing.before, differing.after)
  const pairs = alignPassages(passages.before, passages.after)
  const { removed, added, exchanged } = changedFacts(pairs)
  const risks = exchanged.map(([old, other]): ClinicalRisk => ({
    kind: old.fact.kind,
    reason: `${riskLabels[old.fact.kind]}: ${quote(old, passages.before)} and ${quote({ token: other }, passages.before)} changed places`,
  }))
  const opposites = pairs.map(exchangedWords)
  const folded = new Set(opposites.flatMap(({ denials }) => denials))
  const isOpen = ({ token }: ChangedFact): boolean => !folded.has(token)
  const [gone, come] = [new Set(removed.filter(isOpen)), new Set(added.filter(isOpen))]
  for (const near of [inOneGap, inOnePair, inOneField, turnedElsewhere, onlyPlaces(removed, added)]) {
    for (const old of gone) {
      const now = [...come].find((other) => near(old, other) && replaces(old, other))
      if (now === undefined) continue
      gone.delete(old)
      come.delete(now)
      const risk = replacement(old, now, passages.before, passages.after)
      if (risk !== undefined) risks.push(risk)
    }
  }
  const known = namesIn(differing.shared)
  risks.push(...loneRisks([...gone], 'removed', passages.before, { passage: passages.after, shared: known }))
  risks.push(...loneRisks([...come], 'added', passages.after, { passage: passages.before, shared: known }))
  risks.push(...opposites.flatMap(({ risks: found }) => found))
  risks.push(...pairs.flatMap((pair) => conditionRisks(pair, passages.before, passages.after)))
  if (risks.length === 0) risks.push(...pairs.flatMap((pair) => sides(pair, passages.before)))
  return inOrder(risks)
}

/** A misspelling on one side reads as the word that the other side has in its place. */
function readBoth(before: string, after: string): { before: Passage; after: Passage } {
  const [textA, textB] = [cleanText(before), cleanText(after)]
  const [wordsA, wordsB] = [splitWords(textA), splitWords(textB)]
  const meant = slips(wordsA, wordsB, isKnownWord)
  const mended = (words: readonly Word[]): readonly Word[] =>
    meant.size === 0 ? words : words.map((word) => ({ ...word, norm: meant.get(word.norm) ?? word.norm }))
  return { before: readPassage(textA, mended(wordsA)), after: readPassage(textB, mended(wordsB)) }
}

/** What the sentences of both versions name; read when first asked for. */
function namesIn(shared: readonly string[]): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | undefined
  return () => (names ??= new Set(readBoth(shared.join('\n'), '').before.sentences.flatMap(({ tokens }) => tokens.map(({ key }) => key))))
}

function inOrder(risks: readonly ClinicalRisk[]): ClinicalRisk[] {
  const seen = new Set<string>()
  const once = risks.filter(({ reason }) => !seen.has(reason) && seen.add(reason))
  return once.sort((a, b) => riskKinds.indexOf(a.kind) - riskKinds.indexOf(b.kind))
}

const inOneGap = (a: ChangedFact, b: ChangedFact): boolean => a.pair === b.pair && a.gap === b.gap
const inOnePair = (a: ChangedFact, b: ChangedFact): boolean => a.pair === b.pair && a.fact.lone !== 'swap' && b.fact.lone !== 'swap'

// Weak words of one field in two places of a sentence replace each other only if little else of it changed.
const littleChanged = 0.7
const inOneField = (a: ChangedFact, b: ChangedFact): boolean => a.pair === b.pair && a.pair.kept >= littleChanged && a.fact.field !== undefined && a.fact.field === b.fact.field && a.fact.kind === 'comparison'

/** One side of a comparison is gone from a sentence and another has come, wherever they stand in it: "can increase" → "is decreased by". */
function turnedElsewhere(a: ChangedFact, b: ChangedFact): boolean {
  if (a.pair !== b.pair || a.fact.kind !== b.fact.kind || a.fact.field !== b.fact.field || !contrasting.has(a.fact.kind)) return false
  // "grow normally" → "growth is normal"
  if (a.fact.field === 'amount' && !(hasDirection(a) && hasDirection(b))) return false
  return saysMostlyTheSame(a.pair) && !isIn(a.pair.after, a.token) && !isIn(a.pair.before, b.token)
}

function hasDirection({ fact: { key } }: ChangedFact): boolean {
  return sameDirection.some((keys) => keys.has(key))
}

// Kinds of which the terms of one field exclude each other.
const contrasting: ReadonlySet<RiskKind> = new Set(['comparison', 'laterality'])

/** The one place that a sentence lost and the one that it gained, wherever they stand. */
function onlyPlaces(removed: readonly ChangedFact[], added: readonly ChangedFact[]): (a: ChangedFact, b: ChangedFact) => boolean {
  const isAlone = (fact: ChangedFact, facts: readonly ChangedFact[]): boolean => facts.filter(({ pair, fact: { kind } }) => pair === fact.pair && kind === 'site').length === 1
  return (a, b) => a.pair === b.pair && a.fact.kind === 'site' && b.fact.kind === 'site' && isAlone(a, removed) && isAlone(b, added)
}

function replaces(old: ChangedFact, now: ChangedFact): boolean {
  if (old.token.key === now.token.key || old.fact.lone === 'whole' || now.fact.lone === 'whole') return false
  if (old.fact.field !== undefined && old.fact.field === now.fact.field && sameDirection.some((keys) => keys.has(old.fact.key) && keys.has(now.fact.key))) return false
  if (isDisease(old) && isDisease(now)) return true
  if (old.fact.field !== now.fact.field && (isWeak(old) || isWeak(now))) return opposed(old.token.key, now.token.key)
  return old.fact.kind === now.fact.kind || bothIn(amountKinds, old, now) || bothIn(consumables, old, now) || opposed(old.token.key, now.token.key)
}

/** High blood pressure is a disease as gout is. */
function isDisease({ fact: { kind, field } }: ChangedFact): boolean {
  return field === 'disease' || (field === 'condition' && kind === 'comparison')
}

function isWeak({ fact }: ChangedFact): boolean {
  return fact.lone === 'swap' || fact.lone === 'sole'
}

function bothIn(kinds: ReadonlySet<RiskKind>, old: ChangedFact, now: ChangedFact): boolean {
  return kinds.has(old.fact.kind) && kinds.has(now.fact.kind)
}

function opposed(a: string, b: string): boolean {
  return opposedAcross.some(([one, other]) => (a === one && b === other) || (a === other && b === one))
}

const consumables: ReadonlySet<RiskKind> = new Set(['drug', 'allergen'])

function replacement(old: ChangedFact, now: ChangedFact, before: Passage, after: Passage): ClinicalRisk | undefined {
  const units = old.fact.unit !== undefined && now.fact.unit !== undefined && old.fact.unit !== now.fact.unit && old.fact.amount === now.fact.amount
  const told = (old.fact.kind === 'wording' && oppositionOf(old.token.word, now.token.word)) || moreTelling(old.fact.kind, now.fact.kind)
  const kind = units && told !== 'duration' && told !== 'age' ? 'unit' : conditionKinds.has(told) && isOfPeople(old) && isOfPeople(now) ? 'population' : told
  return { kind, reason: `${riskLabels[kind]}: ${quote(old, before)} → ${quote(now, after)}` }
}

// "people with kidney disease": what they have says who they are.
const conditionKinds: ReadonlySet<RiskKind> = new Set(['site', 'wording'])

function isOfPeople({ sentence, at }: ChangedFact): boolean {
  return restrictsPeople(sentence.tokens.slice(0, at))
}

function moreTelling(a: RiskKind, b: RiskKind): RiskKind {
  if (a === 'allergen' && b === 'allergen') return 'allergen'
  if (a === 'drug' || b === 'drug') return 'drug'
  if (a === 'number') return b
  if (b === 'number') return a
  return b
}

function quote({ token }: Pick<ChangedFact, 'token'>, passage: Passage): string {
  return passage.text.slice(token.start, token.end).replace(/\s+/g, ' ')
}

function sides(pair: Pair, before: Passage): ClinicalRisk[] {
  const pivot = exchangedSides(pair)
  if (pivot !== undefined) return [{ kind: 'comparison', reason: `${riskLabels.comparison}: the sides of "${quote({ token: pivot }, before)}" changed places` }]
  const exchanged = exchangedAcross(pair)?.map(({ removed }) => `"${before.text.slice(removed[0]?.start, removed.at(-1)?.end)}"`)
  return exchanged === undefined ? [] : [{ kind: 'wording', reason: `${riskLabels.wording}: ${exchanged.join(' and ')} changed places` }]
}
