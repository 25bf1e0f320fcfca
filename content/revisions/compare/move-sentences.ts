import { carveLone, carvePassage, type Lone, type Source } from './carve-moves.ts'
import { sameMarks } from './digest.ts'
import { draft } from './draft.ts'
import { findEditedMoves } from './move-edited.ts'
import type { Block } from './outline.ts'
import type { Passage } from './passage.ts'
import { wordsOf, type Scope } from './scope.ts'
import type { Part, Stretch } from './text-parts.ts'

// Six words in a row that went here and came there are hardly chance …
const leastWords = 6
// … if they are whole sentences; within sentences it takes more.
const leastWithin = 12

/**
 * Finds words that were deleted in one place and inserted in another: whole sentences, unchanged or nearly so, found nowhere else.
 * They become one move instead of a deletion and an insertion.
 */
export function moveSentences(passages: readonly Passage[], alone: readonly Lone[], scope: Scope): void {
  const sources = new Map<Part | Block, Source>()
  for (const passage of passages)
    for (const part of passage.parts) {
      if ((part.kind !== 'deleted' && part.kind !== 'inserted') || part.draft.kind === 'split' || part.draft.kind === 'merge') continue
      const [side, stretch]: ['a' | 'b', Stretch] = part.kind === 'deleted' ? ['a', part.a] : ['b', part.b]
      const block = passage[side][stretch.piece]
      if (block) addSource(sources, part, side, block, stretch, scope)
    }
  for (const { side, block } of alone)
    for (const text of textblocksIn(block)) addSource(sources, text, side, text, { piece: 0, from: 0, to: text.node.content.size }, scope)
  const all = [...sources.values()]
  const whole = findMoves(all, scope, true)
  const edited = findEditedMoves(all, scope)
  if (!findMoves(all, scope, false) && !whole && !edited) return
  for (const passage of passages) passage.parts = carvePassage(passage, sources)
  for (const lone of alone) carveLone(lone, sources)
}

function textblocksIn(block: Block): Block[] {
  return block.node.isTextblock ? [block] : block.children.flatMap(textblocksIn)
}

function addSource(sources: Map<Part | Block, Source>, owner: Part | Block, side: 'a' | 'b', block: Block, stretch: Stretch, scope: Scope): void {
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

/** @param wholeOnly only sentences, not what is long enough to be sure within one */
function findMoves(sources: readonly Source[], scope: Scope, wholeOnly: boolean): boolean {
  const gone = spotsOf(sources.filter(({ side }) => side === 'a'))
  const come = spotsOf(sources.filter(({ side }) => side === 'b'))
  let found = false
  for (const [key, from] of gone) {
    const to = from && come.get(key)
    if (!from || !to || isTaken(from, scope) || isTaken(to, scope)) continue
    found = tryMove(from, to, scope, wholeOnly) || found
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

function tryMove(a: Spot, b: Spot, scope: Scope, wholeOnly: boolean): boolean {
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
  // The end of the sentence before is not part of this one.
  while (firstA > a.source.first && firstA < endA && scope.vocabulary.kind(wordsA.ids[firstA] ?? 0) === 'stop') {
    firstA++
    firstB++
  }
  const count = a.source.words.filter((index) => index >= firstA && index < endA).length
  const whole = isWhole(a.source, firstA, endA, scope) || isWhole(b.source, firstB, endB, scope)
  if (count < (whole ? leastWords : leastWithin) || (wholeOnly && !whole)) return false
  const rangeA: [number, number] = [wordsA.from[firstA] ?? 0, wordsA.to[endA - 1] ?? 0]
  const rangeB: [number, number] = [wordsB.from[firstB] ?? 0, wordsB.to[endB - 1] ?? 0]
  if (!sameStretch(a.source.block, rangeA, b.source.block, rangeB)) return false
  const own = draft('move', [], [])
  a.source.moves.push({ from: rangeA[0], to: rangeA[1], draft: own, text: null })
  b.source.moves.push({ from: rangeB[0], to: rangeB[1], draft: own, text: null })
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
