import type { Mark, Node } from 'prosemirror-model'

/**
 * Both documents in one tree: what the screens and the exports draw. The inline, the side-by-side and the print view
 * are three ways of drawing it, and every id in it is that of a change in the comparison.
 *
 * Inline: draw every node, in order. The tree reads as either document, block by block, to the last word and mark:
 * - As `before`: leave out the nodes whose state ends in `To`, whole, and of the others the runs without `before`.
 *   The words of a `split` block end the block before it.
 * - As `after`: leave out the nodes whose state ends in `From`, whole, and of the others the runs without `after`.
 *   The words of a `merged` block end the block before it.
 *
 * One document alone, block beside block: the same, but the `tails` are drawn with the block that they end.
 */
export interface RedlineNode {
  /**
   * - `same`: nothing in it differs; draw `after` (or `before`) whole, there are no children.
   * - `changed`: on both sides, and something in it differs.
   * - `inserted`, `deleted`: on one side only.
   * - `movedFrom`, `movedTo`: the old and the new place of one block. The old place has no children or runs: draw `before`
   *   as gone elsewhere. The new place carries the changes within.
   * - `wrappedFrom`, `wrappedTo`: likewise, where only the container differs (paragraph ↔ list item): nobody moved anything.
   * - `split`: a block of its own only in `after`: in `before` its words end the block before it. `merged`: the other way round.
   * - `splitTo`, `mergedFrom`: likewise, where the words do not follow what they were or are one with, because that (or they)
   *   went elsewhere. A `splitTo` is drawn as the new place of its words, with all that changed in them; a `mergedFrom` as the
   *   old place of words that are drawn with their new block (without runs: whole).
   * - `frame`: a container on one side only whose content is from both (the list around wrapped paragraphs).
   */
  readonly state: 'same' | 'changed' | 'inserted' | 'deleted' | 'movedFrom' | 'movedTo' | 'wrappedFrom' | 'wrappedTo' | 'split' | 'splitTo' | 'merged' | 'mergedFrom' | 'frame'
  /** The block in each document; null where it is not there. */
  readonly before: Node | null
  readonly after: Node | null
  /** Position before the block in each document (-1 for the document itself); null where it is not there. */
  readonly posA: number | null
  readonly posB: number | null
  /** Changes that concern the block as such: that it is there, where it is, its attributes. Those within are with its children and runs. */
  readonly changes: readonly string[]
  /** Blocks within, for containers that are not drawn whole. */
  readonly children?: readonly RedlineNode[]
  /** The text, for textblocks that are not drawn whole. */
  readonly runs?: readonly RedlineRun[]
  /** What ends its text in one document alone, and is drawn with the blocks that were split off it (`before`) or merged into it (`after`). */
  readonly tails?: { readonly before: readonly RedlineRun[]; readonly after: readonly RedlineRun[] }
}

/** A stretch of one textblock in which nothing changes its state or its marks. */
export interface RedlineRun {
  readonly state: 'same' | 'inserted' | 'deleted' | 'movedFrom' | 'movedTo'
  /** '' for an inline node that is not text. */
  readonly text: string
  /** The inline node that is not text (a line break, an image); null for text. */
  readonly atom: Node | null
  /** Marks in each document; null where the run is not there. They differ where formatting or a link changed. */
  readonly before: readonly Mark[] | null
  readonly after: readonly Mark[] | null
  /** Where the run begins in each document; null where it is not there. */
  readonly posA: number | null
  readonly posB: number | null
  /** Changes that concern the run; several where, say, moved words also changed their formatting. */
  readonly changes: readonly string[]
}
