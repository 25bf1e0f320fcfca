import type { Likeness } from './likeness.ts'
import { isFree, pair, unpair, type Block } from './outline.ts'
import { passageOf, type Passage } from './passage.ts'
import type { Scope } from './scope.ts'
import { readParts, type Part } from './text-parts.ts'

// What a split leaves behind is found nearly whole in what was split; a very short piece must be found whole.
const pieceShare = 0.6
const shortPieceShare = 0.9
const shortPiece = 6
const stayed = 0.3
// An item's paragraph lies so much deeper than a paragraph beside its list.
const itemDepth = 2

/** Looks beside each edited block for the rest of it: a neighbour without partner whose words the other side has in one block. */
export function joinPieces(a: readonly Block[], b: readonly Block[], freeA: readonly Block[], freeB: readonly Block[], likeness: Likeness): void {
  // Short items are nobody's piece as long as the other side has the very same.
  const hashesOf = (blocks: readonly Block[]): Set<number> => new Set(blocks.filter(isFree).map(({ hash }) => hash))
  const unequalTo = (others: ReadonlySet<number>) => (block: Block): boolean => !others.has(block.hash)
  const [newIn, goneFrom] = [unequalTo(hashesOf(freeA)), unequalTo(hashesOf(freeB))]
  for (const block of freeA) {
    const partner = block.partner
    if (!partner || !block.node.isTextblock || !partner.node.isTextblock) continue
    const passage = passageOf(block, partner)
    if (passage.a.length === 1) grow(passage, 'b', b, likeness, newIn)
    if (passage.b.length === 1) grow(passage, 'a', a, likeness, goneFrom)
  }
  for (const block of freeB) if (block.passage) pairFirst(block.passage)
}

/** The first piece is the partner: the others are what was split off it or merged into it. */
function pairFirst(passage: Passage): void {
  const [firstA] = passage.a
  const [firstB] = passage.b
  if (!firstA || !firstB || firstA.partner === firstB) return
  const ordered = [...passage.a, ...passage.b].some((piece) => piece.inOrder)
  for (const piece of [...passage.a, ...passage.b]) unpair(piece)
  pair(firstA, firstB)
  firstA.inOrder = ordered
  firstB.inOrder = ordered
}

/**
 * Frees the pieces of which nothing is where a split or a merge would have left it: a sentence taken out of the middle of a
 * paragraph is not the rest of it, but moved.
 */
export function freeStrangers(freeB: readonly Block[], scope: Scope): void {
  for (const passage of new Set(freeB.map((block) => block.passage))) {
    if (!passage || passage.a.length + passage.b.length === 2) continue
    const pieces = passage.a.length + passage.b.length
    const parts = readParts(passage, scope)
    for (const side of ['a', 'b'] as const) {
      const strangers = passage[side].filter((block, piece) => isStranger(block, parts.filter((part) => stands(part, side, piece)), side))
      if (strangers.length === passage[side].length) continue
      for (const stranger of strangers) {
        passage[side].splice(passage[side].indexOf(stranger), 1)
        stranger.passage = null
      }
      if (strangers.length > 0) pairFirst(passage)
    }
    // What was read stays true while no piece left.
    if (passage.a.length + passage.b.length === pieces) passage.parts = parts
  }
}

function grow(passage: Passage, side: 'a' | 'b', leaves: readonly Block[], likeness: Likeness, mayJoin: (block: Block) => boolean): void {
  const pieces = passage[side]
  const whole = side === 'b' ? passage.a[0] : passage.b[0]
  if (!whole) return
  let rest: Int32Array | null = null
  const fits = (next: Block | undefined, beside: Block | undefined): next is Block =>
    next !== undefined && beside !== undefined && isFree(next) && mayJoin(next) && next.node.type === beside.node.type && areNeighbours(next, beside) &&
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
    rest = null
    next.passage = passage
  }
  for (;;) {
    const first = pieces[0]
    const previous = beyond(first, -1)
    if (!fits(previous, first)) break
    pieces.unshift(previous)
    rest = null
    previous.passage = passage
  }
}

/**
 * In one container, or each the first of its own: items of one list; a paragraph and the item next to it, of the list that
 * follows or goes before.
 */
function areNeighbours(x: Block, y: Block): boolean {
  if (x.parent === y.parent) return true
  if (x.depth === y.depth) return x.parent !== null && y.parent !== null && x.parent.parent === y.parent.parent && x.parent.node.type === y.parent.node.type && x.index === 0 && y.index === 0
  const [outer, inner] = x.depth < y.depth ? [x, y] : [y, x]
  return inner.index === 0 && inner.depth === outer.depth + itemDepth && inner.parent?.parent?.parent === outer.parent
}

function stands(part: Part, side: 'a' | 'b', piece: number): boolean {
  if (part.kind === 'break' || part.kind === 'moved') return false
  return side === 'a' ? part.kind !== 'inserted' && part.a.piece === piece : part.kind !== 'deleted' && part.b.piece === piece
}

/** Whether hardly any of a piece stayed in the order of the whole; what is short may have been replaced by other words on the way. */
function isStranger(block: Block, parts: readonly Part[], side: 'a' | 'b'): boolean {
  if (block.wordCount < shortPiece && parts.some((part) => part.kind !== 'same' && part.kind !== 'break' && part.draft.kind === 'replace')) return false
  const kept = parts.reduce((sum, part) => sum + (part.kind === 'same' ? part[side].to - part[side].from : 0), 0)
  return kept < stayed * block.node.content.size
}
