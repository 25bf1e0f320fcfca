import type { Mark, Node } from 'prosemirror-model'
import type { MetadataField } from '../article/index.ts'

/**
 * What can happen to a piece of a document. `metadata` comes from `compareArticles` only.
 *
 * insert, delete, replace: words or blocks · move: the same words at another place · split, merge: a paragraph mark more or less ·
 * wrap: the same words in another container (paragraph ↔ list item) · format: marks · link: a link or its target ·
 * attribute: type or attributes of a block · row, column: of a table, on one side only.
 */
export const changeKinds = ['insert', 'delete', 'replace', 'move', 'split', 'merge', 'wrap', 'format', 'link', 'attribute', 'row', 'column', 'metadata'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** From and to, as positions of ProseMirror: `to` is the first that is no longer meant. */
export type Range = readonly [from: number, to: number]

/** One attribute (or `type`, the node type's name, or `marks`) of a block, on both sides. */
export interface AttributeDifference {
  readonly name: string
  readonly before: unknown
  readonly after: unknown
}

/** One decision for a person: something that differs and can be accepted or rejected alone. */
export interface Change {
  /** Hash of the content and occurrence number: the same change has the same id in a new comparison. */
  readonly id: string
  readonly kind: ChangeKind
  /** Place in `before`; empty where `before` has nothing. */
  readonly fromA: number
  readonly toA: number
  /** Place in `after`; empty where `after` has nothing. */
  readonly fromB: number
  readonly toB: number
  /** The exact places, where they are not one stretch on each side; the four positions above are then their hull. */
  readonly ranges?: { readonly a: readonly Range[]; readonly b: readonly Range[] }
  /** The words meant, in `before` and in `after`: for lists, reports and reasons; '' where a side has nothing. */
  readonly before: string
  readonly after: string
  /** Of `attribute`: what differs. */
  readonly attributes?: readonly AttributeDifference[]
  /** Of `metadata`: which field; its values are in `attributes`. */
  readonly field?: MetadataField
  /** Of `format` and `link`: the marks that went and those that came. */
  readonly marks?: { readonly removed: readonly Mark[]; readonly added: readonly Mark[] }
}

export interface CompareOptions {
  /** Attributes that are identity, not content: they never differ, matched blocks keep `before`'s value, and values stay unique. */
  readonly ignoreAttrs?: readonly string[]
  /**
   * A comparison with the very same `before`. Where only one textblock of `after` was typed in since, the new comparison goes
   * on from it in a few milliseconds, and the previous one can no longer be applied or drawn. Moves, splits and the like are
   * looked for anew only by a comparison without it: make one when typing pauses.
   */
  readonly previous?: Comparison | null
  /**
   * Steps that the search for common words may take in one passage before the passage is called replaced as a whole
   * (and the comparison `limited`). The default is far above what prose needs.
   */
  readonly budget?: number
}

/** What differs between two documents of one schema, and all that is needed to take any part of it. */
export interface Comparison {
  readonly before: Node
  readonly after: Node
  /** In reading order. */
  readonly changes: readonly Change[]
  /** True when something was reported more coarsely than it is: a limit was met, or a fallback taken. The result is exact all the same. */
  readonly limited: boolean
}
