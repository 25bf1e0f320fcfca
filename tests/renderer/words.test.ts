import { describe, expect, test } from 'vitest'
import { partialDate } from '../../content/article/index.ts'
import { readDate } from '../../renderer/screens/import/read-date.ts'
import { entryPlace } from '../../renderer/screens/import/wording.ts'
import { shortcutText } from '../../renderer/state/shortcut.ts'
import { relativeTime, speakDate } from '../../renderer/ui/dates.ts'

const now = new Date(2026, 10, 23)

test.each([
  ['2021-08', '5 years ago'],
  ['2024-12', '23 months ago'],
  ['2024-11', '2 years ago'],
  ['2026-10', '1 month ago'],
  ['2026-11', 'this month'],
  ['2026-11-30', 'this month'],
  ['2026-12', 'in 1 month'],
  ['2028-11', 'in 2 years'],
  ['2026', 'this year'],
  ['2021', '5 years ago'],
])('%s is %s in November 2026', (date, words) => {
  expect(relativeTime(partialDate(date), now)).toBe(words)
})

test('a date is shown as precisely as it is known', () => {
  expect(speakDate(partialDate('2021-08'), now)).toEqual({ short: 'Aug 2021', exact: 'August 2021, 5 years ago', relative: '5 years ago' })
  expect(speakDate(partialDate('2021'), now).exact).toBe('2021, 5 years ago')
})

test.each([
  ['Aug 2021', '2021-08'],
  ['  august 2021 ', '2021-08'],
  ['Sept. 2019', '2019-09'],
  ['14 Aug 2021', '2021-08-14'],
  ['2021', '2021'],
  ['2021-08', '2021-08'],
  ['31 June 2021', null],
  ['8/2021', null],
  ['soon', null],
  ['', null],
])('"%s" is typed for %s', (typed, date) => {
  expect(readDate(typed)).toBe(date)
})

test.each([
  ['CmdOrCtrl+S', 'linux', 'Ctrl+S'],
  ['CmdOrCtrl+Shift+O', 'win32', 'Ctrl+Shift+O'],
  ['CmdOrCtrl+Shift+O', 'darwin', '⇧⌘O'],
  ['CmdOrCtrl+Alt+,', 'darwin', '⌥⌘,'],
  ['Shift+F8', 'linux', 'Shift+F8'],
])('%s on %s is written %s', (accelerator, platform, written) => {
  expect(shortcutText(accelerator, platform)).toBe(written)
})

describe('the place of an entry', () => {
  test.each([
    [{ line: 14, endLine: 14 }, 'line 14'],
    [{ line: 14, endLine: 16 }, 'lines 14–16'],
    [{ line: 0, endLine: 0 }, null],
  ])('%o', (entry, place) => {
    expect(entryPlace(entry)).toBe(place)
  })
})
