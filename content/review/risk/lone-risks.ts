import { saysAlike } from './changed-facts.ts'
import type { ChangedFact } from './changed-facts.ts'
import { riskLabels } from './kinds.ts'
import type { ClinicalRisk, RiskKind } from './kinds.ts'
import type { Pair } from './align.ts'
import type { Passage, Sentence, Token } from './token.ts'

/** The other version: what differs of it, and the keys of what both have. */
export interface OtherSide {
  readonly passage: Passage
  readonly shared: () => ReadonlySet<string>
}

function says({ passage, shared }: OtherSide, key: string): boolean {
  return passage.sentences.some((sentence) => sentence.tokens.some((token) => token.key === key)) || shared().has(key)
}

// A sentence that keeps less of its words than this is rewritten: a word of degree that went with them says little.
const rewritten = 0.4
// A passage of so few words is a cell or the changed words alone.
const fragment = 3

/** What facts say that one version has and the other has nothing in their place; `own` is the version that has them. */
export function loneRisks(facts: readonly ChangedFact[], verb: 'added' | 'removed', own: Passage, other: OtherSide): ClinicalRisk[] {
  const telling = facts.filter((changed) => isTelling(changed, own, other))
  const risks: ClinicalRisk[] = []
  const told = new Set<ChangedFact>()
  for (const changed of telling) {
    if (told.has(changed)) continue
    const run = changed.fact.kind === 'dose' ? following(changed, telling) : [changed]
    for (const each of run) told.add(each)
    risks.push(loneRisk(changed, run.at(-1) ?? changed, verb, own))
  }
  return risks
}

/** A dose and what directly follows it, such as "10 mg" and "twice a day". */
function following(dose: ChangedFact, telling: readonly ChangedFact[]): ChangedFact[] {
  const run = [dose]
  for (;;) {
    const last = run.at(-1)
    const next = last && telling.find((other) => other.sentence === last.sentence && other.at === last.at + 1 && other.token.start >= last.token.end)
    if (next === undefined || (next.fact.kind !== 'frequency' && next.fact.kind !== 'duration' && next.fact.kind !== 'route')) return run
    run.push(next)
  }
}

function loneRisk(first: ChangedFact, last: ChangedFact, verb: 'added' | 'removed', own: Passage): ClinicalRisk {
  const { kind } = first.fact
  if ((kind === 'negation' || kind === 'strength') && (first.pair.before === undefined || first.pair.after === undefined) && first.sentence.tokens.length > 1) {
    const what = first.fact.lone === 'whole' ? 'instruction' : isWarning(first.sentence) ? 'warning' : riskLabels[kind]
    return { kind: what === riskLabels[kind] ? kind : 'strength', reason: `${what} ${verb}: ${shortened(own.text.slice(first.sentence.start, first.sentence.end))}` }
  }
  const words = own.text.slice(first.token.start, last.token.end).replace(/\s+/g, ' ')
  return { kind, reason: `${riskLabels[kind]} ${verb}: ${kind === 'negation' ? `"${words}"` : words}` }
}

/** "Do not crush it", "alcohol must be avoided"; not "it may cause no symptoms". */
function isWarning({ tokens }: Sentence): boolean {
  return tokens[0]?.fact?.kind === 'negation' || tokens.some(({ key }) => warnings.has(key))
}

const warnings: ReadonlySet<string> = new Set(['strength:must', 'strength:should', 'strength:avoid', 'strength:stop', 'strength:contraindicated', 'strength:caution', 'strength:unsafe', 'strength:discourage'])

// A reason is a phrase beside the change, not the change once more.
const longest = 90

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const begun = line.charAt(0).toLowerCase() + line.slice(1)
  return begun.length <= longest ? begun : `${begun.slice(0, longest - 1).trimEnd()}…`
}

function isTelling(changed: ChangedFact, own: Passage, other: OtherSide): boolean {
  const { fact, pair, token } = changed
  if (fact.lone === 'swap') return false
  if (named.has(fact.kind) && says(other, token.key)) return false
  // "it cannot be cured" says "there is no cure".
  if (token.word === 'can' && changed.sentence.tokens[changed.at + 1]?.key === 'negation:not') return false
  if (token.key === 'severity:usually' && changed.sentence.tokens.some(({ key }) => key === 'severity:most')) return false
  if (isExplained(changed, own) || isSubject(changed, own, other)) return false
  if (pair.merged && saysAlike(other.passage, changed)) return false
  const alone = pair.before === undefined || pair.after === undefined
  if (isWithinWord(changed) && !alone && gapSize(changed) > longestTurn) return false
  if (fact.lone === 'whole') return alone && !pair.merged && !says(other, token.key)
  if (alone && changed.sentence.tokens.length > fragment) return fact.lone === 'always'
  if (fact.lone === 'edit' && !alone && pair.kept < rewritten && changed.sentence.tokens.length > fragment) return false
  if (fact.lone === 'sole' && !(pair.before !== undefined && pair.after !== undefined && changes(pair) === 1)) return false
  return !isImperative(changed)
}

// "unhelpful" in a clause of more words than this turns nothing round: the other version has no such clause.
const longestTurn = 4

function gapSize({ pair, gap }: ChangedFact): number {
  const { removed = [], added = [] } = pair.gaps[gap] ?? {}
  return removed.length + added.length
}

/** Says what a word means: "osteopenia, which means that bone is thinner than normal". */
function isExplained({ fact, pair, gap, token }: ChangedFact, { text }: Passage): boolean {
  const { removed = [], added = [] } = pair.gaps[gap] ?? {}
  const run = removed.length === 0 ? added : removed
  return described.has(fact.kind) && removed.length * added.length === 0 && explaining.test(text.slice(Math.max(0, (run[0]?.start ?? 0) - reachOfMeaning), token.start))
}

const described: ReadonlySet<RiskKind> = new Set(['comparison', 'severity', 'site', 'laterality'])
const explaining = /(?:, |\()(?:which means|meaning|which is when|that is|in other words|i\.e\.)[^.;]*$/i
// "which means that" may stand before the first word that counts.
const reachOfMeaning = 20

/** Who does it, named when a passive became active: "is inherited when it is passed on by each parent" → "a child inherits it when each parent passes it on". */
function isSubject({ fact, pair, at, sentence }: ChangedFact, own: Passage, { passage }: OtherSide): boolean {
  const counterpart = sentence === pair.after ? pair.before : pair.after
  if (fact.kind !== 'population' || at !== 0 || counterpart === undefined) return false
  const [active, passive] = [own.text.slice(sentence.start, sentence.end), passage.text.slice(counterpart.start, counterpart.end)]
  return /^an? /i.test(active) && timesBy(active) < timesBy(passive)
}

function timesBy(text: string): number {
  return text.match(/\bby\b/g)?.length ?? 0
}

/** A negation that is part of a word: "unsafe". */
function isWithinWord({ fact, sentence, at, token }: ChangedFact): boolean {
  return fact.kind === 'negation' && sentence.tokens[at + 1]?.start === token.start
}

function changes({ gaps }: Pair): number {
  // "to" comes and goes with the verb before it.
  const telling = (tokens: readonly Token[]): number => tokens.filter(({ key }) => key !== 'to').length
  return gaps.reduce((sum, { removed, added }) => sum + telling(removed) + telling(added), 0)
}

/** Whom and what a passage is about: naming it once more, or by a pronoun, changes nothing. */
const named: ReadonlySet<RiskKind> = new Set(['drug', 'allergen', 'population', 'urgency', 'site'])

/** "You should rest" says "Rest", and "You must not smoke" says "Do not smoke". */
function isImperative({ fact, sentence, at, pair }: ChangedFact): boolean {
  if (fact.kind !== 'strength') return false
  const verb = sentence.tokens[at + 1]
  if (fact.key !== 'should' && !(fact.key === 'must' && verb?.fact?.kind === 'negation')) return false
  const others = (sentence === pair.before ? pair.after : pair.before)?.tokens
  return verb !== undefined && others?.some(({ key, opens }, place) => key === verb.key && (place === 0 || opens)) === true
}
