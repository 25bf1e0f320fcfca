import { genericNouns } from '../data/function-words.ts'
import { isSectionName, referenceNames } from '../data/headings.ts'
import { isCapital, isFunctionWord, isSmallTitleWord, stem, type Word } from './words.ts'
import { bareWord } from '../lines.ts'

/** Where a preview's title and its text begin, as indexes of words. */
export interface Split {
  /** First word of the title; the words before it are the sentence's. */
  readonly target: number
  /** First word of the blurb. */
  readonly blurb: number
  /** Whether the title comes once more after `read more`. */
  readonly repeated: boolean
  /** Whether another split is nearly as likely. */
  readonly doubtful: boolean
  /** How much speaks for it; only for comparing. */
  readonly score: number
}

// Sites cut a blurb at about 200 characters; twice that in words is as far back as one can begin.
const farthestBlurb = 90
// "Overview of …" titles with their brackets have up to fourteen words.
const longestTarget = 16

// What a split needs to be believed: a title in capitals before a blurb that says what it is.
const enough = 3

/**
 * Finds the title and the blurb in the words before `... read more`.
 * `after` is what follows it, where many sites give the title once more. null where nothing there is like a title.
 */
export function findTarget(words: readonly Word[], after: string): Split | null {
  const rated: { target: number; blurb: number; score: number; repeated: boolean }[] = []
  const first = Math.max(1, words.length - farthestBlurb)
  for (let target = first; target < words.length - 1; target++) {
    const before = words[target - 1]
    const start = words[target]
    if (before === undefined || start === undefined || !isCapital(start.text)) continue
    if (!mayEndSentencePart(before)) continue
    let depth = 0
    for (let blurb = target + 1; blurb < Math.min(words.length, target + 1 + longestTarget); blurb++) {
      const opening = words[blurb]
      const last = words[blurb - 1]
      if (opening === undefined || last === undefined) break
      // A title holds no end of a sentence.
      depth += bracketsOpened(last.text)
      if ((/[.!?]$/.test(last.text) || (depth === 0 && last.text.endsWith(';'))) && !/^(?:vs|St|Dr|Jr)\.$/.test(last.text)) break
      // A blurb begins with a word, and a bracket after a title is part of it.
      if (!isCapital(opening.text) || /^[([]/.test(opening.text) || /[,:—–]$/.test(last.text)) continue
      const rating = rate(words, target, blurb, after)
      if (rating !== null) rated.push({ target, blurb, ...rating })
    }
  }
  rated.sort((a, b) => b.score - a.score || a.target - b.target)
  const best = rated[0]
  if (best === undefined || best.score < enough) return null
  const rival = rated.find((other) => other !== best && (other.target !== best.target || other.blurb !== best.blurb))
  return { target: best.target, blurb: best.blurb, repeated: best.repeated, doubtful: rival !== undefined && best.score - rival.score < 1, score: best.score }
}

function bracketsOpened(word: string): number {
  return word.split('(').length - word.split(')').length
}

function mayEndSentencePart(word: Word): boolean {
  return word.bare !== '' && !/[.,;:!?—–(]$/.test(word.text) && !(isFunctionWord(word.bare) && !/^\p{Lu}{2,}$/u.test(word.text))
}

function rate(words: readonly Word[], target: number, blurb: number, after: string): { score: number; repeated: boolean } | null {
  const title = words.slice(target, blurb)
  const text = title.map((word) => word.text).join(' ')
  if (!balanced(text) || closesTooMuch(words.slice(blurb))) return null
  // "General reference" and the like: names of sections are titles in small letters too.
  const capitals = isTitleCase(title) || isSectionName(text) || referenceNames.test(text)
  const repeated = startsWithPhrase(after, text)
  const agreement = agreeingWords(words, target, title)
  const echo = echoOf(title, words.slice(blurb, blurb + 14))
  if (!capitals && !repeated && agreement < title.length && echo < (agreement > 0 ? 4 : 6)) return null
  let score = capitals ? 2 : 0
  if (repeated) score += 8 + 0.2 * title.length
  score += agreement === 0 ? 0 : agreement >= 2 ? 5 : 4
  score += echo
  score += shape(words, target, blurb, agreement > 0)
  const length = (words.at(-1)?.to ?? 0) - (words[blurb]?.from ?? 0)
  if (length < 20) score -= 3
  else if (length > 420) score -= 4
  return { score, repeated }
}

// A run of capitals is taken whole: the title begins where it begins, the blurb with its last word.
function shape(words: readonly Word[], target: number, blurb: number, agrees: boolean): number {
  let score = 0
  const next = words[blurb + 1]
  const before = words[target - 1]
  if (next === undefined || !isCapital(next.text) || isFunctionWord(next.bare)) score += 1
  else score -= 1
  // Capitals right before the title are a name or an abbreviation of the sentence, or the title is longer.
  if (before !== undefined && isCapital(before.text) && !/^[(\d]*$/.test(before.text) && !agrees) score -= /\p{Lu}.*\p{Lu}/u.test(before.text) ? 0.5 : 3
  if (/^(?:A|An|The|In|When|If|Some|Most|Many|There|This|These|It|During|Although)$/.test(words[blurb]?.text ?? '')) score += 1
  if (/^(?:Overview|Introduction)$/.test(words[target]?.text ?? '') && words[target + 1]?.bare === 'of') score += 1
  return score
}

function isTitleCase(title: readonly Word[]): boolean {
  const last = title.at(-1)
  return last !== undefined && !isSmallTitleWord(last.bare) && title.every((word, i) => isCapital(word.text) || (i > 0 && (isSmallTitleWord(word.bare) || word.bare === '')))
}

// "cough up blood" meets "Coughing Up Blood".
function agrees(bare: string, name: string): boolean {
  const own = stem(bare)
  return own === name || (own.length > 2 && (name === `${own}ing` || name === `${own.replace(/e$/, '')}ing` || name === `${own}${own.at(-1) ?? ''}ing`))
}

/** How many words right before the title agree with words of it in a row. */
export function agreeingWords(words: readonly Word[], target: number, title: readonly Word[]): number {
  const names = title.map((word) => stem(word.bare))
  let best = 0
  for (let end = names.length - 1; end >= 0; end--) {
    let count = 0
    while (count <= end && target - 1 - count >= 0) {
      const word = words[target - 1 - count]
      if (word === undefined || word.bare === '' || !agrees(word.bare, names[end - count] ?? '')) break
      // Nothing agrees across the end of a clause.
      if (count > 0 && /[.,;:!?—–]$/.test(word.text)) break
      count++
      if (/^[("“‘[]/.test(word.text)) break
    }
    // "of Stroke" agrees in one word, not in two.
    while (count > 0 && isSmallWord(words[target - count])) count--
    if (count === 1 && names.length > 1 && genericNouns.has(names[end] ?? '')) count = 0
    if (count > best) best = count
  }
  return best
}

// "Down syndrome" begins with a name, "down the stairs" does not.
function isSmallWord(word: Word | undefined): boolean {
  return word !== undefined && isFunctionWord(word.bare) && (!isCapital(word.text) || /^(?:a|an|the|of|in)$/.test(word.bare))
}

// How far the blurb takes up the title, as an opening sentence does.
function echoOf(title: readonly Word[], opening: readonly Word[]): number {
  const plain = (words: readonly Word[]): string[] => words.filter((word) => !/^\(.*\)$/.test(word.text) && word.bare !== '').map((word) => stem(word.bare))
  const names = plain(title)
  const said = plain(opening)
  const start = /^(?:a|an|the)$/.test(said[0] ?? '') ? 1 : 0
  const whole = names.every((name, i) => said[i + start] === name)
  if (whole && names.length > 0) return names.length > 1 ? 6.5 : 6
  const all = title.map((word) => stem(word.bare))
  const allSaid = opening.map((word) => stem(word.bare))
  if (all.every((name, i) => allSaid[i] === name)) return 6.5
  // "Overview of …" and the like: the blurb begins with the title's last words.
  for (let count = names.length - 1; count >= 2; count--) {
    if (names.slice(-count).every((name, i) => said[i + start] === name)) return 5.5
  }
  const content = names.filter((name) => name.length > 2 && !isSmallTitleWord(name))
  const head = said[start] ?? ''
  let score = 0
  if (content.includes(head)) score += 3.5
  else if (content.some((name) => name.length > 5 && head.slice(0, 6) === name.slice(0, 6))) score += 2
  const shared = content.filter((name) => said.slice(0, 12).includes(name)).length
  return Math.min(5, score + shared * 0.75)
}

function balanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    else if (char === ')' && --depth < 0) return false
  }
  return depth === 0
}

// A bracket may be cut open at the end of a blurb, but none closes that did not open in it.
function closesTooMuch(words: readonly Word[]): boolean {
  let depth = 0
  for (const word of words) {
    for (const char of word.text) {
      if (char === '(') depth++
      else if (char === ')' && --depth < 0) return true
    }
  }
  return false
}

/** Whether a text begins with a phrase, whole words, capitals included. */
export function startsWithPhrase(text: string, phrase: string): boolean {
  const trimmed = text.trimStart()
  if (!trimmed.startsWith(phrase)) return false
  const next = trimmed[phrase.length]
  return next === undefined || !/[\p{L}\p{N}]/u.test(next) || bareWord(phrase) === ''
}
