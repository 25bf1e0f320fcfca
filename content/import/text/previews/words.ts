import { functionWords, notParticiples, smallTitleWords } from '../data/function-words.ts'
import { bareWord } from '../lines.ts'

/** A word of a text with its place. */
export interface Word {
  readonly text: string
  /** Lower case, without what clings to it; '' where it is only signs. */
  readonly bare: string
  /** In characters of the text. */
  readonly from: number
  readonly to: number
}

/** The words of a part of a text, places counted in the whole. */
export function wordsBetween(text: string, from: number, to: number): Word[] {
  const words: Word[] = []
  for (const match of text.slice(from, to).matchAll(/\S+/g)) {
    const start = from + match.index
    words.push({ text: match[0], bare: bareWord(match[0]), from: start, to: start + match[0].length })
  }
  return words
}

/** One form for singular and plural, so that "gallstones" meets "Gallstone". */
export function stem(bare: string): string {
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  if (bare.length > 4 && /(?:ss|x|ch|sh)es$/.test(bare)) return bare.slice(0, -2)
  if (bare.length > 3 && bare.endsWith('s') && !/(?:ss|us|is)$/.test(bare)) return bare.slice(0, -1)
  return bare
}

export function isFunctionWord(bare: string): boolean {
  return functionWords.has(bare)
}

/** Whether a word is a participle (or an adverb), where a noun phrase of a reference begins. */
export function isParticiple(bare: string): boolean {
  if (notParticiples.has(bare) || bare.length < 5) return false
  if (bare.endsWith('ly')) return bare.length > 5 && !/^(?:family|early|elderly|anomaly)$/.test(bare)
  return (/[aeiouy].*ed$/.test(bare) && !bare.endsWith('eed')) || /[aeiouy].*ing$/.test(bare)
}

/** Whether a word begins as words of titles do. */
export function isCapital(word: string): boolean {
  return /^[("'“‘[]*[\p{Lu}\p{N}]/u.test(word)
}

export function isSmallTitleWord(bare: string): boolean {
  return smallTitleWords.has(bare)
}

/** Whether something ends between this word and the next: a sentence, a clause, a bracket that opened here. */
export function endsPhrase(word: string): boolean {
  return /[.,;:!?—–]["'”’)]*$/.test(word)
}
