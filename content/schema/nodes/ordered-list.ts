import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom, type BlockIdentity } from '../block-id.ts'

export interface OrderedListAttrs extends BlockIdentity {
  /** Number of the first item. */
  readonly start: number
}

export const orderedListSpec: NodeSpec = {
  group: 'block flow list',
  content: 'listItem+',
  attrs: { id: blockIdAttr, start: { default: 1, validate: 'number' } },
  parseDOM: [
    {
      tag: 'ol',
      getAttrs: (element): OrderedListAttrs => {
        const start = Number.parseInt(element.getAttribute('start') ?? '1', 10)
        return { ...idFromDom(element), start: Number.isNaN(start) ? 1 : start }
      },
    },
  ],
  toDOM: (node) => ['ol', { ...idToDom(node), ...(node.attrs['start'] === 1 ? {} : { start: node.attrs['start'] }) }, 0],
}

export function isOrderedList(node: Node): boolean {
  return node.type.name === 'orderedList'
}
