import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

/** The article in a few sentences, shown first and apart. */
export const keyPointsSpec: NodeSpec = {
  group: 'block',
  content: 'listItem+',
  attrs: { id: blockIdAttr },
  parseDOM: [{ tag: 'ul[data-kind=key-points]', getAttrs: idFromDom, priority: 60 }],
  toDOM: (node) => ['ul', { ...idToDom(node), 'data-kind': 'key-points' }, 0],
}

export function isKeyPoints(node: Node): boolean {
  return node.type.name === 'keyPoints'
}
