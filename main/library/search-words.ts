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
const wordsBefore = 5
const wordsShown = 24
// How far apart what belongs together may stand, and how far words may reach, in characters.
const together = 120
const reachBefore = 100
const reachAfter = 500

/** A piece of text where most of what was looked for stands together, with what was found marked; null when nothing of it is there. */
export function snippet(text: string, search: string): string | null {
  const looked = [...new Set(searchWords(search).map(fold))]
  if (looked.length === 0) return null
  const whole = text.normalize('NFC')
  const at = bestPlace(plain(whole), looked)
  return at === -1 ? null : oneLine(pieceAround(whole, at, looked))
}

// The text folded letter by letter, so that places in it are places in the text: only they are read word by word.
function plain(text: string): string {
  return text.replace(/[^\0-\x40\x5b-\x7f]/g, (letter) => {
    const folded = fold(letter)
    return folded.length === 1 ? folded : letter
  })
}

function bestPlace(text: string, looked: readonly string[]): number {
  // The longest first: of `atrial` and `atri` the first must not be taken for the second.
  const anyOf = [...looked].sort((a, b) => b.length - a.length).join('|')
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}\\p{Co}\\p{M}])(?:${anyOf})`, 'gu'))]
  let best = { at: -1, count: 0 }
  for (const [index, { index: at }] of found.entries()) {
    const near = new Set<string>()
    for (let next = index; next < found.length && (found[next]?.index ?? 0) < at + together; next++) near.add(found[next]?.[0] ?? '')
    if (near.size > best.count) best = { at, count: near.size }
    if (best.count === looked.length) break
  }
  return best.at
}

function pieceAround(text: string, at: number, looked: readonly string[]): string {
  const from = Math.max(0, at - reachBefore)
  const near = text.slice(from, at + reachAfter)
  const words = [...near.matchAll(word)].map((match) => ({ said: match[0], start: match.index, end: match.index + match[0].length }))
  // A word cut in two by where the look begins is left out.
  const whole = from > 0 && words[0]?.start === 0 ? words.slice(1) : words
  const hit = whole.findIndex(({ start }) => start + from >= at)
  const first = Math.max(0, hit - wordsBefore)
  const piece = whole.slice(first, first + wordsShown)
  const start = piece[0]?.start ?? 0
  let out = first === 0 && from === 0 ? near.slice(0, start) : '…'
  let end = start
  for (const next of piece) {
    const folded = fold(next.said)
    out += near.slice(end, next.start)
    out += looked.some((begun) => folded.startsWith(begun)) ? `${foundStart}${next.said}${foundEnd}` : next.said
    end = next.end
  }
  const rest = text.slice(from + end)
  return out + (/[\p{L}\p{N}\p{Co}]/u.test(rest) ? '…' : rest)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
