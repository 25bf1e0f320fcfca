import type { Node, NodeSpec } from 'prosemirror-model'
import { cellAttrs, cellAttrsFromDom, cellAttrsToDom } from './table-cell.ts'

export const tableHeaderSpec: NodeSpec = {
  content: 'flow+',
  attrs: cellAttrs,
  tableRole: 'header_cell',
  isolating: true,
  parseDOM: [{ tag: 'th', getAttrs: cellAttrsFromDom }],
  toDOM: (node) => ['th', cellAttrsToDom(node), 0],
}

export function isTableHeader(node: Node): boolean {
  return node.type.name === 'tableHeader'
}
