import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

/** A footnote under a table, its mark ("*", "†") included in its text. */
export const tableNoteSpec: NodeSpec = {
  content: 'inline*',
  attrs: { id: blockIdAttr },
  parseDOM: [{ tag: 'p[data-kind=table-note]', getAttrs: idFromDom, priority: 60 }],
  toDOM: (node) => ['p', { ...idToDom(node), 'data-kind': 'table-note' }, 0],
}

export function isTableNote(node: Node): boolean {
  return node.type.name === 'tableNote'
}
