import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom } from '../block-id.ts'

/** A section owns its heading, its blocks and its subsections; its level is its depth. */
export const sectionSpec: NodeSpec = {
  content: 'heading block* section*',
  attrs: { id: blockIdAttr },
  isolating: true,
  parseDOM: [{ tag: 'section', getAttrs: idFromDom }],
  toDOM: (node) => ['section', idToDom(node), 0],
}

export function isSection(node: Node): boolean {
  return node.type.name === 'section'
}
