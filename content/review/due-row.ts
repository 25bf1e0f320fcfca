import type { PartialDate } from '../article/index.ts'
import type { DueState } from './due-state.ts'
import type { NextReview, ReviewDates } from './due.ts'

/** A line of the review-date report, keys in the order in which it is printed. */
export interface DueRow {
  readonly id: string
  readonly title: string
  readonly lastFullReview: PartialDate | null
  readonly contentLastModified: PartialDate | null
  readonly intervalMonths: number | null
  readonly nextReviewDue: PartialDate | null
  readonly state: DueState
  readonly overdueMonths: number | null
  readonly reason: string
}

/** A topic's line of the report; serialised as it stands it is the row of `due --json`. */
export function dueRow(topic: ReviewDates & { readonly id: string; readonly title: string }, next: NextReview): DueRow {
  return {
    id: topic.id,
    title: topic.title,
    lastFullReview: topic.lastFullReview,
    contentLastModified: topic.contentLastModified,
    intervalMonths: next.intervalMonths,
    nextReviewDue: next.nextReviewDue,
    state: next.state,
    overdueMonths: next.overdueMonths,
    reason: next.reason,
  }
}
