import { firstLibrary } from './001-first-library.ts'
import type { Migration } from './migration.ts'

export type { Migration } from './migration.ts'

/** In order. One that was shipped is never edited: libraries were made with it. */
export const migrations: readonly Migration[] = [firstLibrary]

/** The library format that a list of migrations ends at. */
export function newestNumber(list: readonly Migration[]): number {
  return list.at(-1)?.number ?? 0
}
