import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partialDate, partialDateOf, type PartialDate } from '../../../content/article/index.ts'
import { dueRow, effectiveInterval, nextReview, type IntervalChain, type ReviewTrigger } from '../../../content/review/index.ts'

const library = (months: number | null): IntervalChain => ({ topic: null, chapter: null, library: months })
const reviewed = (date: string | null) => ({ lastFullReview: date === null ? null : partialDate(date), contentLastModified: null })
const ask = (last: string | null, months: number | null, today: string, triggers: readonly ReviewTrigger[] = []) =>
  nextReview(reviewed(last), library(months), triggers, partialDate(today))

describe('a review falls due at the precision of the last one', () => {
  const table: [last: string, months: number, today: string, due: string, state: string, overdueMonths: number][] = [
    // The seed's case: known to the month, three years, two years late.
    ['2021-08', 36, '2026-11-23', '2024-08', 'overdue', 27],
    // Due in August means all of August.
    ['2021-08', 36, '2024-08-01', '2024-08', 'due-soon', 0],
    ['2021-08', 36, '2024-08-31', '2024-08', 'due-soon', 0],
    ['2021-08', 36, '2024-09-01', '2024-08', 'overdue', 1],
    // Due soon from the first of the third month before.
    ['2021-08', 36, '2024-04-30', '2024-08', 'ok', 0],
    ['2021-08', 36, '2024-05-01', '2024-08', 'due-soon', 0],
    // Known to the day: due on the day, overdue on the next.
    ['2021-08-14', 36, '2024-08-14', '2024-08-14', 'due-soon', 0],
    ['2021-08-14', 36, '2024-08-15', '2024-08-14', 'overdue', 0],
    ['2021-08-14', 36, '2024-09-01', '2024-08-14', 'overdue', 1],
    ['2021-08-14', 36, '2024-09-14', '2024-08-14', 'overdue', 1],
    // A day that the month lacks becomes its last, leap years included.
    ['2021-08-31', 6, '2022-02-28', '2022-02-28', 'due-soon', 0],
    ['2021-08-31', 6, '2022-03-01', '2022-02-28', 'overdue', 1],
    ['2020-02-29', 12, '2021-02-28', '2021-02-28', 'due-soon', 0],
    ['2020-02-29', 12, '2021-03-01', '2021-02-28', 'overdue', 1],
    ['2020-02-29', 48, '2024-02-29', '2024-02-29', 'due-soon', 0],
    ['2021-02', 36, '2024-02-29', '2024-02', 'due-soon', 0],
    ['2021-02', 36, '2024-03-01', '2024-02', 'overdue', 1],
    ['2021-12', 1, '2022-01-31', '2022-01', 'due-soon', 0],
    ['2021-12', 1, '2022-02-01', '2022-01', 'overdue', 1],
    // A year alone counts from its January and stays a year.
    ['2021', 36, '2024-01-31', '2024', 'due-soon', 0],
    ['2021', 36, '2024-02-01', '2024', 'overdue', 1],
    ['2021', 36, '2026-11-23', '2024', 'overdue', 34],
    ['2021', 18, '2022-07-31', '2022', 'due-soon', 0],
    ['2021', 18, '2022-08-01', '2022', 'overdue', 1],
    ['1999', 12, '2000-01-01', '2000', 'due-soon', 0],
    // A less precise today is not held against the topic.
    ['2021-08', 36, '2024-08', '2024-08', 'due-soon', 0],
    ['2021-08', 36, '2024-09', '2024-08', 'overdue', 1],
    ['2021-08-14', 36, '2024-08', '2024-08-14', 'due-soon', 0],
    ['2021-08', 36, '2024', '2024-08', 'ok', 0],
    ['2021-08', 36, '2025', '2024-08', 'overdue', 5],
    ['2026-10', 36, '2026-11-23', '2029-10', 'ok', 0],
  ]
  test.each(table)('reviewed %s, every %i months, on %s: due %s, %s, %i months over', (last, months, today, due, state, overdueMonths) => {
    expect(ask(last, months, today)).toMatchObject({ nextReviewDue: due, state, overdueMonths, intervalMonths: months })
  })

  test('every day of a month-precise due month is in time, and the next day is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 120 }), (year, month, day, months) => {
        const due = Array.from({ length: months }).reduce<[number, number]>(([y, m]) => (m === 12 ? [y + 1, 1] : [y, m + 1]), [year, month])
        const after: [number, number] = due[1] === 12 ? [due[0] + 1, 1] : [due[0], due[1] + 1]
        const last = partialDateOf(year, month)
        const on = (today: PartialDate) => nextReview({ lastFullReview: last, contentLastModified: null }, library(months), [], today)
        expect(on(partialDateOf(due[0], due[1], day)).state).not.toBe('overdue')
        expect(on(partialDateOf(after[0], after[1], day))).toMatchObject({ state: 'overdue', overdueMonths: 1, nextReviewDue: partialDateOf(...due) })
      }),
    )
  })
})

describe('whose interval counts', () => {
  const table: [chain: IntervalChain, months: number | undefined][] = [
    [{ topic: 12, chapter: 24, library: 36 }, 12],
    [{ topic: null, chapter: 24, library: 36 }, 24],
    [{ topic: null, chapter: null, library: 36 }, 36],
    [{ topic: null, chapter: null, library: null }, undefined],
  ]
  test.each(table)('%j: %s', (chain, months) => {
    expect(effectiveInterval(chain)?.months).toBe(months)
  })
})

describe('a trigger makes a topic due at once', () => {
  const notice: ReviewTrigger = { kind: 'safety-notice', date: partialDate('2026-03-10'), reason: 'New warning on amiodarone' }
  const table: [what: string, last: string | null, today: string, due: string, state: string, over: number][] = [
    ['before the interval ends', '2025-01', '2026-03-10', '2026-03-10', 'due-soon', 0],
    ['the day after', '2025-01', '2026-03-11', '2026-03-10', 'overdue', 0],
    ['months after', '2025-01', '2026-05-02', '2026-03-10', 'overdue', 2],
    ['but an earlier due date stays', '2021-08', '2026-11-23', '2024-08', 'overdue', 27],
    ['answered by a later review', '2026-03-11', '2026-05-02', '2029-03-11', 'ok', 0],
    ['answered by a review of the same day', '2026-03-10', '2026-05-02', '2029-03-10', 'ok', 0],
    ['not surely answered by a review of the same month', '2026-03', '2026-05-02', '2026-03-10', 'overdue', 2],
    ['with no review ever', null, '2026-05-02', '2026-03-10', 'overdue', 2],
  ]
  test.each(table)('%s', (_what, last, today, due, state, overdueMonths) => {
    expect(ask(last, 36, today, [notice])).toMatchObject({ nextReviewDue: due, state, overdueMonths })
  })

  test('the first of several counts and is named', () => {
    const report: ReviewTrigger = { kind: 'reader-report', date: partialDate('2026-01'), reason: 'Dose unclear' }
    expect(ask('2025-01', 36, '2026-04-01', [notice, report]).reason).toBe("Was due Jan 2026 (a reader's report: Dose unclear); overdue by 3 months.")
  })
})

describe('reasons are sentences', () => {
  const table: [last: string | null, months: number | null, today: string, reason: string][] = [
    ['2021-08', 36, '2026-11-23', "Was due Aug 2024 (last full review Aug 2021, the library's interval of 36 months); overdue by 27 months."],
    ['2021-08-14', 36, '2024-08-15', "Was due 14 Aug 2024 (last full review 14 Aug 2021, the library's interval of 36 months); overdue by less than a month."],
    ['2021-08', 36, '2024-08-02', "Due Aug 2024 (last full review Aug 2021, the library's interval of 36 months), this month."],
    ['2021-08', 1, '2021-08-02', "Due Sep 2021 (last full review Aug 2021, the library's interval of 1 month), in 1 month."],
    [null, 36, '2026-11-23', 'Nobody can say when it is due: no date of a last full review is known.'],
    ['2021-08', null, '2026-11-23', 'Nobody can say when it is due: no review interval is set for the topic, its chapter or the library.'],
  ]
  test.each(table)('%s + %s on %s', (last, months, today, reason) => {
    expect(ask(last, months, today).reason).toBe(reason)
  })

  test('unknown has no date and no count, but keeps the interval', () => {
    expect(ask(null, 36, '2026-11-23')).toMatchObject({ state: 'unknown', nextReviewDue: null, overdueMonths: null, intervalMonths: 36 })
  })
})

test('a row of the report has exactly the agreed keys in their order', () => {
  const dates = { lastFullReview: partialDate('2021-08'), contentLastModified: partialDate('2021-08') }
  const row = dueRow({ id: 't1', title: 'Sample', ...dates }, nextReview(dates, library(36), [], partialDate('2026-11-23')))
  expect(JSON.stringify(row)).toBe(
    '{"id":"t1","title":"Sample","lastFullReview":"2021-08","contentLastModified":"2021-08","intervalMonths":36,"nextReviewDue":"2024-08","state":"overdue","overdueMonths":27,' +
      '"reason":"Was due Aug 2024 (last full review Aug 2021, the library\'s interval of 36 months); overdue by 27 months."}',
  )
})
