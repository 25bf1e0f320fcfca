import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

export const tableSpec: NodeSpec = {
  content: 'tableRow+',
  attrs: { id: blockIdAttr },
  tableRole: 'table',
  isolating: true,
  parseDOM: [{ tag: 'table', getAttrs: idFromDom }],
  toDOM: (node) => ['table', idToDom(node), ['tbody', 0]],
}

export function isTable(node: Node): boolean {
  return node.type.name === 'table'
}
