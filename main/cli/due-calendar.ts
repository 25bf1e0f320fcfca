import { addMonths, dateParts, daysInMonth, formatDate, partialDateOf, type PartialDate } from '../../content/article/index.ts'
import type { DueRow } from '../../content/review/index.ts'
import { UsageError } from './io.ts'

/**
 * The reviews that are due as an iCalendar file. A calendar knows no month without a day, so a review due in August is
 * an all-day event from the first to the last of August that blocks no time; its title says "Aug 2024".
 */
export async function calendarOf(rows: readonly DueRow[], today: PartialDate): Promise<string> {
  const { createEvents } = await import('ics')
  const stamp = days(today).first
  const events = rows.flatMap((row) => {
    if (row.nextReviewDue === null) return []
    const { first, next } = days(row.nextReviewDue)
    return [{
      uid: `review-${row.id}@galley`,
      title: `Full review due: ${row.title} (${formatDate(row.nextReviewDue)})`,
      description: row.reason,
      start: first,
      end: next,
      timestamp: [...stamp, 0, 0] as [number, number, number, number, number],
      transp: 'TRANSPARENT' as const,
    }]
  })
  const { error, value } = createEvents(events, { productId: '-//Galley//Review dates//EN', calName: 'Galley review dates' })
  if (error || value === null) throw new UsageError(`The calendar could not be written: ${error?.message ?? 'no reason was given'}`)
  return value
}

type Day = [year: number, month: number, day: number]

/** The first day that a date may mean, and the day after the last. */
function days(date: PartialDate): { readonly first: Day; readonly next: Day } {
  const { year, month, day } = dateParts(date)
  const first: Day = [year, month ?? 1, day ?? 1]
  if (day !== null && month !== null) {
    const last = day === daysInMonth(year, month)
    return { first, next: last ? dayOf(addMonths(partialDateOf(year, month), 1)) : [year, month, day + 1] }
  }
  return { first, next: dayOf(addMonths(partialDateOf(year, month ?? 1), month === null ? 12 : 1)) }
}

function dayOf(date: PartialDate): Day {
  const { year, month, day } = dateParts(date)
  return [year, month ?? 1, day ?? 1]
}
