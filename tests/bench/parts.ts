import type { Run } from './row.ts'

/** A part of the bench; loaded when it is run, so that peers need be installed only for the part that meets them. */
export interface Part {
  readonly name: string
  /** Whether it holds rows that `bench:check` gates. */
  readonly gates: boolean
  readonly load: () => Promise<{ readonly run: Run }>
}

export const parts: readonly Part[] = [
  { name: 'comparison', gates: true, load: () => import('./compare.ts') },
  { name: 'compare-screen', gates: false, load: () => import('./compare-screen.ts') },
  { name: 'typing', gates: false, load: () => import('./typing.ts') },
  { name: 'import', gates: false, load: () => import('./import.ts') },
  { name: 'export', gates: false, load: () => import('./export.ts') },
  { name: 'library', gates: false, load: () => import('./library.ts') },
  { name: 'start', gates: false, load: () => import('./start.ts') },
]
