import type { ListBlock, ListItem } from './block.ts'
import type { Marker } from './markers.ts'
import type { Passage } from './passage.ts'
import type { ItemUnit, Unit } from './units.ts'

interface OpenList {
  readonly indent: number
  readonly marker: Marker
  last: Marker
  readonly items: { passages: Passage[]; lists: ListBlock[] }[]
}

export interface ReadLists {
  readonly lists: readonly ListBlock[]
  /** Index of the first unit after them. */
  readonly end: number
}

/** Reads the list that begins at a unit (several, where the kind of marker changes), nested by indentation or by a weaker bullet. */
export function readLists(units: readonly Unit[], start: number): ReadLists {
  const done: ListBlock[] = []
  let stack: OpenList[] = []
  const close = (depth: number): void => {
    while (stack.length > depth) {
      const list = stack.pop()
      if (list === undefined) return
      const parent = stack.at(-1)?.items.at(-1)
      if (parent === undefined) done.push(blockOf(list))
      else parent.lists.push(blockOf(list))
    }
  }
  let at = start
  for (; at < units.length; at++) {
    const unit = units[at]
    if (unit === undefined) break
    const top = stack.at(-1)
    if (unit.kind === 'text' && top !== undefined && isSecondParagraph(unit, top, units[at + 1])) {
      top.items.at(-1)?.passages.push(unit.passage)
      continue
    }
    if (unit.kind !== 'item') break
    place(unit, stack, close, units.slice(at + 1, at + 30))
    const list = stack.at(-1)
    if (list !== undefined) {
      list.items.push({ passages: [unit.passage], lists: [] })
      list.last = unit.marker
    }
  }
  close(0)
  stack = []
  return { lists: done, end: at }
}

// A paragraph within an item is indented like its words, and the list goes on after it or ends there.
function isSecondParagraph(unit: Extract<Unit, { kind: 'text' }>, top: OpenList, next: Unit | undefined): boolean {
  return unit.role === null && unit.indent > top.indent && unit.indent > 0 && (next === undefined || next.kind !== 'text' || next.indent <= top.indent)
}

function place(unit: ItemUnit, stack: OpenList[], close: (depth: number) => void, following: readonly Unit[]): void {
  // Out of every list that is indented further.
  while (stack.length > 1 && unit.indent < (stack.at(-1)?.indent ?? 0) && unit.indent <= (stack.at(-2)?.indent ?? 0) + 1) close(stack.length - 1)
  const top = stack.at(-1)
  const open = (): void => void stack.push({ indent: unit.indent, marker: unit.marker, last: unit.marker, items: [] })
  if (top === undefined) return open()
  if (unit.indent > top.indent + 1) return open()
  const depth = stack.findLastIndex((list) => goesOn(list, unit.marker) && list.indent <= unit.indent + 1)
  if (depth !== -1) return close(depth + 1)
  if (isWeaker(unit.marker, top.marker) || returnsLater(top, following)) return open()
  close(0)
  open()
}

function goesOn(list: OpenList, marker: Marker): boolean {
  if (list.marker.ordered !== marker.ordered || list.marker.style !== marker.style) return false
  return !marker.ordered || marker.number > list.last.number || (marker.number === list.last.number && marker.number === 1)
}

const weaker = new Set(['◦', '○', 'o', '–', '-', '▪', '∙', '·', '‣', '⁃'])

function isWeaker(marker: Marker, than: Marker): boolean {
  if (marker.ordered) return than.ordered && marker.style !== than.style && (marker.style === 'a' || marker.style === 'i') && marker.number === 1
  return !than.ordered && !weaker.has(than.style) && weaker.has(marker.style)
}

// Bullets between "1." and "2." belong to the first.
function returnsLater(top: OpenList, following: readonly Unit[]): boolean {
  if (!top.marker.ordered) return false
  for (const unit of following) {
    if (unit.kind !== 'item') return false
    if (unit.marker.ordered) return unit.marker.style === top.marker.style && unit.marker.number === top.last.number + 1
  }
  return false
}

function blockOf(list: OpenList): ListBlock {
  const items: ListItem[] = list.items
  return { kind: 'list', as: list.marker.ordered ? 'orderedList' : 'bulletList', start: list.marker.ordered ? list.marker.number : 1, items }
}
