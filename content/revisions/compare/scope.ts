import type { Node } from 'prosemirror-model'
import type { DigestReader } from './digest.ts'
import { readWords, Vocabulary, type Words } from './words.ts'
import type { Block } from './outline.ts'

/** What all steps of one comparison share. */
export interface Scope {
  readonly digests: DigestReader
  readonly vocabulary: Vocabulary
  /** Insertions and deletions that the search for common words may try in one passage. */
  readonly budget: number
  /** Every block of the new document that the comparison has made, whatever it is part of. */
  readonly newBlocks: Block[]
  /** Set once something was reported more coarsely than it is. */
  limited: boolean
}

/** The words of a leaf: of all its cells, if it is a table; none, if it holds no text. */
export function wordsOf(block: Block, scope: Scope): Words {
  return (block.words ??= block.node.inlineContent ? readWords(block.node, scope.vocabulary, scope.digests) : { ...noWords, ids: idsWithin(block.node, scope) })
}

const noWords: Words = { ids: [], leads: [''], from: [0], to: [0] }

function idsWithin(node: Node, scope: Scope): number[] {
  const ids: number[] = []
  node.descendants((inner) => {
    if (!inner.inlineContent) return true
    for (const id of readWords(inner, scope.vocabulary, scope.digests).ids) ids.push(id)
    return false
  })
  return ids
}

export function newScope(digests: DigestReader, budget: number): Scope {
  return { digests, vocabulary: new Vocabulary(), budget, newBlocks: [], limited: false }
}
