import { contrastPhrases } from './contrasts.ts'
import { conditionsOfPlaces, routePlaces } from './lexicon/body.ts'
import { drugBeginnings, drugStems, noDrugs } from './lexicon/drugs.ts'
import { equivalents } from './lexicon/equivalents.ts'
import { clauseWords, emptyPhrases, emptyWords, labelsOfNumbers, months, plainPhrases, sameMeaning } from './lexicon/plain.ts'
import { lexicons } from './lexicon/index.ts'
import { turnedWords } from './lexicon/prefixes.ts'
import { measureWords, readMeasure } from './measures.ts'
import { PhraseTable, singular, stem } from './phrases.ts'
import type { PhraseMatch } from './phrases.ts'
import type { RiskKind } from './kinds.ts'
import { weighInContext } from './sentence.ts'
import { normOf } from './text.ts'
import type { Word } from './text.ts'
import { amountKinds } from './token.ts'
import type { Fact, Passage, Sentence, Token } from './token.ts'

const terms = new PhraseTable<Fact>(
  lexicons.flatMap(({ kind, lone, terms: rows }) =>
    rows.map(([key, forms, ownLone, field]) => [forms, { kind, key, lone: ownLone ?? lone, field }] as const),
  ),
)
const plain = new PhraseTable<string>([
  ...plainPhrases.map((phrase): [string, string] => [phrase, phrase]),
  ...[...sameMeaning, ...equivalents].map(([reads, forms]): [string, string] => [forms, reads]),
])

const asides = new PhraseTable<string>(emptyPhrases.map((phrase) => [phrase, phrase]))
const contrasted = new PhraseTable<string>(contrastPhrases.map((phrase) => [phrase, phrase]))

// A line this short is a heading, a list item or a cell: its meaning hangs on its neighbours.
const shortLine = 4

const vocabulary: ReadonlySet<string> = new Set([...terms.words(), ...measureWords()])

/** Whether the tables hold a word, or its singular. */
export function isKnownWord(norm: string): boolean {
  return vocabulary.has(norm) || vocabulary.has(singular(norm)) || isDrugByStem(singular(norm)) || turnedWord(norm) !== undefined
}

/**
 * Reads words into sentences of tokens: what is said, in an order and spelling that compare.
 * `text` is the cleaned text of which they are the words.
 */
export function readPassage(text: string, words: readonly Word[]): Passage {
  const sentences: Sentence[] = []
  let tokens: Token[] = []
  let lineBegins = 0
  let begins: number | undefined
  let ends = 0
  let apart = false
  const close = (): void => {
    if (tokens.length > 0) sentences.push(sentenceOf(tokens, begins ?? 0, ends))
    tokens = []
    lineBegins = 0
    begins = undefined
  }
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (word === undefined) break
    if (word.type === 'end') close()
    else if (word.type === 'line') {
      if (tokens.length - lineBegins > shortLine) close()
      else lineBegins = tokens.length
    }
    if (word.type === 'end' || word.type === 'line') {
      at += 1
      continue
    }
    const read = readAt(words, at)
    // A comma before "so" or "which" opens the clause of the word after them.
    for (const [place, token] of read.tokens.entries()) tokens.push(apart && place === 0 ? { ...token, opens: true } : token)
    apart = read.tokens.length === 0 && (apart || word.apart)
    begins ??= word.start
    at += read.length
    ends = words[at - 1]?.end ?? word.end
  }
  close()
  return { text, sentences }
}

function sentenceOf(tokens: readonly Token[], start: number, end: number): Sentence {
  const kept = weighInContext(tokens)
  return { tokens: kept, signature: kept.map(({ key }) => key).join(' '), start, end }
}

interface Reading {
  readonly length: number
  readonly tokens: readonly Token[]
}

function readAt(words: readonly Word[], at: number): Reading {
  if (rankAt(words, at) !== undefined) return readWord(words, at)
  const label = readLabel(words, at)
  if (label > 0) return { length: label, tokens: [plainToken(words, at, label, 'label')] }
  const date = readDate(words, at)
  if (date > 0) return { length: date, tokens: [plainToken(words, at, date, 'date')] }
  const empty = asides.match(words, at)
  if (empty !== undefined) return { length: empty.length, tokens: [] }
  const order = readOrder(words, at)
  if (order !== undefined) return { length: 2, tokens: [factToken(words, at, 2, { kind: 'number', key: order, lone: 'swap' })] }
  const phrase = plain.match(words, at)
  const measured = readMeasure(words, at)
  const [plainTerm, compound] = [terms.match(words, at), readCompound(words, at)]
  const term = (compound?.length ?? 0) > (plainTerm?.length ?? 0) ? compound : plainTerm
  const measuredLength = measured?.length ?? 0
  const termLength = term?.length ?? 0
  if (phrase !== undefined && phrase.length >= Math.max(measuredLength, termLength)) {
    return { length: phrase.length, tokens: [plainToken(words, at, phrase.length, phrase.value)] }
  }
  const contrast = contrasted.match(words, at)
  if (contrast !== undefined && contrast.length > Math.max(1, measuredLength, termLength)) {
    return { length: contrast.length, tokens: [plainToken(words, at, contrast.length, contrast.value)] }
  }
  if (term !== undefined && termLength > measuredLength) return readTerm(words, at, term.length, term.value)
  if (measured !== undefined) return { length: measuredLength, tokens: measured.facts.map((fact) => factToken(words, at, measuredLength, fact)) }
  return readWord(words, at)
}

// Names that are written in one word or two; "may be" is no "maybe".
const compounds: ReadonlySet<RiskKind> = new Set(['site', 'drug', 'population', 'allergen'])
const shortestPart = 3

/** "ear drum", where the table has "eardrum" */
function readCompound(words: readonly Word[], at: number): PhraseMatch<Fact> | undefined {
  const [one, other] = [words[at], words[at + 1]]
  if (one?.type !== 'word' || other?.type !== 'word' || other.apart || one.norm.length < shortestPart || other.norm.length < shortestPart) return undefined
  const found = terms.match([{ ...one, norm: one.norm + other.norm }], 0)
  return found !== undefined && compounds.has(found.value.kind) ? { length: 2, value: found.value } : undefined
}

function readTerm(words: readonly Word[], at: number, length: number, fact: Fact): Reading {
  const word = words[at]
  // "May 2021" was read as a date before; a capital within a sentence is the month too.
  if (word?.text === 'May' && /^(?:in|since|until|by|of|last)$/.test(words[at - 1]?.norm ?? '')) return { length, tokens: [plainToken(words, at, length, 'date')] }
  // "Should you feel worse, call"
  if (word?.text === 'Should' && length === 1) return { length, tokens: [factToken(words, at, length, { kind: 'negation', key: 'if', lone: 'swap', field: 'condition' })] }
  if (word?.norm === 'left' && words[at + 1]?.norm.startsWith('un') === true) return { length: 1, tokens: [plainToken(words, at, 1, 'left')] }
  if (fact.kind === 'route' && length === 1 && routePlaces.has(word?.norm ?? '') && conditionsOfPlaces.has(singular(words[at + 1]?.norm ?? ''))) return { length, tokens: [factToken(words, at, length, { kind: 'site', key: routePlaces.get(word?.norm ?? '') ?? '', lone: 'swap' })] }
  if (word?.norm === 'lower' && length === 1 && lowerIsPlace(words, at)) return { length, tokens: [factToken(words, at, length, { kind: 'site', key: 'lower', lone: 'swap' })] }
  return { length, tokens: [factToken(words, at, length, fact)] }
}

const ranked = new Set(['type', 'class', 'stage', 'grade', 'phase', 'factor', 'group', 'hepatitis', 'influenza', 'vitamin', 'hemophilia', 'level', 'category'])
const romans: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** "class II", "hepatitis B": a rank, by which II equals 2. */
function rankAt(words: readonly Word[], at: number): string | undefined {
  const text = words[at]?.text ?? ''
  const joined = /^(?:or|and|to)$/.test(words[at - 1]?.norm ?? '') && romans.includes(words[at - 2]?.text ?? '')
  if (!ranked.has(words[joined ? at - 3 : at - 1]?.norm ?? '')) return undefined
  const roman = romans.indexOf(text)
  if (roman !== -1) return String(roman + 1)
  return /^[A-K]$/.test(text) ? text : undefined
}

/** "the L eye", "R. hip": the side in one letter, beside a place in the body */
function sideByLetter(words: readonly Word[], at: number): 'left' | 'right' | undefined {
  const text = words[at]?.text
  if ((text !== 'L' && text !== 'R') || terms.match(words, at + 1)?.value.kind !== 'site') return undefined
  return text === 'L' ? 'left' : 'right'
}

/** "one kidney", where "both kidneys" may have stood */
function oneOfTwo(words: readonly Word[], at: number): boolean {
  return words[at]?.norm === 'one' && terms.match(words, at + 1)?.value.kind === 'site'
}

/** "the lower arm", but not "lower the dose" or "lower blood pressure" */
function lowerIsPlace(words: readonly Word[], at: number): boolean {
  const next = terms.match(words, at + 1)?.value
  return (next?.kind === 'site' && next.key !== 'blood') || words[at + 1]?.norm === 'back'
}

// "no one", "each one": a pronoun.
const noAmount = /^(?:no|any|every|each|some|this|that|which|another|the|other|only)$/

function readWord(words: readonly Word[], at: number): Reading {
  const word = words[at]
  if (word === undefined) return { length: 1, tokens: [] }
  if (word.type !== 'word') return { length: 1, tokens: [] }
  const rank = rankAt(words, at)
  if (rank !== undefined) return { length: 1, tokens: [factToken(words, at, 1, { kind: 'number', key: `n:${rank}`, lone: 'swap' })] }
  const side = sideByLetter(words, at)
  if (side !== undefined) return { length: 1, tokens: [factToken(words, at, 1, { kind: 'laterality', key: side, lone: 'edit' })] }
  if (oneOfTwo(words, at)) return { length: 1, tokens: [factToken(words, at, 1, { kind: 'laterality', key: 'one', lone: 'swap' })] }
  if (word.norm === 'one' && !noAmount.test(words[at - 1]?.norm ?? '')) return { length: 1, tokens: [factToken(words, at, 1, { kind: 'number', key: 'n:1', lone: 'swap' })] }
  const name = singular(word.norm)
  if (isDrugByStem(name)) return { length: 1, tokens: [factToken(words, at, 1, { kind: 'drug', key: name, lone: 'always', guessed: true })] }
  const turned = turnedWord(word.norm)
  if (turned !== undefined) {
    const base = terms.match([{ ...word, norm: turned }], 0)?.value
    const not = factToken(words, at, 1, { kind: 'negation', key: 'not', lone: 'edit' })
    return { length: 1, tokens: [not, base === undefined ? tokenOf(words, at, 1, stem(turned), turned, undefined) : factToken(words, at, 1, base)] }
  }
  if (word.norm === 'non' && words[at + 1] !== undefined) return { length: 1, tokens: [factToken(words, at, 1, { kind: 'negation', key: 'not', lone: 'edit' })] }
  if (emptyWords.has(word.norm)) return { length: 1, tokens: [] }
  return { length: 1, tokens: [tokenOf(words, at, 1, stem(word.norm), word.norm, undefined)] }
}

const turned = new Set([...turnedWords].map(normOf))

function turnedWord(norm: string): string | undefined {
  const match = /^(?:un|in|im|il|ir|non)(.{3,})$/.exec(norm)
  const base = match?.[1]
  return base !== undefined && (turned.has(base) || turned.has(singular(base))) ? base : undefined
}

/** A word with the ending of an INN. */
export function isDrugByStem(name: string): boolean {
  if (name.length < 6 || noDrugs.has(name)) return false
  return drugStems.some((ending) => name.length >= ending.length + 2 && name.endsWith(ending)) || drugBeginnings.some((beginning) => name.length >= beginning.length + 4 && name.startsWith(beginning))
}

/** "Figure 3", "step 2": how many words, 0 where there is no such label. */
function readLabel(words: readonly Word[], at: number): number {
  if (!labelsOfNumbers.has(singular(words[at]?.norm ?? '')) || words[at + 1]?.type !== 'number') return 0
  return 2
}

/** "1st", as the tables hold "first" */
function readOrder(words: readonly Word[], at: number): string | undefined {
  const [number, suffix] = [words[at], words[at + 1]]
  if (number?.type !== 'number' || suffix?.start !== number.end || !/^(?:st|nd|rd|th)$/.test(suffix.norm)) return undefined
  return `${number.norm}${suffix.norm}`
}

function readDate(words: readonly Word[], at: number): number {
  const word = words[at]
  if (word === undefined) return 0
  if (word.norm === 'date' && word.type === 'word') return 1
  const isYear = (item: Word | undefined): boolean => item?.type === 'number' && /^(?:19|20)\d\d$/.test(item.text)
  const isDay = (item: Word | undefined): boolean => item?.type === 'number' && /^\d\d?$/.test(item.text) && Number(item.text) >= 1 && Number(item.text) <= 31
  const isMonth = (item: Word | undefined): boolean => item !== undefined && months.has(item.norm) && /^\p{Lu}/u.test(item.text)
  const yearAt = (place: number): number => (isYear(words[place]) ? 1 : 0)
  if (isMonth(word)) {
    if (isYear(words[at + 1])) return 2
    if (isDay(words[at + 1])) {
      const suffix = /^(?:st|nd|rd|th)$/.test(words[at + 2]?.norm ?? '') ? 1 : 0
      return 2 + suffix + yearAt(at + 2 + suffix)
    }
    return 0
  }
  if (isDay(word)) {
    const suffix = /^(?:st|nd|rd|th)$/.test(words[at + 1]?.norm ?? '') ? 1 : 0
    const of = words[at + 1 + suffix]?.norm === 'of' ? 1 : 0
    if (isMonth(words[at + 1 + suffix + of])) return 2 + suffix + of + yearAt(at + 2 + suffix + of)
  }
  if (isYear(word) && /^(?:in|since|from|until|by|of|before|after|published|copyright|year|reviewed|updated|modified|and|to|-)$/.test(words[at - 1]?.norm ?? '')) {
    const next = words[at + 1]
    if (/^(?:copyright|published|reviewed|updated|modified|year)$/.test(words[at - 1]?.norm ?? '')) return 1
    return next === undefined || next.apart || next.type !== 'word' || isMonth(next) || emptyWords.has(next.norm) || /^(?:and|to|in|for|by|with|when|after)$/.test(next.norm) ? 1 : 0
  }
  return 0
}

function plainToken(words: readonly Word[], at: number, length: number, key: string): Token {
  return tokenOf(words, at, length, key, key, undefined)
}

function factToken(words: readonly Word[], at: number, length: number, fact: Fact): Token {
  // Fifty is fifty, whether it is called a dose or a threshold.
  const key = amountKinds.has(fact.kind) ? `amount:${fact.key}` : `${fact.kind}:${fact.key}`
  return tokenOf(words, at, length, key, words.slice(at, at + length).map((word) => word.norm).join(' '), fact)
}

function tokenOf(words: readonly Word[], at: number, length: number, key: string, word: string, fact: Fact | undefined): Token {
  const first = words[at]
  const last = words[at + length - 1]
  const opens = first?.apart === true || clauseWords.has(first?.norm ?? '') || clauseWords.has(words[at - 1]?.norm ?? '')
  return { key, word, fact, start: first?.start ?? 0, end: last?.end ?? 0, opens }
}
