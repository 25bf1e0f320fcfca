import type { Block, CalloutBlock, ListBlock, ParagraphBlock } from './block.ts'
import { headingChoice, lineChoice } from './choices.ts'
import { introducedItems, introduces, isCalloutHeading, keyPointItems, leadsOn, listOf, summaryItems } from './bare-lists.ts'
import { describesPicture, figureCaptionOf, isCredit, isFigureLabel, isFigureMark, namesPhotographer, tableCaptionOf } from './captions.ts'
import { calloutHeadings, figureCaption, mediaCaption, tableLabel } from './data/callouts.ts'
import { keyPointNames, referenceNames, resourceNames } from './data/headings.ts'
import type { Forced } from './forced.ts'
import { asks, headingShape, mayBeStatement, type HeadingShape } from './heading-shape.ts'
import { Levels } from './levels.ts'
import { beginsUpper, countWords, endsSentence } from './lines.ts'
import { listWithKind } from './list-kind.ts'
import { joinedPassages, linesOf, type Passage } from './passage.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { placeOf, type Reporter } from './reporter.ts'
import { readTable } from './tables.ts'
import type { TextUnit, Unit } from './units.ts'

const longestMediaCaption = 16

interface Context {
  readonly titles: readonly string[]
  readonly forced: Forced
  readonly reporter: Reporter
}

/** Says what each piece of a body is. */
export function classify(units: readonly Unit[], context: Context): Block[] {
  return new Classifier(piecesOf(units), context).blocks()
}

class Classifier {
  readonly #pieces: readonly Piece[]
  readonly #context: Context
  readonly #levels: Levels
  readonly #blocks: Block[] = []
  /** Words of the heading that the next block stands under; null in the lead. */
  #heading: string | null = null
  #at = 0

  constructor(pieces: readonly Piece[], context: Context) {
    this.#pieces = pieces
    this.#context = context
    const shapes = pieces.flatMap((piece) => (piece.kind === 'text' ? [{ text: piece.passage.text, shape: headingShape(piece.passage.text) }] : [{ text: '', shape: 'none' as const }]))
    this.#levels = new Levels(shapes, context.titles, context.reporter)
  }

  blocks(): Block[] {
    while (this.#at < this.#pieces.length) {
      const piece = this.#pieces[this.#at]
      this.#at++
      if (piece === undefined) break
      if (piece.kind === 'lists') this.#takeLists(piece.lists)
      else if (piece.kind === 'rows') this.#takeTable(piece, null)
      else this.#takeText(piece)
    }
    return this.#blocks
  }

  #next(ahead = 0): Piece | undefined {
    return this.#pieces[this.#at + ahead]
  }

  #nextText(ahead = 0): TextUnit | null {
    const piece = this.#next(ahead)
    return piece?.kind === 'text' ? piece : null
  }

  #takeText(unit: TextUnit): void {
    const { passage } = unit
    const place = placeOf(linesOf(passage))
    if (unit.torn) this.#context.reporter.doubted('torn-line', place, 'These lines were torn apart in the source and were joined.', linesOf(passage).slice(1).map((line) => lineChoice(line.number, 'paragraph')))
    if (unit.role === 'paragraph') this.#addParagraph(passage)
    else if (unit.role === 'heading') this.#addHeading(passage, unit.level ?? 1)
    else if (!(this.#takeCallout(passage) || this.#takeFigure(passage) || this.#takeCaption(passage) || this.#takeListUnderHeading(unit) || this.#takeHeading(unit) || this.#takeBareList(unit))) this.#addParagraph(passage)
  }

  #addParagraph(passage: Passage): void {
    if (this.#heading !== null && referenceNames.test(this.#heading) && this.#takeReferences(passage)) return
    this.#blocks.push({ kind: 'paragraph', passage })
  }

  #addHeading(passage: Passage, level: number): void {
    this.#heading = passage.text
    this.#levels.entered(passage.text, level)
    this.#blocks.push({ kind: 'heading', passage, level })
  }

  // A box's words are the one list or paragraph after its heading; where it ends cannot be seen in plain text.
  #takeCallout(passage: Passage): boolean {
    const callout = calloutHeadings.find(({ shape }) => shape.test(passage.text))
    if (callout === undefined) return false
    let heading = passage
    const second = this.#nextText()
    if (second !== null && second.role === null && second.passage.text.endsWith(':') && passage.text.endsWith(':')) {
      this.#at++
      if (this.#next()?.kind === 'lists' || this.#bareItems(second).length >= 2) heading = joinedPassages(passage, second.passage)
      else this.#at--
    }
    const body = this.#next()
    const blocks: (ParagraphBlock | ListBlock)[] = []
    const listOnly = callout.listOnly === true
    const bare = listOnly || heading.text.endsWith(':') ? this.#bareItems({ passage: heading, indent: passage.parts[0]?.line.indent ?? 0 }) : []
    if (body?.kind === 'lists') blocks.push(...body.lists)
    else if (bare.length >= (listOnly ? 1 : 2)) {
      blocks.push(listOf(bare, 'bulletList'))
      this.#doubtBareList(bare)
      this.#at += bare.length - 1
    } else if (!listOnly && body?.kind === 'text' && body.role === null && headingShape(body.passage.text) !== 'section' && (endsSentence(body.passage.text) || countWords(body.passage.text) > 8)) blocks.push({ kind: 'paragraph', passage: body.passage })
    if (blocks.length === 0) return false
    this.#at++
    const block: CalloutBlock = { kind: 'callout', as: callout.kind, heading, blocks }
    this.#blocks.push(block)
    const after = this.#nextText()
    if (body?.kind === 'text' && after !== null && headingShape(after.passage.text) === 'none') {
      this.#context.reporter.doubted('uncertain-callout', placeOf([...linesOf(heading), ...linesOf(body.passage)]), `Only the first paragraph under "${heading.text}" was put in its box; does more belong to it?`)
    }
    return true
  }

  #takeFigure(passage: Passage): boolean {
    const next = this.#nextText()
    const labelled = figureCaptionOf(passage)
    if (labelled !== null) {
      this.#addFigure(labelled)
      return true
    }
    if (mediaCaption.test(passage.text) && !endsSentence(passage.text) && countWords(passage.text) <= longestMediaCaption) {
      const line = passage.parts[0]?.line.number ?? 0
      this.#context.reporter.doubted('uncertain-caption', placeOf(linesOf(passage)), `"${passage.text}" stands where the page shows something that is not in its text; it was kept as a figure without a picture.`, [lineChoice(line, 'dropped'), lineChoice(line, 'paragraph')])
      this.#blocks.push({ kind: 'figure', caption: passage, captioned: true })
      return true
    }
    if (isFigureMark(passage.text)) {
      this.#blocks.push({ kind: 'figure', caption: passage, captioned: false })
      return true
    }
    if (isFigureLabel(passage.text)) {
      const caption = next !== null && next.role === null && countWords(next.passage.text) <= 30 && headingShape(next.passage.text) !== 'section' ? (/\d/.test(passage.text) ? joinedPassages(passage, next.passage) : next.passage) : passage
      if (caption !== passage) this.#at++
      this.#addFigure(caption)
      return true
    }
    if (next !== null && next.role === null && describesPicture(passage.text, next.passage.text, this.#nextText(1)?.passage.text ?? '')) {
      this.#at++
      this.#context.reporter.doubted('uncertain-caption', placeOf(linesOf(passage)), `"${passage.text}" was taken as the caption of a picture, because what follows it describes one or names whose it is.`, [headingChoice(passage.parts[0]?.line.number ?? 0, 2)])
      this.#addFigure(joinedPassages(passage, next.passage))
      return true
    }
    // A short line over a picture's credit is its caption, however much it looks like a heading.
    if (next !== null && next.role === null && isCredit(next.passage.text) && countWords(passage.text) <= 14 && !endsSentence(passage.text)) {
      this.#context.reporter.doubted('uncertain-caption', placeOf(linesOf(passage)), `"${passage.text}" was taken as the caption of a picture, because a credit follows.`, [lineChoice(passage.parts[0]?.line.number ?? 0, 'paragraph')])
      this.#addFigure(passage)
      return true
    }
    if (isCredit(passage.text)) {
      this.#context.reporter.doubted('uncertain-caption', placeOf(linesOf(passage)), 'A credit without a picture or caption was kept as a caption.', [lineChoice(passage.parts[0]?.line.number ?? 0, 'dropped')])
      this.#blocks.push({ kind: 'figure', caption: passage, captioned: true })
      return true
    }
    return false
  }

  #addFigure(caption: Passage): void {
    let whole = caption
    // "Credit:" may stand on a line of its own, over the name.
    for (let credit = this.#nextText(); credit !== null && credit.role === null; credit = this.#nextText()) {
      if (!isCredit(credit.passage.text) && !namesPhotographer(credit.passage.text)) break
      if (whole !== caption && !whole.text.endsWith(':')) break
      this.#at++
      whole = joinedPassages(whole, credit.passage)
    }
    this.#blocks.push({ kind: 'figure', caption: whole, captioned: true })
  }

  #takeCaption(passage: Passage): boolean {
    const { text } = passage
    const rows = this.#next()
    if (tableLabel.test(text)) {
      const caption = this.#nextText()
      const table = this.#next(1)
      if (caption === null || caption.role !== null || table?.kind !== 'rows') return this.#takeLabelledRows(passage)
      this.#at += 2
      // A number belongs to the caption, a bare label does not.
      this.#takeTable(table, /\d/.test(text) ? joinedPassages(passage, caption.passage) : caption.passage)
      return true
    }
    if (rows?.kind !== 'rows') return false
    if (this.#takeLabelledRows(passage)) return true
    const shape = headingShape(text)
    if (shape === 'section' || shape === 'introduction' || endsSentence(text) || countWords(text) > 20) return false
    this.#at++
    this.#context.reporter.doubted('uncertain-caption', placeOf(linesOf(passage)), `"${text}" was taken as the caption of the table after it; it could be a heading.`, [
      { label: 'Make it a heading (level 2)', overrule: { kind: 'line', line: passage.parts[0]?.line.number ?? 0, as: 'heading', level: 2 } },
    ])
    this.#takeTable(rows, passage)
    return true
  }

  #takeLabelledRows(passage: Passage): boolean {
    const rows = this.#next()
    const caption = tableCaptionOf(passage)
    if (rows?.kind !== 'rows' || caption === null) return false
    this.#at++
    this.#takeTable(rows, caption)
    return true
  }

  #takeTable(rows: Extract<Unit, { kind: 'rows' }>, caption: Passage | null): void {
    const { table, used } = readTable(rows.rows, caption, this.#pieces.slice(this.#at, this.#at + 40), this.#context.reporter)
    this.#at += used
    this.#blocks.push(table)
  }

  #takeHeading(unit: TextUnit): boolean {
    const { passage } = unit
    const shape = this.#isStatement(unit) ? 'phrase' : headingShape(passage.text)
    if (shape === 'none' || shape === 'introduction' || unit.torn) return false
    if (shape === 'section') {
      this.#addHeading(passage, this.#levels.ofSection(passage))
      return true
    }
    const line = passage.parts[0]?.line.number ?? 0
    const place = placeOf(linesOf(passage))
    if (!this.#headsSomething(unit, shape)) {
      const next = this.#nextText()
      const overAnother = next !== null && ['title', 'question', 'phrase', 'section'].includes(headingShape(next.passage.text))
      if (shape === 'title' || shape === 'question' || overAnother) this.#context.reporter.doubted('uncertain-heading', place, `"${passage.text}" looks like a heading, but was kept as a paragraph.`, [{ label: 'Make it a heading (level 2)', overrule: { kind: 'line', line, as: 'heading', level: 2 } }, lineChoice(line, 'dropped')])
      return false
    }
    const level = this.#levels.ofOther(passage, shape, this.#blocks.at(-1))
    if (shape === 'phrase') this.#context.reporter.doubted('uncertain-heading', place, `"${passage.text}" was taken as a heading, because it is short and text follows; its level (${level}) is a guess too.`, [lineChoice(line, 'paragraph'), headingChoice(line, level === 1 ? 2 : 1)])
    this.#addHeading(passage, level)
    return true
  }

  // "A pharmacist can help": a sentence without its point, apart from the sentences after it.
  #isStatement({ passage: { text }, gap }: TextUnit): boolean {
    const next = this.#nextText()
    if (this.#heading === null || !gap || next === null || next.role !== null || !next.gap || !mayBeStatement(text)) return false
    return endsSentence(next.passage.text) && beginsUpper(next.passage.text) && countWords(next.passage.text) >= 6
  }

  /** Whether a line that looks like a heading stands over text, not in a row of such lines. */
  #headsSomething(unit: TextUnit, shape: HeadingShape): boolean {
    if (this.#heading !== null && resourceNames.test(this.#heading)) return false
    const next = this.#next()
    if (next === undefined) return false
    if (next.kind !== 'text') return shape !== 'phrase' || unit.gap
    const before = this.#blocks.at(-1)
    if ((shape === 'phrase' || shape === 'title') && before?.kind === 'paragraph' && introduces(before.passage.text)) return false
    const text = next.passage.text
    const nextShape = headingShape(text)
    // Over a box stands a heading, or a link that commands.
    if (isCalloutHeading(text) && shape !== 'phrase') return shape === 'title' || asks(unit.passage.text)
    if (nextShape === 'none' || nextShape === 'introduction') return shape !== 'phrase' || endsSentence(text) || countWords(text) >= 8 || text.endsWith(':')
    // A line before a section's heading heads nothing.
    if (shape === 'phrase' || nextShape === 'section' || (shape === 'question' && !text.endsWith('?'))) return false
    const third = this.#nextText(1)
    return this.#next(1) !== undefined && (third === null || headingShape(third.passage.text) === 'none' || headingShape(third.passage.text) === 'introduction')
  }

  // Short lines after an introduction are a list that lost its bullets.
  #takeBareList(unit: TextUnit): boolean {
    const items = introduces(unit.passage.text) ? this.#bareItems(unit) : []
    // One alone is a list where the next line leads to more: "The most common is", "Less common are".
    const goesOn = items.length === 1 && leadsOn(this.#nextText(1)?.passage.text ?? '')
    if (items.length < 2 && !goesOn) return false
    this.#at += items.length
    this.#addParagraph(unit.passage)
    this.#doubtBareList(items)
    this.#blocks.push(listOf(items, 'bulletList'))
    return true
  }

  // Right under a heading: what is done in a few words each, or the key points.
  #takeListUnderHeading(unit: TextUnit): boolean {
    if (this.#heading === null || this.#blocks.at(-1)?.kind !== 'heading' || referenceNames.test(this.#heading) || resourceNames.test(this.#heading)) return false
    const fromHere = (places: number): Piece | undefined => (places === 0 ? unit : this.#next(places - 1))
    const keyPoints = keyPointNames.has(this.#heading.toLowerCase())
    const items = keyPoints ? keyPointItems(fromHere) : summaryItems(fromHere, this.#heading)
    if (items.length === 0) return false
    this.#at += items.length - 1
    this.#doubtBareList(items)
    this.#blocks.push(listOf(items, keyPoints ? 'keyPoints' : 'bulletList'))
    return true
  }

  #bareItems({ passage, indent }: { readonly passage: Passage; readonly indent: number }): Passage[] {
    return introducedItems((places) => this.#next(places), { text: passage.text, indent }, this.#context.titles)
  }

  #doubtBareList(items: readonly Passage[]): void {
    const lines = items.flatMap(linesOf)
    this.#context.reporter.doubted('uncertain-list', placeOf(lines), 'These lines were taken as a list, though they have no bullets.', [
      ...lines.map((line) => lineChoice(line.number, 'paragraph')),
      ...(items.length === 1 ? [headingChoice(lines[0]?.number ?? 0, 2)] : []),
    ])
  }

  // Under "References", paragraphs are its entries where it has no list.
  #takeReferences(passage: Passage): boolean {
    const items = [passage]
    if (passage.text.endsWith(':')) return false
    for (let unit = this.#nextText(items.length - 1); unit !== null; unit = this.#nextText(items.length - 1)) {
      if (unit.role !== null || headingShape(unit.passage.text) === 'section' || figureCaption.test(unit.passage.text)) break
      items.push(unit.passage)
    }
    if (this.#next(items.length - 1)?.kind === 'lists') return false
    this.#at += items.length - 1
    this.#blocks.push({ kind: 'list', as: 'references', start: 1, items: items.map((item) => ({ passages: [item], lists: [] })) })
    return true
  }

  #takeLists(lists: readonly ListBlock[]): void {
    for (const list of lists) {
      const line = list.items[0]?.passages[0]?.parts[0]?.line.number ?? 0
      const forced = this.#context.forced.list(line)
      this.#blocks.push(forced === null ? listWithKind(list, this.#heading, this.#blocks, this.#context.reporter) : { ...list, as: forced.as })
    }
  }
}
