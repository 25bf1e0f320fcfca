import type { DocumentJson } from '../../../../content/article/index.ts'
import type { LiveMarks } from '../marks.ts'

/** A document's blocks: those that the worker has already, by their index in what it got last, the others as JSON. */
export type Pieces = readonly (number | object)[]

export type Question =
  /** The text to compare with. */
  | { readonly kind: 'since'; readonly document: DocumentJson }
  | { readonly kind: 'compare'; readonly number: number; readonly now: Pieces }
  /** What the text would be without these changes. */
  | { readonly kind: 'revert'; readonly number: number; readonly now: Pieces; readonly ids: readonly string[] }

export type Answer =
  | { readonly kind: 'compared'; readonly number: number; readonly found: LiveMarks }
  /** Put `slice` in place of `from` to `to`; null where none of the changes is there any more. */
  | { readonly kind: 'reverted'; readonly number: number; readonly by: { readonly from: number; readonly to: number; readonly slice: object | null } | null }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string }
