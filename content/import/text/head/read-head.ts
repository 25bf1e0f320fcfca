import { emptyMetadata, type Author, type Metadata } from '../../../article/index.ts'
import { headingChoice, lineChoice, setChoice } from '../choices.ts'
import { firstCrumbs, hubCrumb } from '../data/furniture.ts'
import { sectionNames, sectionStarters, synonymSectionNames } from '../data/headings.ts'
import { isEdgeFurniture, isSentence, type Furniture } from '../furniture.ts'
import { comparable, countWords, filledCells, type SourceLine } from '../lines.ts'
import { markerOf, withoutMarker } from '../markers.ts'
import type { Forced } from '../forced.ts'
import { placeOf, wholePage, type Reporter } from '../reporter.ts'
import { knownChapter, looksLikeChapter, maybeChapter } from './chapter.ts'
import { readAuthors, unglued } from './read-authors.ts'
import { isPersonName, namesAuthor } from './people.ts'
import { mendTornNames, mendTornTitle } from './mend-torn.ts'
import { readDates } from './read-dates.ts'
import { isSeeAlso, labelledNames, namesIn, synonymsOf } from './synonyms.ts'
import { chooseTitle, splitSiteTitle } from './title.ts'

export interface Head {
  readonly metadata: Metadata
  /** Numbers of lines with dates and people, also of those that were to be dropped. */
  readonly consumed: ReadonlySet<number>
  /** The lines of the article itself. */
  readonly body: readonly SourceLine[]
}

/** Takes the title, synonyms, authors, chapter and dates out of a page's lines. */
export function readHead(lines: readonly SourceLine[], dropped: ReadonlyMap<number, unknown>, furniture: Furniture, forced: Forced, reporter: Reporter): Head {
  const free = (line: SourceLine): boolean => forced.role(line) === null
  const dates = readDates(lines, free, reporter)
  const left = lines
    .filter((line) => !dates.consumed.has(line.number) && !dropped.has(line.number))
    .map((line) => {
      const text = dates.shortened.get(line.number)
      return text === undefined ? line : { ...line, text, marks: [] }
    })
    .filter((line) => line.text !== '')
  mendTornTitle(left)
  mendTornNames(left, free)

  const { zone, rest } = splitZone(left, lines, dates.consumed, free)
  const taken = new Set<SourceLine>()
  const synonyms: string[] = []
  const people: SourceLine[] = []
  const plain: SourceLine[] = []
  let chapter: string | null = null
  zone.forEach((line, i) => {
    const names = free(line) ? synonymsOf(line.text) : []
    if (names.length > 0) {
      for (const name of names) synonyms.push(name)
      taken.add(line)
      reporter.read('synonyms', placeOf([line]), `Also called ${names.join(', ')}.`, [lineChoice(line.number, 'paragraph')])
    } else if (free(line) && isPeopleLine(zone, i)) people.push(line)
    else plain.push(line)
  })
  for (const line of people) taken.add(line)

  const anchors = anchorsOf(zone, rest, taken, lines, dates.consumed)
  const titleLine = chooseTitle(plain, { zone, rest, anchors, forced, reporter })
  const split = titleLine === null ? null : splitSiteTitle(titleLine.text)
  let title = split?.title ?? ''
  if (titleLine !== null) {
    taken.add(titleLine)
    reporter.read('title', placeOf([titleLine]), `The title is "${title}".`, [lineChoice(titleLine.number, 'paragraph'), headingChoice(titleLine.number, 1)])
  }

  const isTitle = (line: SourceLine): boolean => titleLine !== null && comparable(splitSiteTitle(line.text).title) === comparable(title)
  // A line of its own between the people and the dates says where the topic belongs, whatever its words.
  const lastPerson = people.at(-1)?.number ?? Infinity
  const isBetween = (line: SourceLine): boolean => line.number > lastPerson && [...dates.consumed].some((date) => date > line.number && date <= (rest[0]?.number ?? Infinity))
  const lastAnchor = Math.max(titleLine?.number ?? 0, anchors.at(-1) ?? 0, plain.findLast(isTitle)?.number ?? 0)
  for (const line of plain) {
    if (line === titleLine || !free(line)) continue
    const place = placeOf([line])
    const beforeTitle = titleLine !== null && line.number < titleLine.number
    if (isSentence(line.text) && !isEdgeFurniture(line.text)) {
      reporter.doubted('unknown-line', place, 'This sentence stands before the title; it was kept, because no sentence is dropped unasked.', [lineChoice(line.number, 'dropped')])
      continue
    }
    const afterPeople = people.length > 0 && line.number > (people[0]?.number ?? 0)
    if (isTitle(line) && !(afterPeople && chapter === null && knownChapter(line.text) !== null)) {
      taken.add(line)
      reporter.dropped('repeated-title', place, 'The title once more.', [lineChoice(line.number, 'paragraph')])
    } else if ((line.number < lastAnchor || (anchors.length > 0 && isFirstAfter(line, lastAnchor, plain))) && knownChapter(line.text) !== null && chapter === null) {
      chapter = knownChapter(line.text)
      taken.add(line)
      reporter.read('chapter', place, `It belongs to the chapter "${line.text}".`, [lineChoice(line.number, 'paragraph')])
    } else if (isEdgeFurniture(line.text) && (beforeTitle || line.number < lastAnchor)) {
      taken.add(line)
      reporter.dropped('furniture', place, 'Part of the site, not of the article.', [lineChoice(line.number, 'paragraph')])
    } else if (beforeTitle) {
      taken.add(line)
      reporter.dropped('unknown-line', place, 'It stands before the title and is no sentence.', [lineChoice(line.number, 'paragraph'), lineChoice(line.number, 'title')])
      reporter.doubted('unknown-line', place, `The line "${line.text}" before the title was left out; is it part of the article?`, [lineChoice(line.number, 'paragraph'), lineChoice(line.number, 'title')])
    } else if (line.number < lastAnchor && chapter === null && (looksLikeChapter(line.text) || (isBetween(line) && maybeChapter(line.text)))) {
      chapter = line.text
      taken.add(line)
      reporter.doubted('unknown-chapter', place, `"${line.text}" was taken as the chapter, though no chapter of that name is known.`, [lineChoice(line.number, 'paragraph'), setChoice('No chapter', { chapter: null })])
    } else if (line.number < lastAnchor) {
      reporter.doubted('unknown-line', place, `The line "${line.text}" stands between title and text; it was kept as part of the article.`, [lineChoice(line.number, 'dropped')])
    }
  }

  const named = readAuthors([...groups(people, zone), ...dates.people.map(({ words, line }) => [{ ...line, text: words }])], reporter)
  const foot = readFoot(rest, lines.filter((line) => dropped.has(line.number)), free, reporter)
  if (chapter === null) chapter = named.chapter ?? crumbChapter(furniture, title, reporter)
  if (title === '' && furniture.lastCrumb !== null) {
    title = furniture.lastCrumb
    reporter.doubted('uncertain-title', wholePage, `The title "${title}" was taken from the line that says where in the site the page lies.`)
  }
  if (title === '') {
    reporter.doubted('missing-title', wholePage, 'The page gives no title; set one.', titleGuesses(rest))
  }
  const authors: Author[] = [...named.authors, ...foot.authors.filter((author) => !named.authors.some((other) => other.name === author.name))]
  return {
    metadata: { ...emptyMetadata, title, synonyms: [...synonyms, ...foot.synonyms], authors, chapter, ...dates.dates },
    consumed: new Set([...dates.consumed, ...foot.consumed]),
    body: left.filter((line) => !taken.has(line) && !foot.consumed.has(line.number)),
  }
}

// Some pages give the chapter below the dates.
function isFirstAfter(line: SourceLine, anchor: number, plain: readonly SourceLine[]): boolean {
  return plain.every((other) => other.number <= anchor || other.number >= line.number || isEdgeFurniture(other.text))
}

/** The lines in which a head can be, up to the first that is clearly of the body. */
function splitZone(left: readonly SourceLine[], all: readonly SourceLine[], dateLines: ReadonlySet<number>, free: (line: SourceLine) => boolean): { zone: SourceLine[]; rest: SourceLine[] } {
  let end = 0
  for (; end < left.length && end < 60; end++) {
    const line = left[end]
    if (line === undefined) break
    if (!free(line) || line.declared?.as === 'title') continue
    if (line.declared !== null) break
    if (isPeopleLine(left, end) || synonymsOf(line.text).length > 0) continue
    if (isEdgeFurniture(line.text)) continue
    // A banner's sentence comes before the title where the title, with what surely follows one, comes later.
    if (isSentence(line.text) && titleComesLater(left, end, all, dateLines)) continue
    if (isSentence(line.text) || isSeeAlso(line.text) || filledCells(line) >= 2 || line.text.endsWith(':')) break
    const marker = markerOf(line.text)
    if (marker !== null && (!marker.ordered || marker.style === '1')) break
    if (startsSection(line.text) && !anchorFollows(left, end, all, dateLines)) {
      // "Treatment of …" may be what the page is about, if no other section is about the same.
      const first = left.slice(0, end).every((before) => isEdgeFurniture(before.text))
      if (!(first && isOfForm(line.text) && !sharesTopic(line, left))) break
    }
  }
  return { zone: left.slice(0, end), rest: left.slice(end) }
}

const farthestTitle = 25

function titleComesLater(left: readonly SourceLine[], at: number, all: readonly SourceLine[], dateLines: ReadonlySet<number>): boolean {
  // After a title, a sentence begins the text.
  if (left.slice(0, at).some((_, i) => anchorFollows(left, i, all, dateLines))) return false
  for (let i = at + 1; i < Math.min(left.length, at + farthestTitle); i++) {
    const text = left[i]?.text ?? ''
    if (startsSection(text) || markerOf(text) !== null) return false
    if (!isSentence(text) && countWords(text) <= 20 && !/[,;:]$/.test(text) && synonymsOf(text).length === 0 && !isPeopleLine(left, i) && !isEdgeFurniture(text) && anchorFollows(left, i, all, dateLines)) return true
  }
  return false
}

function startsSection(text: string): boolean {
  return sectionNames.has(text.toLowerCase()) || isOfForm(text)
}

function isOfForm(text: string): boolean {
  const match = /^(\S+)(?: and \S+)? of \S/i.exec(text)
  return match !== null && sectionStarters.has((match[1] ?? '').toLowerCase()) && (match[1] ?? '').toLowerCase() !== 'overview'
}

function sharesTopic(line: SourceLine, left: readonly SourceLine[]): boolean {
  const topic = line.text.toLowerCase().replace(/^.*? of /, ' of ')
  return left.some((other) => other !== line && isOfForm(other.text) && other.text.toLowerCase().endsWith(topic))
}

function anchorFollows(left: readonly SourceLine[], at: number, all: readonly SourceLine[], dateLines: ReadonlySet<number>): boolean {
  const line = left[at]
  const next = left[at + 1]
  if (line === undefined) return false
  const index = all.findIndex((other) => other.number === line.number)
  if (dateLines.has(all[index + 1]?.number ?? 0)) return true
  return next !== undefined && (synonymsOf(next.text).length > 0 || isPeopleLine(left, at + 1))
}

// Numbers of the lines that surely belong to a head: what stands between them does too.
function anchorsOf(zone: readonly SourceLine[], rest: readonly SourceLine[], taken: ReadonlySet<SourceLine>, all: readonly SourceLine[], dateLines: ReadonlySet<number>): number[] {
  const end = rest[0]?.number ?? Infinity
  const numbers = zone.filter((line) => taken.has(line)).map((line) => line.number)
  return [...numbers, ...all.filter((line) => dateLines.has(line.number) && line.number < end).map((line) => line.number)].sort((a, b) => a - b)
}

/** Whether a line of the head names people: by its own words, or by the torn line after it. */
function isPeopleLine(lines: readonly SourceLine[], at: number): boolean {
  const text = unglued(lines[at]?.text ?? '')
  const next = lines[at + 1]?.text ?? ''
  const previous = lines[at - 1]?.text ?? ''
  if (text.length > 3000 || isEdgeFurniture(text)) return false
  if (/^[,;]/.test(text)) return namesAuthor(text) || text.length === 1 || (at > 0 && !isSentence(text) && isPeopleLine(lines.slice(0, at), at - 1))
  if (/^(?:by|authors?:?|written by:?|(?:medically )?reviewed by:?|and|&)$/i.test(text)) return at > 0 || /^\p{L}/u.test(text)
  if (/^(?:by|authors?:|(?:authored|written|edited|(?:also |medically |clinically |peer[ -])?reviewed|fact[ -]checked|updated) by:?)\s/i.test(text)) {
    const words = text.replace(/^.*?\b(?:by|authors?):?\s+/i, '')
    return namesAuthor(text) || (words.split(/[,;|]/)[0] ?? '').split(/ (?:and|&) /).every((name) => isPersonName(name.trim())) || /:/.test(text.slice(0, 25))
  }
  if (namesAuthor(text)) return true
  // A name on a line of its own, its degrees on the next.
  if (next.startsWith(',') && countWords(text) <= 6 && isPersonName(text.replace(/[;,]$/, '').replace(/ (?:and|&)$/, '').trim())) return true
  if (/^(?:by|authors?:?|written by:?|(?:medically )?reviewed by:?)$/i.test(previous) && isPersonName(text.split(',')[0] ?? '')) return true
  // An affiliation torn off after its comma, or wrapped within its name.
  return (previous.endsWith(',') || (lines[at]?.gap === false && / (?:of|for|and|at|in|the|&)$/.test(previous))) && at > 0 && isPeopleLine(lines.slice(0, at), at - 1) && !isSentence(text)
}

function groups(people: readonly SourceLine[], zone: readonly SourceLine[]): SourceLine[][] {
  const found: SourceLine[][] = []
  for (const line of people) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && zone.indexOf(before) === zone.indexOf(line) - 1) last.push(line)
    else found.push([line])
  }
  return found
}

const mostLinesAboveNames = 4

interface Foot {
  readonly authors: readonly Author[]
  readonly synonyms: readonly string[]
  readonly consumed: ReadonlySet<number>
}

/** Below the text: "Updated by: …", and a section that only lists other names. */
function readFoot(rest: readonly SourceLine[], dropped: readonly SourceLine[], free: (line: SourceLine) => boolean, reporter: Reporter): Foot {
  const consumed = new Set<number>()
  const named: SourceLine[] = []
  const synonyms: string[] = []
  for (const line of [...rest, ...dropped]) {
    if (!free(line) || !/^(?:updated|written|authored|(?:medically |clinically )?reviewed) by\b/i.test(line.text)) continue
    if (!namesAuthor(line.text) && !/^.{5,25}? by:/i.test(line.text)) continue
    named.push(line)
    consumed.add(line.number)
  }
  rest.forEach((line, i) => {
    if (!free(line) || consumed.has(line.number)) return
    if (synonymSectionNames.has(comparable(line.text)) && markerOf(line.text) === null) {
      const names = synonymSection(rest, i + 1)
      if (names.length === 0) return
      for (const part of [line, ...names]) consumed.add(part.number)
      const read = names.flatMap((part) => namesIn(withoutMarker(part.text)))
      for (const name of read) synonyms.push(name)
      reporter.read('synonyms', placeOf([line, ...names]), `Also called ${read.join(', ')}.`, [headingChoice(line.number, 1)])
    }
  })
  // "Also called: …" may stand below a line or two of text.
  for (const line of rest.slice(0, mostLinesAboveNames)) {
    if (startsSection(line.text)) break
    const names = free(line) ? labelledNames(line.text) : []
    if (names.length === 0) continue
    consumed.add(line.number)
    for (const name of names) synonyms.push(name)
    reporter.read('synonyms', placeOf([line]), `Also called ${names.join(', ')}.`, [lineChoice(line.number, 'paragraph')])
  }
  const { authors } = readAuthors(named.map((line) => [line]), reporter)
  return { authors, synonyms, consumed }
}

function synonymSection(rest: readonly SourceLine[], start: number): SourceLine[] {
  const names: SourceLine[] = []
  for (const line of rest.slice(start, start + 12)) {
    if (startsSection(line.text)) break
    if (isSentence(line.text) && !line.text.includes(';')) return []
    names.push(line)
    // Without bullets it is one line; what follows may be anything.
    if (markerOf(line.text) === null) break
  }
  return names
}

// The crumb right before the topic's own is what the topic belongs to, unless it only leads to all topics.
function crumbChapter(furniture: Furniture, title: string, reporter: Reporter): string | null {
  const crumbs = furniture.crumbs.filter((crumb) => comparable(crumb) !== comparable(title))
  const parent = crumbs.length < furniture.crumbs.length && crumbs.length >= 2 ? (crumbs.at(-1) ?? '') : ''
  const isHub = parent === '' || hubCrumb.test(parent) || firstCrumbs.has(comparable(parent)) || !maybeChapter(parent)
  const choices = [setChoice('No chapter', { chapter: null })]
  const chapter = isHub ? (crumbs.map(knownChapter).findLast((name) => name !== null) ?? null) : knownChapter(parent)
  if (chapter !== null) {
    reporter.read('chapter', { ...wholePage, quote: chapter }, `It belongs to the chapter "${chapter}".`, choices)
    return chapter
  }
  if (isHub) return null
  reporter.doubted('unknown-chapter', { ...wholePage, quote: parent }, `"${parent}" was taken as the chapter, because the page lies there in the site.`, choices)
  return parent
}

function titleGuesses(rest: readonly SourceLine[]): ReturnType<typeof setChoice>[] {
  const topics = rest.filter((line) => isOfForm(line.text)).map((line) => line.text.replace(/^.*? of /i, ''))
  return [...new Set(topics)].slice(0, 3).map((topic) => setChoice(`Make "${topic}" the title`, { title: topic }))
}
