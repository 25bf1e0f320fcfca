import type { DroppedCode } from '../report.ts'
import {
  edgeFurnitureLines, edgeFurnitureShapes, endingFurnitureLines, endingFurnitureShapes, firstCrumbs, furnitureLines, furnitureShapes, menuHeadings, softEndingLines,
} from './data/furniture.ts'
import { sectionNames, sectionStarters } from './data/headings.ts'
import { comparable, countWords, endsSentence, type SourceLine } from './lines.ts'
import { markerOf, withoutMarker } from './markers.ts'

export interface Furniture {
  /** By line number. */
  readonly dropped: ReadonlyMap<number, DroppedCode>
  /** The last crumb of a breadcrumb: the page's own name. */
  readonly lastCrumb: string | null
  /** Every crumb, for the chapter. */
  readonly crumbs: readonly string[]
  /** Lines that end bodies elsewhere, but after which this one goes on. */
  readonly withinBody: readonly SourceLine[]
}

/** Finds what the site put around the article. `kept` lines are never touched. */
export function findFurniture(lines: readonly SourceLine[], kept: (line: SourceLine) => boolean): Furniture {
  const dropped = new Map<number, DroppedCode>()
  const crumbs: string[] = []
  const drop = (line: SourceLine, code: DroppedCode): void => {
    if (!kept(line) && !dropped.has(line.number)) dropped.set(line.number, code)
  }
  for (const line of breadcrumbs(lines, crumbs)) drop(line, 'breadcrumb')
  for (const line of menus(lines, dropped)) drop(line, 'menu')
  for (const line of singleLines(lines)) drop(line, 'furniture')
  const ending = findEnding(lines, kept, dropped)
  for (const line of ending.withinBody) drop(line, 'furniture')
  if (ending.from !== null) for (const line of lines.slice(ending.from)) drop(line, 'after-body')
  return { dropped, lastCrumb: crumbs.at(-1) ?? null, crumbs, withinBody: ending.withinBody }
}

/** A line that makes sense on its own, as paragraphs do and titles do not. */
export function isSentence(text: string): boolean {
  const words = countWords(text)
  return (words >= 5 && endsSentence(text) && !text.endsWith('?')) || words >= 18
}

function isFurnitureText(text: string): boolean {
  return furnitureLines.has(comparable(text)) || furnitureShapes.some((shape) => shape.test(text))
}

/** Whether a line is furniture before the title and after the body, where more is than within. */
export function isEdgeFurniture(text: string): boolean {
  const bare = withoutMarker(text)
  return isFurnitureText(bare) || edgeFurnitureLines.has(comparable(bare)) || edgeFurnitureShapes.some((shape) => shape.test(text))
}

// A bullet belongs to the article unless its whole list is furniture.
function singleLines(lines: readonly SourceLine[]): SourceLine[] {
  const found: SourceLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    if (markerOf(line.text) === null) {
      if (isFurnitureText(line.text)) found.push(line)
      continue
    }
    let end = i
    while (end < lines.length && markerOf(lines[end]?.text ?? '') !== null) end++
    const list = lines.slice(i, end)
    if (list.every((item) => isFurnitureText(withoutMarker(item.text)))) for (const item of list) found.push(item)
    i = end - 1
  }
  return found
}

// "/ Home", "/ Medical Topics" on lines of their own.
const beginsWithSeparator = /^[/›»→] ?(?=\p{L})/u

const crumbSeparator = /\s[/>›»→]\s|\s?[›»]\s?/
const onlySeparator = /^[/>›»→|]$/
const endsInSeparator = /\s?[/>›»→]$/

// Only near the top: deeper down a slash stands between words of the article.
const breadcrumbReach = 30

// Longer than any trail through a site.
const longestTrail = 400

function breadcrumbs(lines: readonly SourceLine[], crumbs: string[]): SourceLine[] {
  const found: SourceLine[] = []
  const top = lines.slice(0, breadcrumbReach)
  top.forEach((line, i) => {
    if (found.includes(line) || line.text.length > longestTrail) return
    const parts = line.text.split(crumbSeparator).map((part) => part.trim()).filter((part) => part !== '')
    const known = firstCrumbs.has(comparable(parts[0] ?? ''))
    const short = parts.every((part) => countWords(part) <= 8 && !endsSentence(part))
    if (short && ((known && parts.length >= 2) || parts.length >= 3)) {
      found.push(line)
      crumbs.push(...parts)
    } else if (endsInSeparator.test(line.text) && short && [top[i - 1], top[i + 1]].some((other) => other !== undefined && endsInSeparator.test(other.text))) {
      found.push(line)
      crumbs.push(line.text.replace(endsInSeparator, ''))
    } else if (beginsWithSeparator.test(line.text) && short && [top[i - 1], top[i + 1]].some((other) => other !== undefined && beginsWithSeparator.test(other.text))) {
      found.push(line)
      crumbs.push(line.text.replace(beginsWithSeparator, ''))
    } else if (onlySeparator.test(line.text)) {
      const before = top[i - 1]
      const after = top[i + 1]
      for (const crumb of [before, line, after]) {
        if (crumb === undefined || found.includes(crumb) || isSentence(crumb.text)) continue
        found.push(crumb)
        if (crumb !== line) crumbs.push(crumb.text)
      }
    }
  })
  // A trail whose last crumb does not come again holds the title itself.
  const last = found.at(-1)
  if (last !== undefined && crumbs.at(-1) === last.text && !lines.some((line) => line.number > last.number && comparable(line.text) === comparable(last.text))) found.pop()
  return found
}

const menuKey = (text: string): string => comparable(withoutMarker(text))
const isShort = (text: string): boolean => countWords(text) <= 14 && !isSentence(text)

// However long, it is none of the body.
const byline = /^(?:by|(?:medically |clinically )?(?:reviewed|written|updated|edited) by)\b/i

function menus(lines: readonly SourceLine[], dropped: ReadonlyMap<number, DroppedCode>): SourceLine[] {
  const lastPlace = new Map<string, number>()
  lines.forEach((line, i) => {
    if (markerOf(line.text) === null) lastPlace.set(menuKey(line.text), i)
  })
  const comesAgain = (i: number, after: number): boolean => (lastPlace.get(menuKey(lines[i]?.text ?? '')) ?? -1) > after
  const found: SourceLine[] = []
  let bodyBegun = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || dropped.has(line.number)) continue
    if (menuHeadings.has(comparable(line.text))) {
      const end = menuEnd(lines, i + 1, comesAgain, bodyBegun)
      // A heading "Contents" over nothing like a menu belongs to the article.
      if (end > i + 1) {
        for (const item of lines.slice(i, end)) found.push(item)
        i = end - 1
        continue
      }
    }
    if (isBarredMenu(line, (part) => lastPlace.has(comparable(part)))) {
      found.push(line)
      continue
    }
    if (!bodyBegun && endsInBar(line) && endsInBar(lines[i + 1])) {
      for (; endsInBar(lines[i]); i++) found.push(lines[i] ?? line)
      i--
      continue
    }
    if (!bodyBegun) {
      let end = i
      while (end < lines.length && isShort(lines[end]?.text ?? '') && comesAgain(end, end)) end++
      // The title may come again too (in the window's title, in a breadcrumb): two are no menu.
      if (end - i >= 3) {
        for (const item of lines.slice(i, end)) found.push(item)
        i = end - 1
        continue
      }
    }
    if (isSentence(line.text) && !isEdgeFurniture(line.text) && !byline.test(line.text)) bodyBegun = true
  }
  return found
}

// "Causes |" and "Symptoms |" on lines of their own.
function endsInBar(line: SourceLine | undefined): boolean {
  return line !== undefined && /\S ?\|$/.test(line.text) && isShort(line.text) && line.text.indexOf('|') === line.text.length - 1
}

// Within the text, "Contents" may be a heading like others: there an item at least must come again.
function menuEnd(lines: readonly SourceLine[], start: number, comesAgain: (i: number, after: number) => boolean, withinBody: boolean): number {
  let end = start
  const items = new Set<string>()
  let repeats = false
  let first: string | null = null
  for (let i = start; i < lines.length && i < start + 80; i++) {
    const text = lines[i]?.text ?? ''
    if (!isShort(text)) break
    // An item that comes again is the heading it leads to; where that is the first, all between was menu.
    if (items.has(menuKey(text))) {
      if (menuKey(text) === (first ?? '')) end = i
      break
    }
    if (comesAgain(i, i)) first ??= menuKey(text)
    items.add(menuKey(text))
    // Items that do not come again lead to other pages: bulleted, named as sections are, or without a blank line between.
    const again = comesAgain(i, i)
    repeats ||= again
    const follows = end === i && (markerOf(text) !== null || sectionNames.has(menuKey(text)) || (!repeats && lines[i]?.gap === false))
    if (again || follows) end = i + 1
  }
  return withinBody && !repeats ? start : end
}

// Rows of a table have bars too.
function isBarredMenu({ text, cells }: SourceLine, isLine: (part: string) => boolean): boolean {
  if (cells !== null) return false
  const parts = text.split('|').map((part) => part.trim()).filter((part) => part !== '')
  if (parts.length < 3 || !parts.every(isShort)) return false
  return parts.filter((part) => isLine(part) || sectionNames.has(part.toLowerCase())).length >= Math.ceil(parts.length / 2)
}

interface Ending {
  /** Index of the first line after the body; null where it goes on to the end. */
  readonly from: number | null
  readonly withinBody: readonly SourceLine[]
}

function findEnding(lines: readonly SourceLine[], kept: (line: SourceLine) => boolean, dropped: ReadonlyMap<number, DroppedCode>): Ending {
  const withinBody: SourceLine[] = []
  const goesOn = lastSectionStart(lines)
  const lastSentence = lines.findLastIndex((line) => !dropped.has(line.number) && isSentence(line.text) && !isFurnitureText(line.text))
  let bodyBegun = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || kept(line)) continue
    if (isEnding(line.text) || (i > lastSentence && softEndingLines.has(comparable(line.text)))) {
      // In the menu over the title it ends nothing.
      if (bodyBegun && goesOn < i) return { from: i, withinBody }
      withinBody.push(line)
    }
    if (!dropped.has(line.number) && isSentence(line.text) && !isEdgeFurniture(line.text)) bodyBegun = true
  }
  return { from: null, withinBody }
}

function isEnding(text: string): boolean {
  return endingFurnitureLines.has(comparable(text)) ? markerOf(text) === null : endingFurnitureShapes.some((shape) => shape.test(text))
}

// The last heading of a section of this page with text under it: no teaser of another topic looks like that.
function lastSectionStart(lines: readonly SourceLine[]): number {
  const topics = new Set<string>()
  let last = -1
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const name = line.text.toLowerCase()
    const topic = /^(\S+)(?: and signs)? of (.+)$/.exec(name)
    const ofTopic = topic !== null && sectionStarters.has(topic[1] ?? '')
    const known = sectionNames.has(name) || (ofTopic && topics.has(topic[2] ?? ''))
    topics.add(ofTopic ? (topic[2] ?? '') : name)
    if (known && next !== undefined && (countWords(next.text) >= 12 || markerOf(next.text) !== null)) last = i
  })
  return last
}

/** The lines at the end that are furniture, read from the last one up; sections that happen to have such names stay. */
export function trailingFurniture(lines: readonly SourceLine[]): SourceLine[] {
  const found: SourceLine[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line === undefined) break
    if (markerOf(line.text) !== null) {
      // A list goes as a whole or not at all.
      let start = i
      while (start > 0 && markerOf(lines[start - 1]?.text ?? '') !== null) start--
      const list = lines.slice(start, i + 1)
      if (!list.every((item) => isEdgeFurniture(item.text))) break
      for (const item of list.toReversed()) found.push(item)
      i = start
      continue
    }
    if (!isEdgeFurniture(line.text) || sectionNames.has(line.text.toLowerCase())) break
    if (isSentence(line.text) && !isFurnitureText(line.text) && found.length === 0) break
    found.push(line)
  }
  return found.reverse()
}
