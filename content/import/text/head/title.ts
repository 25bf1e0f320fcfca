import { lineChoice } from '../choices.ts'
import { furnitureLines } from '../data/furniture.ts'
import type { Forced } from '../forced.ts'
import { isEdgeFurniture, isSentence } from '../furniture.ts'
import { beginsLower, comparable, countWords, type SourceLine } from '../lines.ts'
import { placeOf, type Reporter } from '../reporter.ts'
import { knownChapter } from './chapter.ts'
import { sectionNames } from '../data/headings.ts'

interface Surroundings {
  readonly zone: readonly SourceLine[]
  readonly rest: readonly SourceLine[]
  /** Numbers of the lines with synonyms, authors and dates, which follow a title. */
  readonly anchors: readonly number[]
  readonly forced: Forced
  readonly reporter: Reporter
}

/** The line that names the topic, by what the rest of the page says about it; null where none does. */
export function chooseTitle(plain: readonly SourceLine[], around: Surroundings): SourceLine | null {
  const forced = [...around.zone, ...around.rest].find((line) => around.forced.role(line)?.as === 'title')
  if (forced !== undefined) return forced
  const declared = plain.find((line) => line.declared?.as === 'title')
  if (declared !== undefined) return declared
  const candidates = plain.filter((line) => around.forced.role(line) === null && mayBeTitle(line.text))
  const clues = cluesIn(around.rest)
  const rated = candidates.map((line, i) => ({ line, score: evidence(line, around, clues) - i * 0.1 })).sort((a, b) => b.score - a.score)
  const best = rated[0]
  if (best === undefined) return null
  const second = rated[1]
  if (second !== undefined && best.score - second.score < 0.5 && comparable(second.line.text) !== comparable(best.line.text)) {
    around.reporter.doubted('uncertain-title', placeOf([best.line]), `"${best.line.text}" was taken as the title; it could be "${second.line.text}".`, [lineChoice(second.line.number, 'title')])
  } else if (best.score < 0.5) {
    around.reporter.doubted('uncertain-title', placeOf([best.line]), `"${best.line.text}" was taken as the title, because it stands first; nothing else on the page says so.`, [lineChoice(best.line.number, 'paragraph')])
  }
  return best.line
}

function mayBeTitle(text: string): boolean {
  return countWords(text) <= 20 && text.length <= 200 && !isSentence(text) && !isEdgeFurniture(text) && !sectionNames.has(text.toLowerCase()) && /\p{L}/u.test(text) && !/[,;:]$/.test(text) && !(beginsLower(text) && countWords(text) > 6)
}

/** What the text says about its title, gathered once for all candidates. */
interface Clues {
  readonly headings: readonly string[]
  readonly opening: string
}

function cluesIn(rest: readonly SourceLine[]): Clues {
  const short = rest.filter((line) => line.text.length <= 160 && countWords(line.text) <= 16 && !isSentence(line.text))
  // A page has a few dozen headings.
  return { headings: short.slice(0, 500).map((line) => comparable(line.text)), opening: rest.find((line) => isSentence(line.text))?.text.slice(0, 2000).toLowerCase() ?? '' }
}

function evidence(line: SourceLine, { zone, rest, anchors }: Surroundings, { headings, opening }: Clues): number {
  const title = comparable(splitSiteTitle(line.text).title)
  const stem = title.replace(/\s*\([^)]*\)$/, '')
  let score = 0
  const next = zone[zone.indexOf(line) + 1]?.number ?? rest[0]?.number ?? Infinity
  // Synonyms, authors and dates come right after it.
  if (anchors.some((anchor) => anchor > line.number && anchor <= next)) score += 2
  else if (anchors.some((anchor) => anchor > line.number)) score += 0.3
  const ends = [` of ${stem}`, ` of ${title}`, ` for ${stem}`, ` in ${stem}`]
  if (headings.some((heading) => ends.some((end) => heading.endsWith(end)))) score += 3
  else if (headings.some((heading) => heading.includes(` ${stem}`))) score += 1
  if (opening.replace(/^(?:an?|the) /, '').startsWith(stem) || opening.startsWith(stem)) score += 2
  else if (stem.length > 3 && opening.includes(stem)) score += 1.5
  else if (stem.split(' ').some((word) => word.length > 4 && opening.includes(word))) score += 0.6
  if (knownChapter(line.text) !== null) score -= 0.5
  return score
}

/** Parts a title from the name of the site, "Asthma - NHS", and of the part of it, "Overview - Asthma". */
export function splitSiteTitle(text: string): { readonly title: string; readonly site: boolean } {
  const part = /^(.+?)\s+[|–—-]\s+(.+)$/.exec(text)
  if (part !== null && sectionNames.has((part[1] ?? '').toLowerCase()) && !(part[2] ?? '').includes(': ')) return { title: part[2] ?? text, site: false }
  const { before, last } = atLastSeparator(text)
  const site = before !== '' && (furnitureLines.has(comparable(last)) || /^(?:nhs|medlineplus|(?:msd|merck) manual)\b/i.test(last))
  if (!site) return { title: text, site }
  // Between the title and the site may stand the chapter.
  const inner = atLastSeparator(before)
  return { title: inner.before !== '' && knownChapter(inner.last) !== null ? inner.before : before, site }
}

function atLastSeparator(text: string): { before: string; last: string } {
  let at = -1
  let end = 0
  for (const match of text.slice(0, 400).matchAll(/\s+[|–—-]\s+|:\s+/g)) {
    at = match.index
    end = match.index + match[0].length
  }
  return at <= 0 ? { before: '', last: text } : { before: text.slice(0, at), last: text.slice(end) }
}
