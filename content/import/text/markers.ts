/** What stands before an item of a list. */
export interface Marker {
  /** `•` and the like, or the style of a number: `1`, `a`, `A`, `i`. */
  readonly style: string
  readonly ordered: boolean
  /** Of ordered ones, 1-based. */
  readonly number: number
  /** How many characters of the clean line it takes, its blank included. */
  readonly length: number
}

const bullet = /^([•‣●▪■◦○◘▸►»·∙⁃➢➤❖◆♦□☐✓✔✗✘✕\uf0a7\uf0b7\uf0d8]) ?(?=\S|$)|^([*–—o§-])(?: (?=\S)|$)/
const number = /^\(?(\d{1,3})(?:[.)])(?: (?=\S)|$)/
const letter = /^\(?([a-z])[.)](?: (?=\S)|$)/i
const roman = /^\(?([ivx]{1,5})[.)](?: (?=\S)|$)/i

/** The marker that a clean line begins with; null where it begins with a word. Letters count only in a row (see `lists.ts`). */
export function markerOf(text: string): Marker | null {
  const dot = bullet.exec(text)
  if (dot !== null) return { style: dot[1] ?? dot[2] ?? '', ordered: false, number: 0, length: dot[0].length }
  const digits = number.exec(text)
  if (digits !== null) return { style: '1', ordered: true, number: Number(digits[1]), length: digits[0].length }
  const char = letter.exec(text)
  if (char !== null) {
    const code = (char[1] ?? 'a').charCodeAt(0)
    const upper = code < 97
    return { style: upper ? 'A' : 'a', ordered: true, number: code - (upper ? 64 : 96), length: char[0].length }
  }
  return null
}

/** The same line's marker as a Roman number, where it may be one. */
export function romanMarkerOf(text: string): Marker | null {
  const found = roman.exec(text)
  const value = found === null ? 0 : romanValue((found[1] ?? '').toLowerCase())
  return found === null || value === 0 ? null : { style: 'i', ordered: true, number: value, length: found[0].length }
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx']

function romanValue(text: string): number {
  return romans.indexOf(text) + 1
}

/** A clean line without its bullet or number. */
export function withoutMarker(text: string): string {
  const marker = markerOf(text)
  return marker === null || (marker.style !== '1' && marker.ordered) ? text : text.slice(marker.length)
}
