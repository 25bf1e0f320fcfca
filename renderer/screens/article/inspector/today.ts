import { partialDateOf, type PartialDate } from '../../../../content/article/index.ts'

/** The day of an instant in the reader's own calendar. */
export function dayOf(now: Date): PartialDate {
  return partialDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
