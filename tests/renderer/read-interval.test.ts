import { describe, expect, test } from 'vitest'
import { readInterval } from '../../renderer/screens/intervals/read-interval.ts'

const inherits = 'the library’s interval'

describe('what is typed as an interval', () => {
  test.each([
    ['36', 36],
    [' 1 ', 1],
    ['600', 600],
    ['0036', 36],
    ['', null],
    ['   ', null],
  ])('%j is %s', (text, months) => expect(readInterval(text, inherits)).toEqual({ months }))

  test.each(['abc', '-3', '0', '1.5', '99999', '601', '1e2', '0x10', '36 months', '３６', '+12'])('%j is told to be none, by name', (text) => {
    expect(readInterval(text, inherits)).toEqual({
      problem: `“${text}” is no interval, so nothing was changed. Type whole months from 1 to 600, or leave it empty for the library’s interval.`,
    })
  })

  test('nothing is refused where nothing can be inherited', () => {
    expect(readInterval('', null)).toEqual({ problem: 'An empty field is no interval, so nothing was changed. Type whole months from 1 to 600.' })
  })
})
