import { monthNames } from '../../article/index.ts'
import { listChanges, totalWords } from '../../review/index.ts'
import { redline, savedBy, type ArticleComparison, type RevisionInfo } from '../../revisions/index.ts'
import { attribute, escapeHtml } from '../html/escape.ts'
import { facesFor } from '../html/fonts.ts'
import type { FontFace, PaperSize } from '../html/html-options.ts'
import { pageStyle } from '../html/page-style.ts'
import { ChangeMarks } from './change-marks.ts'
import { redlineBody } from './redline-body.ts'
import { changeList, riskList } from './redline-list.ts'
import { redlineStyle } from './redline-style.ts'

/** One of the two texts that were compared. */
export interface RedlineSide {
  /** `Revision 2`, `Draft` or a file's name. */
  readonly label: string
  /** Of a revision: who sealed it, when, with which note and hash; null for a draft or a file. */
  readonly info: Pick<RevisionInfo, 'person' | 'time' | 'note' | 'hash'> | null
  /** Of a file: SHA-256 of its bytes. */
  readonly fileHash?: string
}

export interface RedlineOptions {
  readonly before: RedlineSide
  readonly after: RedlineSide
  /** Who compared: a printed name; '' when nobody said. */
  readonly comparedBy: string
  /** UTC instant, ISO 8601, as `2026-11-23T10:42:00.000Z`. */
  readonly comparedAt: string
  readonly fonts?: readonly FontFace[]
  readonly paper?: PaperSize
}

/**
 * A comparison as one HTML file for people: what was compared, every change with its risks, and both texts in one.
 * Self-contained and without script, like an article; for reviewers, never for readers.
 */
export function exportRedline(comparison: ArticleComparison, options: RedlineOptions): string {
  const { before, after } = comparison.articles
  const title = after.metadata.title.trim() === '' ? before.metadata.title.trim() || 'Untitled' : after.metadata.title
  const listed = listChanges(comparison)
  const marks = new ChangeMarks(listed)
  const text = redlineBody(redline(comparison.document), 3, marks)
  const list = changeList(listed, comparison, marks)
  const words = totalWords(listed)
  const risky = listed.filter(({ risks }) => risks.length > 0).length
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
  const sum = [count(listed.length, 'change', 'changes'), `+${words.inserted} −${words.deleted} words`, count(risky, 'with a risk', 'with risks')].join(' · ')
  const limited = comparison.limited ? '\n<p class="legend">The texts differ so much that some passages are shown as replaced as a whole. The result is exact all the same.</p>' : ''
  const head = `<header class="head">
<p class="chapter">Comparison for review – not for readers</p>
<h1>Changes to ${escapeHtml(title)}</h1>
<dl class="sides">
${sideHtml('Before', options.before)}
${sideHtml('After', options.after)}
<dt>Compared</dt>
<dd>${escapeHtml([options.comparedBy, instant(options.comparedAt)].filter((part) => part !== '').join(', '))}</dd>
</dl>
</header>`
  const body = `<div class="body">
<p class="sum">${sum}</p>
<p class="legend"><ins>Inserted</ins> is underlined, <del>deleted</del> struck through, <span class="moved-to">moved here</span> underlined twice, <span class="moved-from">moved away</span> dotted, <span class="formatted">formatting</span> underlined in waves. Numbers lead to the list and back; one with ! has a risk.</p>${limited}
${risky === 0 ? '' : `<section id="risks">
<h2>Risks first</h2>
${riskList(listed, marks)}
</section>
`}<section id="changes">
<h2>All changes</h2>
${list}
</section>
<section id="text">
<h2>The text with its changes</h2>
${text}
</section>
</div>`
  const running = { title: `Changes to ${title}`, dates: `${options.before.label} → ${options.after.label}, compared ${instant(options.comparedAt)}`, proof: 'For review – not for readers' }
  const fonts = facesFor(`${running.title}${running.dates}Page 0123456789 of${head}${body}`, options.fonts ?? [])
  return `<!DOCTYPE html>
<html lang="${escapeHtml(after.metadata.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Changes to ${escapeHtml(title)}: ${escapeHtml(options.before.label)} → ${escapeHtml(options.after.label)}</title>
<meta name="robots" content="noindex">
<meta name="generator" content="Galley">
<style>
${pageStyle(running, options.paper ?? 'A4', fonts)}${redlineStyle}</style>
</head>
<body>
<a class="skip" href="#text">Skip to the text with its changes</a>
<main>
<article>
${head}
${body}
</article>
</main>
</body>
</html>
`
}

function sideHtml(name: string, { label, info, fileHash }: RedlineSide): string {
  const by = info === null ? '' : ` by ${escapeHtml(savedBy(info))}`
  const saved = info === null ? '' : `, saved${by} on ${instant(info.time)}`
  const note = info === null || info.note.trim() === '' ? '' : `<br>\n“${escapeHtml(info.note)}”`
  const known = info?.hash ?? fileHash
  const hash = known === undefined ? 'not sealed yet' : `SHA-256${info === null ? ' of the file' : ''} <span${attribute('id', `hash-${name.toLowerCase()}`)}>${escapeHtml(known)}</span>`
  return `<dt>${name}</dt>\n<dd><strong>${escapeHtml(label)}</strong>${saved}${note}<br>\n<span class="hash">${hash}</span></dd>`
}

// Read from the text itself: content knows no clock and no time zone.
function instant(time: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(time)
  if (match === null) return escapeHtml(time)
  const [, year, month, day, clock] = match
  return `${Number(day)} ${(monthNames[Number(month) - 1] ?? '').slice(0, 3)} ${year}, ${clock} UTC`
}
