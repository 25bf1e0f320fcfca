import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

export const calloutTitleSpec: NodeSpec = {
  content: 'inline*',
  attrs: { id: blockIdAttr },
  parseDOM: [{ tag: 'p[data-kind=callout-title]', getAttrs: idFromDom, priority: 60 }],
  toDOM: (node) => ['p', { ...idToDom(node), 'data-kind': 'callout-title' }, 0],
}

export function isCalloutTitle(node: Node): boolean {
  return node.type.name === 'calloutTitle'
}
