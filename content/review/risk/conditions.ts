import { smallWords } from './align.ts'
import type { Gap, Pair } from './align.ts'
import { referring } from './lexicon/plain.ts'
import { riskLabels } from './kinds.ts'
import type { ClinicalRisk, RiskKind } from './kinds.ts'
import { instructions } from './lexicon/advice.ts'
import { apart, persons } from './lexicon/degree.ts'
import { agedBefore } from './lexicon/measures.ts'
import type { Passage, Sentence, Token } from './token.ts'

// A sentence that keeps less of its words is rewritten: its conditions are then somewhere else, in other words.
const mostlyKept = 0.75
// What tells people apart may be half of a short sentence.
const halfKept = 0.5

/**
 * Conditions and restrictions that a sentence of both versions lost or gained: "if you have asthma", and for whom
 * it holds, such as "with kidney disease" after "people". What takes their place is judged word by word.
 */
export function conditionRisks(pair: Pair, before: Passage, after: Passage): ClinicalRisk[] {
  // A sentence that was only cut or only added to says the rest as before, however much came or went.
  const isRest = pair.gaps.every(({ added }) => added.length === 0) || pair.gaps.every(({ removed }) => removed.length === 0)
  if (pair.before === undefined || pair.after === undefined || (pair.kept < halfKept && !isRest)) return []
  const [a, b] = [pair.before, pair.after]
  return pair.gaps.flatMap(({ removed, added }: Gap): ClinicalRisk[] => {
    if (removed.length > 0 && added.length > 0) return [...otherAllergen(removed, a, before, added, b, after), ...otherPeople(removed, a, before, added, b, after), ...conditionFor(removed, a, before, after, 'removed'), ...conditionFor(added, b, after, before, 'added')]
    if (pair.kept < mostlyKept && !isRest) return []
    return added.length === 0 ? lost(removed, a, after, before, 'removed') : lost(added, b, before, after, 'added')
  })
}

/** "people with asthma" → "people whose sight is failing": others are meant, whatever words tell who. */
function otherPeople(removed: readonly Token[], a: Sentence, before: Passage, added: readonly Token[], b: Sentence, after: Passage): ClinicalRisk[] {
  const isTold = (run: readonly Token[], { tokens }: Sentence, { text }: Passage): boolean => {
    const owner = peopleBefore(tokens.slice(0, run[0] === undefined ? 0 : tokens.indexOf(run[0])))
    return owner !== undefined && restricting.test(text.slice(owner.end, run.at(-1)?.end).trim())
  }
  const named = [...removed, ...added].filter(({ fact, key }) => habits.has(key) || fact?.field === 'disease' || fact?.field === 'condition')
  // Of two diseases the tables tell whether they are one.
  const isOneOther = named.length === 1 || (named.length === 2 && named.filter(({ key }) => habits.has(key)).length === 1)
  if (!isOneOther || !isTold(removed, a, before) || !isTold(added, b, after) || !isSecond(removed, named) || !isSecond(added, named)) return []
  const quoted = (run: readonly Token[], passage: Passage): string => passage.text.slice(run[0]?.start, run.at(-1)?.end)
  return [{ kind: 'population', reason: `${riskLabels.population}: ${quoted(removed, before)} → ${quoted(added, after)}` }]
}

/** "honeybee venom" → "hornet venom", "allergic to gold" → "allergic to chrome": another allergen, though no table has it. */
function otherAllergen(removed: readonly Token[], a: Sentence, before: Passage, added: readonly Token[], b: Sentence, after: Passage): ClinicalRisk[] {
  const [old, now] = [removed[0], added[0]]
  if (old === undefined || now === undefined || removed.length + added.length > 2 || !mayBeAllergen(old, a) || !mayBeAllergen(now, b)) return []
  const quoted = ({ start, end }: Token, { text }: Passage): string => text.slice(start, end)
  return [{ kind: 'allergen', reason: `${riskLabels.allergen}: ${quoted(old, before)} → ${quoted(now, after)}` }]
}

function mayBeAllergen(token: Token, { tokens }: Sentence): boolean {
  const at = tokens.indexOf(token)
  const [first, second, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  const named = next !== undefined && allergenNouns.test(next.word)
  const told = second?.word === 'to' && first !== undefined && /^(?:allerg|hypersensit|sensitiv)/.test(first.word)
  return (named || told) && token.fact?.kind !== 'severity' && !describing.has(token.word)
}

const allergenNouns = /^(?:allerg|venom|sting|dander|pollen|intoleran|anaphyla)/
// Words that say what sort of allergy it is, not of what.
const describing: ReadonlySet<string> = new Set('food drug medicine medication dietary known any other severe seasonal skin their new suspected insect plant animal airborne environmental true common'.split(' '))

// "who smoke", as tokens hold them.
const habits: ReadonlySet<string> = new Set(['smok', 'drink', 'vap', 'inject'])

/** The run with the name, or one that says as much in other words. */
function isSecond(run: readonly Token[], named: readonly Token[]): boolean {
  return run.some((token) => named.includes(token) || apart.has(token.word)) || run.filter(({ key }) => !smallWords.has(key)).length > 1 || run.some(({ fact }) => fact?.kind === 'drug' || fact?.kind === 'site')
}

/** Words that one version of a sentence has and the other has nothing in their place. */
interface Run {
  readonly tokens: readonly Token[]
  readonly own: Sentence
  readonly other: Passage
  readonly passage: Passage
  /** Place of the first among the tokens of its sentence. */
  readonly at: number
  /** As they stand, from the token before them. */
  readonly words: string
}

/** What a run of words restricts or tells to do; the first that holds. */
const readings: readonly (readonly [kind: RiskKind, holds: (run: Run) => boolean])[] = [
  ['population', (run) => isClause(run.tokens, run.own, run.other) && aboutPersons.test(run.words)],
  ['condition', ({ tokens, own, other }) => isClause(tokens, own, other)],
  ['population', ({ tokens, own, at, words }) => narrows(own.tokens.slice(0, at), words, tokens)],
  ['population', ({ tokens, words }) => isGroup(tokens, words)],
  ['population', isFirstGroup],
  ['population', ({ tokens, own }) => setsApart(tokens, own)],
  ['strength', ({ tokens, own }) => isInstruction(tokens, own)],
  ['site', ({ tokens, own, passage }) => isListed(tokens, own, passage)],
]

function lost(tokens: readonly Token[], own: Sentence, other: Passage, passage: Passage, verb: 'added' | 'removed'): ClinicalRisk[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return []
  const at = own.tokens.indexOf(first)
  const words = passage.text.slice(own.tokens[at - 1]?.end ?? own.start, last.end).replace(/^[\s,;:(–-]+/, '').replace(/\s+/g, ' ')
  if (referring.test(words) || tokens.every((token) => isSaid(token, other))) return []
  const run: Run = { tokens, own, other, passage, at, words }
  const kind = readings.find(([, holds]) => holds(run))?.[0]
  if (kind === undefined) return []
  return kind === 'strength' ? [{ kind, reason: `instruction ${verb}: ${words}` }] : [risk(kind, verb, words)]
}

function isSaid({ key }: Token, { sentences }: Passage): boolean {
  return smallWords.has(key) || sentences.some(({ tokens }) => tokens.some((token) => token.key === key))
}

/** A condition in the place of other words: "all day" → "if it is comfortable". One of which the other version has half the words is only said otherwise. */
function conditionFor(run: readonly Token[], own: Sentence, passage: Passage, other: Passage, verb: 'added' | 'removed'): ClinicalRisk[] {
  const first = run.findIndex(({ word }) => word === 'if' || word === 'unless')
  const clause = run.slice(first)
  if (first === -1 || !isClause(clause, own, other) || 2 * clause.filter((token) => isSaid(token, other)).length >= clause.length - 1) return []
  return [risk('condition', verb, passage.text.slice(clause[0]?.start, clause.at(-1)?.end).replace(/\s+/g, ' '))]
}

function risk(kind: RiskKind, verb: string, words: string): ClinicalRisk {
  return { kind, reason: `${riskLabels[kind]} ${verb}: ${words}` }
}

/** "if the pain lasts", "unless told to", where the other version has no such clause at all; "when" tells advice from another alone. */
function isClause(run: readonly Token[], own: Sentence, other: Passage): boolean {
  const [first] = run
  if (run.length < 2 || first === undefined || isSaid(first, other)) return false
  return first.word === 'if' || first.word === 'unless' || (first.word === 'when' && instructions.has(own.tokens[0]?.word ?? ''))
}

const aboutPersons = /\b(?:you|your|people|persons?|someone|child|children|patients?|they|women|men|mothers?|baby|babies)\b/i

const restricting = /^(?:with|without|who|whose|taking|having|using|on|at|over|under|aged|receiving|allergic|known|born|living|exposed|infected|treated|recovering|undergoing|affected|traveling|at risk)\b/i

/** "the nose and mouth": one of several places. */
function isListed(run: readonly Token[], own: Sentence, { text }: Passage): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || run.some(({ fact }) => fact?.kind !== 'site')) return false
  const [before, after] = [own.tokens[own.tokens.indexOf(first) - 1], own.tokens[own.tokens.indexOf(last) + 1]]
  const joins = (one: Token | undefined, other: Token | undefined): boolean => one !== undefined && other !== undefined && joining.test(text.slice(one.end, other.start))
  return (before?.fact?.kind === 'site' && joins(before, first)) || (after?.fact?.kind === 'site' && joins(last, after))
}

const joining = /^(?:,|,? (?:and|or|and\/or) )/

/** "healthy adults": a word before people that tells them from others. */
function setsApart(run: readonly Token[], own: Sentence): boolean {
  const last = run.at(-1)
  const next = last && own.tokens[own.tokens.indexOf(last) + 1]
  return next !== undefined && (next.fact?.kind === 'population' || persons.has(next.word)) && run.every(({ word }) => apart.has(word))
}

/** "and for people with gout": one of several groups. */
function isGroup(run: readonly Token[], words: string): boolean {
  return /^(?:and|or|as well as|but not|also|(?:and )?(?:for|in|by|to))\b/i.test(words) && run.some((token, at) => at < 2 && (token.fact?.kind === 'population' || persons.has(token.word))) && /\b(?:with|without|who|whose|taking|having)\b/i.test(words)
}

/** "Frail people and those living alone": the first of several groups. */
function isFirstGroup({ tokens, at, passage }: Run): boolean {
  const last = tokens.at(-1)
  if (at !== 0 || last === undefined || (last.fact?.kind !== 'population' && !persons.has(last.word))) return false
  return /^,? (?:and|or) (?:those|people|persons|anyone|patients|adults|children|women|men)\b/.test(passage.text.slice(last.end))
}

/** "Clean the wound, cover it and rest": one of several things to do. */
function isInstruction(run: readonly Token[], own: Sentence): boolean {
  const [first] = run
  return first !== undefined && first !== own.tokens[0] && instructions.has(first.word) && instructions.has(own.tokens[0]?.word ?? '')
}

// Ages and such may stand between people and what else restricts them: "adults aged 50 to 80 who smoke".
const amounts: ReadonlySet<RiskKind | undefined> = new Set(['age', 'comparison', 'number'])

const having = /^(?:experienc|suffer|develop|diagnos|liv|affect|get)/

function narrows(ahead: readonly Token[], words: string, run: readonly Token[]): boolean {
  const owner = ahead.findLast(({ fact, word }) => !amounts.has(fact?.kind) && !agedBefore.has(word))
  if (owner === undefined || (owner.fact?.kind !== 'population' && !persons.has(owner.word)) || !restricting.test(words)) return false
  // "who have", "with" and "aged" alone restrict nothing, and with another "people" the run is more than a restriction.
  return run.some(({ word }) => !restricting.test(word) && !having.test(word)) && !run.some(({ word }) => persons.has(word))
}

// Between people and what they have: "with severe", "who have had a".
const nearPeople = 3

/** Whether words tell people from others, as after "people with" and "anyone who has had a"; `ahead` stands before them. */
export function restrictsPeople(ahead: readonly Token[]): boolean {
  return peopleBefore(ahead) !== undefined
}

function peopleBefore(ahead: readonly Token[]): Token | undefined {
  const near = ahead.slice(-nearPeople)
  const owner = near.findLastIndex(({ fact, word }) => fact?.kind === 'population' || persons.has(word))
  const between = near.slice(owner + 1)
  return owner !== -1 && between.every(({ fact, opens }) => !opens && (fact === undefined || fact.kind === 'severity')) ? near[owner] : undefined
}
