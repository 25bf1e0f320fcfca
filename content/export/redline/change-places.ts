import type { Node, ResolvedPos } from 'prosemirror-model'
import type { Change, Comparison, Range } from '../../revisions/index.ts'
import { isListItem, isSection, isTableCell, isTableHeader, isTableRow } from '../../schema/index.ts'
import { blockWords } from './change-words.ts'

/** Where something moved from and to, or what it was and is now; null for changes of other kinds. */
export function wayOf({ kind, fromA, fromB, toA, toB }: Change, { before, after }: Comparison): string | null {
  const isBoth = fromA < toA && fromB < toB
  const forms = [formOf(before.resolve(fromA)), formOf(after.resolve(fromB))]
  if (kind === 'wrap' && forms[0] !== forms[1]) return forms.join(' → ')
  if (kind !== 'move' && kind !== 'wrap' && !(isBoth && (kind === 'row' || kind === 'column'))) return null
  const from = placeOf(before.resolve(fromA))
  const to = placeOf(after.resolve(fromB))
  return from === to ? `Within ${to}` : `From ${from} to ${to}`
}

/** The words of a change with a sign where one block ends and the next begins: cells, paragraphs, items. */
export function wordsWithin(document: Node, ranges: readonly Range[]): string {
  const first = document.resolve(ranges[0]?.[0] ?? 0).nodeAfter
  const sign = first !== null && (isTableRow(first) || isTableCell(first) || isTableHeader(first)) ? ' | ' : ' ¶ '
  return ranges.map(([from, to]) => document.textBetween(from, to, sign, ' ')).filter((words) => words.trim() !== '').join(sign)
}

// Enough on either side to know the place again.
const longestEnd = 60

/** What stands on both sides of a paragraph mark that came or went. */
export function aroundMark(document: Node, from: number, to: number): { readonly left: string; readonly right: string } {
  const [$from, $to] = [document.resolve(from), document.resolve(to)]
  const left = $from.parent.textBetween(0, $from.parentOffset, ' ', ' ').trimEnd()
  const right = $to.parent.textBetween($to.parentOffset, $to.parent.content.size, ' ', ' ').trimStart()
  return {
    left: left.length <= longestEnd ? left : `… ${left.slice(left.indexOf(' ', left.length - longestEnd) + 1)}`,
    right: right.length <= longestEnd ? right : `${right.slice(0, right.lastIndexOf(' ', longestEnd) + 1)}…`,
  }
}

function placeOf($position: ResolvedPos): string {
  const { nodeAfter, nodeBefore } = $position
  if (nodeAfter !== null && isSection(nodeAfter) && nodeBefore !== null && isSection(nodeBefore)) return `after “${headingOf(nodeBefore)}”`
  for (let depth = $position.depth; depth > 0; depth--) {
    const node = $position.node(depth)
    if (isSection(node)) return `“${headingOf(node)}”`
  }
  return nodeAfter !== null && isSection(nodeAfter) ? 'the beginning' : 'the introduction'
}

function formOf($position: ResolvedPos): string {
  const { parent, depth, nodeAfter } = $position
  const name = (node: Node | null): string => (node === null ? 'block' : (blockWords[node.type.name] ?? node.type.name))
  if (isListItem(parent)) {
    const list = depth < 1 ? 'list' : name($position.node(depth - 1))
    return `item of ${list.endsWith('list') ? `a ${list}` : list}`
  }
  return depth === 0 || isSection(parent) ? name(nodeAfter) : `${name(nodeAfter)} in ${name(parent)}`
}

function headingOf(section: Node): string {
  return section.firstChild?.textContent ?? ''
}
