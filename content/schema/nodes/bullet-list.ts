import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

export const bulletListSpec: NodeSpec = {
  group: 'block flow list',
  content: 'listItem+',
  attrs: { id: blockIdAttr },
  parseDOM: [{ tag: 'ul', getAttrs: idFromDom }],
  toDOM: (node) => ['ul', idToDom(node), 0],
}

export function isBulletList(node: Node): boolean {
  return node.type.name === 'bulletList'
}
