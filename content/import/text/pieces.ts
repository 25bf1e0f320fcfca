import type { ListBlock } from './block.ts'
import { headingShape } from './heading-shape.ts'
import { readLists } from './lists.ts'
import { passageOf } from './passage.ts'
import type { ItemUnit, TextUnit, Unit } from './units.ts'

/** A unit, or the lists that item units made. */
export type Piece = TextUnit | Extract<Unit, { kind: 'rows' }> | { readonly kind: 'lists'; readonly lists: readonly ListBlock[] }

/** Makes lists of the items among a body's units. */
export function piecesOf(all: readonly Unit[]): Piece[] {
  const units = withNumberedHeadings(all)
  const pieces: Piece[] = []
  for (let i = 0; i < units.length; ) {
    const unit = units[i]
    if (unit === undefined) break
    if (unit.kind === 'item') {
      const { lists, end } = readLists(units, i)
      pieces.push({ kind: 'lists', lists })
      i = end
    } else {
      pieces.push(unit)
      i++
    }
  }
  return pieces
}

// "1. Overview", text, "2. Symptoms", text: items with other things between them are headings.
function withNumberedHeadings(units: readonly Unit[]): readonly Unit[] {
  const alone = units.filter((unit, i): unit is ItemUnit =>
    unit.kind === 'item' && unit.role === null && unit.marker.style === '1' && units[i - 1]?.kind !== 'item' && !isNumber(units[i + 1]) && isNumberedHeading(unit.passage.text))
  const headings = new Set<Unit>(alone.filter((unit, i) => alone[i + 1]?.marker.number === unit.marker.number + 1 || alone[i - 1]?.marker.number === unit.marker.number - 1))
  if (headings.size < 2) return units
  return units.map((unit) => {
    const line = unit.kind === 'item' && headings.has(unit) ? unit.passage.parts[0]?.line : undefined
    return unit.kind !== 'item' || line === undefined ? unit : { kind: 'text', passage: passageOf(line), gap: unit.gap, indent: unit.indent, role: null, level: null, torn: false }
  })
}

function isNumber(unit: Unit | undefined): boolean {
  return unit === undefined || (unit.kind === 'item' && unit.marker.style === '1')
}

function isNumberedHeading(text: string): boolean {
  return ['section', 'title', 'question', 'phrase'].includes(headingShape(text))
}
