import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

/** "More information": where a reader can go on, as a list of links with a word about each. */
export const resourcesSpec: NodeSpec = {
  group: 'block',
  content: 'listItem+',
  attrs: { id: blockIdAttr },
  parseDOM: [{ tag: 'ul[data-kind=resources]', getAttrs: idFromDom, priority: 60 }],
  toDOM: (node) => ['ul', { ...idToDom(node), 'data-kind': 'resources' }, 0],
}

export function isResources(node: Node): boolean {
  return node.type.name === 'resources'
}
