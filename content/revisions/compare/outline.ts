import type { Node } from 'prosemirror-model'
import type { DigestReader } from './digest.ts'
import { isTable } from './is-table.ts'
import type { Passage } from './passage.ts'
import type { Words } from './words.ts'

/** A block of one of the two documents, at its place, and what the comparison has found about it so far. */
export interface Block {
  node: Node
  /** Position before it; -1 for the document, so that content always starts at `pos + 1`. */
  pos: number
  readonly parent: Block | null
  readonly index: number
  readonly depth: number
  /** Empty for leaves. */
  readonly children: readonly Block[]
  /** Its leaves are those from `firstLeaf` to before `endLeaf` of its document. */
  readonly firstLeaf: number
  readonly endLeaf: number
  readonly hash: number
  readonly wordCount: number
  /** The same block in the other document. */
  partner: Block | null
  /** Whether it and its partner, leaves both, stand in the same order as the other pairs in order. */
  inOrder: boolean
  /** The passage (one paragraph, or one that was split or merged) that its text belongs to. */
  passage: Passage | null
  words: Words | null
}

/** One document, taken apart into blocks. Leaves: textblocks, tables, and what has no children. */
export interface Outline {
  readonly root: Block
  readonly leaves: readonly Block[]
  /** Containers, each after those within it. */
  readonly containers: readonly Block[]
}

/**
 * @param collect gets every block
 * @param shallow only the document itself, as one leaf: for documents that are equal anyway
 */
export function outlineOf(document: Node, digests: DigestReader, pos = -1, collect: Block[] = [], shallow = false): Outline {
  const leaves: Block[] = []
  const containers: Block[] = []
  const visit = (node: Node, pos: number, parent: Block | null, index: number, depth: number): Block => {
    const digest = shallow ? noDigest : digests.read(node)
    const children: Block[] = []
    const firstLeaf = leaves.length
    const leaf = shallow || isLeaf(node)
    const block = {
      node, pos, parent, index, depth, children, firstLeaf, endLeaf: firstLeaf + 1,
      hash: digest.hash, wordCount: digest.words, partner: null, inOrder: false, passage: null, words: null,
    }
    collect.push(block)
    if (leaf) leaves.push(block)
    else {
      let childPos = pos + 1
      node.children.forEach((child, i) => {
        children.push(visit(child, childPos, block, i, depth + 1))
        childPos += child.nodeSize
      })
      block.endLeaf = leaves.length
      containers.push(block)
    }
    return block
  }
  const root = visit(document, pos, null, 0, 0)
  return { root, leaves, containers }
}

const noDigest = { hash: 0, words: 0 }

function isLeaf(node: Node): boolean {
  return node.inlineContent || node.childCount === 0 || isTable(node)
}

/** The children of a block that was taken whole, each taken whole itself: their digests are not read. */
export function childBlocks(block: Block): Block[] {
  if (block.node.inlineContent) return []
  let pos = block.pos + 1
  return block.node.children.map((node, index) => {
    const child: Block = {
      node, pos, parent: block, index, depth: block.depth + 1, children: [], firstLeaf: block.firstLeaf, endLeaf: block.endLeaf,
      hash: 0, wordCount: 0, partner: null, inOrder: false, passage: null, words: null,
    }
    pos += node.nodeSize
    return child
  })
}

/** Whether `inner` stands within `outer` (or is it). */
export function isWithin(inner: Block, outer: Block): boolean {
  for (let block: Block | null = inner; block; block = block.parent) if (block === outer) return true
  return false
}

/** The leaves within a block, in order; itself, if it is one. */
export function leavesOf(block: Block): Block[] {
  return block.children.length === 0 ? [block] : block.children.flatMap(leavesOf)
}

/** Whether a block with words has found nobody yet. */
export function isFree(block: Block): boolean {
  return block.partner === null && block.passage === null && block.wordCount > 0
}

export function pair(a: Block, b: Block): void {
  unpair(a)
  unpair(b)
  a.partner = b
  b.partner = a
}

export function pairInOrder(a: Block, b: Block): void {
  pair(a, b)
  a.inOrder = true
  b.inOrder = true
}

export function unpair(block: Block): void {
  if (block.partner) {
    block.partner.partner = null
    block.partner.inOrder = false
  }
  block.partner = null
  block.inOrder = false
}

export function endOf(block: Block): number {
  return block.pos + block.node.nodeSize
}

/** Blocks of which each side holds exactly one, in order of the first side. */
export function uniquePairs(a: readonly Block[], b: readonly Block[]): [Block, Block][] {
  const once = (blocks: readonly Block[]): Map<number, Block | null> => {
    const found = new Map<number, Block | null>()
    for (const block of blocks) found.set(block.hash, found.has(block.hash) ? null : block)
    return found
  }
  const inB = once(b)
  const pairs: [Block, Block][] = []
  for (const [hash, block] of once(a)) {
    const other = inB.get(hash)
    if (block && other) pairs.push([block, other])
  }
  return pairs
}
