import type { Metadata } from '../../article/index.ts'
import type { ImportOptions, ImportResult } from '../result.ts'
import type { DroppedCode } from '../report.ts'
import { buildDocument } from './build-document.ts'
import { lineChoice } from './choices.ts'
import { classify } from './classify.ts'
import { doubtStructure } from './doubts.ts'
import { Forced } from './forced.ts'
import { isProfessionalCue } from './data/furniture.ts'
import { markupOf } from './markup/index.ts'
import { findFurniture, trailingFurniture } from './furniture.ts'
import { readHead } from './head/read-head.ts'
import { readLines, type SourceLine } from './lines.ts'
import { placeOf, Reporter, wholePage } from './reporter.ts'
import { reportBlocks } from './report-blocks.ts'
import { unitsOf } from './units.ts'

// Markup shows early, or nobody meant it.
const mostLinesForMarkup = 5000

const droppedMessages: Readonly<Record<DroppedCode, string>> = {
  furniture: 'Part of the site, not of the article.',
  menu: 'A menu of the page.',
  breadcrumb: 'It says where in the site the page lies.',
  'after-body': 'It comes after the article.',
  'unknown-line': 'It stands before the title and is no sentence.',
  'repeated-title': 'The title once more.',
  overruled: 'Left out by your decision.',
}

/**
 * Makes an article of a topic page as plain text. Takes any text and never throws: what it is not sure of is doubted in
 * the report, and no sentence of the body is left out. The same source and overrules give the same result.
 */
export function importText(source: string, options: ImportOptions): ImportResult {
  const reporter = new Reporter()
  const forced = new Forced(options.overrules ?? [])
  const markup = markupOf(options.fileName, source.split('\n', mostLinesForMarkup))
  const { source: sourceLines, lines } = readLines(source, markup)
  if (options.encoding === 'windows-1252') {
    reporter.doubted('uncertain-encoding', wholePage, 'The file does not say how its letters are written; it was read as windows-1252. Look at accented letters and dashes.')
  }
  if (markup === 'seen') {
    reporter.doubted('uncertain-markup', wholePage, 'The text is marked up as Markdown: pairs of ** were read as bold, # as headings, [words](address) as links. Look whether that is what they mean.')
  }
  const kept = (line: SourceLine): boolean => forced.role(line) !== null
  const furniture = findFurniture(lines, kept)
  const drop = (line: SourceLine, code: DroppedCode): void => reporter.dropped(code, placeOf([line]), droppedMessages[code], [lineChoice(line.number, 'paragraph')])
  const dropped = new Map<number, DroppedCode>(furniture.dropped)
  for (const line of lines) if (forced.role(line)?.as === 'dropped') dropped.set(line.number, 'overruled')
  for (const line of lines) {
    for (const { address, isPicture } of line.lost) {
      const why = isPicture ? 'is a picture that is not in this file. Put it into the article in the editor (Insert, Figure).' : 'leads to no web page, so its words stand without a link. If a topic is meant, make it a cross reference in the editor.'
      reporter.doubted('uncertain-reference', { ...placeOf([line]), quote: address }, `"${address}" ${why}`)
    }
    if (line.crowded) reporter.doubted('uncertain-table', placeOf([line]), 'This line has more tabs than any table has columns, so they were read as blanks. If it is a table, import it from another copy.')
  }
  for (const line of furniture.withinBody) {
    reporter.doubted('furniture-in-body', placeOf([line]), `"${line.text}" often ends an article, but here the text goes on; only this line was left out.`, [lineChoice(line.number, 'paragraph')])
  }

  // Dates stand below the text on many pages, among what the site puts there.
  const head = readHead(lines, dropped, furniture, forced, reporter)
  for (const line of lines) {
    const code = dropped.get(line.number)
    if (code !== undefined && !head.consumed.has(line.number)) drop(line, code)
  }
  const trailing = new Set(trailingFurniture(head.body.filter((line) => !kept(line))))
  for (const line of trailing) drop(line, 'furniture')

  const professional = lines.some((line) => dropped.has(line.number) && isProfessionalCue(line.text))
  const body = withGaps(head.body.filter((line) => !trailing.has(line)), lines)
  const titles = [head.metadata.title, ...head.metadata.synonyms].filter((title) => title !== '')
  const blocks = classify(unitsOf(body, forced, markup === 'file'), { titles, forced, reporter })
  reportBlocks(blocks, reporter)
  doubtStructure(blocks, reporter)
  const document = buildDocument(blocks, forced, reporter)
  return {
    metadata: overruled({ ...head.metadata, audience: professional ? 'professional' : 'public' }, forced),
    document,
    report: { format: 'text', fileName: options.fileName, lines: sourceLines, entries: reporter.entries() },
  }
}

// Where a line was taken out, the lines around it were apart.
function withGaps(body: readonly SourceLine[], all: readonly SourceLine[]): SourceLine[] {
  const before = new Map(all.map((line, i) => [line.number, all[i - 1]?.number ?? 0]))
  return body.map((line, i) => (line.gap || before.get(line.number) === body[i - 1]?.number ? line : { ...line, gap: true }))
}

function overruled(metadata: Metadata, forced: Forced): Metadata {
  let result = metadata
  for (const { set } of forced.metadata) result = { ...result, ...set }
  return result
}
