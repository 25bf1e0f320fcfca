import { finding, quote, type Finding, type Place } from './finding.ts'
import { longParagraph, longSentence, placeholders, previewGlue, wordsThatDouble } from './text-rules.ts'
import type { Visited } from './walk.ts'

/** What is wrong with the words themselves, block by block. */
export function checkText(blocks: readonly Visited[]): readonly Finding[] {
  return blocks.flatMap(({ node, place }) => {
    if (!node.isTextblock) return []
    const text = node.textBetween(0, node.content.size, undefined, '\n')
    return text.trim() === '' ? [] : [...leftovers(text, place), ...typing(text, place), ...length(text, place)]
  })
}

function leftovers(text: string, place: Place): Finding[] {
  const findings: Finding[] = []
  for (const pattern of placeholders) {
    const match = pattern.exec(text)
    if (match !== null) findings.push(finding('placeholder', 'error', place, `${quote(around(text, match))} still holds a placeholder.`))
  }
  const glue = previewGlue.exec(text)
  if (glue !== null) findings.push(finding('preview-glue', 'warning', place, `${quote(around(text, glue))} looks like the preview of another page, left over from copying.`))
  if (/[\u200b\u2060\ufeff\u00ad]/.test(text)) findings.push(finding('hidden-characters', 'warning', place, `${quote(text)} holds characters that cannot be seen, left over from copying.`))
  return findings
}

function typing(text: string, place: Place): Finding[] {
  const findings: Finding[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{N}’'-])(\p{L}{2,})\s+\1(?![\p{L}\p{N}’'-])/giu)) {
    if (!wordsThatDouble.has(String(match[1]).toLowerCase())) findings.push(finding('doubled-word', 'warning', place, `${quote(around(text, match))} has the same word twice.`))
  }
  const blanks = /\S(?: {2,}|\u00a0 | \u00a0)\S/.exec(text)
  if (blanks !== null) findings.push(finding('double-blank', 'info', place, `${quote(around(text, blanks))} has two blanks together.`))
  const blank = /\S\s+[,;:.!?)](?=\s|$)/.exec(text)
  if (blank !== null) findings.push(finding('blank-before-mark', 'info', place, `${quote(around(text, blank))} has a blank before a punctuation mark.`))
  if (unbalanced(text)) findings.push(finding('unbalanced-brackets', 'info', place, `${quote(text)} opens a bracket that it does not close, or the other way round.`))
  return findings
}

function length(text: string, place: Place): Finding[] {
  const findings: Finding[] = []
  for (const sentence of text.split(/(?<=[.!?]["”’)\]]*)\s+(?=["“‘([]*\p{Lu})/u)) {
    const count = wordCount(sentence)
    if (count > longSentence) findings.push(finding('long-sentence', 'info', place, `The sentence ${quote(sentence)} has ${count} words.`))
  }
  const count = wordCount(text)
  if (count > longParagraph) findings.push(finding('long-paragraph', 'info', place, `The paragraph ${quote(text)} has ${count} words.`))
  return findings
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

// “a)” and “1)” number things and close nothing.
function unbalanced(text: string): boolean {
  let open = 0
  for (const [bracket] of text.replace(/(^|[\s(])(?:\p{L}|\d{1,2})\)/gu, '$1').matchAll(/[()]/g)) {
    open += bracket === '(' ? 1 : -1
    if (open < 0) return true
  }
  return open !== 0
}

// A few words on both sides, so that the place is found again.
function around(text: string, match: RegExpMatchArray): string {
  const at = match.index ?? 0
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 14)))
  const end = at + match[0].length
  const to = text.indexOf(' ', end + 14)
  return text.slice(from, to === -1 ? text.length : to)
}
