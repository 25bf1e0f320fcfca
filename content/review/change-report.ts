import { listChanges, totalWords } from './change-list/index.ts'
import type { ArticleComparison } from '../revisions/index.ts'

/** A comparison as data for other programs; its shape is fixed. */
export interface ChangeReport {
  readonly equal: boolean
  readonly words: { readonly inserted: number; readonly deleted: number }
  readonly changes: readonly {
    readonly id: string
    readonly kind: string
    /** Heading; null in the lead. */
    readonly section: string | null
    readonly before: string
    readonly after: string
    readonly risk: readonly { readonly kind: string; readonly reason: string }[]
  }[]
}

/** What `galley diff --json` prints and the desk exports. */
export function changeReport(comparison: ArticleComparison): ChangeReport {
  const listed = listChanges(comparison)
  return {
    equal: listed.length === 0,
    words: totalWords(listed),
    changes: listed.map(({ change, section, risks }) => ({ id: change.id, kind: change.kind, section, before: change.before, after: change.after, risk: risks })),
  }
}
