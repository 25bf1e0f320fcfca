import type { Node } from 'prosemirror-model'
import { blockId } from '../../schema/index.ts'

/** The anchor of a block: made from its id, so that it stays when headings are reworded. One block, one anchor. */
export function anchorOf(block: Node): string {
  return anchor('s', blockId(block))
}

/** An HTML id from any text: letters, digits and hyphens stand, everything else as `_` and its code, so that different texts never meet. */
export function anchor(prefix: string, text: string): string {
  return `${prefix}-${text.replace(/[^A-Za-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)}`
}
