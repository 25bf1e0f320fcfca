import { heaviestChain, type Candidate } from './anchors.ts'
import { Likeness } from './likeness.ts'
import { pair, pairInOrder, unpair, type Block } from './outline.ts'
import { passageOf, type Passage } from './passage.ts'
import { wordsOf, type Scope } from './scope.ts'

// Two blocks that share this much are one block edited, wherever they stand.
const strong = 0.6
const evident = 0.7
// In its place, between the same neighbours, a block needs less to be recognised.
const weak = 0.35
// As for equal blocks: fewer words are moved by nobody's leave.
const wordsToMove = 5
// A candidate in place is preferred to one elsewhere unless that is clearly better: boilerplate resembles boilerplate,
// and a paragraph that gave a long sentence to another still is itself.
const homeAdvantage = 0.3

/** Pairs leaves that are alike but not equal: edited in place, moved and edited, split, merged. */
export function matchNear(a: readonly Block[], b: readonly Block[], scope: Scope): void {
  const freeA = a.filter(isFree)
  const freeB = b.filter(isFree)
  if (freeA.length === 0 || freeB.length === 0) return
  const likeness = new Likeness([...freeA, ...freeB], scope)

  // Most edited blocks stand alone between the same neighbours: no need to look further for them.
  for (const gap of gapsOf(a, b).list) {
    const [blockA] = gap.a
    const [blockB] = gap.b
    if (blockA && blockB && gap.a.length === 1 && gap.b.length === 1 && likeness.of(blockA, blockB) >= evident) pairInOrder(blockA, blockB)
  }
  let gaps = gapsOf(a, b)
  matchStrong(a, b, freeA.filter(isFree), freeB.filter(isFree), gaps, likeness, scope)
  joinPieces(a, b, freeA, freeB, likeness)
  gaps = gapsOf(a, b)
  for (const gap of gaps.list) matchWeak(gap, likeness)
  joinPieces(a, b, freeA, freeB, likeness)
}

function isFree(block: Block): boolean {
  return block.partner === null && block.passage === null && block.wordCount > 0
}

/** What stands between two neighbouring pairs that are in order on both sides. */
interface Gap {
  readonly a: Block[]
  readonly b: Block[]
}

interface Gaps {
  readonly list: readonly Gap[]
  readonly of: ReadonlyMap<Block, Gap>
}

function gapsOf(a: readonly Block[], b: readonly Block[]): Gaps {
  const list: Gap[] = []
  const of = new Map<Block, Gap>()
  let gap: Gap = { a: [], b: [] }
  const close = (): void => {
    if (gap.a.length > 0 || gap.b.length > 0) list.push(gap)
    gap = { a: [], b: [] }
  }
  let j = 0
  const takeB = (until: Block | null): void => {
    for (; j < b.length; j++) {
      const block = b[j]
      if (!block || block === until) break
      if (isFree(block)) {
        gap.b.push(block)
        of.set(block, gap)
      }
    }
  }
  for (const block of a) {
    if (block.partner && block.inOrder) {
      takeB(block.partner)
      j++
      close()
    } else if (isFree(block)) {
      gap.a.push(block)
      of.set(block, gap)
    }
  }
  takeB(null)
  close()
  return { list, of }
}

interface Match extends Candidate {
  readonly blockA: Block
  readonly blockB: Block
}

/** Whether the blocks before, or those after, are partners: within something that moved, that is as good as the same place. */
function areBesidePartners(blockA: Block, blockB: Block, a: readonly Block[], b: readonly Block[]): boolean {
  const before = a[blockA.firstLeaf - 1]?.partner
  const after = a[blockA.firstLeaf + 1]?.partner
  return (before !== undefined && before !== null && before === b[blockB.firstLeaf - 1]) || (after !== undefined && after !== null && after === b[blockB.firstLeaf + 1])
}

interface Best {
  readonly block: Block
  readonly score: number
}

function matchStrong(a: readonly Block[], b: readonly Block[], freeA: readonly Block[], freeB: readonly Block[], gaps: Gaps, likeness: Likeness, scope: Scope): void {
  const home: Record<'a' | 'b', Map<Block, Best>> = { a: new Map(), b: new Map() }
  const anywhere: Record<'a' | 'b', Map<Block, Best>> = { a: new Map(), b: new Map() }
  const offer = (best: Map<Block, Best>, to: Block, block: Block, score: number): void => {
    if (score > (best.get(to)?.score ?? 0)) best.set(to, { block, score })
  }
  const wording = new Map<Block, Int32Array>()
  likelyPairs(freeA, freeB, scope, (blockA, blockB) => {
    const alike = likeness.of(blockA, blockB)
    if (alike < weak) return
    // Texts on one subject share words; only the same text also shares their order.
    const score = (alike + sharedPairs(blockA, blockB, wording, scope)) / 2
    if (gaps.of.get(blockA) === gaps.of.get(blockB) || areBesidePartners(blockA, blockB, a, b)) {
      offer(home.a, blockA, blockB, score)
      offer(home.b, blockB, blockA, score)
    }
    if (alike < strong) return
    offer(anywhere.a, blockA, blockB, score)
    offer(anywhere.b, blockB, blockA, score)
  })

  const atHome = new Map<Gap, Match[]>()
  const away: Match[] = []
  const matchOf = (blockA: Block, blockB: Block, score: number): Match => ({ a: blockA.firstLeaf, b: blockB.firstLeaf, weight: score * (1 + Math.sqrt(blockA.wordCount)), blockA, blockB })
  for (const [blockA, { block: blockB, score }] of home.a) {
    const gap = gaps.of.get(blockA)
    if (!gap || likeness.of(blockA, blockB) < strong || home.b.get(blockB)?.block !== blockA || isBetterAway(score, anywhere, blockA, blockB)) continue
    if (gap !== gaps.of.get(blockB)) away.push(matchOf(blockA, blockB, score))
    else atHome.set(gap, [...(atHome.get(gap) ?? []), matchOf(blockA, blockB, score)])
  }
  for (const matches of atHome.values()) {
    const chain = new Set(heaviestChain(matches))
    for (const match of matches) {
      if (chain.has(match)) pairInOrder(match.blockA, match.blockB)
      else away.push(match)
    }
  }
  for (const [blockA, { block: blockB, score }] of anywhere.a) {
    if (anywhere.b.get(blockB)?.block !== blockA || gaps.of.get(blockA) === gaps.of.get(blockB)) continue
    const atHomeScore = Math.max(home.a.get(blockA)?.score ?? 0, home.b.get(blockB)?.score ?? 0)
    if (score >= atHomeScore + homeAdvantage || atHomeScore === 0) away.push(matchOf(blockA, blockB, score))
  }
  away.sort((x, y) => y.weight - x.weight || x.a - y.a)
  for (const { blockA, blockB } of away) if (isFree(blockA) && isFree(blockB) && Math.min(blockA.wordCount, blockB.wordCount) >= wordsToMove) pair(blockA, blockB)
}

/** Whether either of two blocks found a much better partner elsewhere, which has no better one than it. */
function isBetterAway(score: number, anywhere: Readonly<Record<'a' | 'b', ReadonlyMap<Block, Best>>>, a: Block, b: Block): boolean {
  const forA = anywhere.a.get(a)
  const forB = anywhere.b.get(b)
  const mutual = (found: Best | undefined, side: 'a' | 'b', own: Block): boolean => found !== undefined && found.score >= score + homeAdvantage && anywhere[side].get(found.block)?.block === own
  return mutual(forA, 'b', a) || mutual(forB, 'a', b)
}

// A pair of neighbouring words that stands in more blocks than this tells none of them from the others.
const commonPlace = 12
// Of the blocks that share most pairs of words, this many are looked at more closely.
const shortList = 4

/** Calls `visit` for blocks of both sides that share rare pairs of neighbouring words. O(words), not O(blocks²). */
function likelyPairs(freeA: readonly Block[], freeB: readonly Block[], scope: Scope, visit: (a: Block, b: Block) => void): void {
  if (freeA.length * freeB.length <= 64) {
    for (const a of freeA) for (const b of freeB) visit(a, b)
    return
  }
  const places = new PairIndex(freeB, scope)
  const votes = new Int32Array(freeB.length)
  for (const block of freeA) {
    const touched: number[] = []
    const { ids } = wordsOf(block, scope)
    for (let i = 1; i < ids.length; i++)
      places.visit(pairKey(ids, i), (at) => {
        if (votes[at] === 0) touched.push(at)
        votes[at] = (votes[at] ?? 0) + 1
      })
    touched.sort((x, y) => (votes[y] ?? 0) - (votes[x] ?? 0) || x - y)
    for (const i of touched.slice(0, shortList)) {
      const other = freeB[i]
      if (other) visit(block, other)
    }
    for (const i of touched) votes[i] = 0
  }
}

/** A hash of two neighbouring words. Pairs that fall together by chance only bring a candidate more. */
function pairKey(ids: readonly number[], i: number): number {
  const key = Math.imul(((ids[i - 1] ?? 0) << 13) ^ (ids[i] ?? 0), 0x9e3779b1)
  return key ^ (key >>> 15)
}

/** In which blocks each pair of neighbouring words stands: chains in typed arrays, since there are as many pairs as words. */
class PairIndex {
  private readonly mask: number
  private readonly heads: Int32Array
  private readonly next: Int32Array
  private readonly keys: Int32Array
  private readonly blocks: Int32Array

  constructor(blocks: readonly Block[], scope: Scope) {
    const total = blocks.reduce((sum, block) => sum + wordsOf(block, scope).ids.length, 0)
    let size = 1024
    while (size < total * 2) size *= 2
    this.mask = size - 1
    this.heads = new Int32Array(size).fill(-1)
    this.next = new Int32Array(total)
    this.keys = new Int32Array(total)
    this.blocks = new Int32Array(total)
    let entry = 0
    blocks.forEach((block, at) => {
      const { ids } = wordsOf(block, scope)
      for (let i = 1; i < ids.length; i++) {
        const key = pairKey(ids, i)
        const slot = key & this.mask
        this.keys[entry] = key
        this.blocks[entry] = at
        this.next[entry] = this.heads[slot] ?? -1
        this.heads[slot] = entry++
      }
    })
  }

  /** Calls `visit` for the blocks that have the pair, unless they are too many to tell. */
  visit(key: number, visit: (block: number) => void): void {
    const first = this.heads[key & this.mask] ?? -1
    let count = 0
    for (let entry = first; entry >= 0; entry = this.next[entry] ?? -1) if (this.keys[entry] === key && ++count > commonPlace) return
    let last = -1
    for (let entry = first; entry >= 0; entry = this.next[entry] ?? -1) {
      const block = this.blocks[entry] ?? 0
      if (this.keys[entry] !== key || block === last) continue
      last = block
      visit(block)
    }
  }
}

/** Dice over pairs of neighbouring words. */
function sharedPairs(a: Block, b: Block, known: Map<Block, Int32Array>, scope: Scope): number {
  const pairsOf = (block: Block): Int32Array => {
    let pairs = known.get(block)
    if (!pairs) {
      const { ids } = wordsOf(block, scope)
      pairs = new Int32Array(Math.max(0, ids.length - 1))
      for (let i = 1; i < ids.length; i++) pairs[i - 1] = pairKey(ids, i)
      known.set(block, pairs.sort())
    }
    return pairs
  }
  const ofA = pairsOf(a)
  const ofB = pairsOf(b)
  let common = 0
  for (let i = 0, j = 0; i < ofA.length && j < ofB.length; ) {
    const left = ofA[i] ?? 0
    const right = ofB[j] ?? 0
    if (left === right) {
      common++
      i++
      j++
    } else if (left < right) i++
    else j++
  }
  return ofA.length + ofB.length === 0 ? 0 : (2 * common) / (ofA.length + ofB.length)
}

// A gap with more possible pairs than this is searched through its rarer words only.
const pairsToTry = 4096
const rareWord = 30

function matchWeak(gap: Gap, likeness: Likeness): void {
  if (gap.a.length === 0 || gap.b.length === 0) return
  const matches: Match[] = []
  const consider = (blockA: Block, blockB: Block): void => {
    const score = likeness.of(blockA, blockB)
    if (score >= weak) matches.push({ a: blockA.firstLeaf, b: blockB.firstLeaf, weight: score, blockA, blockB })
  }
  if (gap.a.length * gap.b.length <= pairsToTry) for (const blockA of gap.a) for (const blockB of gap.b) consider(blockA, blockB)
  else considerByRareWords(gap, likeness, consider)
  for (const { blockA, blockB } of heaviestChain(matches)) pairInOrder(blockA, blockB)
}

function considerByRareWords(gap: Gap, likeness: Likeness, consider: (a: Block, b: Block) => void): void {
  const places = new Map<number, number[]>()
  gap.b.forEach((block, i) => {
    for (const id of new Set(block.words?.ids)) {
      const list = places.get(id)
      if (list) list.push(i)
      else places.set(id, [i])
    }
  })
  const scores = new Float64Array(gap.b.length)
  for (const block of gap.a) {
    const touched: number[] = []
    for (const id of new Set(block.words?.ids)) {
      const list = places.get(id)
      if (!list || list.length > rareWord) continue
      for (const i of list) {
        if (scores[i] === 0) touched.push(i)
        scores[i] = (scores[i] ?? 0) + likeness.weight(id)
      }
    }
    touched.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y)
    for (const i of touched.slice(0, shortList)) {
      const other = gap.b[i]
      if (other) consider(block, other)
    }
    for (const i of touched) scores[i] = 0
  }
}

// What a split leaves behind is found nearly whole in what was split; a very short piece must be found whole.
const pieceShare = 0.6
const shortPieceShare = 0.9
const shortPiece = 6

/** Looks beside each edited block for the rest of it: a neighbour without partner whose words the other side has in one block. */
function joinPieces(a: readonly Block[], b: readonly Block[], freeA: readonly Block[], freeB: readonly Block[], likeness: Likeness): void {
  for (const block of freeA) {
    const partner = block.partner
    if (!partner || !block.node.isTextblock || !partner.node.isTextblock) continue
    const passage = passageOf(block, partner)
    if (passage.a.length === 1) grow(passage, 'b', b, likeness)
    if (passage.b.length === 1) grow(passage, 'a', a, likeness)
  }
  // The first piece is the partner: the others are what was split off it or merged into it.
  for (const block of freeB) {
    const passage = block.passage
    const firstA = passage?.a[0]
    const firstB = passage?.b[0]
    if (!firstA || !firstB || firstA.partner === firstB) continue
    const ordered = [...passage.a, ...passage.b].some((piece) => piece.inOrder)
    for (const piece of [...passage.a, ...passage.b]) unpair(piece)
    pair(firstA, firstB)
    firstA.inOrder = ordered
    firstB.inOrder = ordered
  }
}

function grow(passage: Passage, side: 'a' | 'b', leaves: readonly Block[], likeness: Likeness): void {
  const pieces = passage[side]
  const whole = side === 'b' ? passage.a[0] : passage.b[0]
  if (!whole) return
  let rest: Int32Array | null = null
  const fits = (next: Block | undefined, beside: Block | undefined): next is Block =>
    next !== undefined && beside !== undefined && isFree(next) && next.node.type === beside.node.type && areNeighbours(next, beside) &&
    likeness.share(next, (rest ??= likeness.without(whole, pieces))) >= (next.wordCount < shortPiece ? shortPieceShare : pieceShare)
  // What moved in between does not part the pieces.
  const beyond = (leaf: Block | undefined, step: 1 | -1): Block | undefined => {
    let at = leaf ? leaf.firstLeaf + step : -1
    for (let next = leaves[at]; next?.partner && !next.inOrder; next = leaves[at]) at += step
    return leaves[at]
  }
  for (;;) {
    const last = pieces[pieces.length - 1]
    const next = beyond(last, 1)
    if (!fits(next, last)) break
    pieces.push(next)
    rest = rest && likeness.less(rest, next)
    next.passage = passage
  }
  for (;;) {
    const first = pieces[0]
    const previous = beyond(first, -1)
    if (!fits(previous, first)) break
    pieces.unshift(previous)
    rest = rest && likeness.less(rest, previous)
    previous.passage = passage
  }
}

// In one container, or each the first in one of two neighbouring containers of one type (list items).
function areNeighbours(x: Block, y: Block): boolean {
  if (x.parent === y.parent) return true
  return x.parent !== null && y.parent !== null && x.parent.parent === y.parent.parent && x.parent.node.type === y.parent.node.type && x.index === 0 && y.index === 0
}
