import { headingDepth } from './markdown.ts'

/** What is known of a line before it is read: its clean characters, and whether a blank line stands before it. */
export interface RawLine {
  /** Blanks as in the source. */
  readonly clean: string
  readonly gap: boolean
}

/** The cells of a line that is a row without tabs. */
export interface ColumnRow {
  readonly cells: readonly string[]
  /** Whether its columns may also be an accident of spacing. */
  readonly guessed: boolean
  /** A line such as `|---|---|`, which only parts head and body. */
  readonly rule: boolean
}

const rule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/
const longestRow = 2000
const mostColumns = 30
const mostCellWords = 25

/** Finds tables whose columns are parted by bars or by runs of blanks; by the index of their lines. */
export function columnRows(lines: readonly RawLine[]): ReadonlyMap<number, ColumnRow> {
  const rows = new Map<number, ColumnRow>()
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    while (end < lines.length && lines[end]?.gap === false) end++
    readBars(lines, start, end, rows)
    readBlanks(lines, start, end, rows)
    start = end
  }
  return rows
}

// Dates and names are parted by bars too, and stand in lines of their own.
const headLine = /\b(?:last|full|reviewed?|revised|modified|updated|published|by|version)\b/i

function readBars(lines: readonly RawLine[], from: number, to: number, rows: Map<number, ColumnRow>): void {
  for (let start = from; start < to; start++) {
    const count = barCells(lines[start])?.length ?? 0
    if (count < 2) continue
    let end = start + 1
    while (end < to && (isRule(lines[end]) || barCells(lines[end])?.length === count)) end++
    const block = lines.slice(start, end)
    const body = block.filter((line) => !isRule(line))
    const ruled = block.length > body.length || body.every(({ clean }) => clean.trim().startsWith('|'))
    if (body.length >= 2 && (ruled || (body.length >= (count > 2 ? 2 : 3) && !body.some(({ clean }) => headLine.test(clean))))) {
      block.forEach((line, i) => rows.set(start + i, { cells: barCells(line) ?? [], guessed: !ruled && body.length < 3, rule: isRule(line) }))
    }
    start = end - 1
  }
}

function isRule(line: RawLine | undefined): boolean {
  return line !== undefined && line.clean.includes('-') && line.clean.includes('|') && line.clean.length <= longestRow && rule.test(line.clean)
}

function barCells(line: RawLine | undefined): string[] | null {
  const text = line?.clean.trim() ?? ''
  if (text.length > longestRow || text.length < 5 || text.includes('\t') || !(text.startsWith('|') || text.includes(' | '))) return null
  const inner = text.replace(/^\|/, '').replace(/\|$/, '')
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
  return cells.length > mostColumns || cells.some((cell) => cell.split(' ').length > mostCellWords) ? null : cells
}

// Runs of blanks are a table only where they come again and again: at the same column, or so often that it is no accident.
const fewestLines = 3

function readBlanks(lines: readonly RawLine[], from: number, to: number, rows: Map<number, ColumnRow>): void {
  for (let start = from; start < to; start++) {
    const first = rows.has(start) ? null : blankCells(lines[start])
    if (first === null) continue
    const block = [first]
    for (let next = start + 1; next < to; next++) {
      const cells = rows.has(next) ? null : blankCells(lines[next])
      if (cells === null || cells.length !== first.length) break
      block.push(cells)
    }
    const aligned = block.every((cells) => cells.every(({ column }, i) => Math.abs(column - (first[i]?.column ?? 0)) <= 1))
    if (block.length >= fewestLines) block.forEach((cells, i) => rows.set(start + i, { cells: cells.map(({ text }) => text), guessed: !aligned, rule: false }))
    start += block.length - 1
  }
}

interface BlankCell {
  readonly text: string
  readonly column: number
}

// A sentence's end with two blanks after it is typing of another age, and a bullet's blanks part no cells.
function blankCells(line: RawLine | undefined): BlankCell[] | null {
  const clean = line?.clean.trimEnd() ?? ''
  if (clean.length > 200 || clean.includes('\t') || !/\S {2,}\S/.test(clean) || headingDepth(clean.trimStart()) > 0 || headLine.test(clean)) return null
  if (/[.?!:] {2}\S/.test(clean) || /^\s*(?:[^\p{L}\p{N}\s]|\p{N}{1,3}[.)]|\p{L}[.)]) {2,}/u.test(clean)) return null
  const cells = [...clean.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ text: match[0], column: match.index }))
  return cells.length < 2 || cells.length > mostColumns || cells.some(({ text }) => text.split(' ').length > 8) ? null : cells
}
