import type { ListBlock, ListKind } from './block.ts'
import { isCredit, isFigureLabel } from './captions.ts'
import { calloutHeadings, figureCaption, tableLabel } from './data/callouts.ts'
import { introducingLastWords } from './data/function-words.ts'
import { summedUpSections } from './data/headings.ts'
import { headingShape, isAbout, sectionTopic } from './heading-shape.ts'
import { bareWord, beginsLower, beginsUpper, countWords, endsSentence } from './lines.ts'
import type { Passage } from './passage.ts'
import type { Piece } from './pieces.ts'
import type { TextUnit } from './units.ts'

/** The piece that stands so many places ahead. */
export type Ahead = (places: number) => Piece | undefined

// Longer ones are paragraphs.
const mostItemWords = 25

/**
 * The short lines ahead that are a list without bullets, after a line that introduces one (`introduction`, which is
 * indented by so many columns).
 */
export function introducedItems(ahead: Ahead, introduction: { readonly text: string; readonly indent: number }, titles: readonly string[]): Passage[] {
  const items: Passage[] = []
  // "Wheeze: a whistling sound." and so on: one list, however its items end.
  const explaining = introduction.text.endsWith(':') && [0, 1].every((places) => explains(textOf(ahead(places))?.passage.text ?? ''))
  for (let unit = textOf(ahead(0)); unit !== null; unit = textOf(ahead(items.length))) {
    const { text } = unit.passage
    if (unit.role !== null || text.endsWith(':') || headingShape(text) === 'section' || isSpecial(text)) break
    const first = items[0]?.text
    if (explaining && !explains(text) && !(endsSentence(text) && countWords(text) <= mostAsideWords && !unit.gap)) break
    // "Less common causes are" leads to a list of its own.
    if (items.length > 0 && leadsOn(text) && textOf(ahead(items.length + 1)) !== null) break
    const indented = unit.indent >= introduction.indent + 2 && countWords(text) <= 40
    const oneSentence = countWords(text) <= mostItemWords && !/[.?!] \p{Lu}/u.test(text)
    const lower = beginsLower(text) && oneSentence
    const short = oneSentence && !endsSentence(text)
    if (!indented && !lower && !short && !explaining) break
    // One list begins its items in one way; another line is the next heading.
    const shape = headingShape(text)
    if (first !== undefined && !indented && (beginsLower(first) !== beginsLower(text) || (isAbout(text, titles) && !isAbout(first, titles)) || shape === 'question' || (shape === 'title' && headingShape(first) !== 'title'))) break
    items.push(unit.passage)
  }
  return items
}

// "Wheeze: a whistling sound.", "Age. It is most common after 50."
function explains(text: string): boolean {
  return (/^\p{Lu}[^.:;?!]{1,60}: ./u.test(text) || /^\p{Lu}[^.:;?!]{1,40}\. \p{Lu}/u.test(text)) && countWords(text) <= 60
}

// Among items that explain, one may be but a few words.
const mostAsideWords = 6

/** Whether a line without a point ends in a word that leads on: "Less common causes are". */
export function leadsOn(text: string): boolean {
  return !endsSentence(text) && introducingLastWords.has(bareWord(text.slice(text.lastIndexOf(' ') + 1))) && headingShape(text) === 'introduction'
}

// A list of what is done holds a few words an item.
const mostSummaryWords = 14

/**
 * The lines right under a heading that sum it up in a few words each: "Urinalysis", "Sometimes imaging tests". One alone
 * is a heading under the heading, unless the heading is one that is summed up and nothing else divides it.
 */
export function summaryItems(ahead: Ahead, heading: string): Passage[] {
  const items: Passage[] = []
  for (let unit = textOf(ahead(0)); unit !== null && isSummary(unit); unit = textOf(ahead(items.length))) items.push(unit.passage)
  // Over a list or a table, or after items of another kind, the last line is a heading.
  const after = ahead(items.length)
  const last = items.at(-1)
  const differs = last !== undefined && items.length > 1 && headingShape(last.text) === 'phrase' && items.slice(0, -1).every((item) => headingShape(item.text) === 'none')
  if (after === undefined || after.kind === 'lists' || after.kind === 'rows' || differs) items.pop()
  if (items.length >= 2) return items
  return items.length === 1 && isSummedUp(heading) && !hasSibling(ahead) ? items : []
}

// One such line over the only text of "Treatment of …" sums it up: a part alone would be the whole.
function isSummedUp(heading: string): boolean {
  return summedUpSections.has(sectionTopic(heading).name)
}

// A section has not so many pieces.
const longestSection = 60

function hasSibling(ahead: Ahead): boolean {
  for (let places = 1; places < longestSection; places++) {
    const piece = ahead(places)
    if (piece === undefined) return false
    if (piece.kind !== 'text') continue
    const shape = headingShape(piece.passage.text)
    if (shape === 'section') return false
    if (shape === 'phrase' || shape === 'title') return true
  }
  return false
}

function isSummary(unit: TextUnit): boolean {
  const { text } = unit.passage
  if (unit.role !== null || unit.torn || !beginsUpper(text) || countWords(text) > mostSummaryWords) return false
  if (endsSentence(text) || /[,;:]$/.test(text) || /[.?!] /.test(text) || /^[([]/.test(text) || isSpecial(text)) return false
  const shape = headingShape(text)
  return (shape === 'phrase' || shape === 'none') && !/^see\b/i.test(text)
}

/** The sentences under "Key Points" that lost their bullets. */
export function keyPointItems(ahead: Ahead): Passage[] {
  const items: Passage[] = []
  for (let unit = textOf(ahead(0)); unit !== null; unit = textOf(ahead(items.length))) {
    const { text } = unit.passage
    const shape = headingShape(text)
    if (unit.role !== null || text.endsWith(':') || isSpecial(text) || countWords(text) > 60) break
    if (!endsSentence(text) && shape !== 'none' && shape !== 'introduction') break
    items.push(unit.passage)
  }
  return items.length >= 2 ? items : []
}

/** Whether a line is the heading of a box, a caption or a credit. */
export function isSpecial(text: string): boolean {
  return isCalloutHeading(text) || figureCaption.test(text) || isFigureLabel(text) || isCredit(text) || tableLabel.test(text)
}

export function isCalloutHeading(text: string): boolean {
  return calloutHeadings.some(({ shape }) => shape.test(text))
}

/** "It may include:", and "Surgery may involve" at the end of a paragraph. */
export function introduces(text: string): boolean {
  return text.endsWith(':') || (!endsSentence(text) && introducingLastWords.has(bareWord(text.slice(text.lastIndexOf(' ') + 1)))) || headingShape(text) === 'introduction'
}

export function listOf(items: readonly Passage[], as: ListKind): ListBlock {
  return { kind: 'list', as, start: 1, items: items.map((item) => ({ passages: [item], lists: [] })) }
}

function textOf(piece: Piece | undefined): TextUnit | null {
  return piece?.kind === 'text' ? piece : null
}
