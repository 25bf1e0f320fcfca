import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

export const listItemSpec: NodeSpec = {
  content: 'paragraph (paragraph | list)*',
  attrs: { id: blockIdAttr },
  defining: true,
  parseDOM: [{ tag: 'li', getAttrs: idFromDom }],
  toDOM: (node) => ['li', idToDom(node), 0],
}

export function isListItem(node: Node): boolean {
  return node.type.name === 'listItem'
}
