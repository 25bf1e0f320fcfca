/**
 * A date as precisely as it is known: EDTF level 0, `2021`, `2021-08` or `2021-08-14`.
 * Never a JavaScript Date: `new Date('2021-08')` is July in Los Angeles.
 */
export type PartialDate = string & { readonly partialDate: unique symbol }

export type DatePrecision = 'year' | 'month' | 'day'

export interface DateParts {
  readonly year: number
  /** 1 to 12 */
  readonly month: number | null
  /** 1 to 31 */
  readonly day: number | null
}

export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const

const monthAbbreviations = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether a text is a real calendar date (or month, or year) in EDTF form. */
export function isPartialDate(text: unknown): text is PartialDate {
  if (typeof text !== 'string') return false
  const match = pattern.exec(text)
  if (match === null) return false
  const [, year, month, day] = match
  if (Number(year) === 0) return false
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)))
}

/** @throws RangeError with a sentence, when the text is no date */
export function partialDate(text: string): PartialDate {
  if (!isPartialDate(text)) throw new RangeError(`"${text}" is not a date such as 2021, 2021-08 or 2021-08-14.`)
  return text
}

/** @throws RangeError when the parts make no calendar date */
export function partialDateOf(year: number, month?: number | null, day?: number | null): PartialDate {
  const text = [String(year).padStart(4, '0')]
  if (month !== undefined && month !== null) {
    text.push(String(month).padStart(2, '0'))
    if (day !== undefined && day !== null) text.push(String(day).padStart(2, '0'))
  }
  return partialDate(text.join('-'))
}

export function dateParts(date: PartialDate): DateParts {
  const [year, month, day] = date.split('-')
  return { year: Number(year), month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) }
}

export function datePrecision(date: PartialDate): DatePrecision {
  const { month, day } = dateParts(date)
  return month === null ? 'year' : day === null ? 'month' : 'day'
}

/** `Aug 2021`, `2021` or `14 Aug 2021`: the form in which topics show their dates. */
export function formatDate(date: PartialDate): string {
  return format(date, monthAbbreviations)
}

/** `August 2021`, `2021` or `14 August 2021`. */
export function formatDateLong(date: PartialDate): string {
  return format(date, monthNames)
}

/** `Aug 2021` also for a date known to the day: Galley keeps days and shows months. */
export function formatMonth(date: PartialDate): string {
  const { year, month } = dateParts(date)
  return month === null ? String(year) : `${monthAbbreviations[month - 1] ?? ''} ${year}`
}

function format(date: PartialDate, names: readonly string[]): string {
  const { year, month, day } = dateParts(date)
  if (month === null) return String(year)
  const name = names[month - 1] ?? ''
  return day === null ? `${name} ${year}` : `${day} ${name} ${year}`
}

/** The number (1 to 12) of an English month name, whole or shortened (`Sept` too), with or without a point; null for other words. */
export function monthNumber(name: string): number | null {
  const word = name.toLowerCase().replace(/\.$/, '')
  if (word.length < 3) return null
  const index = monthNames.findIndex((month) => month.toLowerCase() === word || (word.length <= 4 && month.toLowerCase().startsWith(word)))
  return index === -1 ? null : index + 1
}

/** The date some months later (or earlier, if negative) at the same precision; a day that the month lacks becomes its last. A year alone counts from its January and is given back at month precision when the months are not whole years. */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const { year, month, day } = dateParts(date)
  if (month === null && months % 12 === 0) return partialDateOf(year + months / 12)
  const index = year * 12 + (month ?? 1) - 1 + months
  const newYear = Math.floor(index / 12)
  const newMonth = (index % 12) + 1
  return partialDateOf(newYear, newMonth, day === null ? null : Math.min(day, daysInMonth(newYear, newMonth)))
}

/** Calendar months from one date to another, days left aside: August 2024 to November 2026 is 27. A year alone counts from its January. */
export function monthsBetween(from: PartialDate, to: PartialDate): number {
  const index = (date: PartialDate): number => {
    const { year, month } = dateParts(date)
    return year * 12 + (month ?? 1)
  }
  return index(to) - index(from)
}

/** Sorts by first possible day, then the less precise first; for `Array.sort`. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const key = (date: PartialDate): string => {
    const { year, month, day } = dateParts(date)
    return `${String(year).padStart(4, '0')}-${String(month ?? 1).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}/${date.length}`
  }
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
