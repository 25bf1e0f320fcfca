import type { Span } from './previews/take-previews.ts'
import { bareWord, wordsOf } from './lines.ts'
import { isCapital, isSmallTitleWord } from './previews/words.ts'

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

// In brackets, or as the last sentence: "… (see also Overview of Glands)", "… mostly. See also Gland Fever."
const within = /(\(|[.?!]\)? )(see also (?:the )?)([^().;?!]{3,120})(?=[).]|$)/giu
const noTopic = /^(?:table|figure|fig|box|appendix|chapter|section|page)\b/i

/** The topics that a text leads to besides what it says, by titles in capitals; null where it leads to none. */
export function seeAlsoWithin(text: string): readonly Span[] | null {
  const spans: Span[] = []
  let from = 0
  for (const match of text.matchAll(within)) {
    const [, opening = '', words = '', names = ''] = match
    if (noTopic.test(names) || !isTitle(names)) continue
    const start = match.index + opening.length + words.length
    spans.push({ text: text.slice(from, start), reference: null })
    let at = 0
    for (const part of partsOf(names)) {
      const found = names.indexOf(part, at)
      if (found > at) spans.push({ text: names.slice(at, found), reference: null })
      spans.push({ text: part, reference: { target: part, blurb: null } })
      at = found + part.length
    }
    from = start + names.length
    if (at < names.length) spans.push({ text: names.slice(at), reference: null })
  }
  return spans.length === 0 ? null : [...spans, { text: text.slice(from), reference: null }]
}

function isTitle(names: string): boolean {
  const words = wordsOf(names)
  return words.every((word, i) => isCapital(word) || (i > 0 && i < words.length - 1 && isSmallTitleWord(bareWord(word))))
}

function partsOf(names: string): string[] {
  // "… and Overview of …" begins another title.
  const separator = names.includes(';') ? /\s*;\s*(?:and |or )?/ : /,\s+(?:and |or )?(?=\p{Lu})| (?:and|or) (?=(?:Overview of|Introduction to) )/u
  const parts = names.split(separator).map((part) => part.trim()).filter((part) => part !== '')
  return parts.every(isCapital) ? parts : [names]
}
