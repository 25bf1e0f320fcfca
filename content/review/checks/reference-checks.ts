import type { Mark, Node } from 'prosemirror-model'
import { isCrossReference, isLink } from '../../schema/index.ts'
import { finding, quote, type Finding, type Place } from './finding.ts'
import { emptyLinkWords, hostsOfNobody, sectionNames } from './text-rules.ts'
import type { Visited } from './walk.ts'

/** Where references and links lead, or fail to. */
export function checkReferences(blocks: readonly Visited[]): readonly Finding[] {
  return blocks.flatMap(({ node, place }) =>
    markedPassages(node).flatMap(({ mark, text }) => (isCrossReference(mark) ? checkCrossReference(mark, text, place) : checkLink(mark, text, place))),
  )
}

/** The stretches of a textblock under one cross reference or link, with their words. */
export function markedPassages(block: Node): readonly { readonly mark: Mark; readonly text: string }[] {
  const passages: { mark: Mark; text: string }[] = []
  let last: { mark: Mark; text: string } | null = null
  block.forEach((child) => {
    const mark = child.isInline ? child.marks.find((candidate) => isCrossReference(candidate) || isLink(candidate)) : undefined
    const text = child.isText ? (child.text ?? '') : ' '
    if (mark === undefined) last = null
    else if (last !== null && last.mark.eq(mark)) last.text += text
    else passages.push((last = { mark, text }))
  })
  return passages
}

function checkCrossReference(mark: Mark, text: string, place: Place): Finding[] {
  const target = String(mark.attrs['target']).trim()
  if (target === '') return [finding('reference-without-target', 'error', place, `The reference on ${quote(text)} does not say where it leads.`)]
  if (mark.attrs['targetId'] !== null) return []
  if (sectionNames.has(target.toLowerCase())) {
    return [finding('ambiguous-target', 'warning', place, `The reference on ${quote(text)} leads to ${quote(target)}, which names a section of many topics, not a topic.`)]
  }
  return [finding('unresolved-reference', 'info', place, `The reference on ${quote(text)} leads to ${quote(target)}, which is not linked to a topic of the library.`)]
}

function checkLink(mark: Mark, text: string, place: Place): Finding[] {
  const href = String(mark.attrs['href'])
  const findings: Finding[] = []
  const broken = whyBroken(href)
  if (broken !== null) findings.push(finding('broken-link', 'warning', place, `The address ${quote(href)} behind ${quote(text)} ${broken}.`))
  else if (/^http:/i.test(href)) findings.push(finding('insecure-link', 'info', place, `The address ${quote(href)} begins with http:; most sites answer to https: by now.`))
  const words = text.trim().toLowerCase().replace(/[.:…]+$/, '')
  if (emptyLinkWords.has(words)) findings.push(finding('unclear-link-words', 'info', place, `The link words ${quote(text)} do not say where the link leads.`))
  return findings
}

// Only what can be seen without the network; the schema has refused other kinds of address already.
function whyBroken(href: string): string | null {
  if (/[.,;:)\]}>"'’”]$/.test(href) && !/\([^()]*\)$/.test(href)) return 'ends in a punctuation mark that was probably not meant'
  if (/%(?![0-9A-Fa-f]{2})/.test(href) || /[<>"{}|\\^`\u200b\ufeff]/.test(href)) return 'holds a character that addresses may not hold'
  const host = /^(?:https?:\/\/(?:[^/?#@]*@)?|mailto:[^@]*@)([^/?#:]*)/i.exec(href)?.[1] ?? ''
  if (hostsOfNobody.test(host)) return 'is nobody’s: that host is kept for examples or is your own machine'
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[\p{L}]{2,}$/u.test(host) && !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return 'has no proper host name'
  return null
}
