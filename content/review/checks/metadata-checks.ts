import { compareDates, formatDate, type Metadata, type PartialDate } from '../../article/index.ts'
import { nextReview, type IntervalChain, type ReviewTrigger } from '../due.ts'
import { finding, wholeArticle, type Finding } from './finding.ts'

/** What the dates are held against. */
export interface ReviewContext {
  readonly today: PartialDate
  /** Without the topic's own interval, which the metadata hold. */
  readonly intervals: Omit<IntervalChain, 'topic'>
  readonly triggers: readonly ReviewTrigger[]
}

/** What is missing in the fields beside the text. */
export function checkMetadata(metadata: Metadata): readonly Finding[] {
  const findings: Finding[] = []
  const found = (code: string, severity: Finding['severity'], message: string): void => void findings.push(finding(code, severity, wholeArticle, message))

  if (metadata.title.trim() === '') found('no-title', 'error', 'The article has no title.')
  if (metadata.language.toLowerCase() === 'und') found('no-language', 'error', 'The article does not say which language it is in; screen readers need it.')
  if (metadata.authors.length === 0) found('no-authors', 'warning', 'No author is named; readers look for who wrote it.')
  if (metadata.chapter === null || metadata.chapter.trim() === '') found('no-chapter', 'info', 'The article belongs to no chapter.')
  return findings
}

/** How the two dates and the next review stand on a day. */
export function checkReviewDates(metadata: Metadata, context: ReviewContext): readonly Finding[] {
  const findings: Finding[] = []
  const found = (code: string, severity: Finding['severity'], message: string): void => void findings.push(finding(code, severity, wholeArticle, message))
  const { lastFullReview, contentLastModified } = metadata
  if (lastFullReview === null) found('no-review-date', 'warning', 'There is no date of a last full review, so nobody can say when the next one is due.')
  for (const [name, date] of [['last full review', lastFullReview], ['content last modified', contentLastModified]] as const) {
    if (date !== null && compareDates(date, context.today) > 0 && !date.startsWith(context.today)) {
      found('date-in-future', 'error', `The date "${name}", ${formatDate(date)}, lies in the future.`)
    }
  }
  const next = nextReview(metadata, { topic: metadata.reviewIntervalMonths, ...context.intervals }, context.triggers, context.today)
  if (next.state === 'overdue') found('review-overdue', 'warning', `A full review is overdue. ${next.reason}`)
  if (next.state === 'due-soon') found('review-due-soon', 'info', `A full review is due soon. ${next.reason}`)
  return findings
}
