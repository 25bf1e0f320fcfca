import { compareDates, formatDate, type PartialDate } from '../article/index.ts'
import type { ChangeClass } from '../revisions/index.ts'
import type { ReviewDates } from './due.ts'

/** A publication: what readers get becomes this text. */
export interface Publication {
  readonly kind: 'publish'
  readonly changeClass: ChangeClass
  /** Whether the content differs from what was published before. */
  readonly contentChanged: boolean
  /** The day of publication. */
  readonly on: PartialDate
  /** The day on which a qualified person signed off a review of the whole topic; null when nobody did. */
  readonly fullReviewSignedOn: PartialDate | null
}

/** What can happen to a topic, as far as its two dates care. `import` is of a text into a topic that exists; a new topic brings its own dates. */
export type ClockEvent = Publication | { readonly kind: 'draft-save' | 'revision-save' | 'import' | 'export' | 'proof' | 'restore' | 'retire' }

export type Clock = keyof ReviewDates

export interface ClockViolation {
  readonly clock: Clock
  readonly before: PartialDate | null
  readonly after: PartialDate | null
  /** A sentence for a person. */
  readonly message: string
}

/** Dates that were bent by something that may not move them. */
export class ClockError extends Error {
  override readonly name = 'ClockError'
  readonly violations: readonly ClockViolation[]

  constructor(violations: readonly ClockViolation[]) {
    super(violations.map((violation) => violation.message).join(' '))
    this.violations = violations
  }
}

/**
 * The law of the two clocks. A published change of any class moves "content last modified", whatever its size;
 * "last full review" is moved by a full review that was signed, and by nothing else; nothing but publication moves either.
 */
export function clocksMoved(event: ClockEvent): readonly Clock[] {
  if (event.kind !== 'publish') return []
  const moved: Clock[] = []
  if (event.changeClass === 'full-review' && event.fullReviewSignedOn !== null) moved.push('lastFullReview')
  if (event.contentChanged) moved.push('contentLastModified')
  return moved
}

/** The dates after an event. A clock never runs backwards: an event older than the date it would move leaves it. */
export function moveClocks(before: ReviewDates, event: ClockEvent): ReviewDates {
  const after = { lastFullReview: before.lastFullReview, contentLastModified: before.contentLastModified }
  if (event.kind !== 'publish') return after
  const moved = clocksMoved(event)
  if (moved.includes('lastFullReview')) after.lastFullReview = later(before.lastFullReview, event.fullReviewSignedOn)
  if (moved.includes('contentLastModified')) after.contentLastModified = later(before.contentLastModified, event.on)
  return after
}

/** Which dates differ from what the event made of them; empty when the law was kept. */
export function clockViolations(before: ReviewDates, after: ReviewDates, event: ClockEvent): readonly ClockViolation[] {
  const lawful = moveClocks(before, event)
  return clocks
    .filter((clock) => after[clock] !== lawful[clock])
    .map((clock) => ({ clock, before: before[clock], after: after[clock], message: sentence(clock, lawful[clock], after[clock]) }))
}

/**
 * Refuses dates that an event may not have moved: for whoever stores drafts and revisions.
 * @throws ClockError
 */
export function assertClocksKept(before: ReviewDates, after: ReviewDates, event: ClockEvent): void {
  const violations = clockViolations(before, after, event)
  if (violations.length > 0) throw new ClockError(violations)
}

const clocks: readonly Clock[] = ['lastFullReview', 'contentLastModified']

const movers: Readonly<Record<Clock, { readonly name: string; readonly by: string }>> = {
  lastFullReview: { name: 'last full review', by: 'a signed full review' },
  contentLastModified: { name: 'content last modified', by: 'a published change' },
}

function sentence(clock: Clock, lawful: PartialDate | null, found: PartialDate | null): string {
  const show = (date: PartialDate | null): string => (date === null ? 'no date' : formatDate(date))
  return `The date "${movers[clock].name}" must stay at ${show(lawful)}, but was set to ${show(found)}: only ${movers[clock].by} moves it.`
}

function later(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b
  return compareDates(a, b) < 0 ? b : a
}
