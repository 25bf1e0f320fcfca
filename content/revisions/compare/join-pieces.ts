import type { Likeness } from './likeness.ts'
import { isFree, pair, unpair, type Block } from './outline.ts'
import { passageOf, type Passage } from './passage.ts'

// What a split leaves behind is found nearly whole in what was split; a very short piece must be found whole.
const pieceShare = 0.6
const shortPieceShare = 0.9
const shortPiece = 6

/** Looks beside each edited block for the rest of it: a neighbour without partner whose words the other side has in one block. */
export function joinPieces(a: readonly Block[], b: readonly Block[], freeA: readonly Block[], freeB: readonly Block[], likeness: Likeness): void {
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
