import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partialDate, partialDateOf } from '../../../content/article/index.ts'
import { assertClocksKept, ClockError, clocksMoved, clockViolations, moveClocks, type ClockEvent, type ReviewDates } from '../../../content/review/index.ts'
import { changeClasses } from '../../../content/revisions/index.ts'

const date = (text: string | null) => (text === null ? null : partialDate(text))
const dates = (review: string | null, modified: string | null): ReviewDates => ({ lastFullReview: date(review), contentLastModified: date(modified) })
const publish = (changeClass: (typeof changeClasses)[number], contentChanged: boolean, signed: string | null = null): ClockEvent =>
  ({ kind: 'publish', changeClass, contentChanged, on: partialDate('2026-11-23'), fullReviewSignedOn: date(signed) })
const quiet = ['draft-save', 'revision-save', 'import', 'export', 'proof', 'restore', 'retire'] as const

describe('what moves which clock', () => {
  const table: [what: string, event: ClockEvent, review: string, modified: string][] = [
    ['a published typo', publish('typo', true), '2021-08', '2026-11-23'],
    ['a published amendment', publish('amendment', true), '2021-08', '2026-11-23'],
    ['a published clinical change', publish('clinical', true), '2021-08', '2026-11-23'],
    ['a full review signed, nothing changed', publish('full-review', false, '2026-11-20'), '2026-11-20', '2021-09'],
    ['a full review signed, text changed', publish('full-review', true, '2026-11-20'), '2026-11-20', '2026-11-23'],
    ['a full review that nobody signed', publish('full-review', true), '2021-08', '2026-11-23'],
    ['a signature on an amendment', publish('amendment', true, '2026-11-20'), '2021-08', '2026-11-23'],
    ['publishing what was published', publish('typo', false), '2021-08', '2021-09'],
    ['a signature older than the last review', publish('full-review', false, '2020-01'), '2021-08', '2021-09'],
    ['a signature that only says the day', publish('full-review', false, '2021-08-14'), '2021-08-14', '2021-09'],
    ...quiet.map((kind): [string, ClockEvent, string, string] => [kind, { kind }, '2021-08', '2021-09']),
  ]
  test.each(table)('%s', (_what, event, review, modified) => {
    expect(moveClocks(dates('2021-08', '2021-09'), event)).toEqual(dates(review, modified))
  })

  test.each(quiet)('%s moves none', (kind) => {
    expect(clocksMoved({ kind })).toEqual([])
  })

  test('of all publications only a signed full review moves the last full review', () => {
    const arbitraryDay = fc.tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => partialDateOf(y, m, d))
    fc.assert(
      fc.property(fc.constantFrom(...changeClasses), fc.boolean(), arbitraryDay, fc.option(arbitraryDay), fc.option(arbitraryDay), (changeClass, contentChanged, on, signed, last) => {
        const before: ReviewDates = { lastFullReview: last, contentLastModified: null }
        const after = moveClocks(before, { kind: 'publish', changeClass, contentChanged, on, fullReviewSignedOn: signed })
        if (after.lastFullReview !== before.lastFullReview) {
          expect([changeClass, after.lastFullReview]).toEqual(['full-review', signed])
          expect(before.lastFullReview === null || String(before.lastFullReview) < String(signed)).toBe(true)
        }
        expect(after.contentLastModified).toBe(contentChanged ? on : null)
      }),
    )
  })
})

describe('bent dates are found', () => {
  const before = dates('2021-08', '2021-09')
  const table: [what: string, after: ReviewDates, event: ClockEvent, clocks: string[]][] = [
    ['a draft that keeps them', before, { kind: 'draft-save' }, []],
    ['a draft that renews the review', dates('2026-11', '2021-09'), { kind: 'draft-save' }, ['lastFullReview']],
    ['a draft that renews both', dates('2026-11', '2026-11'), { kind: 'draft-save' }, ['lastFullReview', 'contentLastModified']],
    ['a draft that drops one', dates(null, '2021-09'), { kind: 'draft-save' }, ['lastFullReview']],
    ['a draft that makes one more precise', dates('2021-08-01', '2021-09'), { kind: 'draft-save' }, ['lastFullReview']],
    ['a publication that moves its clock', dates('2021-08', '2026-11-23'), publish('typo', true), []],
    ['a publication that forgets it', before, publish('typo', true), ['contentLastModified']],
    ['a publication that takes the other too', dates('2026-11-23', '2026-11-23'), publish('clinical', true), ['lastFullReview']],
  ]
  test.each(table)('%s', (_what, after, event, clocks) => {
    expect(clockViolations(before, after, event).map((violation) => violation.clock)).toEqual(clocks)
    const asserting = () => assertClocksKept(before, after, event)
    if (clocks.length === 0) asserting()
    else expect(asserting).toThrow(ClockError)
  })

  test('the sentence says what must stay and what would move it', () => {
    expect(clockViolations(before, dates('2026-11', '2021-09'), { kind: 'draft-save' })[0]?.message)
      .toBe('The date "last full review" must stay at Aug 2021, but was set to Nov 2026: only a signed full review moves it.')
  })
})
