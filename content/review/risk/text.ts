import { spellingRules } from './lexicon/spelling.ts'

export type WordType = 'word' | 'number' | 'sign' | 'end' | 'line'

/** A word, number or sign of a passage. `start` and `end` count in the cleaned text. */
export interface Word {
  readonly type: WordType
  /** As it stands. */
  readonly text: string
  /** Lower case, US spelling; the way in which the tables hold it. */
  readonly norm: string
  readonly start: number
  readonly end: number
  /** Punctuation or a line end stands between this word and the one before it. */
  readonly apart: boolean
}

const vulgarFractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75', '⅓': '.33', '⅔': '.67', '⅛': '.125' }

const ordinals: Readonly<Record<string, string>> = { '1st': 'first', '2nd': 'second', '3rd': 'third' }
const greekNames: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta' }

type Rule = readonly [pattern: RegExp, by: (match: string) => string]

const blank = (): string => ' '
const nothing = (): string => ''

// Before compatibility forms are folded: what folding would blur.
const rulesBefore: readonly Rule[] = [
  // The number of a note glued to a word would read as a name such as B12.
  [/(?<=\p{L}{3}|[.,;)])[⁰¹²³⁴-⁹]+(?:[,–-][⁰¹²³⁴-⁹]+)*/gu, nothing],
  [/[½¼¾⅓⅔⅛]/g, (match) => vulgarFractions[match] ?? match],
  [/[’‘ʼ‛`´]/g, () => "'"],
  [/[\u200b-\u200d\u2060\ufeff\u00ad]/g, nothing],
  [/(?<=(?<![\d.,])\d{1,3})[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, nothing],
]

const rulesAfter: readonly Rule[] = [
  // "a T-score of −2.5", "minus 2.5"; not the dash of a range.
  [/(?:(?<=\p{L}[ \t]+|[(<>≤≥=][ \t]*|^)−[ \t]?|(?<=\b(?:is|of|at|to|and|or|than|below|above|under|between|from)[ \t]+|[<>≤≥=][ \t]*)[-‑–]|\bminus )(?=\d)/gimu, () => '\u2212'],
  [/µ/g, () => 'μ'],
  // "β-blocker" is "beta-blocker".
  [/[αβγδ](?![\p{L}])/gu, (match) => greekNames[match] ?? match],
  [/[©®]|\(c\)/gi, () => ' copyright '],
  [/[‐‑‒–—―]|−(?!\d)|(?<=\d[ \t]?)−/g, () => '-'],
  [/(?<=\d),(?=\d{3}(?!\d))/g, nothing],
  [/(?<=\d)·(?=\d)/g, () => '.'],
  [/\b(?:https?:\/\/|www\.)\S+/gi, blank],
  [/\b10\.\d{4,9}\/\S+/g, blank],
  [/\[\s*\d+(?:\s*[,-]\s*\d+)*\s*\]/g, blank],
  // Year; volume (issue): pages of a reference.
  [/\b(?:19|20)\d\d\s*;\s*\d+(?:\(\d+\))?\s*:\s*\w?\d+(?:-\w?\d+)?/g, blank],
  [/\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b/g, () => ' date '],
  [/^[ \t]*\d{1,2}[.)](?=[ \t]+\S)/gm, blank],
  [/×/g, () => 'x'],
  [/\b(?:1st|2nd|3rd)(?=\s+trimester)/gi, (match) => ordinals[match.toLowerCase()] ?? match],
  // What another page says is no part of this one.
  [/\((?:see|see also)\b(?! (?:an?|your|the|their) )[^()\n]*\)|\b[Ss]ee also:? [^.\n]*|\b[Ff]or (?:more information|more details|details),? see [^.\n]*/g, blank],
  [/°\s+(?=[CF]\b)/g, () => '°'],
  // "under-cooked", but not "under-fives" and "over-the-counter".
  [/\b(?:under|over)-(?=\p{L}{3,}(?:ed|ing|weight|active|dose|use)\b)/giu, (match) => match.slice(0, -1)],
  [/\b(?:two|three|four|five|six|ten)fold\b/gi, (match) => `${match.slice(0, -4)} fold`],
  [/(?<=\d ?)[ap]\.m\b\.?/gi, (match) => match.replaceAll('.', '')],
  [/\be\.\s?g\.,?/gi, () => 'for example'],
  [/\bi\.\s?e\.,?/gi, () => 'that is'],
  [/\bcannot\b|\bcan't\b|\bcan not\b/gi, () => 'can not'],
  [/\bwon't\b/gi, () => 'will not'],
  [/\bshan't\b/gi, () => 'shall not'],
  [/(?:n't|'nt)\b/gi, () => ' not'],
  [/\b(?:do|does|did|is|are|was|were|would|could|should|has|have|had|must|need)nt\b/gi, (match) => `${match.slice(0, -2)} not`],
]

/** Compatibility forms, quotes, hyphens and contractions made equal; numbers of references taken out. */
export function cleanText(text: string): string {
  const before = rulesBefore.reduce((clean, [pattern, by]) => clean.replace(pattern, by), text)
  return rulesAfter.reduce((clean, [pattern, by]) => clean.replace(pattern, by), before.normalize('NFKC'))
}

const wordPattern =
  /(?<number>−?\d+(?:[.,]\d+)*(?:\/\d+(?:\.\d+)?)?|\.\d+)|(?<word>[aA]&[eE]\b|[\p{L}\p{M}]+(?:\d+[\p{L}\d]*)?)|(?<sign>°[CF]?|>=|<=|[%≥≤<>~≈+±/])|(?<range>(?<=\d ?)-(?= ?[.\d]))|(?<end>[.!?]+(?=["')\]]*(?:\s|$))|;)|(?<line>[\n\r\t|•▪●‣]+)/gu

const inside = /[,:()"[\]]/

function spell(word: string): string {
  return spellingRules.reduce((spelled, [pattern, by]) => spelled.replace(pattern, by), word)
}

const spelled = new Map<string, string>()

/** A word in lower case and US spelling: the form in which words are compared. */
export function normOf(text: string): string {
  const known = spelled.get(text)
  if (known !== undefined) return known
  // "SSRIs": the plural of an abbreviation, whatever letter it ends with.
  const norm = spell(text.replace(/(?<=^\p{Lu}{2,})s$/u, '').toLowerCase())
  // Bounded, so that a day's work on many articles does not grow it without end.
  if (spelled.size > 20_000) spelled.clear()
  spelled.set(text, norm)
  return norm
}

/** The words, numbers and signs of a cleaned text in order; sentence ends and line ends as `end` and `line`. */
export function splitWords(clean: string): Word[] {
  const words: Word[] = []
  let after = 0
  for (const match of clean.matchAll(wordPattern)) {
    const text = match[0]
    const start = match.index
    const type = typeOf(match.groups ?? {})
    const apart = inside.test(clean.slice(after, start))
    after = start + text.length
    // The s of a possessive says nothing.
    if (type === 'word' && text.length === 1 && clean[start - 1] === "'") continue
    words.push({ type, text, norm: type === 'number' ? text.replace(',', '.').replace('−', '-').replace(/^\./, '0.') : normOf(text), start, end: after, apart })
  }
  return words
}

function typeOf(groups: Record<string, string | undefined>): WordType {
  if (groups['number'] !== undefined) return 'number'
  if (groups['word'] !== undefined) return 'word'
  if (groups['end'] !== undefined) return 'end'
  if (groups['line'] !== undefined) return 'line'
  return 'sign'
}
