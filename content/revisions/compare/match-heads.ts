import type { NodeType } from 'prosemirror-model'
import { heaviestChain, type Candidate } from './anchors.ts'
import { leavesOf, uniquePairs, type Block } from './outline.ts'

// As for equal blocks anywhere: fewer words stand in too many places by chance.
const wordsThatTell = 5

interface HeadPair extends Candidate {
  readonly head: Block
  readonly other: Block
}

/**
 * Heads (headings of sections, captions) that both sides have exactly once. Whatever went on below them, such a pair is one
 * and the same: a long text that passed a short heading is what moved.
 */
export function equalHeads(a: readonly Block[], b: readonly Block[]): [Block, Block][] {
  return uniquePairs(a.filter(isHead), b.filter(isHead))
}

/**
 * Of these the ones that kept their place among the others, as anchors of the whole document. Headings that were exchanged
 * while the text below stayed where it was are none; nor are those of sections that moved.
 */
export function steadyHeads(a: readonly Block[], b: readonly Block[]): Candidate[] {
  const heads = equalHeads(a, b).map(([head, other]): HeadPair => ({ a: head.firstLeaf, b: other.firstLeaf, weight: 1 + Math.sqrt(Math.min(sizeOf(head), sizeOf(other))), head, other }))
  const chain = heaviestChain(heads)
  const inChain = new Set<Candidate>(chain)
  // A section that moved took its text along and says nothing about the others; a heading that went alone puts all that it passed in doubt.
  const doubtful = heads.filter((pair) => !inChain.has(pair) && !tookTextAlong(pair))
  return chain.filter((pair) => doubtful.every((other) => pair.a < other.a === pair.b < other.b))
}

/** Whether a block is the first of its container and may be there but once. */
function isHead(block: Block): boolean {
  const container = block.parent
  return container?.parent !== null && container !== null && block.index === 0 && block.wordCount > 0 && block.node.isTextblock && isSingular(container.node.type, block.node.type)
}

function isSingular(container: NodeType, head: NodeType): boolean {
  return container.contentMatch.matchType(head)?.matchType(head) === null
}

function sizeOf(head: Block): number {
  return head.parent?.wordCount ?? 0
}

function tookTextAlong({ head, other }: HeadPair): boolean {
  const texts = new Set(leavesBelow(other).map(({ hash }) => hash))
  return leavesBelow(head).some((leaf) => leaf.wordCount >= wordsThatTell && texts.has(leaf.hash))
}

function leavesBelow(head: Block): Block[] {
  return head.parent?.children.slice(1).flatMap(leavesOf) ?? []
}
