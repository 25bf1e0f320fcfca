import type { Draft } from './draft.ts'
import type { Block } from './outline.ts'
import type { Part } from './text-parts.ts'

/**
 * Text that is compared as one: a textblock and its partner, or one textblock and the several it was split into or merged from.
 * The first of `a` and the first of `b` are partners; the others stand at their own places ("pieces").
 */
export interface Passage {
  readonly a: Block[]
  readonly b: Block[]
  /** Filled by `readParts`. */
  parts: Part[]
  /** The change of type or attributes of the first block. */
  markup: Draft | null
}

/** The passage of two partners, made when first asked for. */
export function passageOf(a: Block, b: Block): Passage {
  let passage = a.passage
  if (!passage) {
    passage = { a: [a], b: [b], parts: [], markup: null }
    a.passage = passage
    b.passage = passage
  }
  return passage
}
