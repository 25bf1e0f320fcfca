import { fold } from './fold.ts'

// More words than anybody types; what is pasted by mistake is cut off.
const mostWords = 16
const longestWord = 60

// As FTS5's unicode61 cuts a text: letters and digits, with the marks that belong to them.
const word = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu

/** The words of what a person typed into a search box; none when there is no letter or digit in it. */
export function searchWords(search: string): readonly string[] {
  return (search.match(word) ?? []).slice(0, mostWords).map((found) => Array.from(found).slice(0, longestWord).join(''))
}

/** Before and after a word that was found. */
export const foundStart = '\u0002'
export const foundEnd = '\u0003'

// About two lines of a list.
const before = 5
const wordsShown = 24

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Which of the words looked for it is or begins with; -1 for none. */
  readonly found: number
}

/** A piece of text where most of what was looked for stands together, with what was found marked; null when nothing of it is there. */
export function snippet(text: string, search: string): string | null {
  const looked = [...new Set(searchWords(search).map(fold))]
  if (looked.length === 0) return null
  const words: Word[] = []
  let best = { at: -1, count: 0 }
  for (const match of text.matchAll(word)) {
    const folded = fold(match[0])
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length, found: looked.findIndex((start) => folded.startsWith(start)) })
    // A piece that begins here can be judged once all its words were read.
    best = better(best, words, words.length - wordsShown + before)
    if (best.count === looked.length && words.length >= Math.max(0, best.at - before) + wordsShown) break
  }
  for (let at = words.length - wordsShown + before + 1; at < words.length; at++) best = better(best, words, at)
  return best.at === -1 ? null : shown(text, words, best.at)
}

function better(best: { at: number; count: number }, words: readonly Word[], at: number): { at: number; count: number } {
  if ((words[at]?.found ?? -1) === -1) return best
  const count = new Set(words.slice(at, at + wordsShown - before).flatMap(({ found }) => (found === -1 ? [] : [found]))).size
  return count > best.count ? { at, count } : best
}

function shown(text: string, words: readonly Word[], at: number): string {
  const first = Math.max(0, at - before)
  const piece = words.slice(first, first + wordsShown)
  let out = first === 0 ? text.slice(0, piece[0]?.start) : '…'
  piece.forEach(({ text: said, start, end, found }, index) => {
    if (index > 0) out += text.slice(piece[index - 1]?.end, start)
    out += found === -1 ? said : `${foundStart}${said}${foundEnd}`
    if (index === piece.length - 1) out += hasWord(text, end) ? '…' : text.slice(end)
  })
  return oneLine(out)
}

function hasWord(text: string, from: number): boolean {
  return /[\p{L}\p{N}\p{Co}]/u.test(text.slice(from))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
