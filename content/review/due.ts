import {
  addMonths, compareDates, dateParts, datePrecision, daysInMonth, formatDate, monthsBetween, partialDateOf,
  type PartialDate,
} from '../article/index.ts'
import type { DueState } from './due-state.ts'

/** The two clocks of a topic; `Metadata` has them. */
export interface ReviewDates {
  readonly lastFullReview: PartialDate | null
  readonly contentLastModified: PartialDate | null
}

/** Review intervals in months; the first that is set counts. */
export interface IntervalChain {
  readonly topic: number | null
  readonly chapter: number | null
  readonly library: number | null
}

export const triggerKinds = ['guideline-change', 'safety-notice', 'reader-report'] as const
export type TriggerKind = (typeof triggerKinds)[number]

/** Something outside that makes a topic due at once, whatever its interval; the next full review answers it. */
export interface ReviewTrigger {
  readonly kind: TriggerKind
  /** When it was raised, or from when it holds. */
  readonly date: PartialDate
  /** In a few words, without a full stop: `New dosing advice of the medicines agency`. */
  readonly reason: string
}

/** When a topic is to be reviewed next, and how it stands to that today. */
export interface NextReview {
  readonly state: DueState
  /** At the precision of the last full review (or of the trigger); null when nothing makes it due. */
  readonly nextReviewDue: PartialDate | null
  /** The interval that counts, in months; null when none is set. */
  readonly intervalMonths: number | null
  /** Calendar months from the due month to today's; 0 when not overdue (or in the month it was due), null when nobody can say. */
  readonly overdueMonths: number | null
  /** A sentence: why it is due, or why nobody can say. */
  readonly reason: string
}

/** Three years: the common cycle (NHS, HSE). */
export const defaultReviewIntervalMonths = 36

/** A review with outside author, peer reviewer and pharmacist takes about a quarter to arrange, so that is when to start. */
export const dueSoonMonths = 3

const triggerNames: Readonly<Record<TriggerKind, string>> = {
  'guideline-change': 'a guideline change',
  'safety-notice': 'a safety notice',
  'reader-report': "a reader's report",
}

/**
 * When a topic's next full review is due: last full review plus interval, at the precision of the last full review,
 * or at once when a trigger is open. Due in a month means overdue from the first of the next one.
 * What `today` leaves open counts from its first day, so that nothing is called overdue that may not be.
 */
export function nextReview(dates: ReviewDates, intervals: IntervalChain, triggers: readonly ReviewTrigger[], today: PartialDate): NextReview {
  const interval = effectiveInterval(intervals)
  const byInterval = dates.lastFullReview === null || interval === null ? null : dueByInterval(dates.lastFullReview, interval.months)
  const open = firstOpenTrigger(triggers, dates.lastFullReview)
  const intervalMonths = interval?.months ?? null

  const basis = byInterval === null || dates.lastFullReview === null || interval === null
    ? null
    : `last full review ${formatDate(dates.lastFullReview)}, ${interval.source} ${monthsInWords(interval.months)}`
  if (open !== null && (byInterval === null || compareDates(open.date, byInterval.from) < 0)) {
    const why = `${triggerNames[open.kind]}: ${open.reason}`
    return { ...standing({ shown: open.date, from: open.date }, today, why), intervalMonths }
  }
  if (byInterval !== null && basis !== null) return { ...standing(byInterval, today, basis), intervalMonths }
  const reason = dates.lastFullReview === null
    ? 'Nobody can say when it is due: no date of a last full review is known.'
    : 'Nobody can say when it is due: no review interval is set for the topic, its chapter or the library.'
  return { state: 'unknown', nextReviewDue: null, intervalMonths, overdueMonths: null, reason }
}

/** The interval that counts for a topic, and whose it is; null when none is set. */
export function effectiveInterval(intervals: IntervalChain): { readonly months: number; readonly source: string } | null {
  if (intervals.topic !== null) return { months: intervals.topic, source: "the topic's own interval of" }
  if (intervals.chapter !== null) return { months: intervals.chapter, source: "its chapter's interval of" }
  if (intervals.library !== null) return { months: intervals.library, source: "the library's interval of" }
  return null
}

interface DueDate {
  /** What people are shown. */
  readonly shown: PartialDate
  /** What is counted with: at least a month. */
  readonly from: PartialDate
}

// A year alone is counted from its January, but never shown as one: nobody said January.
function dueByInterval(lastFullReview: PartialDate, months: number): DueDate {
  const from = addMonths(fromJanuary(lastFullReview), months)
  return { shown: datePrecision(lastFullReview) === 'year' ? partialDateOf(dateParts(from).year) : from, from }
}

// Only a review that is certainly later than the trigger answers it.
function firstOpenTrigger(triggers: readonly ReviewTrigger[], lastFullReview: PartialDate | null): ReviewTrigger | null {
  const open = triggers.filter((trigger) => lastFullReview === null || firstDay(lastFullReview) < lastDay(trigger.date))
  return open.sort((a, b) => compareDates(a.date, b.date))[0] ?? null
}

function standing(due: DueDate, today: PartialDate, why: string): Omit<NextReview, 'intervalMonths'> {
  const shown = formatDate(due.shown)
  if (firstDay(today) > lastDay(due.from)) {
    const overdueMonths = monthsBetween(due.from, today)
    const late = overdueMonths === 0 ? 'overdue by less than a month' : `overdue by ${monthsInWords(overdueMonths)}`
    return { state: 'overdue', nextReviewDue: due.shown, overdueMonths, reason: `Was due ${shown} (${why}); ${late}.` }
  }
  const left = monthsBetween(today, due.from)
  const state = left <= dueSoonMonths ? 'due-soon' : 'ok'
  const when = left === 0 ? 'this month' : `in ${monthsInWords(left)}`
  return { state, nextReviewDue: due.shown, overdueMonths: 0, reason: `Due ${shown} (${why}), ${when}.` }
}

function fromJanuary(date: PartialDate): PartialDate {
  const { year, month } = dateParts(date)
  return month === null ? partialDateOf(year, 1) : date
}

// Days as texts of ten characters compare as days.
function firstDay(date: PartialDate): PartialDate {
  const { year, month, day } = dateParts(date)
  return partialDateOf(year, month ?? 1, day ?? 1)
}

function lastDay(date: PartialDate): PartialDate {
  const { year, month, day } = dateParts(fromJanuary(date))
  return partialDateOf(year, month ?? 1, day ?? daysInMonth(year, month ?? 1))
}

function monthsInWords(months: number): string {
  return months === 1 ? '1 month' : `${months} months`
}
