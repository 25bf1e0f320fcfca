import type { Range } from '../change.ts'
import { draft } from './draft.ts'
import { endOf, type Block } from './outline.ts'
import type { Relocation } from './plan.ts'

/** The relocated blocks that the two places of a relocation are in, if they are in any. */
export interface Site {
  fromHome: Relocation | null
  toHome: Relocation | null
}

type Placed = ReadonlyMap<Relocation | null, { readonly a: readonly number[]; readonly b: readonly number[] }>

/**
 * Says of each relocated block whether it moved, passing words that stayed where they were, or whether only the containers
 * around it changed; and makes one change of blocks that went together.
 */
export function settleRelocations(relocations: readonly Relocation[], sites: ReadonlyMap<Relocation, Site>, placed: Placed): void {
  const inOrder = [...relocations].sort((x, y) => x.a.pos - y.a.pos)
  // Blocks within a moved one may have moved, too, and come between it and its neighbour here.
  const lastMoved = new Map<Block | null, Relocation>()
  let lastWrapped: Relocation | null = null
  for (const relocation of inOrder) {
    const kind = isWrapped(relocation, sites.get(relocation), placed) ? 'wrap' : 'move'
    const last: Relocation | null = kind === 'wrap' ? lastWrapped : (lastMoved.get(relocation.a.parent) ?? null)
    if (last && (kind === 'wrap' ? adjoinsInText(last, relocation) : adjoins(last, relocation))) {
      add(last.draft.a, [relocation.a.pos, endOf(relocation.a)])
      add(last.draft.b, [relocation.b.pos, endOf(relocation.b)])
      relocation.draft = last.draft
    } else relocation.draft = draft(kind, [[relocation.a.pos, endOf(relocation.a)]], [[relocation.b.pos, endOf(relocation.b)]])
    bindType(relocation)
    if (kind === 'wrap') lastWrapped = relocation
    else lastMoved.set(relocation.a.parent, relocation)
  }
}

// A heading may not stand where it was a paragraph, nor the other way round: its type goes with its place.
function bindType(relocation: Relocation): void {
  const { body, draft: own } = relocation
  if (relocation.a.node.type === relocation.b.node.type) return
  if (body.kind === 'text') body.passage.markup = own
  if (body.kind === 'pair') relocation.body = { ...body, markup: own }
}

function isWrapped({ a, b }: Relocation, site: Site | undefined, placed: Placed): boolean {
  if (!site || site.fromHome !== site.toHome || a.parent?.partner === b.parent) return false
  const leaves = placed.get(site.fromHome)
  return countBelow(leaves?.a ?? [], a.firstLeaf) === countBelow(leaves?.b ?? [], b.firstLeaf)
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

function adjoins(x: Relocation, y: Relocation): boolean {
  return x.a.parent === y.a.parent && x.b.parent === y.b.parent && x.a.index + 1 === y.a.index && x.b.index + 1 === y.b.index
}

function adjoinsInText(x: Relocation, y: Relocation): boolean {
  return x.a.endLeaf === y.a.firstLeaf && x.b.endLeaf === y.b.firstLeaf
}

function add(ranges: Range[], range: Range): void {
  const last = ranges[ranges.length - 1]
  if (last && last[1] === range[0]) ranges[ranges.length - 1] = [last[0], range[1]]
  else ranges.push(range)
}
