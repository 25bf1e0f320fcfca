import type { SourceLine } from './lines.ts'
import type { MarkedRange } from './markup/index.ts'

/** Running text made of one line or of several that were torn apart, which knows where each word comes from. */
export interface Passage {
  readonly text: string
  readonly parts: readonly PassagePart[]
}

export interface PassagePart {
  readonly line: SourceLine
  /** Where the line's text begins in the passage. */
  readonly start: number
  /** How many characters of the line come before it (a bullet, a label). */
  readonly skipped: number
}

export function passageOf(line: SourceLine, skipped = 0): Passage {
  return { text: line.text.slice(skipped), parts: [{ line, start: 0, skipped }] }
}

/** The same passage, going on in another line. */
export function joined(passage: Passage, line: SourceLine): Passage {
  const last = passage.parts.at(-1)?.line
  const glue = passage.text === '' || last?.cut === true || breaksAtHyphen(passage.text, line.text) ? '' : ' '
  return {
    text: passage.text + glue + line.text,
    parts: [...passage.parts, { line, start: passage.text.length + glue.length, skipped: 0 }],
  }
}

/** Two passages as one. */
export function joinedPassages(first: Passage, second: Passage): Passage {
  let whole = first
  for (const part of second.parts) whole = joined(whole, part.line)
  return whole
}

/** A passage without its first characters, such as a label. */
export function withoutStart(passage: Passage, length: number): Passage {
  const text = passage.text.slice(length).trimStart()
  const cut = passage.text.length - text.length
  const parts = passage.parts
    .map((part, i) => {
      const end = passage.parts[i + 1]?.start ?? passage.text.length
      if (end <= cut) return null
      const removed = Math.max(0, cut - part.start)
      return { line: part.line, start: Math.max(0, part.start - cut), skipped: part.skipped + removed }
    })
    .filter((part) => part !== null)
  return { text, parts: parts.length > 0 ? parts : passage.parts.slice(0, 1) }
}

export function linesOf(passage: Passage): SourceLine[] {
  return passage.parts.map((part) => part.line)
}

/** The marks of the page's markup, over the passage's own text. */
export function marksOf(passage: Passage): MarkedRange[] {
  return passage.parts.flatMap(({ line, start, skipped }, i) => {
    const end = passage.parts[i + 1]?.start ?? passage.text.length
    return line.marks
      .map(({ from, to, mark }) => ({ from: Math.max(start, from - skipped + start), to: Math.min(end, to - skipped + start), mark }))
      .filter(({ from, to }) => to > from)
  })
}

/** The place in the source of a character of the passage. */
export function locate(passage: Passage, at: number): { readonly line: number; readonly offset: number } {
  const part = passage.parts.findLast((candidate) => candidate.start <= at) ?? passage.parts[0]
  return part === undefined ? { line: 0, offset: 0 } : { line: part.line.number, offset: at - part.start + part.skipped }
}

// "follow-" and "up" were one word; "short-" and "and long-term" were not.
function breaksAtHyphen(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:and|or|to|but|versus|through)\b/.test(after)
}
