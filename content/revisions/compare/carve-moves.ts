import type { Range } from '../change.ts'
import { draft, extend, type Draft } from './draft.ts'
import { endOf, type Block } from './outline.ts'
import type { Passage } from './passage.ts'
import type { Item } from './plan.ts'
import type { MovedText, Part, Stretch } from './text-parts.ts'

/** A stretch that is gone or new, as a row of words. */
export interface Source {
  readonly side: 'a' | 'b'
  readonly block: Block
  readonly stretch: Stretch
  /** Indexes into the block's words: the first and the one after the last. */
  readonly first: number
  readonly end: number
  /** Of those, the ones that are words, not signs. */
  readonly words: readonly number[]
  readonly ids: readonly number[]
  /** By offsets; `text` where what moved was edited, too. */
  readonly moves: { readonly from: number; readonly to: number; readonly draft: Draft; readonly text: MovedText | null }[]
}

/** By the part of a passage, or the textblock that stands on one side only. */
export type Sources = ReadonlyMap<Part | Block, Source>

/** A block on one side only: `items[at]` of the plan until something of it is found elsewhere. */
export interface Lone {
  readonly side: 'a' | 'b'
  readonly block: Block
  readonly draft: Draft
  /** Where it would stand on the other side. */
  readonly elsewhere: Range
  readonly items: Item[]
  readonly at: number
}

/** The parts of a passage with what moved cut out of its deletions and insertions. */
export function carvePassage(passage: Passage, sources: Sources): Part[] {
  const parts: Part[] = []
  let hunk: Part[] = []
  const close = (): void => {
    parts.push(...(hunk.some((part) => (sources.get(part)?.moves.length ?? 0) > 0) ? carveHunk(hunk, passage, sources) : hunk))
    hunk = []
  }
  for (const part of passage.parts) {
    if (part.kind === 'deleted' || part.kind === 'inserted') hunk.push(part)
    else {
      close()
      parts.push(part)
    }
  }
  close()
  return parts
}

function carveHunk(hunk: readonly Part[], passage: Passage, sources: Sources): Part[] {
  const pieces: (Cut & { readonly part: Extract<Part, { kind: 'deleted' | 'inserted' }>; readonly side: 'a' | 'b'; readonly block: Block })[] = []
  for (const part of hunk) {
    if (part.kind !== 'deleted' && part.kind !== 'inserted') continue
    const [side, stretch] = part.kind === 'deleted' ? (['a', part.a] as const) : (['b', part.b] as const)
    const block = passage[side][stretch.piece]
    if (block) for (const cut of carve(stretch, block, sources.get(part))) pieces.push({ part, side, block, ...cut })
  }
  // What did not move is still one change where it replaced something.
  const restA = pieces.find(({ part, moved }) => part.kind === 'deleted' && !moved && part.draft.kind !== 'merge')
  const restB = pieces.find(({ part, moved }) => part.kind === 'inserted' && !moved && part.draft.kind !== 'split')
  const placeOf = (side: 'a' | 'b'): [number, number] => {
    const known = hunk.find((part) => part.kind === 'deleted' || part.kind === 'inserted')
    const at = known ? (known.draft[side][0]?.[0] ?? 0) : 0
    return [at, at]
  }
  const both = restA && restB ? draft('replace', [rangeOf(restA.block, restA.stretch)], [rangeOf(restB.block, restB.stretch)]) : null
  return pieces.map((piece): Part => {
    const { part, side, stretch, block, moved } = piece
    const range = rangeOf(block, stretch)
    let own = moved
    if (own) extend(own[side], range)
    else if (part.draft.kind === 'split' || part.draft.kind === 'merge') own = part.draft
    else if (both && (piece === restA || piece === restB)) own = both
    else own = oneSided(side, [range], placeOf(side === 'a' ? 'b' : 'a'))
    return partOf(side, piece, own)
  })
}

interface Cut {
  readonly stretch: Stretch
  /** Null for what did not move. */
  readonly moved: Draft | null
  readonly text: MovedText | null
}

/** A stretch cut into what moved and what did not; blanks between go with what moved. */
function carve(stretch: Stretch, block: Block, source: Source | undefined): Cut[] {
  const result: Cut[] = []
  let at = stretch.from
  const take = (to: number, moved: Draft | null, text: MovedText | null = null): void => {
    if (to > at) result.push({ stretch: { piece: stretch.piece, from: at, to }, moved, text })
    at = to
  }
  for (const { from, to, draft: own, text } of [...(source?.moves ?? [])].sort((x, y) => x.from - y.from)) {
    if (!isBlank(block, at, from)) take(from, null)
    else if (text) take(from, own)
    take(to, own, text)
  }
  const last = result[result.length - 1]
  if (!last?.moved || !isBlank(block, at, stretch.to)) take(stretch.to, null)
  else if (last.text) take(stretch.to, last.moved)
  else result[result.length - 1] = { ...last, stretch: { ...last.stretch, to: stretch.to } }
  return result
}

function partOf(side: 'a' | 'b', { stretch, moved, text }: Cut, own: Draft): Part {
  if (text) return { kind: 'moved', side, stretch, draft: own, text }
  return side === 'a' ? { kind: 'deleted', a: stretch, draft: own, moved: moved !== null } : { kind: 'inserted', b: stretch, draft: own, moved: moved !== null }
}

function isBlank(block: Block, from: number, to: number): boolean {
  return /^\s*$/.test(block.node.textBetween(from, to, null, '\ufffc'))
}

/**
 * What is gone or new, where words of it are elsewhere: such a textblock is there as long as any of its words are, and a
 * container around it as long as anything in it is. The rest of the container stays one change.
 */
export function carveLone({ side, block, draft: own, elsewhere, items, at }: Lone, sources: Sources): void {
  if (!hasMoves(block, sources)) return
  withdraw(own[side], [block.pos, endOf(block)])
  let run: Draft | null = null
  const visit = (inner: Block): Item => {
    const moves = hasMoves(inner, sources)
    if (moves && !inner.node.isTextblock) return { kind: 'frame', side, block: inner, items: inner.children.map(visit) }
    if (moves || !run) run = oneSided(side, [], elsewhere)
    const rest: Draft = run
    if (moves) run = null
    else extend(rest[side], [inner.pos, endOf(inner)])
    const parts = moves ? carvedParts(inner, rest, side, sources.get(inner)) : undefined
    return side === 'a' ? { kind: 'gone', a: inner, draft: rest, items: null, ...(parts ? { parts } : {}) } : { kind: 'come', b: inner, draft: rest, items: null, ...(parts ? { parts } : {}) }
  }
  items[at] = visit(block)
}

function hasMoves(block: Block, sources: Sources): boolean {
  return (sources.get(block)?.moves.length ?? 0) > 0 || block.children.some((child) => hasMoves(child, sources))
}

function carvedParts(block: Block, rest: Draft, side: 'a' | 'b', source: Source | undefined): Part[] {
  return carve({ piece: 0, from: 0, to: block.node.content.size }, block, source).map((cut): Part => {
    const own = cut.moved ?? rest
    extend(own[side], rangeOf(block, cut.stretch))
    return partOf(side, cut, own)
  })
}

function oneSided(side: 'a' | 'b', ranges: Range[], elsewhere: Range): Draft {
  return side === 'a' ? draft('delete', ranges, [elsewhere]) : draft('insert', [elsewhere], ranges)
}

/** Takes a block out of a change that others came or went with. */
function withdraw(ranges: Range[], [from, to]: Range): void {
  const rest = ranges.flatMap(([start, end]): Range[] => (to <= start || end <= from ? [[start, end]] : [...(start < from ? [[start, from] as const] : []), ...(to < end ? [[to, end] as const] : [])]))
  ranges.splice(0, ranges.length, ...rest)
}

function rangeOf(block: Block, stretch: Stretch): [number, number] {
  return [block.pos + 1 + stretch.from, block.pos + 1 + stretch.to]
}
