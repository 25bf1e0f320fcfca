import { Fragment, Mark, type Node } from 'prosemirror-model'
import { schema } from '../../schema/index.ts'
import type { Span } from './previews/take-previews.ts'

/**
 * Makes clean text of spans: single blanks, none before `) , . ; : —` nor after `(`.
 * References keep their words; a span that ends up empty is left out.
 */
export function inlineContent(spans: readonly Span[]): Fragment {
  const nodes: Node[] = []
  for (const { text, reference, marks = [] } of cleanSpans(spans)) {
    const own = reference === null ? [] : [schema.marks.crossReference.create({ target: reference.target, targetId: null, blurb: reference.blurb })]
    nodes.push(schema.text(text, marks.reduce<readonly Mark[]>((all, mark) => mark.addToSet(all), own)))
  }
  return Fragment.fromArray(nodes)
}

/** The text of a passage as it will stand in the article. */
export function cleanText(text: string): string {
  return cleanSpans([{ text, reference: null }]).map((span) => span.text).join('')
}

export function cleanSpans(spans: readonly Span[]): Span[] {
  const raw = spans.map((span) => span.text).join('')
  const cleaned: Span[] = []
  let last = ''
  let pending = false
  let at = 0
  for (const { text, reference, marks = [] } of spans) {
    let kept = ''
    for (const char of text) {
      const place = at
      at += char.length
      if (/\s/.test(char)) {
        pending = last !== ''
        continue
      }
      if (pending && !closesUp(last, char, raw, place)) {
        // A blank belongs to the sentence, not to the words of a reference.
        if (kept === '' && (reference !== null || marks.length > 0)) addBlank(cleaned, marks)
        else kept += ' '
      }
      pending = false
      kept += char
      last = char
    }
    push(cleaned, { text: kept, reference, marks })
  }
  return cleaned
}

function closesUp(before: string, char: string, raw: string, at: number): boolean {
  if (before === '(' || before === '[' || char === ')' || char === ';' || char === '—') return true
  const next = raw[at + 1] ?? ''
  // ".5 mg" is a number.
  if (char === '.' || char === ',') return !/\d/.test(next)
  if (char === ':') return !/[\p{L}\p{N}]/u.test(next)
  return before === '—' && blankedDash(raw, at)
}

// "word — word": both blanks go, or neither would look right.
function blankedDash(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - 6), at)
  return /\s—\s+$/.test(before)
}

function push(cleaned: Span[], span: Span): void {
  if (span.text === '') return
  const last = cleaned.at(-1)
  const goesOn = last !== undefined && last.reference === null && span.reference === null && Mark.sameSet(last.marks ?? [], span.marks ?? [])
  if (goesOn) cleaned[cleaned.length - 1] = { ...last, text: last.text + span.text }
  else cleaned.push(span)
}

function addBlank(cleaned: Span[], marks: readonly Mark[]): void {
  const before = cleaned.at(-1)?.marks ?? []
  if (cleaned.length > 0) push(cleaned, { text: ' ', reference: null, marks: marks.filter((mark) => mark.isInSet(before)) })
}
