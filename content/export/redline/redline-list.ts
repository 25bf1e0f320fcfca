import { passageOf, riskLabels, type ListedChange, type Passage } from '../../review/index.ts'
import type { Change, Comparison } from '../../revisions/index.ts'
import { escapeHtml } from '../html/escape.ts'
import type { ChangeMarks } from './change-marks.ts'
import { aroundMark, wayOf, wordsWithin } from './change-places.ts'
import { changeDetails, changeTitle } from './change-words.ts'

// About five lines: enough to know the passage again; the whole of it stands in the text.
const longestQuote = 400

// A long passage that went or came can hold a dozen; all of them stand with the change.
const mostReasons = 4

/** What a clinician must see, before all else: each risk with the number of its change, which leads to it. */
export function riskList(changes: readonly ListedChange[], marks: ChangeMarks): string {
  const items = changes.filter(({ risks }) => risks.length > 0).map((listed) => {
    const number = marks.numberOf(listed.change.id)
    const reasons = listed.risks.slice(0, mostReasons).map(({ kind, reason }) => escapeHtml(reasonInWords(kind, reason)))
    if (listed.risks.length > mostReasons) reasons.push(`and ${listed.risks.length - mostReasons} more`)
    return `<li><a href="#change-${number}">Change ${number}</a> <span class="place">${escapeHtml(groupOf(listed))}</span>: <span class="risk">${reasons.join('; ')}</span></li>`
  })
  return `<ul class="risks">\n${items.join('\n')}\n</ul>`
}

/** Every change under the heading of its section, with its risks and its words before and after; numbered as in the text. */
export function changeList(changes: readonly ListedChange[], comparison: Comparison, marks: ChangeMarks): string {
  if (changes.length === 0) return '<p>The two texts are the same.</p>'
  const groups: { readonly name: string; readonly changes: ListedChange[] }[] = []
  for (const listed of changes) {
    const name = groupOf(listed)
    const last = groups.at(-1)
    if (last?.name === name) last.changes.push(listed)
    else groups.push({ name, changes: [listed] })
  }
  return groups.map(({ name, changes: own }) => {
    const first = marks.numberOf(own[0]?.change.id ?? '')
    return `<h3>${escapeHtml(name)}</h3>\n<ol class="changes"${first === 1 ? '' : ` start="${first}"`}>\n${own.map((listed) => changeItem(listed, comparison, marks)).join('\n')}\n</ol>`
  }).join('\n')
}

function groupOf({ change, section }: ListedChange): string {
  if (change.kind === 'metadata') return 'About the topic'
  if (section === null) return 'Introduction'
  return section.trim() === '' ? 'Section without a heading' : section
}

function reasonInWords(kind: ListedChange['risks'][number]['kind'], reason: string): string {
  return reason.startsWith(riskLabels[kind]) ? reason : `${riskLabels[kind]}: ${reason}`
}

function changeItem({ change, risks }: ListedChange, comparison: Comparison, marks: ChangeMarks): string {
  const number = marks.numberOf(change.id)
  const title = changeTitle(change)
  const name = marks.isPlaced(change.id) ? `<a href="#at-${number}">${title}</a>` : title
  const way = wayOf(change, comparison)
  const lines = [
    `<p class="what"><strong>${name}</strong></p>`,
    ...risks.map(({ kind, reason }) => `<p class="risk"><span class="tag">Risk</span> ${escapeHtml(reasonInWords(kind, reason))}</p>`),
    ...[...(way === null ? [] : [way]), ...changeDetails(change)].map((detail) => `<p class="detail">${escapeHtml(detail)}</p>`),
    ...words(change, comparison),
  ]
  return `<li id="change-${number}"${risks.length === 0 ? '' : ' class="risky"'}>\n${lines.join('\n')}\n</li>`
}

function words(change: Change, comparison: Comparison): string[] {
  const { kind } = change
  const { before: old, after: now } = comparison
  if (kind === 'split') return [markQuote(aroundMark(now, change.fromB, change.toB), inserted('¶'))]
  if (kind === 'merge') return [markQuote(aroundMark(old, change.fromA, change.toA), deleted('¶'))]
  if (kind === 'metadata') return [change.before === '' ? '' : deleted(quote(change.before)), change.after === '' ? '' : inserted(quote(change.after))].filter((side) => side !== '').map((side) => `<p class="quote">${side}</p>`)
  const [before, after] = wordsOf(change, comparison)
  if (['move', 'wrap', 'format', 'link'].includes(kind) || (before !== '' && before === after)) {
    const text = after === '' ? before : after
    return text.trim() === '' ? [] : [`<p class="quote">${quote(text)}</p>`]
  }
  const gone = before === '' ? '' : deleted(quote(before))
  const come = after === '' ? '' : inserted(quote(after))
  if (gone === '' && come === '') return ['<p class="detail">Without words</p>']
  const around = ['insert', 'delete', 'replace'].includes(kind) ? sentenceAround(change, passageOf(change, old, now)) : null
  return [`<p class="quote">${around === null ? '' : escapeHtml(around.left)}${gone}${come}${around === null ? '' : escapeHtml(around.right)}</p>`]
}

/** The words of a change, what is more than one block told apart. */
function wordsOf({ kind, fromA, toA, fromB, toB, before, after, ranges }: Change, comparison: Comparison): readonly [before: string, after: string] {
  if (!['insert', 'delete', 'move', 'row', 'column'].includes(kind)) return [before, after]
  const of = (words: string, text: string): string => (words === '' || text.trim() === '' ? words : text)
  return [
    of(before, wordsWithin(comparison.before, ranges?.a ?? [[fromA, toA]])),
    of(after, wordsWithin(comparison.after, ranges?.b ?? [[fromB, toB]])),
  ]
}

function markQuote({ left, right }: { readonly left: string; readonly right: string }, mark: string): string {
  return `<p class="quote">${[escapeHtml(left), mark, escapeHtml(right)].filter((part) => part !== '').join(' ')}</p>`
}

function deleted(html: string): string {
  return `<del><span class="unseen">deleted: </span>${html}</del>`
}

function inserted(html: string): string {
  return `<ins><span class="unseen">inserted: </span>${html}</ins>`
}

/** What stands around a change in its sentence; null where the change is all of it, or too much to repeat. */
function sentenceAround({ before, after }: Change, passage: Passage): { left: string; right: string } | null {
  if (passage.before.length + passage.after.length > 2 * longestQuote) return null
  for (let at = passage.before.indexOf(before); at !== -1; at = passage.before.indexOf(before, at + 1)) {
    const left = passage.before.slice(0, at)
    const right = passage.before.slice(at + before.length)
    if (passage.after === `${left}${after}${right}`) return left === '' && right === '' ? null : { left: left.trimStart(), right: right.trimEnd() }
  }
  return null
}

// Alone, a line break or a blank must be seen.
function quote(text: string): string {
  const words = text.replace(/\n/g, text.trim() === '' ? '↵' : ' ').replace(/\s+/g, ' ')
  return escapeHtml(words === ' ' ? '␣' : shortened(words, longestQuote))
}

/** The first words of a text, at most so many characters, cut between words where there are any. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const blank = text.lastIndexOf(' ', longest - 2)
  return `${text.slice(0, blank > 0 ? blank : longest - 2)} …`
}
