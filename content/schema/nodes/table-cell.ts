import type { AttributeSpec, Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom, type BlockIdentity } from '../block-id.ts'
import type { DomElement } from '../dom-element.ts'

export interface TableCellAttrs extends BlockIdentity {
  readonly colspan: number
  readonly rowspan: number
  /** Column widths in px as prosemirror-tables keeps them, one for each column spanned; null where unset. */
  readonly colwidth: readonly number[] | null
}

/** Shared by header and data cells: prosemirror-tables expects both to carry the same. */
export const cellAttrs: Record<keyof TableCellAttrs, AttributeSpec> = {
  id: blockIdAttr,
  colspan: { default: 1, validate: 'number' },
  rowspan: { default: 1, validate: 'number' },
  colwidth: { default: null },
}

export function cellAttrsFromDom(element: DomElement): TableCellAttrs {
  const span = (name: string): number => {
    const value = Number.parseInt(element.getAttribute(name) ?? '1', 10)
    return Number.isNaN(value) || value < 1 ? 1 : value
  }
  return { ...idFromDom(element), colspan: span('colspan'), rowspan: span('rowspan'), colwidth: null }
}

export function cellAttrsToDom(node: Node): Record<string, string> {
  const span = (name: 'colspan' | 'rowspan'): Record<string, string> =>
    node.attrs[name] === 1 ? {} : { [name]: String(node.attrs[name]) }
  return { ...idToDom(node), ...span('colspan'), ...span('rowspan') }
}

export const tableCellSpec: NodeSpec = {
  content: 'flow+',
  attrs: cellAttrs,
  tableRole: 'cell',
  isolating: true,
  parseDOM: [{ tag: 'td', getAttrs: cellAttrsFromDom }],
  toDOM: (node) => ['td', cellAttrsToDom(node), 0],
}

export function isTableCell(node: Node): boolean {
  return node.type.name === 'tableCell'
}
