import { introducingLastWords, sentenceVerbs } from './data/function-words.ts'
import { askingWords, commandingWords, referenceNames, sectionNames, sectionStarters } from './data/headings.ts'
import { bareWord, beginsUpper, countWords, wordsOf } from './lines.ts'
import { isCapital, isSmallTitleWord, stem } from './previews/words.ts'

/**
 * What the words of a short line look like by themselves.
 * `section`: a name under which topic pages order their text. `title`: in capitals as titles are. `question`: asks or commands, as headings do.
 * `phrase`: a few words in small letters without a verb. `introduction`: leads to what follows. `none`: running text.
 */
export type HeadingShape = 'section' | 'title' | 'question' | 'phrase' | 'introduction' | 'none'

const mostWords = 14
const mostCharacters = 110

export function headingShape(text: string): HeadingShape {
  const words = wordsOf(text)
  const numbered = /^\d{1,2}(?:\.\d{1,2})*\.? (?=\p{Lu})/u.exec(text)
  if (numbered !== null) return afterNumber(headingShape(text.slice(numbered[0].length)), numbered[0])
  if (text.length > mostCharacters || words.length > mostWords || !/\p{L}{2}/u.test(text)) return 'none'
  if (text.endsWith(':')) return 'introduction'
  // In brackets, or leading elsewhere, a line is a remark.
  if (/^[([].*[)\]]$/.test(text) || /^see (?:also|table|figure)\b/i.test(text)) return 'none'
  const name = text.toLowerCase().replace(/[’‘]/g, "'")
  if (sectionNames.has(name) || isPairOfSections(name) || (referenceNames.test(name) && words.length <= 4)) return 'section'
  if (!beginsUpper(text)) return 'none'
  // A point ends a sentence, and a comma or semicolon goes on.
  if (/[.,;!…]$/.test(text) || /[.?!;] /.test(text)) return 'none'
  const first = bareWord(words[0] ?? '')
  const last = bareWord(words.at(-1) ?? '')
  if (text.endsWith('?')) return askingWords.has(first) ? 'question' : 'none'
  // "What it is" is whole; "How symptoms are caused by" is not.
  const whole = askingWords.has(first) && /^(?:is|are|it|do|does|can|should|have|need)$/.test(last)
  if (words.length > 1 && introducingLastWords.has(last) && !whole) return 'introduction'
  if (isStarter(name)) return 'section'
  if (isInCapitals(text)) return 'title'
  if (isTitleCase(words) && words.filter((word) => /^[^\d]*\p{L}{2}/u.test(word)).length >= Math.min(2, words.length)) return words.length === 1 ? 'phrase' : 'title'
  if (askingWords.has(first) && words.length >= 2) return 'question'
  if (commandingWords.has(first) && words.length >= 3) return 'question'
  // "Possible causes of it" names, "it causes pain" says.
  if (words.some((word, i) => sentenceVerbs.has(bareWord(word)) && words[i + 1] !== 'of')) return 'introduction'
  // What enumerates is an item, not a heading.
  return /[,:]/.test(text) ? 'none' : 'phrase'
}

// "5 Drugs" begins a phrase, "5. Drugs" and "5 Symptoms" a heading.
function afterNumber(shape: HeadingShape, number: string): HeadingShape {
  if (shape === 'section') return 'title'
  return shape === 'phrase' || shape === 'title' ? (number.includes('.') ? 'title' : shape === 'title' ? 'title' : 'none') : shape
}

/** How deep a numbered heading lies, by its number: 2 for `1.2`; null where it has none. */
export function numberedLevel(text: string): number | null {
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.? \p{Lu}/u.exec(text)?.[1]
  return number === undefined ? null : Math.min(6, number.split('.').length)
}

// "Symptoms and Causes"
function isPairOfSections(name: string): boolean {
  const [first, second, ...more] = name.split(/ (?:and|&) /)
  return first !== undefined && second !== undefined && more.length === 0 && sectionNames.has(first) && sectionNames.has(second)
}

function isStarter(name: string): boolean {
  const match = /^(\p{L}+)(?: (?:and|or|&) (\p{L}+))? (?:of|for|in) \S/u.exec(name)
  if (match === null) return false
  const words = wordsOf(name)
  return sectionStarters.has(match[1] ?? '') && !words.some((word) => sentenceVerbs.has(word) && !sectionStarters.has(word))
}

function isTitleCase(words: readonly string[]): boolean {
  return words.every((word, i) => isCapital(word) || (i > 0 && (isSmallTitleWord(bareWord(word)) || bareWord(word) === '')))
}

function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 4 && letters === letters.toUpperCase()
}

/** What a section's heading says it is about besides the topic: `treatment` of "Treatment of …". */
export function sectionTopic(text: string): { readonly name: string; readonly topic: string } {
  const match = /^(.+?) (?:of|for|in) (.+)$/i.exec(text)
  return match === null || sectionNames.has(text.toLowerCase()) ? { name: text.toLowerCase(), topic: '' } : { name: (match[1] ?? '').toLowerCase(), topic: match[2] ?? '' }
}

/** Whether a heading's topic is the page's: their chief words meet. */
export function isAbout(topic: string, titles: readonly string[]): boolean {
  const words = chiefWords(topic)
  return words.length > 0 && titles.some((title) => {
    const names = chiefWords(title)
    return words.filter((word) => names.includes(word)).length >= Math.min(words.length, Math.max(1, Math.ceil(names.length / 2))) && countWords(topic) <= countWords(title) + 3
  })
}

/** Whether a heading holds the page's title whole: "Living With Sample Fever". */
export function namesTopic(heading: string, titles: readonly string[]): boolean {
  const words = chiefWords(heading)
  return titles.map(chiefWords).some((names) => names.length > 0 && names.every((name) => words.includes(name)))
}

function chiefWords(text: string): string[] {
  return wordsOf(text).map(bareWord).filter((word) => word.length > 2 && !isSmallTitleWord(word)).map(stem)
}

/** Whether a line begins with a word that asks: `How`, `What`. */
export function asks(text: string): boolean {
  return askingWords.has(bareWord(text.split(' ', 1)[0] ?? ''))
}

const longestStatement = 10

/** Whether a line is a short sentence without its point, which leads to nothing: "A pharmacist can help". */
export function mayBeStatement(text: string): boolean {
  const last = bareWord(text.slice(text.lastIndexOf(' ') + 1))
  return countWords(text) >= 3 && countWords(text) <= longestStatement && !/[,:;]/.test(text) && headingShape(text) === 'introduction' && !introducingLastWords.has(last) && !sentenceVerbs.has(last)
}
