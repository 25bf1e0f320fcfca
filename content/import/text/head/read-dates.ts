import { formatDateLong, monthsBetween, partialDateOf, dateParts, type Metadata, type PartialDate } from '../../../article/index.ts'
import { lineChoice, setChoice } from '../choices.ts'
import type { SourceLine } from '../lines.ts'
import { placeOf, wholePage, type Place, type Reporter } from '../reporter.ts'
import { namesAuthor } from './people.ts'
import { beginsWithDateLabel, dateTailStart, readByline, readDateLine, type DateLine, type ReadDate } from './dates.ts'

type Dates = Pick<Metadata, 'lastFullReview' | 'contentLastModified' | 'reviewIntervalMonths'>

export interface DateReading {
  readonly dates: Dates
  /** Lines that hold nothing else. */
  readonly consumed: ReadonlySet<number>
  /** The words before a date at the end of a line, by line number. */
  readonly shortened: ReadonlyMap<number, string>
  /** Words after a date that name people: `by …`. */
  readonly people: readonly { readonly words: string; readonly line: SourceLine }[]
}

// A date with its label is torn over at most so many lines.
const mostTornLines = 6

/** Finds the lines with the page's dates, at its head or its foot. */
export function readDates(lines: readonly SourceLine[], free: (line: SourceLine) => boolean, reporter: Reporter): DateReading {
  const consumed = new Set<number>()
  const shortened = new Map<number, string>()
  const people: { words: string; line: SourceLine }[] = []
  const found: { read: ReadDate; place: Place }[] = []
  const take = (dateLine: DateLine, place: Place, line: SourceLine): void => {
    for (const read of dateLine.dates) found.push({ read, place })
    if (/^by\s/i.test(dateLine.rest)) people.push({ words: dateLine.rest, line })
    else if (dateLine.rest !== '') reporter.dropped('furniture', { ...place, quote: dateLine.rest }, 'Part of the site, not of the article.')
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || !free(line)) continue
    const byline = readByline(line.text)
    if (byline !== null) {
      for (const read of byline.dates) found.push({ read, place: placeOf([line]) })
      shortened.set(line.number, byline.rest)
      continue
    }
    if (beginsWithDateLabel(line.text)) {
      const span = longestSpan(lines, i)
      if (span !== null) {
        take(span.dateLine, placeOf(lines.slice(i, i + span.count)), line)
        for (const part of lines.slice(i, i + span.count)) consumed.add(part.number)
        i += span.count - 1
      }
      continue
    }
    // Behind an author's affiliation, as pages whose line ends were lost have it.
    if (line.text.length > 2000) continue
    const at = dateTailStart(line.text)
    if (at <= 0) continue
    const dateLine = readDateLine(line.text.slice(at))
    const before = line.text.slice(0, at)
    // "… a label that was last revised 2018" is a sentence of the article.
    if (dateLine === null || !(/[|;.]\s*$/.test(before) || namesAuthor(before))) continue
    take(dateLine, { line: line.number, endLine: line.number, quote: line.text.slice(at) }, line)
    shortened.set(line.number, before.replace(/[\s|]+$/, ''))
  }
  return { dates: decide(found, reporter), consumed, shortened, people }
}

function longestSpan(lines: readonly SourceLine[], start: number): { dateLine: DateLine; count: number } | null {
  let best: { dateLine: DateLine; count: number } | null = null
  let joined = ''
  for (let count = 1; count <= mostTornLines; count++) {
    const line = lines[start + count - 1]
    if (line === undefined || joined.length > 400) break
    joined = joined === '' ? line.text : `${joined} ${line.text}`
    const dateLine = readDateLine(joined)
    if (dateLine === null) continue
    const unread = dateLine.dates.some((read) => read.date === null)
    // A longer span must read more, not swallow the next line as an unreadable date or as furniture.
    if (best === null || (!unread && (best.dateLine.dates.some((read) => read.date === null) || dateLine.dates.length > best.dateLine.dates.length) && dateLine.rest === best.dateLine.rest)) {
      best = { dateLine, count }
    }
  }
  return best
}

const labels: Readonly<Record<'review' | 'modified', { field: 'lastFullReview' | 'contentLastModified'; name: string; code: 'review-date' | 'modified-date' }>> = {
  review: { field: 'lastFullReview', name: 'last full review', code: 'review-date' },
  modified: { field: 'contentLastModified', name: 'last change of content', code: 'modified-date' },
}

function decide(found: readonly { read: ReadDate; place: Place }[], reporter: Reporter): Dates {
  const pick = (role: 'review' | 'modified'): PartialDate | null => {
    const { field, name, code } = labels[role]
    let date: PartialDate | null = null
    for (const { read, place } of found) {
      if (read.role !== role) continue
      if (read.date === null) {
        reporter.doubted('unreadable-date', place, read.words === '' ? `The page announces a date of the ${name}, but none follows.` : `"${read.words}" is no date that can be read; set the date of the ${name}.`)
        continue
      }
      if (date !== null) {
        if (date === read.date) reporter.read(code, place, `Date of the ${name} once more.`)
        else {
          reporter.doubted('conflicting-dates', place, `The page gives two dates of the ${name}; ${formatDateLong(date)} was taken.`, [
            setChoice(`Take ${formatDateLong(read.date)}`, { [field]: read.date }),
          ])
        }
        continue
      }
      date = read.date
      reporter.read(code, place, `Date of the ${name}: ${formatDateLong(date)}.`)
      if (read.ambiguous) reporter.doubted('ambiguous-date', place, `"${read.words}" was read as ${formatDateLong(date)}; it could mean another date.`, otherReading(date, field))
    }
    return date
  }
  const lastFullReview = pick('review')
  const contentLastModified = pick('modified')
  for (const { read, place } of found) {
    if (read.role === 'published') reporter.dropped('furniture', place, 'A date of publication: an article has a date of review and one of change.')
  }
  if (lastFullReview === null) reporter.doubted('missing-review-date', wholePage, 'The page does not say when it was last fully reviewed.')
  return { lastFullReview, contentLastModified, reviewIntervalMonths: interval(found, lastFullReview, reporter) }
}

function otherReading(date: PartialDate, field: 'lastFullReview' | 'contentLastModified'): ReturnType<typeof setChoice>[] {
  const { year, month, day } = dateParts(date)
  if (month === null || day === null || day > 12) return []
  const other = partialDateOf(year, day, month)
  return other === date ? [] : [setChoice(`Take ${formatDateLong(other)}`, { [field]: other })]
}

function interval(found: readonly { read: ReadDate; place: Place }[], review: PartialDate | null, reporter: Reporter): number | null {
  const [due, ...others] = found.filter(({ read }) => read.role === 'due')
  if (due === undefined) return null
  for (const other of others) {
    if (other.read.date === due.read.date) reporter.read('review-interval', other.place, 'When the next review is due, once more.')
    else reporter.doubted('conflicting-dates', other.place, `The page gives two dates of the next review; "${due.read.words}" was taken.`)
  }
  const { read, place } = due
  if (read.date === null) reporter.doubted('unreadable-date', place, `"${read.words}" is no date that can be read; set the review interval.`)
  else if (review === null) reporter.doubted('unreadable-date', place, `The next review is due ${formatDateLong(read.date)}, but no last review is given to count from.`)
  else {
    if (read.ambiguous) reporter.doubted('ambiguous-date', place, `"${read.words}" was read as ${formatDateLong(read.date)}; it could mean another date.`)
    const months = monthsBetween(review, read.date)
    if (months >= 1 && months <= 600) {
      reporter.read('review-interval', place, `Review every ${months} months: the next review is due ${formatDateLong(read.date)}.`)
      return months
    }
    reporter.doubted('conflicting-dates', place, 'The next review would be due before the last one.', [lineChoice(place.line, 'paragraph')])
  }
  return null
}
