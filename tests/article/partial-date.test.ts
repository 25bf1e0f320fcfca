import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, compareDates, dateParts, datePrecision, daysInMonth, formatDate, formatDateLong, formatMonth, isPartialDate, monthNumber, monthsBetween, partialDate, partialDateOf } from '../../content/article/index.ts'

const anyDate = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.option(fc.integer({ min: 1, max: 12 })), fc.integer({ min: 1, max: 31 }), fc.boolean())
  .map(([year, month, day, exact]) => partialDateOf(year, month, month !== null && exact ? Math.min(day, daysInMonth(year, month)) : null))

test.each([
  ['2021', true], ['2021-08', true], ['2021-08-14', true], ['2024-02-29', true],
  ['2023-02-29', false], ['2021-13', false], ['2021-00', false], ['2021-8', false], ['21-08', false], ['Aug 2021', false],
  ['2021-08-32', false], ['2021-08-00', false], ['0000', false], ['2021-08-01T00:00:00Z', false], ['', false], [' 2021', false],
])('%s is a date: %s', (text, is) => {
  expect(isPartialDate(text)).toBe(is)
})

test.each([
  ['2021', 'year', '2021', '2021', '2021'],
  ['2021-08', 'month', 'Aug 2021', 'August 2021', 'Aug 2021'],
  ['2021-08-14', 'day', '14 Aug 2021', '14 August 2021', 'Aug 2021'],
])('%s is known to the %s and shown as %s', (text, precision, short, long, month) => {
  const date = partialDate(text)
  expect([datePrecision(date), formatDate(date), formatDateLong(date), formatMonth(date)]).toEqual([precision, short, long, month])
})

test.each([
  ['2021-08', 36, '2024-08'], ['2021-08', -8, '2020-12'], ['2021', 36, '2024'], ['2021', 18, '2022-07'],
  ['2021-08-31', 1, '2021-09-30'], ['2024-02-29', 12, '2025-02-28'], ['2024-02-29', 48, '2028-02-29'], ['2021-12-15', 1, '2022-01-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(partialDate(from), months)).toBe(to)
})

test.each([
  ['2024-08', '2026-11', 27], ['2024-08', '2024-08', 0], ['2024-12', '2024-08', -4], ['2021', '2021-03', 2], ['2024-08-31', '2024-09-01', 1],
])('from %s to %s are %i months', (from, to, months) => {
  expect(monthsBetween(partialDate(from), partialDate(to))).toBe(months)
})

test.each([
  ['January', 1], ['Sept', 9], ['sep.', 9], ['MAY', 5], ['Dec', 12], ['July', 7], ['Ma', null], ['Marc', 3], ['Sunday', null], ['', null], ['Juned', null],
])('%s is month %s', (name, number) => {
  expect(monthNumber(name)).toBe(number)
})

describe('for any date', () => {
  test('reading what was written gives it back', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = dateParts(date)
        return partialDateOf(year, month, day) === date
      }),
    )
  })
  test('adding months keeps the precision, and the months between are those added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const moved = addMonths(date, months)
        expect(monthsBetween(date, moved)).toBe(months)
        if (datePrecision(date) !== 'year') expect(datePrecision(moved)).toBe(datePrecision(date))
      }),
    )
  })
  test('sorting is the order of the calendar', () => {
    fc.assert(fc.property(fc.array(anyDate), (dates) => [...dates].sort(compareDates).every((date, i, all) => i === 0 || compareDates(all[i - 1]!, date) <= 0)))
  })
})
