import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

/** The numbered literature of an article or a section. */
export const referencesSpec: NodeSpec = {
  group: 'block',
  content: 'listItem+',
  attrs: { id: blockIdAttr },
  parseDOM: [{ tag: 'ol[data-kind=references]', getAttrs: idFromDom, priority: 60 }],
  toDOM: (node) => ['ol', { ...idToDom(node), 'data-kind': 'references' }, 0],
}

export function isReferences(node: Node): boolean {
  return node.type.name === 'references'
}
