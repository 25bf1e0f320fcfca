import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

export const paragraphSpec: NodeSpec = {
  group: 'block flow',
  content: 'inline*',
  attrs: { id: blockIdAttr },
  parseDOM: [{ tag: 'p', getAttrs: idFromDom }],
  toDOM: (node) => ['p', idToDom(node), 0],
}

export function isParagraph(node: Node): boolean {
  return node.type.name === 'paragraph'
}
