import type { Node } from 'prosemirror-model'

/**
 * Where two revisions of one base could not both have their way.
 *
 * - `text`: both changed the same words, in different ways · `attribute`, `link`: both changed the same value
 * - `delete`: one deleted what the other changed or moved; it was kept
 * - `move`: both moved the same block, to different places
 * - `order`: both inserted at the same place; both are there, ours first
 * - `structure`: both changed the same structure (a table's shape, a paragraph's ends) so that ours was kept whole
 */
export type ConflictKind = 'text' | 'attribute' | 'link' | 'delete' | 'move' | 'order' | 'structure'

export interface Conflict {
  readonly kind: ConflictKind
  /** What stood there, and what each made of it: nothing is lost that is not named here. */
  readonly base: string
  readonly ours: string
  readonly theirs: string
  /** The block concerned, as positions in `merged`; an empty range where it is not there. */
  readonly from: number
  readonly to: number
}

/** @param node the block concerned, as it stands in the result or in ours; null if it has no place */
export type NoteConflict = (kind: ConflictKind, node: Node | null, base: string, ours: string, theirs: string) => void

export function textOf(node: Node): string {
  return node.textBetween(0, node.content.size, '\n', (leaf) => leaf.type.spec.leafText?.(leaf) ?? '')
}
