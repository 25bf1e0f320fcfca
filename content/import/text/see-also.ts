import type { Span } from './previews/take-previews.ts'
import { isCapital } from './previews/words.ts'

export interface SeeAlso {
  readonly spans: readonly Span[]
  readonly doubtful: boolean
}

const opening = /^\(?see also(?: the topics?)?:? (?:the )?/i

/** A line that does nothing but lead to other topics: `See also Kidney Stones`. null for any other text. */
export function seeAlsoSpans(text: string): SeeAlso | null {
  const match = opening.exec(text)
  if (match === null || text.length > 400) return null
  const end = /[.)\s]*$/.exec(text)?.index ?? text.length
  const names = text.slice(match[0].length, end)
  // "See also your doctor" is a sentence, and so is what goes on after a point.
  if (!isCapital(names) || /[.?!] /.test(names) || names === '') return null
  const closes = names.includes('(') && !names.includes(')') && text[end] === ')'
  const whole = closes ? `${names})` : names
  const spans: Span[] = [{ text: match[0], reference: null }]
  const parts = partsOf(whole)
  let from = 0
  for (const part of parts) {
    const at = whole.indexOf(part, from)
    if (at > from) spans.push({ text: whole.slice(from, at), reference: null })
    spans.push({ text: part, reference: { target: part, blurb: null } })
    from = at + part.length
  }
  spans.push({ text: whole.slice(from) + text.slice(end + (closes ? 1 : 0)), reference: null })
  // A comma or an "and" may be part of a title.
  return { spans, doubtful: parts.length === 1 ? / and \p{Lu}/u.test(whole) : !whole.includes(';') }
}

function partsOf(names: string): string[] {
  const separator = names.includes(';') ? /\s*;\s*(?:and |or )?/ : /,\s+(?:and |or )?(?=\p{Lu})/u
  const parts = names.split(separator).map((part) => part.trim()).filter((part) => part !== '')
  return parts.every(isCapital) ? parts : [names]
}
