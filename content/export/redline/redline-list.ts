import { passageOf, riskLabels, type ListedChange, type Passage } from '../../review/index.ts'
import type { Change, Comparison } from '../../revisions/index.ts'
import { escapeHtml } from '../html/escape.ts'
import type { ChangeMarks } from './change-marks.ts'
import { changeDetails, changeTitle } from './change-words.ts'

// About five lines: enough to know the passage again; the whole of it stands in the text.
const longestQuote = 400

/** Every change with its place, its risks and its words before and after; numbered as in the text. */
export function changeList(changes: readonly ListedChange[], comparison: Comparison, marks: ChangeMarks): string {
  const items = changes.map((listed) => changeItem(listed, comparison, marks))
  return items.length === 0 ? '<p>The two texts are the same.</p>' : `<ol class="changes">\n${items.join('\n')}\n</ol>`
}

function changeItem({ change, section, risks }: ListedChange, comparison: Comparison, marks: ChangeMarks): string {
  const number = marks.numberOf(change.id)
  const title = changeTitle(change)
  const place = change.kind === 'metadata' ? '' : ` <span class="place">${section === null ? 'in the introduction' : `in “${escapeHtml(section)}”`}</span>`
  const name = marks.isPlaced(change.id) ? `<a href="#at-${number}">${title}</a>` : title
  const lines = [
    `<p class="what"><strong>${name}</strong>${place}</p>`,
    ...risks.map(({ kind, reason }) => `<p class="risk"><span class="tag">Risk</span> ${escapeHtml(reason.startsWith(riskLabels[kind]) ? reason : `${riskLabels[kind]}: ${reason}`)}</p>`),
    ...changeDetails(change).map((detail) => `<p class="detail">${escapeHtml(detail)}</p>`),
    ...words(change, comparison),
  ]
  return `<li id="change-${number}"${risks.length === 0 ? '' : ' class="risky"'}>\n${lines.join('\n')}\n</li>`
}

function words(change: Change, { before: old, after: now }: Comparison): string[] {
  const { kind, before, after } = change
  if (['move', 'split', 'merge', 'wrap', 'format', 'link'].includes(kind) || (before !== '' && before === after)) {
    const text = after === '' ? before : after
    return text.trim() === '' ? [] : [`<p class="quote">${quote(text)}</p>`]
  }
  const gone = before === '' ? '' : `<del><span class="unseen">deleted: </span>${quote(before)}</del>`
  const come = after === '' ? '' : `<ins><span class="unseen">inserted: </span>${quote(after)}</ins>`
  if (kind === 'metadata') return [gone, come].filter((side) => side !== '').map((side) => `<p class="quote">${side}</p>`)
  const around = ['insert', 'delete', 'replace'].includes(kind) ? sentenceAround(change, passageOf(change, old, now)) : null
  return [`<p class="quote">${around === null ? '' : escapeHtml(around.left)}${gone}${come}${around === null ? '' : escapeHtml(around.right)}</p>`]
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

function quote(text: string): string {
  const clean = text.replace(/\s+/g, ' ')
  return escapeHtml(clean.length <= longestQuote ? clean : `${clean.slice(0, clean.lastIndexOf(' ', longestQuote))} …`)
}
