import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom, type BlockIdentity } from '../block-id.ts'

/** What a callout is for. `fact` is the "Did You Know…" kind. */
export const calloutKinds = ['note', 'warning', 'fact'] as const
export type CalloutKind = (typeof calloutKinds)[number]

export interface CalloutAttrs extends BlockIdentity {
  readonly kind: CalloutKind
}

export function isCalloutKind(value: unknown): value is CalloutKind {
  return calloutKinds.some((kind) => kind === value)
}

/** A note, warning or fact set apart from the running text. */
export const calloutSpec: NodeSpec = {
  group: 'block',
  content: 'calloutTitle? flow+',
  attrs: {
    id: blockIdAttr,
    kind: {
      default: 'note',
      validate: (value: unknown) => {
        if (!isCalloutKind(value)) throw new RangeError(`A callout is a ${calloutKinds.join(', a ')}; "${String(value)}" is none of them.`)
      },
    },
  },
  defining: true,
  isolating: true,
  parseDOM: [
    {
      tag: 'aside',
      getAttrs: (element): CalloutAttrs => {
        const kind = element.getAttribute('data-kind')
        return { ...idFromDom(element), kind: isCalloutKind(kind) ? kind : 'note' }
      },
    },
  ],
  toDOM: (node) => ['aside', { ...idToDom(node), 'data-kind': node.attrs['kind'] }, 0],
}

export function isCallout(node: Node): boolean {
  return node.type.name === 'callout'
}
