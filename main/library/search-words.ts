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

/** A piece of text around the first word that was looked for, with what was found marked; null when none is in it. */
export function snippet(text: string, search: string): string | null {
  const looked = searchWords(search).map(fold)
  if (looked.length === 0) return null
  const isFound = (found: string): boolean => {
    const folded = fold(found)
    return looked.some((start) => folded.startsWith(start))
  }
  const starts: number[] = []
  let first = -1
  let out = ''
  let end = 0
  let shown = 0
  for (const match of text.matchAll(word)) {
    const found = isFound(match[0])
    if (first === -1) {
      starts.push(match.index)
      if (!found) continue
      first = starts[Math.max(0, starts.length - 1 - before)] ?? match.index
      out = first === 0 ? '' : '…'
      end = first
    }
    if (shown === wordsShown) return `${oneLine(out)}…`
    shown++
    out += text.slice(end, match.index)
    out += found ? `${foundStart}${match[0]}${foundEnd}` : match[0]
    end = match.index + match[0].length
  }
  return first === -1 ? null : oneLine(out + text.slice(end))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
