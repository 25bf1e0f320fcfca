import { heaviestChain, type Candidate } from './anchors.ts'
import { freeStrangers, joinPieces } from './join-pieces.ts'
import { Likeness } from './likeness.ts'
import { isFree, pair, pairInOrder, type Block } from './outline.ts'
import type { Scope } from './scope.ts'
import { likelyPairs, sharedPairs, shortList } from './word-pairs.ts'

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
  freeStrangers(freeB, scope)
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
