import { heaviestChain } from './anchors.ts'
import type { Grid } from './grid.ts'

/** A column of the merged table: on both sides (perhaps at two places), or on one. */
export type Column =
  | { readonly kind: 'both'; readonly a: number; readonly b: number }
  | { readonly kind: 'gone'; readonly a: number }
  | { readonly kind: 'come'; readonly b: number }
  | { readonly kind: 'movedFrom' | 'movedTo'; readonly a: number; readonly b: number }

// Columns that share this much are one column; the heading alone is enough, or half of the cells.
const likely = 0.3
// To be taken for moved, a column must be nearly itself; or all but its heading, and like no other.
const sure = 0.7
const allButHeading = 0.35

/** Which columns of two tables are the same, in the order in which the merged table shows them. */
export function matchColumns(a: Grid, b: Grid): Column[] {
  const scores: { a: number; b: number; weight: number }[] = []
  const hashesA = columnHashes(a)
  const hashesB = columnHashes(b)
  for (let i = 0; i < a.width; i++)
    for (let j = 0; j < b.width; j++) {
      const score = likenessOf(hashesA[i] ?? [], hashesB[j] ?? [])
      // Among equals, the place decides.
      if (score >= likely) scores.push({ a: i, b: j, weight: score - Math.abs(i - j) * 0.001 })
    }
  const partnerOfA = new Map<number, number>()
  const takenB = new Set<number>()
  for (const { a: i, b: j } of heaviestChain(scores)) {
    partnerOfA.set(i, j)
    takenB.add(j)
  }
  const kept = new Set(partnerOfA.keys())
  for (const { a: i, b: j, weight } of [...scores].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    if (partnerOfA.has(i) || takenB.has(j)) continue
    const isOnly = scores.every((other) => (other.a === i) === (other.b === j))
    if (weight < (isOnly ? allButHeading : sure)) continue
    partnerOfA.set(i, j)
    takenB.add(j)
  }
  return columnsInOrder(a.width, b.width, partnerOfA, takenB, kept)
}

function columnsInOrder(widthA: number, widthB: number, partnerOfA: Map<number, number>, takenB: Set<number>, kept: ReadonlySet<number>): Column[] {
  const columns: Column[] = []
  const partnerOfB = new Map([...partnerOfA].map(([i, j]) => [j, i]))
  let nextA = 0
  let nextB = 0
  const until = (endA: number, endB: number): void => {
    const goneA = range(nextA, endA).filter((i) => !partnerOfA.has(i))
    const comeB = range(nextB, endB).filter((j) => !takenB.has(j))
    // As many columns as before between the same neighbours: they were rewritten, not replaced by others.
    const rewritten = goneA.length === comeB.length ? goneA.length : 0
    if (rewritten > 0 && goneA.length === endA - nextA && comeB.length === endB - nextB) {
      goneA.forEach((i, n) => columns.push({ kind: 'both', a: i, b: comeB[n] ?? 0 }))
    } else {
      for (let i = nextA; i < endA; i++) {
        const j = partnerOfA.get(i)
        columns.push(j === undefined ? { kind: 'gone', a: i } : { kind: 'movedFrom', a: i, b: j })
      }
      for (let j = nextB; j < endB; j++) {
        const i = partnerOfB.get(j)
        columns.push(i === undefined ? { kind: 'come', b: j } : { kind: 'movedTo', a: i, b: j })
      }
    }
    nextA = endA
    nextB = endB
  }
  for (const i of [...kept].sort((x, y) => x - y)) {
    const j = partnerOfA.get(i) ?? 0
    until(i, j)
    columns.push({ kind: 'both', a: i, b: j })
    nextA = i + 1
    nextB = j + 1
  }
  until(widthA, widthB)
  return columns
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}

interface CellMark {
  readonly hash: number
  readonly weight: number
}

function columnHashes(grid: Grid): CellMark[][] {
  return range(0, grid.width).map((column) =>
    grid.rows.flatMap((_row, r) => {
      const cell = grid.cellAt(r, column)
      // Empty cells look alike everywhere.
      return cell ? [{ hash: cell.hash, weight: cell.wordCount === 0 ? 0.1 : 1 }] : []
    }),
  )
}

/** 0 to 1: the heading counts as much as all other cells together. */
function likenessOf(a: readonly CellMark[], b: readonly CellMark[]): number {
  const [headA, ...restA] = a
  const [headB, ...restB] = b
  const sameHead = headA !== undefined && headA.hash === headB?.hash ? headA.weight : 0
  if (restA.length === 0 && restB.length === 0) return sameHead
  const left = new Map<number, number>()
  for (const { hash } of restA) left.set(hash, (left.get(hash) ?? 0) + 1)
  let common = 0
  for (const { hash, weight } of restB) {
    const count = left.get(hash) ?? 0
    if (count === 0) continue
    left.set(hash, count - 1)
    common += weight
  }
  const weigh = (cells: readonly CellMark[]): number => cells.reduce((sum, cell) => sum + cell.weight, 0)
  const total = weigh(restA) + weigh(restB)
  return 0.5 * sameHead + 0.5 * (total === 0 ? 0 : (2 * common) / total)
}
