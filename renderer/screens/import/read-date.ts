import { isPartialDate, monthNumber, partialDateOf, type PartialDate } from '../../../content/article/index.ts'

/** A date as people type it: `Aug 2021`, `14 August 2021`, `2021`, `2021-08`; null for anything else. */
export function readDate(text: string): PartialDate | null {
  const typed = text.trim()
  if (isPartialDate(typed)) return typed
  const [, day, name, year] = /^(?:(\d{1,2})\s+)?([\p{L}.]+)\s+(\d{4})$/u.exec(typed) ?? []
  const month = name === undefined ? null : monthNumber(name)
  if (month === null || year === undefined) return null
  try {
    return partialDateOf(Number(year), month, day === undefined ? null : Number(day))
  } catch (error) {
    // 31 June: no date of any calendar.
    if (error instanceof RangeError) return null
    throw error
  }
}
