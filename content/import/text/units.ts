import { neverLastWords } from './data/function-words.ts'
import type { Forced } from './forced.ts'
import { sectionNames } from './data/headings.ts'
import { afterLastPreview, goesOnWithTitle, previewMarkerIn, targetScore } from './previews/take-previews.ts'
import { headingShape } from './heading-shape.ts'
import { bareWord, beginsLower, countWords, endsSentence, filledCells, type SourceLine } from './lines.ts'
import { markerOf, romanMarkerOf, type Marker } from './markers.ts'
import { joined, passageOf, type Passage } from './passage.ts'
import type { LineRole } from '../overrule.ts'

/** A piece of the body before it is known what it is: running text, an item of a list, or the rows of a table. */
export type Unit =
  | { readonly kind: 'text'; readonly passage: Passage; readonly gap: boolean; readonly indent: number; readonly role: LineRole | null; readonly level: number | null; readonly torn: boolean }
  | { readonly kind: 'item'; readonly passage: Passage; readonly gap: boolean; readonly indent: number; readonly marker: Marker; readonly role: LineRole | null; readonly torn: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly SourceLine[]; readonly gap: boolean }

export type TextUnit = Extract<Unit, { kind: 'text' }>
export type ItemUnit = Extract<Unit, { kind: 'item' }>

/** Joins the lines of a body that belong together. `blankParted`: whether only a blank line ends a paragraph, as in Markdown. */
export function unitsOf(lines: readonly SourceLine[], forced: Forced, blankParted = false): Unit[] {
  const width = wrapWidth(lines)
  const inTable = tableLines(lines)
  const units: Unit[] = []
  let rows: SourceLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    // What a person says counts before what the page declares.
    const role = forced.role(line) ?? line.declared
    const last = units.at(-1)
    if (role === null && inTable.has(line)) {
      if (last?.kind === 'rows' && !(line.gap && startsNewTable(lines, i, inTable))) rows.push(line)
      else {
        rows = [line]
        units.push({ kind: 'rows', rows, gap: line.gap })
      }
      continue
    }
    // Dashes drawn as a line hold no words.
    if (role === null && /^[-_=*~—–.•·\s]{3,}$/.test(line.text) && !/[\p{L}\p{N}]/u.test(line.text)) continue
    const marker = role === null ? markerIn(lines, i, units) : role.as === 'listItem' ? (markerOf(line.text) ?? bareMarker) : null
    if (marker !== null) {
      units.push({ kind: 'item', passage: passageOf(line, marker.length), gap: line.gap, indent: line.indent, marker, role: role?.as ?? null, torn: false })
      continue
    }
    if (role === null && last !== undefined && last.kind !== 'rows' && last.role === null) {
      const previous = last.passage.parts.at(-1)?.line
      const next = lines[i + 1]
      if (previous !== undefined) {
        const wraps = blankParted && !line.gap && previous.declared === null && previous.width <= widestWrap
        const joins = wraps ? 'wrapped' : continues(last, previous, line, next, width)
        const how = joins === 'no' && previewReaches(last.passage.text, lines, i) ? 'torn' : joins
        if (how !== 'no') {
          units[units.length - 1] = { ...last, passage: joined(last.passage, line), torn: last.torn || how === 'torn' }
          continue
        }
      }
    }
    units.push({ kind: 'text', passage: passageOf(line), gap: line.gap, indent: line.indent, role: role?.as ?? null, level: role?.as === 'heading' ? (role.level ?? null) : null, torn: false })
  }
  return units.filter((unit) => unit.kind === 'rows' || unit.passage.text !== '')
}

const bareMarker: Marker = { style: '•', ordered: false, number: 0, length: 0 }

// Letters and Roman numbers are markers only in a row: "A. Smith" begins a sentence.
function markerIn(lines: readonly SourceLine[], at: number, units: readonly Unit[]): Marker | null {
  const text = lines[at]?.text ?? ''
  const marker = markerOf(text)
  if (marker !== null && (!marker.ordered || marker.style === '1')) return marker
  const roman = romanMarkerOf(text)
  if (marker === null && roman === null) return null
  // The item before is near: what stands between are its own paragraphs and bullets.
  const near = units.slice(-40)
  for (const candidate of [roman, marker]) {
    if (candidate === null) continue
    const before = near.findLast((unit) => unit.kind === 'item' && unit.marker.style === candidate.style)
    if (before?.kind === 'item' && before.marker.number === candidate.number - 1) return candidate
    if (candidate.number === 1 && lines.slice(at + 1, at + 12).some((line) => followsMarker(line.text, candidate))) return candidate
  }
  return null
}

function followsMarker(text: string, first: Marker): boolean {
  const marker = first.style === 'i' ? romanMarkerOf(text) : markerOf(text)
  return marker !== null && marker.style === first.style && marker.number === 2
}

// A page torn at its links has a preview's words, its title and its blurb on lines of their own.
const mostTornLines = 3

// Whether a preview that ends in one of the next lines has its title or its words in the text before them.
function previewReaches(text: string, lines: readonly SourceLine[], at: number): boolean {
  // What stands before an earlier preview belongs to that one.
  const before = afterLastPreview(text.slice(-600))
  if (before === '' || endsSentence(before)) return false
  let own = ''
  for (const line of lines.slice(at, at + mostTornLines)) {
    own = own === '' ? line.text : `${own} ${line.text}`
    const offset = previewMarkerIn(own)
    // Words of a link in small letters, its title and blurb in the lines after them.
    if (offset !== -1 && line !== lines[at] && isTornWords(lines[at]?.text ?? '') && !before.endsWith(':')) return true
    if (offset !== -1) return targetScore(`${before} ${own}`, before.length + 1 + offset) > targetScore(own, offset) + 1
    if (endsSentence(line.text)) return false
  }
  return false
}

function isTornWords(text: string): boolean {
  return beginsLower(text) && countWords(text) <= 6 && !endsSentence(text)
}

type Continuation = 'no' | 'wrapped' | 'torn'

function continues(last: TextUnit | ItemUnit, previous: SourceLine, line: SourceLine, next: SourceLine | undefined, width: number | null): Continuation {
  const text = last.passage.text
  if (text === '') return 'wrapped'
  if (previous.cut && !line.gap) return 'wrapped'
  // A heading in small letters is a heading.
  if (countWords(line.text) >= 3 && sectionNames.has(line.text.toLowerCase())) return 'no'
  const closed = endsSentence(text) || text.endsWith(':')
  if (closed && headingShape(line.text) === 'section') return 'no'
  const lower = beginsLower(line.text)
  if (!line.gap) {
    if (width !== null) return isForced(previous, line, width, closed) || (lower && !closed && previous.width > width / 2) ? 'wrapped' : 'no'
    if (last.kind === 'item' && line.indent > last.indent && line.indent > 0) return 'wrapped'
  }
  if (/^[,;)\]]/.test(line.text) || /^(?:\.(?:\s|$)|[—–]\p{L})/u.test(line.text)) return closed && !/^[)\]]/.test(line.text) ? 'no' : 'torn'
  if (/[(,]$/.test(text) && !line.gap) return 'torn'
  if (line.text.startsWith('(') && !line.gap && !closed && countWords(text) > 4) return 'torn'
  if (/read more$/i.test(text) && (lower || goesOnWithTitle(text, line.text))) return 'torn'
  const lastWord = bareWord(text.slice(text.lastIndexOf(' ') + 1))
  const open = !closed && neverLastWords.has(lastWord)
  if (!line.gap) {
    // "Pain is felt in the" may also introduce a list of capitalised lines.
    if (open) return lower || (next !== undefined && (beginsLower(next.text) || /^[,;.)\]]/.test(next.text)) && countWords(text) > 3) ? 'torn' : 'no'
    // Lines in small letters after each other are a list without bullets.
    return lower && !closed && !beginsLower(text) && (countWords(text) > 6 || last.kind === 'item') ? 'torn' : 'no'
  }
  if (last.kind === 'item') return 'no'
  const alone = next === undefined || !beginsLower(next.text)
  return open && lower && alone && countWords(text) > 3 ? 'torn' : 'no'
}

// A greedy wrapper breaks where the next word would not have fitted; others leave a little more room.
function isForced(previous: SourceLine, line: SourceLine, width: number, closed: boolean): boolean {
  const space = line.text.indexOf(' ')
  const firstWord = space === -1 ? line.text.length : space
  return previous.width + 1 + firstWord > width - (closed ? 0 : 8)
}

// Plain text is wrapped at 60 to 100 columns; longer lines are paragraphs.
const widestWrap = 110
const narrowestWrap = 40

/** The column at which the page's lines are broken; null where they are not. */
function wrapWidth(lines: readonly SourceLine[]): number | null {
  const widths = lines.filter((line) => filledCells(line) < 2 && line.text.includes(' ')).map((line) => line.width).sort((a, b) => a - b)
  // A single long line may be an address or a caption.
  const width = widths[Math.max(0, widths.length - 1 - Math.floor(widths.length / 40))] ?? 0
  if (width > widestWrap || width < narrowestWrap) return null
  let broken = 0
  let within = 0
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]
    const line = lines[i]
    if (before === undefined || line === undefined || line.gap || filledCells(line) >= 2 || markerOf(line.text) !== null) continue
    if (endsSentence(before.text) || before.text.endsWith(':') || !beginsLower(line.text)) continue
    within++
    if (isForced(before, line, width, false)) broken++
  }
  return broken >= 2 && broken >= within * 0.6 ? width : null
}

/** Lines that are rows of tables: at least two with tabs in a row, and single cells between them. */
function tableLines(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>()
  const isRow = (line: SourceLine | undefined): boolean => line !== undefined && line.declared === null && filledCells(line) >= 2 && !isTabbedItem(line) && !isTabbedHeading(line)
  for (let i = 0; i < lines.length; i++) {
    if (!isRow(lines[i])) continue
    let end = i + 1
    let rows = 1
    while (end < lines.length) {
      if (isRow(lines[end])) rows++
      else if (!isGroupRow(lines[end], lines[end + 1]) || !(isRow(lines[end + 1]) || (isGroupRow(lines[end + 1], lines[end + 2]) && isRow(lines[end + 2])))) break
      end++
    }
    if (rows >= 2) for (const line of lines.slice(i, end)) found.add(line)
    i = end - 1
  }
  return found
}

// A bullet or number may be parted from its item by a tab.
function isTabbedItem(line: SourceLine): boolean {
  const first = line.cells?.find((cell) => cell !== '') ?? ''
  return filledCells(line) === 2 && markerOf(first)?.length === first.length
}

// "2.1<tab>Early symptoms", as word processors number headings; a list of contents has many of them in a row.
function isTabbedHeading(line: SourceLine): boolean {
  const [number, words, ...more] = line.cells?.filter((cell) => cell !== '') ?? []
  if (number === undefined || words === undefined || more.length > 0 || !/^\d{1,2}(?:\.\d{1,2})*\.?$/.test(number)) return false
  const shape = headingShape(words)
  return shape === 'section' || words === words.toUpperCase() || (number.replace(/\.$/, '').includes('.') && (shape === 'title' || shape === 'phrase'))
}

// A row with one cell heads the rows after it; with a blank line around it, it is something else.
function isGroupRow(line: SourceLine | undefined, next: SourceLine | undefined): boolean {
  return line !== undefined && next !== undefined && !line.gap && !next.gap && (line.cells !== null || countWords(line.text) <= 8) && markerOf(line.text) === null
}

// After a blank line a table goes on only with as many cells.
function startsNewTable(lines: readonly SourceLine[], at: number, inTable: ReadonlySet<SourceLine>): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  if (line === undefined || before === undefined || !inTable.has(before)) return true
  return line.cells?.length !== before.cells?.length
}
