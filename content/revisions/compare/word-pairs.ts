import type { Block } from './outline.ts'
import { wordsOf, type Scope } from './scope.ts'

// A pair of neighbouring words that stands in more blocks than this tells none of them from the others.
const commonPlace = 12
// Of the blocks that share most pairs of words, this many are looked at more closely.
export const shortList = 4

/** Calls `visit` for blocks of both sides that share rare pairs of neighbouring words. O(words), not O(blocks²). */
export function likelyPairs(freeA: readonly Block[], freeB: readonly Block[], scope: Scope, visit: (a: Block, b: Block) => void): void {
  if (freeA.length * freeB.length <= 64) {
    for (const a of freeA) for (const b of freeB) visit(a, b)
    return
  }
  const places = new PairIndex(freeB, scope)
  const votes = new Int32Array(freeB.length)
  let touched: number[] = []
  const vote = (at: number): void => {
    if (votes[at] === 0) touched.push(at)
    votes[at] = (votes[at] ?? 0) + 1
  }
  for (const block of freeA) {
    touched = []
    const { ids } = wordsOf(block, scope)
    for (let i = 1; i < ids.length; i++) places.visit(pairKey(ids, i), vote)
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
export function sharedPairs(a: Block, b: Block, known: Map<Block, Int32Array>, scope: Scope): number {
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
