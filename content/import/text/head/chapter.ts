import { chapterNames, chapterNouns, wholeChapterNouns } from '../data/chapters.ts'
import { institutionWord } from '../data/people.ts'

const known = new Map(chapterNames.map((name) => [name.toLowerCase(), name]))
const longestName = Math.max(...chapterNames.map((name) => name.split(' ').length))

export interface ChapterTail {
  readonly chapter: string
  /** What stands before it. */
  readonly before: string
  readonly certain: boolean
}

/** The name of a chapter as it is listed, whatever its capitals are here; null where none is known. */
export function knownChapter(text: string): string | null {
  return known.get(text.toLowerCase()) ?? null
}

const mostWords = 10

/** Whether an unlisted line reads as a chapter's name: "Gizzard Disorders", "Infections in Infants", "Arrhythmias". */
export function looksLikeChapter(text: string): boolean {
  const words = text.toLowerCase().replace(/\s*\([^)]*\)$/, '').split(' ')
  if (words.length > mostWords || !/^\p{Lu}/u.test(text) || institutionWord.test(text)) return false
  if (words.length === 1) return wholeChapterNouns.has(words[0] ?? '')
  return chapterNouns.has(words.at(-1) ?? '') || words.some((word, i) => chapterNouns.has(word) && ofWords.has(words[i + 1] ?? ''))
}

/** Whether a line could be a chapter's name by its capitals alone; where it stands must say the rest. */
export function maybeChapter(text: string): boolean {
  const words = text.split(' ')
  return words.length <= mostWords && !institutionWord.test(text) && !/[.,:;?!\d]/.test(text) && words.every((word, i) => /^\(?\p{Lu}/u.test(word) || (i > 0 && (connectors.has(word) || ofWords.has(word))))
}

const ofWords = new Set(['of', 'in', 'during', 'after', 'and', 'due', 'to', 'by', 'from', 'a', 'an', 'the'])

// After these a name goes on: "Institute for Infectious Diseases" ends in no chapter.
const connectors = new Set(['of', 'for', 'and', '&', 'in', 'the', 'on', 'with'])

/** Finds the name of a chapter that is glued to the end of an author line; guesses where none is listed. */
export function chapterTail(text: string): ChapterTail | null {
  const words = text.split(' ')
  for (let count = Math.min(longestName, words.length - 1); count >= 1; count--) {
    const tail = words.slice(-count).join(' ')
    const before = words.slice(0, -count)
    const previous = before.at(-1) ?? ''
    if (!known.has(tail.toLowerCase()) || connectors.has(previous.toLowerCase())) continue
    // A single word after a comma may be a town or a field of work.
    return { chapter: tail, before: before.join(' ').replace(/[\s,|]+$/, ''), certain: !(previous.endsWith(',') && count === 1) }
  }
  return guess(words)
}

const adjective = /(?:al|ar|ic|ive|ous|ary|ory|oid|ine|ent|ant)$/
const placeWords = /^(?:royal|general|medical|clinical|memorial|national|central|pacific|atlantic|hospital|oriental|imperial|cardinal|montreal|american|british)$/i

function guess(words: readonly string[]): ChapterTail | null {
  const last = words.length - 1
  const ofForm = guessOfForm(words)
  if (ofForm !== null) return ofForm
  if (!chapterNouns.has((words[last] ?? '').toLowerCase())) return null
  let start = last - 1
  // At least one word goes with the noun; before it only adjectives, and what an "and" joins.
  while (start > 0) {
    const before = words[start - 1] ?? ''
    if (before.endsWith(',') || institutionWord.test(before) || placeWords.test(before)) break
    if (connectors.has(before.toLowerCase())) {
      if (before.toLowerCase() !== 'and' && before !== '&') return null
      start -= 2
    } else if (adjective.test(before)) start--
    else break
  }
  // "… Sampleton Arrhythmias": what is whole needs no word of the place before it.
  if (start === last - 1 && wholeChapterNouns.has((words[last] ?? '').toLowerCase()) && !adjective.test(words[start] ?? '')) start = last
  if (start < 1 || institutionWord.test(words[start] ?? '')) return null
  return { chapter: words.slice(start).join(' '), before: words.slice(0, start).join(' ').replace(/[\s,|]+$/, ''), certain: false }
}

// "… Sampleton Disorders of the Gizzard": the noun comes first.
function guessOfForm(words: readonly string[]): ChapterTail | null {
  const noun = words.findLastIndex((word, i) => chapterNouns.has(word.toLowerCase()) && /^(?:of|in|during)$/.test(words[i + 1] ?? ''))
  let start = noun
  // "… Sampleton Bacterial Infections in Infants"
  while (start > 1 && adjective.test(words[start - 1] ?? '') && !placeWords.test(words[start - 1] ?? '') && !institutionWord.test(words[start - 1] ?? '')) start--
  const previous = words[start - 1] ?? ''
  if (start < 1 || start > words.length - 3 || connectors.has(previous.toLowerCase()) || words.slice(start).some((word) => word.endsWith(','))) return null
  return { chapter: words.slice(start).join(' '), before: words.slice(0, start).join(' ').replace(/[\s,|]+$/, ''), certain: false }
}
