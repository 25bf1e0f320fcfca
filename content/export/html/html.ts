import { formatDate, formatMonth, type Article, type Author, type Metadata, type PartialDate } from '../../article/index.ts'
import { checkContent } from '../../review/index.ts'
import type { Node } from 'prosemirror-model'
import { isHeading, isParagraph, isSection } from '../../schema/index.ts'
import { anchorOf } from './anchors.ts'
import { bodyHtml, missing } from './block-html.ts'
import { attribute, escapeHtml, escapeJson } from './escape.ts'
import { ExportError, type HtmlOptions, type Reviewer } from './html-options.ts'
import { facesFor } from './fonts.ts'
import { jsonLd } from './json-ld.ts'
import { pageStyle } from './page-style.ts'
import { RelatedTopics } from './related-topics.ts'

/** What a proof is called wherever it is marked: in the title, on the screen, on every printed page. */
export const proofMark = 'Proof – not approved for publication'

/**
 * An article as one HTML file that needs nothing else: semantic, without script, under its own content security policy,
 * for screens light and dark and for print. Moves no date.
 * @throws ExportError when it is no proof and the checks find an error, such as a section without content
 */
export function exportHtml(article: Article, options: HtmlOptions): string {
  const { metadata, document } = article
  if (!options.proof) refuseErrors(article)
  const title = metadata.title.trim() === '' ? 'Untitled' : metadata.title
  const topics = new RelatedTopics(options.topicAddress ?? (() => null))
  const body = bodyHtml(document, { proof: options.proof, topics })
  const head = headHtml(metadata, title, options)
  const foot = footHtml(metadata)
  const related = topics.html()
  const description = descriptionOf(document)
  const reviewedBy = options.proof ? [] : (options.reviewedBy ?? [])
  const data = jsonLd(article, { proof: options.proof, description, reviewedBy, significantLinks: topics.addresses })
  const running = { title, dates: datesInWords(metadata), proof: options.proof ? proofMark : '' }
  const fonts = facesFor(`${running.title}${running.dates}Page 0123456789 of${head}${body}${related}${foot}`, options.fonts ?? [])
  return `<!DOCTYPE html>
<html lang="${escapeHtml(metadata.language)}"${isRightToLeft(metadata.language) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${options.proof ? 'Proof: ' : ''}${escapeHtml(title)}</title>
${description === '' ? '' : `<meta name="description"${attribute('content', description)}>\n`}${metadata.authors.map(({ name }) => `<meta name="author"${attribute('content', name)}>\n`).join('')}${metadata.keywords.length === 0 ? '' : `<meta name="keywords"${attribute('content', metadata.keywords.join(', '))}>\n`}${options.proof ? '<meta name="robots" content="noindex">\n' : ''}<meta name="generator" content="Galley">
<style>
${pageStyle(running, options.paper ?? 'A4', fonts)}</style>
<script type="application/ld+json">
${escapeJson(data)}
</script>
</head>
<body>
<a class="skip" href="#article">Skip to the article</a>
${options.proof ? proofHtml(options) : ''}<main id="article">
<article>
${head}
${contentsHtml(document, related !== '')}<div class="body">
${body === '' ? `<p><span class="missing">This article has no content yet.</span></p>` : body}
</div>
${related}</article>
</main>
${foot}</body>
</html>
`
}

// A reader who finds a heading and nothing below it thinks that there is nothing to know.
function refuseErrors(article: Article): void {
  const errors = checkContent(article).filter(({ severity }) => severity === 'error')
  const first = errors[0]
  if (first === undefined) return
  const more = errors.length === 1 ? '' : ` There ${errors.length === 2 ? 'is 1 more' : `are ${errors.length - 1} more`} like it.`
  throw new ExportError(`“${article.metadata.title}” cannot be published: ${first.message}${more} Mend the text, or make a proof.`)
}

function proofHtml({ printedOn, version }: HtmlOptions): string {
  const details = [version, printedOn === undefined ? undefined : `made ${formatDate(printedOn)}`].filter((part) => part !== undefined && part !== '')
  return `<header class="proof">\n<p><strong>${proofMark}.</strong>${details.length === 0 ? '' : ` ${escapeHtml(details.join(', '))}.`}</p>\n</header>\n`
}

function headHtml(metadata: Metadata, title: string, options: HtmlOptions): string {
  const { chapter, synonyms, authors, lastFullReview, contentLastModified } = metadata
  const lines: string[] = ['<header class="head">']
  if (chapter !== null && chapter.trim() !== '') lines.push(`<p class="chapter">${escapeHtml(chapter)}</p>`)
  lines.push(`<h1>${escapeHtml(title)}</h1>`)
  if (synonyms.length > 0) lines.push(`<p class="synonyms">(${synonyms.map(escapeHtml).join('; ')})</p>`)
  if (authors.length > 0) lines.push(`<p class="byline">By ${authors.map(personHtml).join('; ')}</p>`)
  const signed = options.proof ? [] : (options.reviewedBy ?? [])
  if (signed.length > 0) lines.push(`<p class="byline">Reviewed by ${signed.map(personHtml).join('; ')}</p>`)
  const dates = [dateHtml('Last full review/revision', lastFullReview), dateHtml('Content last modified', contentLastModified)].filter((part) => part !== '')
  if (dates.length > 0) lines.push(`<p class="dates">${dates.join(' <span class="divider">|</span> ')}</p>`)
  lines.push('</header>')
  return lines.join('\n')
}

function personHtml({ name, degrees, affiliation }: Reviewer | Author): string {
  return [`<span class="name">${escapeHtml(name)}</span>`, escapeHtml(degrees), escapeHtml(affiliation)].filter((part) => part !== '').join(', ')
}

// Galley keeps days and shows months; the machine-readable date is as precise as the article's.
function dateHtml(label: string, date: PartialDate | null): string {
  return date === null ? '' : `<span class="date">${label} <time datetime="${date}">${formatMonth(date)}</time></span>`
}

function datesInWords({ lastFullReview, contentLastModified }: Metadata): string {
  const dates = [['Last full review/revision', lastFullReview], ['Content last modified', contentLastModified]] as const
  return dates.flatMap(([label, date]) => (date === null ? [] : [`${label} ${formatMonth(date)}`])).join(' | ')
}

function contentsHtml(document: Node, hasRelated: boolean): string {
  const entries = document.children.filter(isSection).map((section) => {
    const heading = section.firstChild
    const words = heading !== null && isHeading(heading) ? heading.textContent.trim() : ''
    return `<li><a href="#${anchorOf(section)}">${words === '' ? missing.heading : escapeHtml(words)}</a></li>`
  })
  if (hasRelated) entries.push('<li><a href="#related-topics">Related topics</a></li>')
  // Two places are found without a list.
  return entries.length < 3 ? '' : `<nav class="contents" aria-labelledby="contents">\n<div>\n<p id="contents">On this page</p>\n<ol>\n${entries.join('\n')}\n</ol>\n</div>\n</nav>\n`
}

function footHtml({ publisher, codes, authors }: Metadata): string {
  const lines: string[] = []
  for (const { name, disclosure } of authors) if (disclosure.trim() !== '') lines.push(`Disclosure of ${name}: ${disclosure}`)
  if (publisher !== null && publisher.trim() !== '') lines.push(`Published by ${publisher}`)
  if (codes.length > 0) lines.push(`Codes: ${codes.map(({ system, code }) => `${system} ${code}`).join('; ')}`)
  return lines.length === 0 ? '' : `<footer>\n${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}\n</footer>\n`
}

// The first paragraph, as search engines show it: about two lines.
function descriptionOf(document: Node): string {
  const first = document.children.find(isParagraph)
  const text = first === undefined ? '' : first.textBetween(0, first.content.size, ' ', ' ').replace(/\s+/g, ' ').trim()
  return text.length <= 300 ? text : `${text.slice(0, text.lastIndexOf(' ', 297))} …`
}

function isRightToLeft(language: string): boolean {
  return /^(?:ar|fa|he|ps|ur|yi|dv|ckb)(?:-|$)/i.test(language)
}
