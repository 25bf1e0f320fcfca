import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

/** A table with what belongs to it: caption above, notes below (JATS `table-wrap`). */
export const tableWrapSpec: NodeSpec = {
  group: 'block',
  content: 'caption? table tableNote*',
  attrs: { id: blockIdAttr },
  isolating: true,
  parseDOM: [{ tag: 'div[data-kind=table]', getAttrs: idFromDom }],
  toDOM: (node) => ['div', { ...idToDom(node), 'data-kind': 'table' }, 0],
}

export function isTableWrap(node: Node): boolean {
  return node.type.name === 'tableWrap'
}
