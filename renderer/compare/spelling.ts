import type { DrawnChange } from './drawing.ts'

// Below this a doubled or turned letter makes another word too easily, below `long` a letter more or less does.
const short = 4
const long = 8

// American and British spelling of one word.
const regional: readonly (readonly [RegExp, string])[] = [
  [/ae|oe/g, 'e'], [/our(?=$|s|ed|ing|less)/g, 'or'], [/([iy])s(?=e|es|ed|er|ing|ation)/g, '$1z'], [/tre(?=s?$)/g, 'ter'], [/ogue(?=s?$)/g, 'og'], [/(?<=ag)e(?=ing$)/g, ''],
]

/**
 * Whether a change is surely one of spelling, punctuation, capitals or blanks: nothing risky, no figure, and the same words but
 * for a letter that is doubled, turned round, missing inside a long word, or set as on the other side of the ocean. A letter in
 * the place of another is not sure (dysphagia, dysphasia), nor is one at an end (typical, atypical).
 */
export function isSpelling({ kind, before, after, risks }: DrawnChange): boolean {
  if (risks.length > 0 || (kind !== 'replace' && kind !== 'insert' && kind !== 'delete') || /\p{N}/u.test(before + after)) return false
  const old = wordsOf(before)
  const now = wordsOf(after)
  return old.length === now.length && old.every((word, at) => isSameWord(word, now[at] ?? ''))
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < short) return false
  return inOneSpelling(a) === inOneSpelling(b) || (a.length === b.length ? isTurned(a, b) : isOneMore(a, b) || isOneMore(b, a))
}

function inOneSpelling(word: string): string {
  return regional.reduce((text, [pattern, as]) => text.replace(pattern, as), word)
}

function isTurned(a: string, b: string): boolean {
  const at = firstDifference(a, b)
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Whether `a` has one letter more: doubled, or inside a long word. */
function isOneMore(a: string, b: string): boolean {
  const at = firstDifference(a, b)
  if (a.slice(at + 1) !== b.slice(at)) return false
  return a[at] === a[at - 1] || (b.length >= long && at > 1 && at < a.length - 1)
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
