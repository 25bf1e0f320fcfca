import type { Overrule } from './overrule.ts'

/** `read`: taken over. `dropped`: left out. `doubted`: taken over or left out, and a person must look. */
export type ReportKind = 'read' | 'dropped' | 'doubted'

export type ReadCode =
  | 'title' | 'synonyms' | 'author' | 'chapter' | 'review-date' | 'modified-date' | 'review-interval'
  | 'heading' | 'paragraph' | 'key-points' | 'list' | 'table' | 'callout' | 'figure' | 'references' | 'resources'
  | 'cross-reference'

export type DroppedCode = 'furniture' | 'menu' | 'breadcrumb' | 'after-body' | 'unknown-line' | 'repeated-title' | 'overruled'

export type DoubtCode =
  | 'missing-title' | 'uncertain-title' | 'unknown-line' | 'unknown-chapter' | 'uncertain-author' | 'reviewer-not-author'
  | 'missing-review-date' | 'ambiguous-date' | 'unreadable-date' | 'conflicting-dates'
  | 'uncertain-heading' | 'uncertain-level' | 'uncertain-list' | 'uncertain-caption' | 'uncertain-callout' | 'uncertain-table'
  | 'torn-line' | 'empty-section' | 'nothing-precedes' | 'nothing-follows'
  | 'uncertain-reference' | 'uncertain-preview' | 'unclear-preview' | 'ambiguous-target'
  | 'furniture-in-body' | 'uncertain-encoding' | 'uncertain-markup' | 'no-body'

/** A decision that a person can take about an entry, ready to be added to the overrules. */
export interface Choice {
  /** For a button: `Keep as a paragraph`. */
  readonly label: string
  readonly overrule: Overrule
}

/** One thing that the importer did or doubts, with its place in the source. */
export type ReportEntry = {
  /** A sentence for a person. */
  readonly message: string
  /** 1-based line of the source; 0 where it concerns the whole page. */
  readonly line: number
  /** Last line; equals `line` where it is one. */
  readonly endLine: number
  /** The words of the source that it is about; '' where it concerns the whole page. */
  readonly quote: string
  readonly choices: readonly Choice[]
} & (
  | { readonly kind: 'read'; readonly code: ReadCode }
  | { readonly kind: 'dropped'; readonly code: DroppedCode }
  | { readonly kind: 'doubted'; readonly code: DoubtCode }
)

/** What was read, dropped and doubted, in the order of the source; plain data. */
export interface ImportReport {
  readonly format: 'text'
  readonly fileName: string
  /** The source, line by line as it stands there, so that entries can be shown beside their place. */
  readonly lines: readonly string[]
  readonly entries: readonly ReportEntry[]
}
