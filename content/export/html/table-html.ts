import type { Node } from 'prosemirror-model'
import { isCaption, isTable, isTableHeader, isTableNote, type TableCellAttrs } from '../../schema/index.ts'
import { anchor, anchorOf } from './anchors.ts'
import { attribute } from './escape.ts'

/** Writes what stands within a caption, a note or a cell. */
export interface CellWriter {
  readonly inline: (block: Node) => string
  readonly blocks: (parent: Node) => string
}

/** A table with caption, header cells that say what they head, and its notes. The frame scrolls by keyboard where a phone is too narrow. */
export function tableHtml(wrap: Node, write: CellWriter): string {
  const caption = wrap.children.find((child) => isCaption(child) && child.content.size > 0)
  const table = wrap.children.find(isTable)
  if (table === undefined) return ''
  const rows = table.children.filter((row) => row.childCount > 0)
  const heads = headerRows(rows)
  const captionId = anchor('caption', anchorOf(wrap))
  const name = caption === undefined ? ' aria-label="Table"' : ` aria-labelledby="${captionId}"`
  const group = (element: string, part: readonly Node[], isHead: boolean): string =>
    part.length === 0 ? '' : `<${element}>\n${part.map((row) => rowHtml(row, isHead, write)).join('\n')}\n</${element}>\n`
  const notes = wrap.children.filter(isTableNote).map((note) => `<p>${write.inline(note)}</p>`)
  return [
    `<div class="table" id="${anchorOf(wrap)}">`,
    `<div class="frame" role="group" tabindex="0"${name}>`,
    `<table>\n${caption === undefined ? '' : `<caption id="${captionId}">${write.inline(caption)}</caption>\n`}${group('thead', rows.slice(0, heads), true)}${group('tbody', rows.slice(heads), false)}</table>`,
    '</div>',
    ...(notes.length === 0 ? [] : [`<div class="notes">\n${notes.join('\n')}\n</div>`]),
    '</div>',
  ].join('\n')
}

// The leading rows of nothing but header cells, provided that no cell of theirs reaches into the rows below, and that rows are left.
function headerRows(rows: readonly Node[]): number {
  const first = rows.findIndex((row) => !row.children.every(isTableHeader))
  const heads = first === -1 ? Math.min(1, rows.length - 1) : first
  const reaches = rows.slice(0, heads).some((row, index) => row.children.some((cell) => index + span(cell, 'rowspan') > heads))
  return reaches ? 0 : heads
}

function rowHtml(row: Node, isHead: boolean, write: CellWriter): string {
  return `<tr>\n${row.children.map((cell) => cellHtml(cell, isHead || row.children.every(isTableHeader), write)).join('\n')}\n</tr>`
}

function cellHtml(cell: Node, headsColumn: boolean, write: CellWriter): string {
  const columns = span(cell, 'colspan')
  const rows = span(cell, 'rowspan')
  const spans = `${attribute('colspan', columns === 1 ? null : columns)}${attribute('rowspan', rows === 1 ? null : rows)}`
  const only = cell.childCount === 1 ? cell.firstChild : null
  const content = only !== null && only.isTextblock ? write.inline(only) : write.blocks(cell)
  if (!isTableHeader(cell)) return `<td${spans}>${content}</td>`
  return `<th${spans} scope="${headsColumn ? (columns > 1 ? 'colgroup' : 'col') : rows > 1 ? 'rowgroup' : 'row'}">${content}</th>`
}

// HTML's own limits; what lies beyond them is an accident.
function span(cell: Node, name: keyof TableCellAttrs & ('colspan' | 'rowspan')): number {
  const value = Number(cell.attrs[name])
  return Number.isInteger(value) && value >= 1 ? Math.min(value, 1000) : 1
}
