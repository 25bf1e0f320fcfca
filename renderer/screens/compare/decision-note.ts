import type { Decision, DrawnChange } from '../../compare/index.ts'

// A note is read in a history; what was rejected in detail can be seen by comparing.
const named = 6

/** What was decided, for the new revision's note. */
export function decisionNote(changes: readonly DrawnChange[], decisions: ReadonlyMap<string, Decision>, labels: readonly [before: string, after: string], openStay: boolean): string {
  const of = (decision: Decision): readonly DrawnChange[] => changes.filter(({ id }) => decisions.get(id) === decision)
  const accepted = of('accepted')
  const rejected = of('rejected')
  const open = changes.length - accepted.length - rejected.length
  const parts = [`${accepted.length} accepted`, `${rejected.length} rejected`, ...(open === 0 ? [] : [`${open} left open (${openStay ? 'kept' : 'not taken over'})`])]
  const list = rejected.slice(0, named).map(({ words }) => words)
  const more = rejected.length > named ? [`and ${rejected.length - named} more`] : []
  return `Reviewed ${labels[0]} → ${labels[1]}: ${parts.join(', ')}.${rejected.length === 0 ? '' : ` Rejected: ${[...list, ...more].join('; ')}.`}`
}
