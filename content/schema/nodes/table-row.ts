import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

export const tableRowSpec: NodeSpec = {
  content: '(tableHeader | tableCell)+',
  attrs: { id: blockIdAttr },
  tableRole: 'row',
  parseDOM: [{ tag: 'tr', getAttrs: idFromDom }],
  toDOM: (node) => ['tr', idToDom(node), 0],
}

export function isTableRow(node: Node): boolean {
  return node.type.name === 'tableRow'
}
