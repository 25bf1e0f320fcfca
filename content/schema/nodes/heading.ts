import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

/** The words over a section. Its level follows from the section's depth, so none is stored that could be wrong. */
export const headingSpec: NodeSpec = {
  content: 'inline*',
  attrs: { id: blockIdAttr },
  defining: true,
  parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, getAttrs: idFromDom })),
  toDOM: (node) => ['h2', idToDom(node), 0],
}

export function isHeading(node: Node): boolean {
  return node.type.name === 'heading'
}
