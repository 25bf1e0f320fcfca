import { Fragment, type Node } from 'prosemirror-model'
import { gridOf, type Grid } from '../compare/grid.ts'
import { matchColumns } from '../compare/match-columns.ts'
import type { Block } from '../compare/outline.ts'
import type { Scope } from '../compare/scope.ts'
import { matchRows } from '../compare/table.ts'
import { mergeLists, type Element } from './merge-list.ts'
import { mergeMarkup } from './merge-markup.ts'

type MergeCells = (cells: { base: Node; ours: Node; theirs: Node }) => Node

/** Called with a cell that one side wrote into and the other dropped with its row or column. */
type Dropped = (base: Node | null, cell: Node, side: 'ours' | 'theirs') => void

/** Rows and columns of one side: its index for each of the base's, and the other way round. */
interface Axis {
  readonly size: number
  readonly toBase: ReadonlyMap<number, number>
  readonly fromBase: ReadonlyMap<number, number>
}

interface TableSide {
  readonly grid: Grid
  readonly rows: Axis
  readonly columns: Axis
}

/** The rows of a table that both changed; null if cells span several places, so that rows and columns alone do not tell its shape. */
export function mergeTables(base: Block, ours: Block, theirs: Block, scope: Scope, mergeCells: MergeCells, dropped: Dropped): Node[] | null {
  const sideOf = (table: Block): { base: Grid; side: TableSide } => {
    const a = gridOf(base, scope.digests)
    const b = gridOf(table, scope.digests)
    const columns = matchColumns(a, b)
    matchRows(a, b, columns, scope)
    const columnPairs = columns.flatMap((column) => (column.kind === 'both' || column.kind === 'movedTo' ? [[column.a, column.b] as const] : []))
    const rowPairs = a.rows.flatMap((row) => (row.partner ? [[row.index, row.partner.index] as const] : []))
    return { base: a, side: { grid: b, rows: axisOf(b.rows.length, rowPairs), columns: axisOf(b.width, columnPairs) } }
  }
  const { base: grid, side: own } = sideOf(ours)
  const { side: other } = sideOf(theirs)
  if (!grid.regular || !own.grid.regular || !other.grid.regular) return null
  const rows = mergeAxis(grid.rows.length, own.rows, other.rows)
  const columns = mergeAxis(grid.width, own.columns, other.columns)
  if (rows.length === 0 || columns.length === 0) return null

  noteDropped(grid, own, 'ours', rows, columns, dropped)
  noteDropped(grid, other, 'theirs', rows, columns, dropped)
  return rows.map((row) => {
    const shell = rowShell(grid, own, other, row, scope)
    const cells = columns.map((column) => {
      const placeIn = (side: TableSide, name: 'ours' | 'theirs'): Node | undefined => {
        const r = indexIn(side.rows, row, name)
        const c = indexIn(side.columns, column, name)
        return r === undefined || c === undefined ? undefined : side.grid.startAt(r, c)?.node
      }
      const inBase = row.place === null || column.place === null ? undefined : grid.startAt(row.place, column.place)?.node
      const inOurs = placeIn(own, 'ours')
      const inTheirs = placeIn(other, 'theirs')
      if (inBase && inOurs && inTheirs) return mergeCells({ base: inBase, ours: inOurs, theirs: inTheirs })
      const one = inOurs ?? inTheirs ?? inBase
      if (one) return one
      // A new row of one side crosses a new column of the other.
      const like = own.grid.startAt(0, 0)?.node ?? grid.startAt(0, 0)?.node
      return like?.type.createAndFill() ?? null
    })
    return shell.copy(Fragment.fromArray(cells.filter((cell) => cell !== null)))
  })
}

function noteDropped(base: Grid, side: TableSide, name: 'ours' | 'theirs', rows: readonly Element<number>[], columns: readonly Element<number>[], dropped: Dropped): void {
  const kept = (axis: Axis, elements: readonly Element<number>[]): Set<number | undefined> => new Set(elements.map((element) => indexIn(axis, element, name)))
  const keptRows = kept(side.rows, rows)
  const keptColumns = kept(side.columns, columns)
  for (let r = 0; r < side.rows.size; r++)
    for (let c = 0; c < side.columns.size; c++) {
      if (keptRows.has(r) && keptColumns.has(c)) continue
      const cell = side.grid.startAt(r, c)
      const row = side.rows.toBase.get(r)
      const column = side.columns.toBase.get(c)
      const was = row === undefined || column === undefined ? undefined : base.startAt(row, column)
      if (cell && cell.wordCount > 0 && cell.hash !== was?.hash) dropped(was?.node ?? null, cell.node, name)
    }
}

function rowShell(grid: Grid, own: TableSide, other: TableSide, row: Element<number>, scope: Scope): Node {
  const inOurs = nodeOf(own, indexIn(own.rows, row, 'ours'))
  const inTheirs = nodeOf(other, indexIn(other.rows, row, 'theirs'))
  const inBase = row.place === null ? undefined : grid.rows[row.place]?.node
  if (inBase && inOurs && inTheirs) return mergeMarkup(inBase, inOurs, inTheirs, scope.digests.ignored, () => undefined)
  const one = inOurs ?? inTheirs ?? inBase
  if (!one) throw new RangeError('A merged row comes from somewhere.')
  return one
}

function nodeOf(side: TableSide, index: number | undefined): Node | undefined {
  return index === undefined ? undefined : side.grid.rows[index]?.node
}

function axisOf(size: number, pairs: readonly (readonly [number, number])[]): Axis {
  return { size, toBase: new Map(pairs.map(([a, b]) => [b, a])), fromBase: new Map(pairs.map(([a, b]) => [a, b])) }
}

function indexIn(axis: Axis, element: Element<number>, side: 'ours' | 'theirs'): number | undefined {
  if (element.place !== null) return axis.fromBase.get(element.place)
  return element.side === side ? element.item : undefined
}

/** Rows or columns of both: gone is what either dropped. */
function mergeAxis(size: number, ours: Axis, theirs: Axis): Element<number>[] {
  const listOf = (axis: Axis, other: Axis, side: 'ours' | 'theirs'): Element<number>[] =>
    Array.from({ length: axis.size }, (_, i) => i).flatMap((i) => {
      const place = axis.toBase.get(i) ?? null
      if (place !== null && (place >= size || !other.fromBase.has(place))) return []
      // New rows and columns are never taken for the same one: hashes that no other has.
      return [{ place, side, item: i, hash: side === 'ours' ? i : -1 - i }]
    })
  return mergeLists(listOf(ours, theirs, 'ours'), listOf(theirs, ours, 'theirs'), () => undefined)
}
