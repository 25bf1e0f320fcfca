import { dateParts, formatDate, formatDateLong, type PartialDate } from '../../content/article/index.ts'

/** A date as precisely as it is known, how long ago it was, and the long form for hovering. */
export interface SpokenDate {
  /** `Aug 2021` */
  readonly short: string
  /** `August 2021, 5 years ago` */
  readonly exact: string
  /** `5 years ago`, `in 3 months`, `this month` */
  readonly relative: string
}

/** `now` is a clock's instant; months are the reader's own calendar's. */
export function speakDate(date: PartialDate, now: Date): SpokenDate {
  const relative = relativeTime(date, now)
  return { short: formatDate(date), exact: `${formatDateLong(date)}, ${relative}`, relative }
}

/** Months or years between a date and now, in words. A year alone is only compared by years. */
export function relativeTime(date: PartialDate, now: Date): string {
  const { year, month } = dateParts(date)
  if (month === null) return inWords(year - now.getFullYear(), 'year')
  const months = (year - now.getFullYear()) * 12 + (month - 1 - now.getMonth())
  return Math.abs(months) < 24 ? inWords(months, 'month') : inWords(Math.trunc(months / 12), 'year')
}

function inWords(count: number, unit: 'month' | 'year'): string {
  if (count === 0) return `this ${unit}`
  const amount = Math.abs(count)
  const words = `${amount} ${unit}${amount === 1 ? '' : 's'}`
  return count < 0 ? `${words} ago` : `in ${words}`
}

/** The time of day of an instant today, else its day: `10:42`, `3 Nov`, `3 Nov 2025`. */
export function speakInstant(instant: string, now: Date): string {
  const time = new Date(instant)
  if (time.toDateString() === now.toDateString()) return time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  const sameYear = time.getFullYear() === now.getFullYear()
  return time.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) })
}

/** An instant whole, for hovering: `23 November 2026, 10:42`. */
export function speakInstantLong(instant: string): string {
  return new Date(instant).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
}
