import type { Node } from 'prosemirror-model'
import type { RedlineNode } from '../../revisions/index.ts'
import {
  isBulletList, isCallout, isFigure, isHeading, isKeyPoints, isListItem, isOrderedList, isReferences, isResources, isSection, isTable, isTableCell, isTableHeader, isTableRow, isTableWrap,
} from '../../schema/index.ts'
import { attribute, escapeHtml } from '../html/escape.ts'
import type { ChangeMarks } from './change-marks.ts'
import { blockWords } from './change-words.ts'
import { shortened } from './redline-list.ts'
import { runsHtml, sideOf } from './redline-runs.ts'

/** Both texts in one, block by block; sections directly under the title get headings of `level`. */
export function redlineBody(root: RedlineNode, level: number, marks: ChangeMarks): string {
  return new Drawing(marks).container(root, level)
}

type State = RedlineNode['state']

/** What the frame of a block says about all of it. */
const stateWords: Readonly<Partial<Record<State, string>>> = {
  inserted: 'inserted', deleted: 'deleted', movedTo: 'moved here', wrappedTo: 'set differently', split: 'split off', splitTo: 'split off', merged: 'joined with the one before', mergedFrom: 'joined with the one before, now elsewhere', frame: 'new frame',
}

/** Draws blocks in order. What a list or a table has to say of itself is said by its first words, since it can hold none. */
class Drawing {
  readonly #marks: ChangeMarks
  #waiting = ''
  #scope: 'col' | 'row' = 'col'

  constructor(marks: ChangeMarks) {
    this.#marks = marks
  }

  container(parent: RedlineNode, level: number): string {
    return childrenOf(parent).map((child) => this.#block(child, level, extentOf(parent, child))).filter((html) => html !== '').join('\n')
  }

  #block(item: RedlineNode, level: number, extent: string | undefined): string {
    const node = item.after ?? item.before
    if (node === null) return ''
    if (item.state === 'movedFrom' || item.state === 'wrappedFrom' || (item.state === 'mergedFrom' && item.runs === undefined)) return this.#left(item, node)
    this.#announce(item)
    // In an article a colour and a word say that a note is a warning; here the colours mean other things.
    if (isCallout(node) && node.attrs['kind'] === 'warning') this.#waiting += '<span class="tag">Warning</span> '
    const open = className(item.state, extent)
    if (isSection(node)) return `<section${open}>\n${this.#finish(this.container(item, level + 1))}\n</section>`
    if (isHeading(node)) return this.#words(`h${Math.min(level - 1, 6)}`, item)
    if (isListItem(node)) return `<li${open}>${this.#finish(this.container(item, level))}</li>`
    if (isTableHeader(node) || isTableCell(node)) return this.#cell(item, node, level)
    if (isTableRow(node)) this.#scope = node.children.every(isTableHeader) ? 'col' : 'row'
    if (isTableRow(node)) return `<tr${open}>\n${this.container(item, level)}\n</tr>`
    if (isTable(node)) return this.#table(item, level)
    if (isBulletList(node) || isOrderedList(node) || isReferences(node) || isResources(node)) return this.#list(item, node, level, extent)
    if (isKeyPoints(node)) return `<div${className(item.state, 'key-points', extent)}>\n<p class="label">Key points</p>\n<ul>\n${this.container(item, level)}\n</ul>\n</div>`
    if (isCallout(node)) return `<div${className(item.state, 'callout', String(node.attrs['kind']), extent)} role="note">\n${this.#finish(this.container(item, level))}\n</div>`
    if (isTableWrap(node)) return `<div${className(item.state, 'table', extent)}>\n${this.#finish(this.container(item, level))}\n</div>`
    if (isFigure(node)) return this.#figure(item, level, extent)
    return this.#words('p', item, blockClass[node.type.name], extent)
  }

  /** Its head, which each printed page repeats, and its body. */
  #table(item: RedlineNode, level: number): string {
    const rows = childrenOf(item)
    const heads = headRows(rows)
    const group = (element: string, part: readonly RedlineNode[]): string => {
      const html = part.map((row) => this.#block(row, level, undefined)).filter((row) => row !== '').join('\n')
      return html === '' ? '' : `<${element}>\n${html}\n</${element}>\n`
    }
    return `<div class="frame" role="group" tabindex="0" aria-label="Table">\n<table${className(item.state)}>\n${group('thead', rows.slice(0, heads))}${group('tbody', rows.slice(heads))}</table>\n</div>`
  }

  // The line along it is drawn by a frame: what a list itself draws stands outside its items in tagged PDF.
  #list(item: RedlineNode, node: Node, level: number, extent: string | undefined): string {
    const element = isBulletList(node) || isResources(node) ? 'ul' : 'ol'
    const start = attribute('start', isOrderedList(node) && node.attrs['start'] !== 1 ? Number(node.attrs['start']) : null)
    const list = (classes: string): string => `<${element}${classes}${start}>\n${this.container(item, level)}\n</${element}>`
    return extent === undefined ? list(className(item.state)) : `<div${className(item.state, extent)}>\n${list('')}\n</div>`
  }

  #words(element: string, item: RedlineNode, ...classes: (string | undefined)[]): string {
    const said = this.#take()
    const words = runsHtml(item, this.#marks)
    return said === '' && words.trim() === '' ? '' : `<${element}${className(item.state, ...classes)}>${said}${words}</${element}>`
  }

  #cell(item: RedlineNode, node: Node, level: number): string {
    const spans = (['colspan', 'rowspan'] as const).map((name) => attribute(name, node.attrs[name] === 1 ? null : Number(node.attrs[name]))).join('')
    const element = isTableHeader(node) ? 'th' : 'td'
    const scope = isTableHeader(node) ? ` scope="${this.#scope}"` : ''
    return `<${element}${className(item.state)}${spans}${scope}>${this.#finish(this.container(item, level))}</${element}>`
  }

  #figure(item: RedlineNode, level: number, extent: string | undefined): string {
    const { src, alt } = (item.after ?? item.before)?.attrs ?? {}
    const image = typeof src === 'string' ? `<img${attribute('src', src)} alt="${escapeHtml(String(alt))}">\n` : ''
    const said = this.#take()
    return `<div${className(item.state, 'figure', extent)}>\n${said === '' ? '' : `<p>${said}</p>\n`}${image}${this.container(item, level)}\n</div>`
  }

  /** The old place of a block that now stands elsewhere: its first words, so that a reader sees what left. */
  #left(item: RedlineNode, node: Node): string {
    const words = node.textBetween(0, node.content.size, ' ', ' ').replace(/\s+/g, ' ').trim()
    // What was only set differently stands right below in full.
    const excerpt = escapeHtml(shortened(words, item.state === 'wrappedFrom' ? 60 : 120))
    const what = item.state === 'movedFrom' ? 'moved away' : item.state === 'mergedFrom' ? stateWords.mergedFrom : 'set differently below'
    const isCell = isTableHeader(node) || isTableCell(node)
    const number = this.#marks.place(item.changes, sideOf(item.state))
    // A column is named once, not in every cell.
    const tag = isCell && number === '' ? '' : `<span class="tag">${isCell ? 'column' : (blockWords[node.type.name] ?? 'block')} ${what}</span> `
    const content = `${this.#take()}${number}${tag}<span class="gone">${excerpt}</span>`
    if (isListItem(node)) return `<li class="${item.state}">${content}</li>`
    if (isTableRow(node)) this.#scope = node.children.every(isTableHeader) ? 'col' : 'row'
    if (isTableRow(node)) return `<tr class="${item.state}"><td colspan="${node.childCount}">${content}</td></tr>`
    if (isCell) return `<td class="${item.state}">${content}</td>`
    return `<p class="${item.state}">${content}</p>`
  }

  #announce({ state, changes }: RedlineNode): void {
    const words = stateWords[state]
    const marks = this.#marks.place(changes, sideOf(state))
    if (marks !== '' || ['split', 'splitTo', 'merged', 'mergedFrom'].includes(state)) this.#waiting += `${marks}<span class="tag">${escapeHtml(words ?? this.#marks.propertyOf(changes))}</span> `
  }

  #take(): string {
    const said = this.#waiting
    this.#waiting = ''
    return said
  }

  /** What nothing within could say is said at the end. */
  #finish(content: string): string {
    const said = this.#take()
    return said === '' ? content : `${content}\n<p>${said}</p>`
  }
}

/** A line along what came, went or moved as a whole, in the running text; what stands within it needs none of its own. */
function extentOf(parent: RedlineNode, child: RedlineNode): string | undefined {
  const node = child.after ?? child.before
  const holder = parent.after ?? parent.before
  if (node === null || holder === null || isHeading(node) || !(isSection(holder) || holder.type === holder.type.schema.topNodeType)) return undefined
  return child.state !== parent.state && ['inserted', 'deleted', 'movedTo'].includes(child.state) ? 'extent' : undefined
}

/** How many rows head a table: the leading ones of header cells alone, unless a cell reaches below them or nothing is left below. */
function headRows(rows: readonly RedlineNode[]): number {
  const isHead = ({ state, before, after }: RedlineNode): boolean => !state.endsWith('From') && ((after ?? before)?.children.every((cell) => isTableHeader(cell) && cell.attrs['rowspan'] === 1) ?? false)
  const first = rows.findIndex((row) => !isHead(row))
  return first === -1 ? 0 : first
}

const blockClass: Readonly<Record<string, string>> = { caption: 'caption', tableNote: 'note-line', calloutTitle: 'label' }

function className(state: State, ...more: (string | undefined)[]): string {
  const classes = [...more, state === 'same' || state === 'changed' ? undefined : state].filter((name) => name !== undefined)
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`
}

/** The blocks within; for a container that is drawn whole they are made from it. */
function childrenOf(item: RedlineNode): readonly RedlineNode[] {
  if (item.children !== undefined) return item.children
  const node = item.after ?? item.before
  const state = item.state === 'inserted' || item.state === 'deleted' ? item.state : 'same'
  return (node?.children ?? []).map((child) => ({ state, before: item.before === null ? null : child, after: item.after === null ? null : child, posA: null, posB: null, changes: [] }))
}
