import { monthNumber, partialDateOf, type PartialDate } from '../../../article/index.ts'
import { comparable } from '../lines.ts'
import { furnitureLines } from '../data/furniture.ts'
import { dateLabels, type DateRole } from '../data/date-labels.ts'

export interface ReadDate {
  readonly role: DateRole
  /** null where the words after the label are no date. */
  readonly date: PartialDate | null
  /** Whether the words could mean another date. */
  readonly ambiguous: boolean
  readonly words: string
}

export interface DateLine {
  readonly dates: readonly ReadDate[]
  /** What the line says besides, and is no date: site furniture or `by …`; '' as a rule. */
  readonly rest: string
}

const separators = /^[\s|•·;,./–—:-]+/

/**
 * Reads a text that is nothing but labels and dates; null for any other, so that sentences with dates in them stay what they are.
 */
export function readDateLine(text: string): DateLine | null {
  const dates: ReadDate[] = []
  let rest = text.replace(separators, '')
  while (rest !== '') {
    const label = labelAt(rest)
    if (label === null) break
    const after = rest.slice(label.length).replace(/^\s*(?:on\b|:|–|—|-|was)?\s*/i, '')
    const found = dateAt(after, label.dayFirst)
    const behind = after.replace(separators, '')
    if (found === null && labelAt(behind) !== null) {
      // "Reviewed/Revised Modified Jun 2023": the first label has lost its date.
      dates.push({ role: label.role, date: null, ambiguous: false, words: '' })
      rest = behind
      continue
    }
    if (found === null) {
      // Only a label that means nothing else makes a date of words that cannot be read.
      if (!label.certain || after.split(' ').length > 5 || labelAt(after) !== null) break
      dates.push({ role: label.role, date: null, ambiguous: false, words: after })
      rest = ''
      break
    }
    dates.push({ role: label.role, date: found.date, ambiguous: found.ambiguous, words: found.words })
    rest = after.slice(found.words.length).replace(separators, '').replace(/^\.$/, '')
  }
  if (dates.every((read) => read.words === '')) return null
  if (rest !== '' && !furnitureLines.has(comparable(rest)) && !/^by\s+\p{Lu}/iu.test(rest)) return null
  return { dates, rest }
}

const longestByline = 400

/**
 * Reads the dates in a line that names people: `Reviewed by Ann Lee, MD on May 4, 2024 — Updated on June 1, 2024`. Its
 * `rest` is the people. null where it is no such line or holds no date.
 */
export function readByline(text: string): DateLine | null {
  if (text.length > longestByline || !/^(?:(?:medically |clinically )?(?:reviewed|written|updated) )?by\b/i.test(text)) return null
  const dates: ReadDate[] = []
  const rest: string[] = []
  for (const part of text.split(/\s+[—–|•·]\s+/)) {
    const [, people, words] = /^(.{0,20}\bby .{2,200}?),? on (.{4,30})$/i.exec(part) ?? []
    const own = people === undefined ? readDateLine(part) : readDateLine(`${/^(.*?) by /i.exec(people)?.[1] ?? 'published'} ${words ?? ''}`)
    for (const read of own?.dates ?? []) dates.push(read)
    if (own === null) rest.push(part)
    else if (people !== undefined) rest.push(people)
    else if (own.rest !== '') rest.push(own.rest)
  }
  return dates.length === 0 ? null : { dates, rest: rest.join(' | ') }
}

/** Where in a text a part begins that is nothing but labels and dates; -1 where none is. Only labels that mean nothing else count. */
export function dateTailStart(text: string): number {
  for (const { words, certain } of dateLabels) {
    if (!certain) continue
    const at = text.toLowerCase().indexOf(words)
    if (at > 0 && /\s$|[|;.]$/.test(text.slice(0, at)) && readDateLine(text.slice(at)) !== null) return at
  }
  return -1
}

/** Whether a text begins with the label of a date. */
export function beginsWithDateLabel(text: string): boolean {
  return labelAt(text) !== null
}

interface Label {
  readonly role: DateRole
  readonly length: number
  readonly certain: boolean
  readonly dayFirst: boolean
}

function labelAt(text: string): Label | null {
  const lower = text.slice(0, 60).toLowerCase().replace(/ ?\/ ?/g, '/')
  const shift = text.slice(0, 60).length - lower.length
  // The list has the longer labels first.
  for (const { words, role, certain, dayFirst } of dateLabels) {
    if (!lower.startsWith(words)) continue
    const next = lower[words.length]
    if (next !== undefined && /[a-z]/.test(next)) continue
    const spaced = words.includes('/') ? shift : 0
    return { role, length: words.length + spaced, certain, dayFirst }
  }
  return null
}

interface Found {
  readonly date: PartialDate | null
  readonly ambiguous: boolean
  readonly words: string
}

const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?'
const month = '([a-z]{3,9})\\.?'
const year = '((?:1[89]|20)\\d\\d)(?![\\d/])'
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?'
const shapes = {
  dayMonthYear: new RegExp(`^${weekday}${dayNumber}[ -](?:of )?${month},?[ -]${year}`, 'i'),
  monthDayYear: new RegExp(`^${weekday}${month} ${dayNumber},? ${year}`, 'i'),
  monthYear: new RegExp(`^${month},?[ -]?${year}`, 'i'),
  // A year cut in two by a line end.
  monthCutYear: new RegExp(`^${month} (20) (\\d\\d)(?!\\d)`, 'i'),
  iso: /^(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/,
  numbers: /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/,
  monthNumberYear: /^(\d{1,2})[/.]((?:19|20)\d\d)(?!\d)/,
  yearMonth: new RegExp(`^${year} ${month}(?![a-z])`, 'i'),
  year: new RegExp(`^${year}`),
}

function dateAt(text: string, dayFirst: boolean): Found | null {
  const found = (match: RegExpExecArray, y: number, m: number | null, d: number | null, ambiguous = false): Found => ({ date: checkedDate(y, m, d), ambiguous, words: match[0] })
  let match = shapes.dayMonthYear.exec(text)
  if (match !== null && monthNumber(match[2] ?? '') !== null) return found(match, Number(match[3]), monthNumber(match[2] ?? ''), Number(match[1]))
  match = shapes.monthDayYear.exec(text)
  if (match !== null && monthNumber(match[1] ?? '') !== null) return found(match, Number(match[3]), monthNumber(match[1] ?? ''), Number(match[2]))
  match = shapes.monthYear.exec(text)
  if (match !== null && monthNumber(match[1] ?? '') !== null) return found(match, Number(match[2]), monthNumber(match[1] ?? ''), null)
  match = shapes.monthCutYear.exec(text)
  if (match !== null && monthNumber(match[1] ?? '') !== null) return found(match, Number(`${match[2]}${match[3]}`), monthNumber(match[1] ?? ''), null, true)
  match = shapes.iso.exec(text)
  if (match !== null) return found(match, Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3]))
  match = shapes.numbers.exec(text)
  if (match !== null) return numericDate(match, dayFirst)
  match = shapes.monthNumberYear.exec(text)
  if (match !== null) return found(match, Number(match[2]), Number(match[1]), null)
  match = shapes.yearMonth.exec(text)
  if (match !== null && monthNumber(match[2] ?? '') !== null) return found(match, Number(match[1]), monthNumber(match[2] ?? ''), null)
  match = shapes.year.exec(text)
  if (match !== null) return found(match, Number(match[1]), null, null)
  return null
}

// Points part the numbers of a day-first date everywhere.
function numericDate(match: RegExpExecArray, dayFirst: boolean): Found {
  const first = Number(match[1])
  const second = Number(match[3])
  const shortYear = (match[4] ?? '').length === 2
  const year = Number(match[4]) + (shortYear ? 2000 : 0)
  const both = first <= 12 && second <= 12
  const dayLeads = first > 12 || (both && (dayFirst || match[2] === '.'))
  const date = dayLeads ? checkedDate(year, second, first) : checkedDate(year, first, second)
  return { date, ambiguous: (both && first !== second) || shortYear, words: match[0] }
}

function checkedDate(year: number, month: number | null, day: number | null): PartialDate | null {
  try {
    return partialDateOf(year, month, day)
  } catch {
    // 31 February: the words stay in the report, and a person sets the date.
    return null
  }
}
