import { heaviestChain, type Candidate } from './anchors.ts'
import { pair, pairInOrder, uniquePairs, type Block } from './outline.ts'
import { commonRuns } from './sequence.ts'

// A moved block must say something of its own: fewer words ("See below.") stand in too many places by chance.
const wordsToMove = 5

// Beyond this many differences in one stretch of repeated blocks, order is not worth its price; what is left is matched by likeness.
const repeatedLimit = 400

const mostlyInPlace = 0.8

/**
 * Pairs equal leaves: those unique on both sides and in the same order first, then what is unique between those, then repeated
 * ones in order; at last equal ones that stand out of order, as moved.
 * @param options.anchors equal leaves that are pairs whatever else is found, in order
 */
export function matchEqual(a: readonly Block[], b: readonly Block[], options: { readonly moves?: boolean; readonly anchors?: readonly Candidate[] } = {}): void {
  let fromA = 0
  let fromB = 0
  for (const anchor of [...(options.anchors ?? []), { a: a.length, b: b.length }]) {
    matchRange(a, fromA, anchor.a, b, fromB, anchor.b)
    join(a[anchor.a], b[anchor.b])
    fromA = anchor.a + 1
    fromB = anchor.b + 1
  }
  if (options.moves === false) return
  const leftA = a.filter((block) => !block.partner)
  const leftB = b.filter((block) => !block.partner)
  for (const [blockA, blockB] of uniquePairs(leftA, leftB)) if (blockA.wordCount >= wordsToMove) pair(blockA, blockB)
}

function matchRange(a: readonly Block[], fromA: number, toA: number, b: readonly Block[], fromB: number, toB: number): void {
  while (fromA < toA && fromB < toB && equal(a[fromA], b[fromB])) join(a[fromA++], b[fromB++])
  while (fromA < toA && fromB < toB && equal(a[toA - 1], b[toB - 1])) join(a[--toA], b[--toB])
  if (fromA === toA || fromB === toB) return

  const indexes = new Map<Block, number>()
  for (let i = fromA; i < toA; i++) index(indexes, a, i)
  for (let i = fromB; i < toB; i++) index(indexes, b, i)
  const candidates: Candidate[] = uniquePairs(a.slice(fromA, toA), b.slice(fromB, toB)).map(([blockA, blockB]) => ({
    a: indexes.get(blockA) ?? 0,
    b: indexes.get(blockB) ?? 0,
    // The square root lets one long block move past several short ones, rather than those past it.
    weight: 1 + Math.sqrt(blockA.wordCount),
  }))
  const chain = heaviestChain(candidates)
  if (chain.length === 0) {
    matchRepeated(a, fromA, toA, b, fromB, toB)
    return
  }
  let lastA = fromA
  let lastB = fromB
  for (const anchor of chain) {
    matchRange(a, lastA, anchor.a, b, lastB, anchor.b)
    join(a[anchor.a], b[anchor.b])
    lastA = anchor.a + 1
    lastB = anchor.b + 1
  }
  matchRange(a, lastA, toA, b, lastB, toB)
}

function index(indexes: Map<Block, number>, blocks: readonly Block[], i: number): void {
  const block = blocks[i]
  if (block) indexes.set(block, i)
}

function matchRepeated(a: readonly Block[], fromA: number, toA: number, b: readonly Block[], fromB: number, toB: number): void {
  const numbers = new Map<number, number>()
  const number = (block: Block): number => {
    let value = numbers.get(block.hash)
    if (value === undefined) numbers.set(block.hash, (value = numbers.size + 1))
    return value
  }
  const sliceA = a.slice(fromA, toA).map(number)
  const sliceB = b.slice(fromB, toB).map(number)
  const runs = commonRuns(sliceA, sliceB, repeatedLimit) ?? []
  // As many blocks as before, and most at their old number: some in between were edited, none came or went.
  const inPlace = sliceA.length === sliceB.length ? sliceA.filter((value, i) => value === sliceB[i]).length : 0
  if (inPlace > 0 && inPlace >= runs.reduce((sum, run) => sum + run.length, 0) * mostlyInPlace) {
    sliceA.forEach((value, i) => {
      if (value === sliceB[i]) join(a[fromA + i], b[fromB + i])
    })
    return
  }
  for (const run of runs)
    for (let i = 0; i < run.length; i++) join(a[fromA + run.a + i], b[fromB + run.b + i])
}

function equal(a: Block | undefined, b: Block | undefined): boolean {
  return a !== undefined && b !== undefined && a.hash === b.hash
}

function join(a: Block | undefined, b: Block | undefined): void {
  if (a && b) pairInOrder(a, b)
}
