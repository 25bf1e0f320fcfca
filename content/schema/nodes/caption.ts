import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

/** The caption of a table or a figure; never a heading. */
export const captionSpec: NodeSpec = {
  content: 'inline*',
  attrs: { id: blockIdAttr },
  parseDOM: [{ tag: 'p[data-kind=caption]', getAttrs: idFromDom, priority: 60 }, { tag: 'figcaption', getAttrs: idFromDom }],
  toDOM: (node) => ['p', { ...idToDom(node), 'data-kind': 'caption' }, 0],
}

export function isCaption(node: Node): boolean {
  return node.type.name === 'caption'
}
