import { columnRows, headingDepth, headingWords, readMarkup, type LostAddress, type MarkedRange, type Markup } from './markup/index.ts'

/** What a page's own markup says that a line is. */
export type DeclaredRole = { readonly as: 'title' } | { readonly as: 'heading'; readonly level: number }

/** A line of the source that holds words. */
export interface SourceLine {
  /** 1-based, in the source. */
  readonly number: number
  /** Clean: trimmed, single blanks, nothing invisible. */
  readonly text: string
  /** Over parts of the text. */
  readonly marks: readonly MarkedRange[]
  /** null where the page has no markup, or none that says it. */
  readonly declared: DeclaredRole | null
  readonly lost: readonly LostAddress[]
  /** The cells of a row, empty ones included; null where nothing parts the line, or where there are more than any table has columns. */
  readonly cells: readonly string[] | null
  /** Whether its cells may also be an accident of spacing. */
  readonly guessed: boolean
  /** Whether its tabs were read as blanks, because no table has so many columns. */
  readonly crowded: boolean
  /** Columns before the first word; a tab reaches the next multiple of four. */
  readonly indent: number
  /** Columns in all, as the line stands in the source. */
  readonly width: number
  /** Whether the line before it is blank, or there is none. */
  readonly gap: boolean
  /** Whether it ends in a soft hyphen: its last word goes on in the next line. */
  readonly cut: boolean
}

export interface Lines {
  /** As they stand in the source, for showing. */
  readonly source: readonly string[]
  /** Those that hold words. */
  readonly lines: readonly SourceLine[]
}

// \v and \f too, and the line ends of other systems and of Unicode.
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
// Zero-width characters, soft hyphens, marks of writing direction, byte order marks, variation of no glyph.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g
const blank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
// Control characters; line ends and tabs are handled by then.
const control = /(?!\t)\p{Cc}/gu
// A half of a character (a page cut in the wrong place) cannot be written as UTF-8.
const half = /\p{Surrogate}/gu

/** Characters made clean, blanks and tabs left where they are. */
export function cleanCharacters(text: string): string {
  return text.replace(control, '').replace(invisible, '').replace(blank, ' ').replace(half, '\ufffd')
}

export function singleBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The lines of a page; `markup` says which signs in them are markup. */
export function readLines(source: string, markup: Markup = 'none'): Lines {
  const sourceLines = source.split(lineEnd)
  if (sourceLines.at(-1) === '') sourceLines.pop()
  const cleaned = withoutQuoteSigns(sourceLines.map(cleanCharacters), markup)
  const rows = columnRows(cleaned.map((clean, i) => ({ clean, gap: i === 0 || (cleaned[i - 1] ?? '').trim() === '' || clean.trim() === '' })))
  const roles = declaredRoles(cleaned, markup)
  const lines: SourceLine[] = []
  let gap = true
  sourceLines.forEach((raw, index) => {
    const clean = cleaned[index] ?? ''
    const row = rows.get(index)
    const declared = roles.get(index) ?? null
    const single = singleBlanks(clean)
    const { text, marks, lost } = readMarkup(declared === null ? single : headingWords(single), markup)
    if (text === '' || drawnLine.test(text) || row?.rule === true) {
      gap = row?.rule !== true
      return
    }
    const cells = row === undefined ? cellsOf(clean) : row.cells.map((cell) => readMarkup(singleBlanks(cell), markup).text)
    const crowded = isCrowded(cells)
    lines.push({
      number: index + 1,
      text,
      marks,
      declared,
      lost,
      guessed: row?.guessed ?? false,
      cells: crowded ? null : cells,
      crowded,
      indent: indentOf(clean),
      width: clean.trimEnd().length,
      gap,
      cut: raw.trimEnd().endsWith('\u00ad'),
    })
    gap = false
  })
  return { source: sourceLines, lines }
}

// A line drawn over or under others; it holds no words.
const drawnLine = /^[-_=*~—–]{3,}$/
const quoteSign = /^ {0,3}(?:> ?)+/

/** A page out of a mail has `>` before every line; in Markdown it stands before what is quoted. */
function withoutQuoteSigns(cleaned: readonly string[], markup: Markup): readonly string[] {
  const words = cleaned.filter((clean) => clean.trim() !== '')
  const quoted = words.filter((clean) => quoteSign.test(clean)).length
  if (quoted < 3 && markup !== 'file') return cleaned
  return markup === 'file' || quoted * 10 >= words.length * 9 ? cleaned.map((clean) => clean.replace(quoteSign, '')) : cleaned
}

/** The headings that markup declares, by the index of their lines. The only one of the first depth, if it stands first, is the title. */
function declaredRoles(cleaned: readonly string[], markup: Markup): ReadonlyMap<number, DeclaredRole> {
  const roles = new Map<number, DeclaredRole>()
  if (markup === 'none') return roles
  const headings = cleaned.flatMap((clean, index) => {
    const depth = headingDepth(clean.trim())
    return depth === 0 ? [] : [{ index, depth }]
  })
  const least = Math.min(...headings.map(({ depth }) => depth))
  const titled = headings.filter(({ depth }) => depth === least).length === 1 && headings[0]?.depth === least && (headings.length > 1 || cleaned.slice(0, headings[0].index).every((clean) => clean.trim() === ''))
  const top = titled ? Math.min(...headings.slice(1).map(({ depth }) => depth)) : least
  headings.forEach(({ index, depth }, i) => roles.set(index, titled && i === 0 ? { as: 'title' } : { as: 'heading', level: depth - top + 1 }))
  return roles
}

// Every row of a table gets as many cells as its widest: without a bound, one line of tabs would make a table of millions.
const mostColumns = 100

function cellsOf(clean: string): string[] | null {
  return clean.includes('\t') ? clean.split('\t').map(singleBlanks) : null
}

// Tabs before the first and after the last word make no columns.
function isCrowded(cells: readonly string[] | null): boolean {
  if (cells === null || cells.length <= mostColumns) return false
  return cells.findLastIndex((cell) => cell !== '') - cells.findIndex((cell) => cell !== '') >= mostColumns
}

/** How many cells of a line hold words; one tab that only indents makes no cells. */
export function filledCells(line: SourceLine): number {
  return line.cells?.filter((cell) => cell !== '').length ?? 1
}

function indentOf(clean: string): number {
  let columns = 0
  for (const char of clean) {
    if (char === ' ') columns++
    else if (char === '\t') columns += 4 - (columns % 4)
    else break
  }
  return columns
}

/** For comparing lines with the lists in `data/`: lower case, plain apostrophes, no bullets, bars or end punctuation. */
export function comparable(text: string): string {
  return singleBlanks(text.toLowerCase().replace(/[’‘]/g, "'"))
    .replace(/^[\s•·●▪■◦○‣*|/>›»←→-]+/, '')
    .replace(/[\s|:.…›»>→/*-]+$/, '')
}

/** Whether a line begins with a capital letter or a digit (behind quotes and brackets). */
export function beginsUpper(text: string): boolean {
  return /^["'“‘([]?[\p{Lu}\p{Lt}\p{N}]/u.test(text)
}

export function beginsLower(text: string): boolean {
  return /^["'“‘([]?\p{Ll}/u.test(text)
}

/** Whether a text ends as a sentence does (a bracket or quote may close after the point). */
export function endsSentence(text: string): boolean {
  return /[.?!…][)\]"'”’]*(?:\s*[*†‡§]|\s\d{1,2})?$/.test(text)
}

export function wordsOf(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}

export function countWords(text: string): number {
  return wordsOf(text).length
}

/** A word in lower case without what clings to it: quotes, brackets, points, the possessive. */
export function bareWord(word: string): string {
  return word.toLowerCase().replace(/[’‘]/g, "'").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/'s$/, '')
}
