import type { TableBlock } from './block.ts'
import { lineChoice } from './choices.ts'
import { letteredNote, tableNote } from './data/callouts.ts'
import type { Piece } from './pieces.ts'
import type { SourceLine } from './lines.ts'
import type { Passage } from './passage.ts'
import { placeOf, type Reporter } from './reporter.ts'

export interface ReadTable {
  readonly table: TableBlock
  /** How many of the pieces after it are its notes. */
  readonly used: number
}

/** Makes a table of lines with cells, with the notes right under it. */
export function readTable(lines: readonly SourceLine[], caption: Passage | null, following: readonly Piece[], reporter: Reporter): ReadTable {
  const cut = trimmedColumns(lines)
  const rows = lines.map((line) => cellsIn(line, cut))
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const ragged = rows.filter((row) => row.length !== columns && row.length !== 1).length
  if (ragged > 0) reporter.doubted('uncertain-table', placeOf(lines), `${ragged === 1 ? 'A row of this table has' : `${ragged} rows of this table have`} fewer cells than the others; the last ones were left empty.`)
  if (lines.some((line) => line.guessed)) {
    reporter.doubted('uncertain-table', placeOf(lines), 'These lines were taken as a table by the blanks or bars in them, which may mean something else.', lines.map((line) => lineChoice(line.number, 'paragraph')))
  }
  const { notes, used } = notesIn(following, [...rows.flat().map((cell) => cell.text), caption?.text ?? ''])
  return { table: { kind: 'table', caption, rows, columns, notes }, used }
}

// Columns that are empty in every row are but tabs.
function trimmedColumns(lines: readonly SourceLine[]): { first: number; last: number } {
  let first = Infinity
  let last = 0
  for (const { cells } of lines) {
    if (cells === null) continue
    first = Math.min(first, cells.findIndex((cell) => cell !== ''))
    last = Math.max(last, cells.findLastIndex((cell) => cell !== ''))
  }
  return { first, last }
}

function cellsIn(line: SourceLine, { first, last }: { first: number; last: number }): Passage[] {
  if (line.cells === null) return [{ text: line.text, parts: [{ line, start: 0, skipped: 0 }] }]
  const cells = line.cells.slice(first, last + 1)
  let from = 0
  return cells.map((text) => {
    const at = text === '' ? from : Math.max(from, line.text.indexOf(text, from))
    from = at + text.length
    return { text, parts: [{ line, start: 0, skipped: at }] }
  })
}

function notesIn(following: readonly Piece[], marked: readonly string[]): { notes: Passage[]; used: number } {
  const starred = marked.some((text) => text.includes('*'))
  const lettered = (letter: string): boolean => marked.some((text) => text.endsWith(letter) && /[\p{L}\p{N})%.]$/u.test(text.slice(0, -1)))
  const isNote = (text: string): boolean => tableNote.test(text) || lettered(letteredNote.exec(text)?.[1] ?? '\n')
  const notes: Passage[] = []
  let used = 0
  for (const piece of following) {
    if (piece.kind === 'text' && piece.role === null && isNote(piece.passage.text)) notes.push(piece.passage)
    // "* Of adults" under a table with an asterisk is no bullet, nor is one alone.
    else if (piece.kind === 'lists') {
      const items = piece.lists.flatMap((list) => list.items)
      const own = items.every((item) => item.lists.length === 0 && item.passages.every((passage) => passage.parts[0]?.line.text.startsWith('*')))
      if (!own || !(starred || items.length === 1)) break
      for (const item of items) for (const passage of item.passages) notes.push(withMark(passage))
    } else break
    used++
  }
  return { notes, used }
}

function withMark(passage: Passage): Passage {
  const part = passage.parts[0]
  if (part === undefined || part.skipped === 0) return passage
  const mark = part.line.text.slice(0, part.skipped)
  return { text: mark + passage.text, parts: passage.parts.map((other, i) => (i === 0 ? { ...other, skipped: 0 } : { ...other, start: other.start + mark.length })) }
}
