import type { Node } from 'prosemirror-model'
import type { Draft } from './draft.ts'
import type { Block } from './outline.ts'
import type { Passage } from './passage.ts'
import type { Part } from './text-parts.ts'

/**
 * Both documents in one tree. Every block of either stands in it once, at its place, and under the draft that decides
 * whether it is there: with no draft accepted the tree reads as `before`, with all of them as `after`.
 */
export type Item =
  /** Equal on both sides, up to ignored attributes. */
  | { readonly kind: 'same'; readonly a: Block; readonly b: Block }
  /** A container (or a block without content) on both sides. */
  | { readonly kind: 'pair'; readonly a: Block; readonly b: Block; readonly markup: Draft | null; readonly items: Item[] }
  /** A textblock on both sides: the first piece of its passage. */
  | { readonly kind: 'text'; readonly passage: Passage; readonly a: Block; readonly b: Block }
  /** A textblock on one side only, whose words are in the passage of another: `piece` of that side. */
  | { readonly kind: 'piece'; readonly passage: Passage; readonly side: 'a' | 'b'; readonly block: Block; readonly piece: number }
  /**
   * On one side only. `items` where its content is decided one by one (rows of a table whose columns changed too), `parts` where
   * some of its words stand elsewhere (then it is there as long as any of them is); else whole.
   */
  | { readonly kind: 'gone'; readonly a: Block; readonly draft: Draft; readonly items: Item[] | null; parts?: readonly Part[] }
  | { readonly kind: 'come'; readonly b: Block; readonly draft: Draft; readonly items: Item[] | null; parts?: readonly Part[] }
  /** A container on one side only, with content from both: there as long as anything is in it. */
  | { readonly kind: 'frame'; readonly side: 'a' | 'b'; readonly block: Block; readonly items: Item[] }
  /** The old or the new place of a block that has two. */
  | { readonly kind: 'slot'; readonly side: 'a' | 'b'; readonly relocation: Relocation }
  /** The document as one decision: when nothing finer could be made exact. */
  | { readonly kind: 'whole'; readonly a: Block; readonly b: Block; readonly draft: Draft }
  /** There only if the draft is accepted (or is not, as `when` says). */
  | { readonly kind: 'when'; readonly draft: Draft; readonly when: boolean; item: Item }
  /** An empty cell, where a row of one side crosses a column of the other. */
  | { readonly kind: 'filler'; readonly like: Node }

/** A block that stands at one place before and at another after; what changed within it is in `body`. */
export interface Relocation {
  readonly a: Block
  readonly b: Block
  /** Decided once all places are known; blocks that went together share it. */
  draft: Draft
  body: Item
}

export interface Plan {
  readonly before: Node
  readonly after: Node
  readonly root: Item
  /** In reading order, numbered. */
  readonly drafts: readonly Draft[]
  readonly relocations: readonly Relocation[]
  readonly newBlocks: readonly Block[]
  readonly ignored: ReadonlySet<string>
}
