import type { Node } from 'prosemirror-model'
import { schema } from '../../content/schema/index.ts'
import { caption, p } from './article.ts'

/** For tables that are more than a grid of words: spanning cells, headers at the side, notes with marks. */
type Span = { readonly colspan?: number; readonly rowspan?: number }

export const th = (content: string | Node, span: Span = {}): Node => schema.nodes.tableHeader.create(span, [typeof content === 'string' ? p(content) : content])
export const td = (content: string | Node, span: Span = {}): Node => schema.nodes.tableCell.create(span, [typeof content === 'string' ? p(content) : content])
export const tr = (...cells: Node[]): Node => schema.nodes.tableRow.create(null, cells)
export const note = (text: string): Node => schema.nodes.tableNote.create(null, text === '' ? null : schema.text(text))
export const tableOf = (title: string | null, rows: readonly Node[], ...notes: Node[]): Node =>
  schema.nodes.tableWrap.create(null, [...(title === null ? [] : [caption(title)]), schema.nodes.table.create(null, rows), ...notes])
