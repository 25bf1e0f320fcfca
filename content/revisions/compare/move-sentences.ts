import type { Range } from '../change.ts'
import { sameMarks } from './digest.ts'
import { draft, type Draft } from './draft.ts'
import type { Block } from './outline.ts'
import type { Passage } from './passage.ts'
import type { Item } from './plan.ts'
import { wordsOf, type Scope } from './scope.ts'
import type { Part, Stretch } from './text-parts.ts'

// Six words in a row that went here and came there are hardly chance …
const leastWords = 6
// … if they are whole sentences; within sentences it takes more.
const leastWithin = 12

/** A stretch that is gone or new, as a row of words. */
interface Source {
  readonly side: 'a' | 'b'
  readonly block: Block
  readonly stretch: Stretch
  /** Indexes into the block's words: the first and the one after the last. */
  readonly first: number
  readonly end: number
  /** Of those, the ones that are words, not signs. */
  readonly words: readonly number[]
  readonly ids: readonly number[]
  readonly moves: { readonly from: number; readonly to: number; readonly draft: Draft }[]
}

type Lone = Extract<Item, { kind: 'gone' | 'come' }>

/**
 * Finds words that were deleted in one place and inserted in another: whole sentences, unchanged, found nowhere else.
 * They become one move instead of a deletion and an insertion.
 */
export function moveSentences(passages: readonly Passage[], alone: readonly Lone[], scope: Scope): void {
  const sources = new Map<Part | Lone, Source>()
  for (const passage of passages)
    for (const part of passage.parts) {
      if ((part.kind !== 'deleted' && part.kind !== 'inserted') || part.draft.kind === 'split' || part.draft.kind === 'merge') continue
      const [side, stretch]: ['a' | 'b', Stretch] = part.kind === 'deleted' ? ['a', part.a] : ['b', part.b]
      const block = passage[side][stretch.piece]
      if (block) addSource(sources, part, side, block, stretch, scope)
    }
  for (const item of alone) {
    const [side, block]: ['a' | 'b', Block] = item.kind === 'gone' ? ['a', item.a] : ['b', item.b]
    addSource(sources, item, side, block, { piece: 0, from: 0, to: block.node.content.size }, scope)
  }
  if (!findMoves([...sources.values()], scope)) return
  for (const passage of passages) passage.parts = carvePassage(passage, sources)
  for (const item of alone) carveLone(item, sources.get(item))
}

function addSource(sources: Map<Part | Lone, Source>, owner: Part | Lone, side: 'a' | 'b', block: Block, stretch: Stretch, scope: Scope): void {
  const all = wordsOf(block, scope)
  let first = 0
  while (first < all.ids.length && (all.from[first] ?? 0) < stretch.from) first++
  let end = first
  while (end < all.ids.length && (all.to[end] ?? 0) <= stretch.to) end++
  const words: number[] = []
  const ids: number[] = []
  for (let i = first; i < end; i++) {
    const id = all.ids[i] ?? 0
    if (scope.vocabulary.kind(id) !== 'word') continue
    words.push(i)
    ids.push(id)
  }
  if (words.length >= leastWords) sources.set(owner, { side, block, stretch, first, end, words, ids, moves: [] })
}

interface Spot {
  readonly source: Source
  readonly at: number
}

function findMoves(sources: readonly Source[], scope: Scope): boolean {
  const gone = spotsOf(sources.filter(({ side }) => side === 'a'))
  const come = spotsOf(sources.filter(({ side }) => side === 'b'))
  let found = false
  for (const [key, from] of gone) {
    const to = from && come.get(key)
    if (!from || !to || isTaken(from, scope) || isTaken(to, scope)) continue
    found = tryMove(from, to, scope) || found
  }
  return found
}

/** Every row of six words, if it occurs but once. */
function spotsOf(sources: readonly Source[]): Map<number, Spot | null> {
  const spots = new Map<number, Spot | null>()
  for (const source of sources)
    for (let at = 0; at + leastWords <= source.ids.length; at++) {
      let key = 0
      for (let i = 0; i < leastWords; i++) key = Math.imul(key ^ (source.ids[at + i] ?? 0), 0x9e3779b1) ^ (key >>> 15)
      // Small integers make quick keys; rows that fall together by chance are told apart word by word afterwards.
      key >>>= 2
      spots.set(key, spots.has(key) ? null : { source, at })
    }
  return spots
}

function isTaken({ source, at }: Spot, scope: Scope): boolean {
  const offset = wordsOf(source.block, scope).from[source.words[at] ?? 0] ?? 0
  return source.moves.some(({ from, to }) => from <= offset && offset < to)
}

function tryMove(a: Spot, b: Spot, scope: Scope): boolean {
  const wordsA = wordsOf(a.source.block, scope)
  const wordsB = wordsOf(b.source.block, scope)
  // All words and signs from here on must agree, so grow by both.
  let firstA = a.source.words[a.at] ?? 0
  let firstB = b.source.words[b.at] ?? 0
  let endA = firstA
  let endB = firstB
  const free = (spot: Spot, index: number): boolean => !spot.source.moves.some(({ from, to }) => from <= (wordsOf(spot.source.block, scope).from[index] ?? 0) && (wordsOf(spot.source.block, scope).from[index] ?? 0) < to)
  while (endA < a.source.end && endB < b.source.end && wordsA.ids[endA] === wordsB.ids[endB] && free(a, endA) && free(b, endB)) {
    endA++
    endB++
  }
  while (firstA > a.source.first && firstB > b.source.first && wordsA.ids[firstA - 1] === wordsB.ids[firstB - 1] && free(a, firstA - 1) && free(b, firstB - 1)) {
    firstA--
    firstB--
  }
  const count = a.source.words.filter((index) => index >= firstA && index < endA).length
  const whole = isWhole(a.source, firstA, endA, scope) || isWhole(b.source, firstB, endB, scope)
  if (count < (whole ? leastWords : leastWithin)) return false
  const rangeA: [number, number] = [wordsA.from[firstA] ?? 0, wordsA.to[endA - 1] ?? 0]
  const rangeB: [number, number] = [wordsB.from[firstB] ?? 0, wordsB.to[endB - 1] ?? 0]
  if (!sameStretch(a.source.block, rangeA, b.source.block, rangeB)) return false
  const own = draft('move', [], [])
  a.source.moves.push({ from: rangeA[0], to: rangeA[1], draft: own })
  b.source.moves.push({ from: rangeB[0], to: rangeB[1], draft: own })
  return true
}

/** Whether a run begins where a sentence or the stretch does, and ends likewise. */
function isWhole(source: Source, first: number, end: number, scope: Scope): boolean {
  const { ids } = wordsOf(source.block, scope)
  const stop = (index: number): boolean => /^[.!?…。！？:;]$/.test(scope.vocabulary.text(ids[index] ?? 0))
  return (first === source.first || stop(first - 1)) && (end === source.end || stop(end - 1))
}

/** The same characters with the same marks: a sentence that was also reformatted is better shown as new. */
function sameStretch(a: Block, [fromA, toA]: [number, number], b: Block, [fromB, toB]: [number, number]): boolean {
  const cutA = a.node.content.cut(fromA, toA).content
  const cutB = b.node.content.cut(fromB, toB).content
  return cutA.length === cutB.length && cutA.every((node, i) => {
    const other = cutB[i]
    return other !== undefined && node.text === other.text && node.type === other.type && sameMarks(node.marks, other.marks)
  })
}

/** The parts of a passage with what moved cut out of its deletions and insertions. */
function carvePassage(passage: Passage, sources: ReadonlyMap<Part | Lone, Source>): Part[] {
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

function carveHunk(hunk: readonly Part[], passage: Passage, sources: ReadonlyMap<Part | Lone, Source>): Part[] {
  const pieces: { part: Exclude<Part, { kind: 'same' | 'break' }>; stretch: Stretch; block: Block; moved: Draft | null }[] = []
  for (const part of hunk) {
    if (part.kind === 'same' || part.kind === 'break') continue
    const stretch = part.kind === 'deleted' ? part.a : part.b
    const block = passage[part.kind === 'deleted' ? 'a' : 'b'][stretch.piece]
    if (block) for (const cut of carve(stretch, block, sources.get(part))) pieces.push({ part, block, ...cut })
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
    const { part, stretch, block, moved } = piece
    const range = rangeOf(block, stretch)
    let own = moved
    if (own) own[part.kind === 'deleted' ? 'a' : 'b'].push(range)
    else if (part.draft.kind === 'split' || part.draft.kind === 'merge') own = part.draft
    else if (both && (piece === restA || piece === restB)) own = both
    else own = part.kind === 'deleted' ? draft('delete', [range], [placeOf('b')]) : draft('insert', [placeOf('a')], [range])
    return part.kind === 'deleted' ? { kind: 'deleted', a: stretch, draft: own, moved: moved !== null } : { kind: 'inserted', b: stretch, draft: own, moved: moved !== null }
  })
}

/** A stretch cut into what moved and what did not; blanks between go with what moved. */
function carve(stretch: Stretch, block: Block, source: Source | undefined): { stretch: Stretch; moved: Draft | null }[] {
  const result: { stretch: Stretch; moved: Draft | null }[] = []
  let at = stretch.from
  const rest = (to: number): void => {
    if (to > at) result.push({ stretch: { piece: stretch.piece, from: at, to }, moved: null })
    at = to
  }
  for (const { from, to, draft: own } of [...(source?.moves ?? [])].sort((x, y) => x.from - y.from)) {
    if (isBlank(block, at, from)) {
      result.push({ stretch: { piece: stretch.piece, from: at, to }, moved: own })
    } else {
      rest(from)
      result.push({ stretch: { piece: stretch.piece, from, to }, moved: own })
    }
    at = to
  }
  const last = result[result.length - 1]
  if (last && isBlank(block, at, stretch.to)) result[result.length - 1] = { ...last, stretch: { ...last.stretch, to: stretch.to } }
  else rest(stretch.to)
  return result
}

function isBlank(block: Block, from: number, to: number): boolean {
  return /^\s*$/.test(block.node.textBetween(from, to, null, '\ufffc'))
}

/** A block that is gone or new, and words of it are elsewhere: it is there as long as any of its words are. */
function carveLone(item: Lone, source: Source | undefined): void {
  if (!source || source.moves.length === 0) return
  const own = item.draft
  const ranges: Range[] = []
  item.parts = carve(source.stretch, source.block, source).map(({ stretch, moved }): Part => {
    const range = rangeOf(source.block, stretch)
    if (moved) moved[source.side].push(range)
    else ranges.push(range)
    return source.side === 'a' ? { kind: 'deleted', a: stretch, draft: moved ?? own, moved: moved !== null } : { kind: 'inserted', b: stretch, draft: moved ?? own, moved: moved !== null }
  })
  if (ranges.length > 0) own[source.side].splice(0, own[source.side].length, ...ranges)
}

function rangeOf(block: Block, stretch: Stretch): [number, number] {
  return [block.pos + 1 + stretch.from, block.pos + 1 + stretch.to]
}
