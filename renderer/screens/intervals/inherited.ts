import type { LibraryInfo } from '../../../preload/contract.ts'

type Intervals = Pick<LibraryInfo, 'reviewIntervalMonths' | 'chapterIntervals'>

/** The intervals that count for a topic of a chapter where it has none of its own. */
export function inheritedChain(library: Intervals | null, chapter: string | null): { readonly chapter: number | null; readonly library: number | null } {
  return {
    chapter: library?.chapterIntervals.find((one) => one.chapter === chapter)?.months ?? null,
    library: library?.reviewIntervalMonths ?? null,
  }
}

/** The interval that a topic inherits, and from where: `24 months, from chapter Valvular Disorders`. */
export function inheritedInterval(library: Intervals | null, chapter: string | null): { readonly months: number | null; readonly words: string } {
  const chain = inheritedChain(library, chapter)
  if (chain.chapter !== null) return { months: chain.chapter, words: `${inMonths(chain.chapter)}, from chapter ${chapter ?? ''}` }
  if (chain.library !== null) return { months: chain.library, words: `${inMonths(chain.library)}, from the library` }
  return { months: null, words: 'none' }
}

function inMonths(months: number): string {
  return `${months} ${months === 1 ? 'month' : 'months'}`
}
