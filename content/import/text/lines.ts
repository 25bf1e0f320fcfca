/** A line of the source that holds words. */
export interface SourceLine {
  /** 1-based, in the source. */
  readonly number: number
  /** Clean: trimmed, single blanks, nothing invisible. */
  readonly text: string
  /** The cells of a line with tabs, empty ones included; null where there is no tab, or where there are more than any table has columns. */
  readonly cells: readonly string[] | null
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

export function readLines(source: string): Lines {
  const sourceLines = source.split(lineEnd)
  if (sourceLines.at(-1) === '') sourceLines.pop()
  const lines: SourceLine[] = []
  let gap = true
  sourceLines.forEach((raw, index) => {
    const clean = cleanCharacters(raw)
    const text = singleBlanks(clean)
    if (text === '') {
      gap = true
      return
    }
    const cells = cellsOf(clean)
    const crowded = isCrowded(cells)
    lines.push({
      number: index + 1,
      text,
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
