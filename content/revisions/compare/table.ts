import { heaviestChain } from './anchors.ts'
import { draft, type Draft } from './draft.ts'
import { gridOf, rangeOf, type Grid } from './grid.ts'
import { Likeness } from './likeness.ts'
import { matchColumns, type Column } from './match-columns.ts'
import { markupDraft } from './markup.ts'
import { matchEqual } from './match-equal.ts'
import { endOf, pair, type Block } from './outline.ts'
import type { Item, Relocation } from './plan.ts'
import type { Scope } from './scope.ts'

/** Compares two cells (or whatever stands in their place) block by block. */
export type CompareCells = (a: Block, b: Block) => Item

/** The rows of two tables in one: columns first, then rows, then cells, so that a new column is one change and not one in every row. */
export function tableItems(a: Block, b: Block, scope: Scope, compareCells: CompareCells): { items: Item[]; relocations: Relocation[] } {
  const gridA = gridOf(a, scope.digests)
  const gridB = gridOf(b, scope.digests, scope.newBlocks)
  const columns = matchColumns(gridA, gridB)
  matchRows(gridA, gridB, columns, scope)
  return new TableMerge(gridA, gridB, columns, scope, compareCells).run(a, b)
}

// Rows that share this much are one row edited; a row that moved must be nearly itself.
const likely = 0.4
const sure = 0.75
const sameFirstCell = 0.25
// With more pairs than this, edited rows are looked for only near where they were.
const pairsToTry = 10_000
const leastReach = 8

/** Rows are the same if their cells are, in the columns that both tables have. */
export function matchRows(a: Grid, b: Grid, columns: readonly Column[], scope: Scope): void {
  const shared = columns.flatMap((column) => (column.kind === 'both' || column.kind === 'movedTo' ? [{ a: column.a, b: column.b }] : []))
  const stand = (grid: Grid, side: 'a' | 'b'): Block[] => grid.rows.map((row, r) => ({ ...row, hash: rowHash(grid, r, shared.map((column) => column[side])) }))
  const standA = stand(a, 'a')
  const standB = stand(b, 'b')
  matchEqual(standA, standB)
  standA.forEach((row, r) => {
    const partner = row.partner ? b.rows[row.partner.index] : undefined
    const own = a.rows[r]
    if (own && partner) pair(own, partner)
  })

  const restA = a.rows.filter((row) => !row.partner)
  const restB = b.rows.filter((row) => !row.partner)
  if (restA.length === 0 || restB.length === 0) return
  const likeness = new Likeness([...restA, ...restB], scope)
  const candidates: { a: number; b: number; weight: number; rowA: Block; rowB: Block }[] = []
  const consider = (rowA: Block, rowB: Block): void => {
    const firstA = a.startAt(rowA.index, 0)
    const first = firstA !== undefined && firstA.wordCount > 0 && firstA.hash === b.startAt(rowB.index, 0)?.hash ? sameFirstCell : 0
    const weight = likeness.of(rowA, rowB) + first
    if (weight >= likely) candidates.push({ a: rowA.index, b: rowB.index, weight, rowA, rowB })
  }
  if (restA.length * restB.length <= pairsToTry) for (const rowA of restA) for (const rowB of restB) consider(rowA, rowB)
  else considerInGaps(a, b, consider)
  // Rows already found divide the others: an edited row in place lies between the same neighbours.
  const anchors = a.rows.flatMap((row) => (row.partner ? [{ a: row.index, b: row.partner.index, weight: 2, rowA: row, rowB: row.partner }] : []))
  for (const { rowA, rowB } of heaviestChain([...anchors, ...candidates])) if (!rowA.partner && !rowB.partner) pair(rowA, rowB)
  for (const { rowA, rowB, weight } of [...candidates].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b))
    if (weight >= sure && !rowA.partner && !rowB.partner) pair(rowA, rowB)
  pairLonely(a, b)
}

/** In a long table an edited row is looked for between the same neighbours, about as far down as it was. */
function considerInGaps(a: Grid, b: Grid, consider: (rowA: Block, rowB: Block) => void): void {
  let fromA = 0
  let fromB = 0
  for (const anchor of [...keptRows(a, b), { a: a.rows.length, b: b.rows.length }]) {
    const restA = a.rows.slice(fromA, anchor.a).filter((row) => !row.partner)
    const restB = b.rows.slice(fromB, anchor.b).filter((row) => !row.partner)
    const reach = Math.max(leastReach, Math.floor(pairsToTry / (2 * Math.max(1, restA.length))))
    restA.forEach((rowA, i) => {
      const middle = Math.round((i * restB.length) / restA.length)
      for (const rowB of restB.slice(Math.max(0, middle - reach), middle + reach + 1)) consider(rowA, rowB)
    })
    fromA = anchor.a + 1
    fromB = anchor.b + 1
  }
}

/** One row on each side left between the same neighbours (or at the head): it was rewritten. */
function pairLonely(a: Grid, b: Grid): void {
  let fromA = 0
  let fromB = 0
  const kept = keptRows(a, b)
  for (const anchor of [...kept, { a: a.rows.length, b: b.rows.length }]) {
    const restA = a.rows.slice(fromA, anchor.a).filter((row) => !row.partner)
    const restB = b.rows.slice(fromB, anchor.b).filter((row) => !row.partner)
    const [rowA] = restA
    const [rowB] = restB
    if (rowA && rowB && ((restA.length === 1 && restB.length === 1) || (rowA.index === 0 && rowB.index === 0))) pair(rowA, rowB)
    fromA = anchor.a + 1
    fromB = anchor.b + 1
  }
}

export function keptRows(a: Grid, b: Grid): { a: number; b: number; weight: number }[] {
  return heaviestChain(a.rows.flatMap((row) => (row.partner && b.rows[row.partner.index] === row.partner ? [{ a: row.index, b: row.partner.index, weight: 1 + Math.sqrt(row.wordCount) }] : [])))
}

function rowHash(grid: Grid, row: number, columns: readonly number[]): number {
  let low = 17
  let high = 31
  for (const column of columns) {
    const hash = grid.cellAt(row, column)?.hash ?? 0
    low = Math.imul(low ^ (hash | 0), 0x9e3779b1) ^ (low >>> 13)
    high = Math.imul(high ^ Math.floor(hash / 0x100000000), 0x5f356495) ^ (high >>> 15)
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0)
}

class TableMerge {
  private readonly relocations: Relocation[] = []
  private readonly drafts = new Map<Column, Draft>()
  private readonly gridA: Grid
  private readonly gridB: Grid
  private readonly columns: readonly Column[]
  private readonly scope: Scope
  private readonly compareCells: CompareCells

  constructor(gridA: Grid, gridB: Grid, columns: readonly Column[], scope: Scope, compareCells: CompareCells) {
    this.gridA = gridA
    this.gridB = gridB
    this.columns = columns
    this.scope = scope
    this.compareCells = compareCells
    for (const column of columns) {
      if (column.kind === 'gone' || column.kind === 'come') this.drafts.set(column, draft('column', [], []))
      if (column.kind === 'movedFrom') {
        const own = draft('move', [], [])
        for (const place of columns) if (place === column || (place.kind === 'movedTo' && place.a === column.a)) this.drafts.set(place, own)
      }
    }
  }

  run(a: Block, b: Block): { items: Item[]; relocations: Relocation[] } {
    const items: Item[] = []
    const { gridA, gridB } = this
    let nextA = 0
    let nextB = 0
    let posA = a.pos + 1
    let posB = b.pos + 1
    for (const anchor of [...keptRows(gridA, gridB), { a: gridA.rows.length, b: gridB.rows.length }]) {
      for (; nextA < anchor.a; nextA++) {
        const row = gridA.rows[nextA]
        if (!row) continue
        items.push(row.partner ? { kind: 'slot', side: 'a', relocation: this.relocation(row, row.partner) } : this.rowAlone('a', row, [posB, posB]))
        posA = endOf(row)
      }
      for (; nextB < anchor.b; nextB++) {
        const row = gridB.rows[nextB]
        if (!row) continue
        items.push(row.partner ? { kind: 'slot', side: 'b', relocation: this.relocation(row.partner, row) } : this.rowAlone('b', row, [posA, posA]))
        posB = endOf(row)
      }
      const rowA = gridA.rows[nextA++]
      const rowB = gridB.rows[nextB++]
      if (!rowA || !rowB) break
      items.push(this.rowPair(rowA, rowB))
      posA = endOf(rowA)
      posB = endOf(rowB)
    }
    this.placeColumns(a, b)
    return { items, relocations: this.relocations }
  }

  private relocation(a: Block, b: Block): Relocation {
    let relocation = this.relocations.find((one) => one.a === a)
    if (!relocation) {
      relocation = { a, b, draft: draft('move', [rangeOf(a)], [rangeOf(b)]), body: this.rowPair(a, b) }
      this.relocations.push(relocation)
    }
    return relocation
  }

  private rowPair(a: Block, b: Block): Item {
    if (a.hash === b.hash && this.drafts.size === 0) return { kind: 'same', a, b }
    const items: Item[] = []
    for (const column of this.columns) {
      const cellA = column.kind === 'come' ? undefined : this.gridA.startAt(a.index, column.a)
      const cellB = column.kind === 'gone' ? undefined : this.gridB.startAt(b.index, column.b)
      const own = this.drafts.get(column)
      if (column.kind === 'both') {
        if (cellA && cellB) items.push(cellA.hash === cellB.hash ? { kind: 'same', a: cellA, b: cellB } : this.compareCells(cellA, cellB))
        // Cells merged or parted: there is one on this side only.
        else if (cellA) items.push({ kind: 'gone', a: cellA, draft: draft('delete', [rangeOf(cellA)], [[b.pos + 1, b.pos + 1]]), items: null })
        else if (cellB) items.push({ kind: 'come', b: cellB, draft: draft('insert', [[a.pos + 1, a.pos + 1]], [rangeOf(cellB)]), items: null })
      } else if (own && column.kind === 'gone') {
        if (!cellA) continue
        own.a.push(rangeOf(cellA))
        items.push({ kind: 'gone', a: cellA, draft: own, items: null })
      } else if (own && column.kind === 'come') {
        if (!cellB) continue
        own.b.push(rangeOf(cellB))
        items.push({ kind: 'come', b: cellB, draft: own, items: null })
      } else if (own && (column.kind === 'movedFrom' || column.kind === 'movedTo')) items.push(...this.movedCell(own, column.kind, cellA, cellB, a, b))
    }
    return { kind: 'pair', a, b, markup: markupDraft(a, b, this.scope.digests.ignored), items }
  }

  private readonly movedCells = new Map<Block, Item>()

  private movedCell(own: Draft, kind: 'movedFrom' | 'movedTo', cellA: Block | undefined, cellB: Block | undefined, a: Block, b: Block): Item[] {
    const when = kind === 'movedTo'
    if (cellA && cellB) {
      let item = this.movedCells.get(cellA)
      if (!item) this.movedCells.set(cellA, (item = this.compareCells(cellA, cellB)))
      if (when) own.b.push(rangeOf(cellB))
      else own.a.push(rangeOf(cellA))
      return [{ kind: 'when', draft: own, when, item }]
    }
    if (cellA && !when) return [{ kind: 'gone', a: cellA, draft: draft('delete', [rangeOf(cellA)], [[b.pos + 1, b.pos + 1]]), items: null }]
    if (cellB && when) return [{ kind: 'come', b: cellB, draft: draft('insert', [[a.pos + 1, a.pos + 1]], [rangeOf(cellB)]), items: null }]
    return []
  }

  /** A row on one side only: its cells follow what is decided on the columns, so that the table keeps its shape. */
  private rowAlone(side: 'a' | 'b', row: Block, elsewhere: [number, number]): Item {
    const own = side === 'a' ? draft('row', [rangeOf(row)], [elsewhere]) : draft('row', [elsewhere], [rangeOf(row)])
    const items = this.drafts.size > 0 && this.gridA.regular && this.gridB.regular ? this.lonelyCells(side, row, own) : null
    return side === 'a' ? { kind: 'gone', a: row, draft: own, items } : { kind: 'come', b: row, draft: own, items }
  }

  private lonelyCells(side: 'a' | 'b', row: Block, rowDraft: Draft): Item[] {
    const grid = side === 'a' ? this.gridA : this.gridB
    const ownKind = side === 'a' ? 'gone' : 'come'
    const items: Item[] = []
    for (const column of this.columns) {
      const columnDraft = this.drafts.get(column)
      const index = side === 'a' ? (column.kind === 'come' ? -1 : column.a) : column.kind === 'gone' ? -1 : column.b
      const cell = grid.startAt(row.index, index)
      const whole = (one: Block, draftOf: Draft): Item => (side === 'a' ? { kind: 'gone', a: one, draft: draftOf, items: null } : { kind: 'come', b: one, draft: draftOf, items: null })
      if (cell && column.kind === 'both') items.push(whole(cell, rowDraft))
      else if (cell && columnDraft && column.kind === ownKind) items.push(whole(cell, columnDraft))
      else if (cell && columnDraft) items.push({ kind: 'when', draft: columnDraft, when: column.kind === 'movedTo', item: whole(cell, rowDraft) })
      else if (columnDraft) {
        const like = row.node.firstChild
        if (like) items.push({ kind: 'when', draft: columnDraft, when: column.kind === 'come', item: { kind: 'filler', like } })
      }
    }
    return items
  }

  /** The places of columns that stand on one side only, on the other side: where they would begin in the first row. */
  private placeColumns(a: Block, b: Block): void {
    this.columns.forEach((column, i) => {
      const own = this.drafts.get(column)
      if (!own) return
      const before = this.columns.slice(0, i)
      const placeIn = (grid: Grid, table: Block, indexes: readonly number[]): [number, number] => {
        const last = indexes[indexes.length - 1]
        const cell = last === undefined ? undefined : grid.cellAt(0, last)
        const at = cell ? endOf(cell) : (grid.rows[0]?.pos ?? table.pos) + 1
        return [at, at]
      }
      if (own.a.length === 0) own.a.push(placeIn(this.gridA, a, before.flatMap((one) => (one.kind === 'come' || one.kind === 'movedTo' ? [] : [one.a]))))
      if (own.b.length === 0) own.b.push(placeIn(this.gridB, b, before.flatMap((one) => (one.kind === 'gone' || one.kind === 'movedFrom' ? [] : [one.b]))))
    })
  }
}
