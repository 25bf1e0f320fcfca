import type { AttributeSpec, Node } from 'prosemirror-model'
import type { DomElement } from './dom-element.ts'

/** Every block node carries one: stable across revisions, unique within a document, never shown. */
export interface BlockIdentity {
  readonly id: string
}

/** Empty means "not named yet": the editor and the importers name blocks; `checkDocument` refuses unnamed ones. */
export const blockIdAttr: AttributeSpec = { default: '', validate: 'string' }

/** The id of a block node, or '' for a node that has none. */
export function blockId(node: Node): string {
  const id: unknown = node.attrs['id']
  return typeof id === 'string' ? id : ''
}

/** DOM attributes that carry a block's id through copy and paste. */
export function idToDom(node: Node): { 'data-id'?: string } {
  const id = blockId(node)
  return id === '' ? {} : { 'data-id': id }
}

/** Reads what `idToDom` wrote. */
export function idFromDom(element: DomElement): BlockIdentity {
  return { id: element.getAttribute('data-id') ?? '' }
}
