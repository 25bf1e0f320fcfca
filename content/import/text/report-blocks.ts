import type { ReadCode } from '../report.ts'
import { firstLine, passagesOf, type Block, type ListKind } from './block.ts'
import { headingChoice, lineChoice, listChoice } from './choices.ts'
import type { SourceLine } from './lines.ts'
import { linesOf } from './passage.ts'
import { placeOf, type Reporter } from './reporter.ts'

const lists: Readonly<Record<ListKind, { code: ReadCode; name: string }>> = {
  keyPoints: { code: 'key-points', name: 'Key points' },
  bulletList: { code: 'list', name: 'A bulleted list' },
  orderedList: { code: 'list', name: 'A numbered list' },
  references: { code: 'references', name: 'References' },
  resources: { code: 'resources', name: 'Resources' },
}

/** Enters each block of the body in the report, with what a person may make of it. */
export function reportBlocks(blocks: readonly Block[], reporter: Reporter): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading': {
        const line = block.passage.parts[0]?.line.number ?? 0
        const levels = [1, 2, 3].filter((level) => level !== block.level)
        reporter.read('heading', placeOf(linesOf(block.passage)), `A heading of level ${block.level}.`, [lineChoice(line, 'paragraph'), ...levels.map((level) => headingChoice(line, level)), lineChoice(line, 'dropped')])
        break
      }
      case 'paragraph': {
        const line = block.passage.parts[0]?.line.number ?? 0
        const short = block.passage.text.length <= 200 ? [headingChoice(line, 1), headingChoice(line, 2), lineChoice(line, 'title')] : []
        reporter.read('paragraph', placeOf(linesOf(block.passage)), 'A paragraph.', [...short, lineChoice(line, 'listItem'), lineChoice(line, 'dropped')])
        break
      }
      case 'list': {
        const line = firstLine(block)
        const { code, name } = lists[block.as]
        const others = (['keyPoints', 'bulletList', 'orderedList'] as const).filter((as) => as !== block.as)
        reporter.read(code, placeOf(passagesOf(block).flatMap(linesOf)), `${name} of ${block.items.length} ${block.items.length === 1 ? 'item' : 'items'}.`, others.map((as) => listChoice(line, as)))
        break
      }
      case 'table': {
        const lines: SourceLine[] = [...(block.caption === null ? [] : linesOf(block.caption)), ...block.rows.map((row) => row[0]).flatMap((cell) => (cell === undefined ? [] : linesOf(cell))), ...block.notes.flatMap(linesOf)]
        reporter.read('table', placeOf(lines), `A table of ${block.rows.length} rows and ${block.columns} columns.`)
        break
      }
      case 'callout':
        reporter.read('callout', placeOf([...linesOf(block.heading), ...block.blocks.flatMap((inner) => (inner.kind === 'list' ? passagesOf(inner).flatMap(linesOf) : linesOf(inner.passage)))]), `A box "${block.heading.text}".`)
        break
      case 'figure':
        reporter.read('figure', placeOf(linesOf(block.caption)), block.captioned ? 'The caption of a figure; the picture itself is not in the text.' : 'A picture stood here; it is not in the text, and has no caption.', [lineChoice(block.caption.parts[0]?.line.number ?? 0, 'paragraph')])
        break
    }
  }
}
