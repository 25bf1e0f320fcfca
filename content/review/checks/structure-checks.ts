import type { Node } from 'prosemirror-model'
import {
  isCallout, isCalloutTitle, isCaption, isFigure, isHeading, isKeyPoints, isListItem, isParagraph, isSection, isTable, isTableCell, isTableHeader, isTableNote, isTableRow, isTableWrap,
} from '../../schema/index.ts'
import { finding, quote, wholeArticle, type Finding } from './finding.ts'
import { headingText, words, type Visited } from './walk.ts'

// The title is h1, and HTML ends at h6.
const deepestSection = 5

/** What is empty, missing or out of order in the article's build. */
export function checkStructure(document: Node, blocks: readonly Visited[]): readonly Finding[] {
  if (words(document) === '') return [finding('no-content', 'error', wholeArticle, 'The article has no text.')]
  const findings = blocks.flatMap((visited) => checkBlock(visited))
  if (!blocks.some(({ node }) => isKeyPoints(node))) findings.push(finding('no-key-points', 'info', wholeArticle, 'The article has no key points.'))
  return [...findings, ...duplicateHeadings(blocks)]
}

function checkBlock(visited: Visited): Finding[] {
  const { node, parent, depth, place } = visited
  if (isSection(node)) return checkSection(node, depth, place)
  if (isFigure(node)) return checkFigure(node, place)
  if (isTable(node)) return checkTable(node, parent, place)
  if (words(node) !== '') return isParagraph(node) ? promiseUnkept(visited) : []
  if (isListItem(node)) return [finding('empty-list-item', 'warning', place, 'A list item has no words.')]
  if (isTableHeader(node)) return [finding('empty-cell', 'info', place, 'A header cell has no words.')]
  if (isTableCell(node)) return [finding('empty-cell', 'info', place, 'A table cell has no words; if that means “none”, say so.')]
  if (isCaption(node)) return [finding('empty-caption', 'warning', place, 'A caption has no words.')]
  if (isTableNote(node)) return [finding('empty-note', 'warning', place, 'A note under a table has no words.')]
  if (isCalloutTitle(node)) return [finding('empty-callout-title', 'warning', place, 'The title of a note has no words.')]
  if (isCallout(node)) return [finding('empty-callout', 'warning', place, 'A note has no words.')]
  // The item or cell around it has been named already.
  if (isParagraph(node)) return parent.childCount === 1 ? [] : [finding('empty-paragraph', 'warning', place, 'A paragraph has no words.')]
  return []
}

function checkSection(section: Node, depth: number, place: Visited['place']): Finding[] {
  const findings: Finding[] = []
  const heading = headingText(section)
  const holdsSections = section.children.some(isSection)
  if (heading === '') {
    findings.push(finding('empty-heading', 'error', place, 'A section has a heading without words.'))
    if (holdsSections) findings.push(finding('skipped-level', 'error', place, 'Sections stand below a heading without words, so a level is skipped.'))
  }
  const hasFigure = section.children.some((child) => isFigure(child) && child.attrs['src'] !== null)
  const hasWords = section.children.some((child) => !isHeading(child) && !isSection(child) && words(child) !== '')
  if (!holdsSections && !hasFigure && !hasWords) {
    findings.push(finding('empty-section', 'error', place, heading === '' ? 'A section has no content.' : `The section ${quote(heading)} has no content.`))
  }
  if (depth > deepestSection) findings.push(finding('too-deep', 'warning', place, `The section ${quote(heading)} is nested ${depth} levels deep; readers and browsers follow ${deepestSection}.`))
  return findings
}

function checkFigure(figure: Node, place: Visited['place']): Finding[] {
  if (figure.attrs['src'] === null) return [finding('figure-without-image', 'warning', place, `A figure has no image yet${words(figure) === '' ? '' : `: ${quote(words(figure))}`}.`)]
  if (String(figure.attrs['alt']).trim() === '') return [finding('missing-alt', 'error', place, 'A figure has no alternative text; people who do not see it learn nothing.')]
  return []
}

function checkTable(table: Node, wrap: Node, place: Visited['place']): Finding[] {
  const findings: Finding[] = []
  const rows = table.children.filter(isTableRow)
  if (!rows.some((row) => row.children.some(isTableHeader))) findings.push(finding('table-without-header', 'warning', place, 'A table has no header cells; screen readers cannot say what a cell means.'))
  if (isTableWrap(wrap) && !wrap.children.some(isCaption)) findings.push(finding('table-without-caption', 'info', place, 'A table has no caption.'))
  const widths = rowWidths(rows)
  if (new Set(widths).size > 1) findings.push(finding('uneven-table', 'warning', place, `The rows of a table have different numbers of cells (${[...new Set(widths)].sort((a, b) => a - b).join(', ')}).`))
  return findings
}

// A cell that spans rows also fills a place in the rows below it.
function rowWidths(rows: readonly Node[]): number[] {
  const widths = rows.map(() => 0)
  rows.forEach((row, index) => {
    for (const cell of row.children) {
      const last = Math.min(rows.length, index + Number(cell.attrs['rowspan']))
      for (let at = index; at < last; at++) widths[at] = (widths[at] ?? 0) + Number(cell.attrs['colspan'])
    }
  })
  return widths
}

// “The following is a resource …” with nothing after it: what was announced got lost.
const promise = /(?::|\bthe following\b[^.!?]*)$|\bthe following (?:is|are)\b/i

function promiseUnkept({ node, parent, index, place }: Visited): Finding[] {
  const last = isSection(parent) && index === parent.childCount - 1
  if (!last || !promise.test(words(node))) return []
  return [finding('nothing-follows', 'warning', place, `${quote(words(node))} announces something, but nothing follows.`)]
}

function duplicateHeadings(blocks: readonly Visited[]): Finding[] {
  const findings: Finding[] = []
  const seen = new Map<string, Node[]>()
  for (const { node, parent, place } of blocks) {
    const heading = isSection(node) ? headingText(node) : ''
    if (heading === '') continue
    const key = heading.toLowerCase()
    const parents = seen.get(key) ?? []
    if (parents.includes(parent)) findings.push(finding('duplicate-heading', 'warning', place, `The heading ${quote(heading)} stands twice at the same place.`))
    else if (parents.length > 0) findings.push(finding('duplicate-heading', 'info', place, `The heading ${quote(heading)} stands in another section too.`))
    seen.set(key, [...parents, parent])
  }
  return findings
}
