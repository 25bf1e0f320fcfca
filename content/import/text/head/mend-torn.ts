import { isSentence } from '../furniture.ts'
import type { SourceLine } from '../lines.ts'
import { synonymsOf } from './synonyms.ts'

/** "Overview", "-", "Asthma" on three lines are one title. */
export function mendTornTitle(left: SourceLine[]): void {
  const [first, dash, second] = left
  if (first === undefined || dash === undefined || second === undefined || !/^[-–—:|]$/.test(dash.text)) return
  if (isSentence(second.text)) return
  left.splice(0, 3, { ...first, text: `${first.text} ${dash.text} ${second.text}` })
}

// A head stands within so many lines of the top, and its names in brackets on so few.
const longestHead = 40
const mostNameLines = 4

/** "(Sample Fever;" and "Gland Fever)" are one line of other names. */
export function mendTornNames(left: SourceLine[], free: (line: SourceLine) => boolean): void {
  for (let i = 0; i < Math.min(left.length, longestHead); i++) {
    const first = left[i]
    if (first === undefined || !/^\([^()]{2,80}[,;]$/.test(first.text)) continue
    const end = left.slice(i + 1, i + mostNameLines).findIndex((line) => line.text.endsWith(')'))
    const more = end === -1 ? [] : left.slice(i + 1, i + 2 + end)
    const text = [first, ...more].map((line) => line.text).join(' ')
    if (more.length > 0 && [first, ...more].every(free) && synonymsOf(text).length > 0 && !more.some((line) => isSentence(line.text))) left.splice(i, 1 + more.length, { ...first, text })
  }
}
