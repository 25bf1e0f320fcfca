import { instructions } from './lexicon/advice.ts'
import { allergies, allergyWords } from './lexicon/allergens.ts'
import type { Token } from './token.ts'

/** The tokens of one sentence, their facts weighed by what else it says. */
export function weighInContext(tokens: readonly Token[]): readonly Token[] {
  return withHaste(withTimes(withForbiddenPlaces(withInstruction(withRanking(foldDuties(foldDangers(foldLimits(withCaution(withAllergens(tokens))))))))))
}

function isConsumable({ fact }: Token): boolean {
  return fact?.kind === 'allergen' || fact?.kind === 'drug'
}

/** A food is an allergen only in a sentence about allergy; else one food more or less is none. */
function withAllergens(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some((token) => allergies.some((word) => token.word.startsWith(word)))) {
    // "if you are allergic to penicillin, take ...": what is taken is no allergen.
    const begins = tokens.findIndex((token) => allergies.some((word) => token.word.startsWith(word)))
    const clause = tokens.findIndex((token, at) => at > begins && token.opens)
    const ends = clause === -1 || !tokens.some(({ key }) => key === 'negation:if') ? tokens.length : clause
    return tokens.map((token, at) => {
      if (token.fact === undefined || !isConsumable(token)) return token
      const lone = token.fact.lone === 'swap' ? 'edit' : token.fact.lone
      return { ...token, fact: { ...token.fact, lone, kind: at >= begins - 1 && at < ends ? ('allergen' as const) : token.fact.kind } }
    })
  }
  if (!tokens.some((token) => token.fact?.kind === 'allergen')) return tokens
  if (tokens.some((token) => allergyWords.some((word) => token.word.startsWith(word)))) return tokens
  return tokens.map((token) => (token.fact?.kind === 'allergen' && token.fact.lone === 'edit' ? { ...token, fact: { ...token.fact, lone: 'swap' as const } } : token))
}

// "less likely to need surgery than"
const widestRanking = 4

/** "less effective than" ranks two things, so it counts alone too; "less pain" does not. */
function withRanking(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ key }) => key === 'than')) return tokens
  return tokens.map((token, at) => {
    const ranks = token.fact?.kind === 'comparison' && token.fact.lone === 'swap' && tokens.slice(at + 1, at + 1 + widestRanking).some(({ key }) => key === 'than')
    return ranks && token.fact !== undefined ? { ...token, fact: { ...token.fact, lone: 'edit' as const } } : token
  })
}

// Fewer words are a heading.
const shortestInstruction = 3

/** Marks the verb of "Rinse your mouth after use". */
function withInstruction(tokens: readonly Token[]): readonly Token[] {
  const [verb, ...rest] = tokens
  if (verb === undefined || verb.fact !== undefined || tokens.length < shortestInstruction || !instructions.has(verb.word)) return tokens
  return [{ ...verb, fact: { kind: 'strength', key: verb.key, lone: 'whole' } }, ...rest]
}

const opposite: Readonly<Record<string, string>> = { '>': '<=', '<': '>=' }

/** "do not take more than 4 g" says "take at most 4 g": both read as the latter. */
function foldLimits(tokens: readonly Token[]): readonly Token[] {
  const kept = [...tokens]
  for (let at = 0; at < kept.length; at += 1) {
    const not = kept[at]
    if (not?.fact?.kind !== 'negation' || not.fact.key !== 'not') continue
    for (let reach = at + 1; reach <= at + 2 && reach < kept.length; reach += 1) {
      const sign = kept[reach]
      if (sign === undefined || (sign.opens && reach > at + 1)) break
      const turned = sign.fact?.kind === 'comparison' ? opposite[sign.fact.key] : undefined
      if (turned !== undefined && sign.fact !== undefined) {
        kept[reach] = { ...sign, key: `comparison:${turned}`, fact: { ...sign.fact, key: turned }, start: at + 1 === reach ? not.start : sign.start }
        kept.splice(at, 1)
        break
      }
      if (sign.fact !== undefined && sign.fact.kind !== 'strength') break
    }
  }
  return kept
}

/** "not dangerous" says "harmless". */
function foldDangers(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at): Token[] => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (token.key === 'negation:not' && next?.key === 'strength:unsafe' && !next.opens) return []
    if (token.key !== 'strength:unsafe' || token.fact === undefined || token.opens || before?.key !== 'negation:not') return [token]
    return [{ ...token, key: 'strength:safe', word: 'harmless', fact: { ...token.fact, key: 'safe', lone: 'swap' }, start: before.start }]
  })
}

/** "Caution: not to be done at home" */
function withCaution(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens
  if (first?.word !== 'caution' || first.fact === undefined || second?.opens !== true) return tokens
  return [{ ...first, fact: { ...first.fact, lone: 'edit' } }, ...tokens.slice(1)]
}

/** "do not have to" leaves a choice, "must not" leaves none: after "not", a duty is a need. */
function foldDuties(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.key !== 'strength:must' || token.fact === undefined || token.opens) return token
    const [near, far] = [tokens[at - 1], tokens[at - 2]]
    // "not usually needed", "no treatment is needed"
    const denied = near?.key === 'negation:not' || (far?.key === 'negation:not' && near?.opens === false && (near.fact?.kind === 'severity' || far.word === 'no'))
    return denied ? { ...token, key: 'strength:need', fact: { ...token.fact, key: 'need', lone: 'sole' as const } } : token
  })
}

/** Where something must not be done, and what must not be eaten, is part of the warning: "not on the face or the eyelids". */
function withForbiddenPlaces(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ key }) => key === 'negation:not' || key === 'negation:never' || key === 'strength:avoid')) return tokens
  return tokens.map((token) => ((token.fact?.kind === 'site' || token.fact?.kind === 'allergen') && token.fact.lone === 'swap' ? { ...token, fact: { ...token.fact, lone: 'sole' as const } } : token))
}

/** "each morning and each evening": of several times of day each counts, also when it is lost or gained. */
function withTimes(tokens: readonly Token[]): readonly Token[] {
  const isTime = ({ fact }: Token): boolean => (fact?.kind === 'frequency' && fact.lone === 'swap') || fact?.field === 'meal'
  if (new Set(tokens.filter(isTime).map(({ key }) => key)).size < 2) return tokens
  return tokens.map((token) => (isTime(token) && token.fact?.lone === 'swap' ? { ...token, fact: { ...token.fact, lone: 'edit' as const } } : token))
}

const summons: ReadonlySet<string> = new Set('call phone ring contact see go get seek come visit ask tell take'.split(' '))

/** "Call the crisis line now": beside a call for help the hour counts, also when it is lost or gained. */
function withHaste(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ key, word }) => key === 'urgency:now' && !summons.has(word)) || !tokens.some(({ word, fact }) => summons.has(word) || (fact?.kind === 'urgency' && fact.key !== 'now'))) return tokens
  return tokens.map((token) => (token.key === 'urgency:now' && token.fact?.lone === 'swap' ? { ...token, fact: { ...token.fact, lone: 'edit' as const } } : token))
}
