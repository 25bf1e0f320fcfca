import { alignWords } from './align-words.ts'
import { isTable } from './is-table.ts'
import { type Block } from './outline.ts'
import { wordsOf, type Scope } from './scope.ts'
import type { Vocabulary } from './words.ts'

/** The words of a leaf as a multiset: sorted, with the sum of their weights. */
interface Bag {
  readonly ids: Int32Array
  readonly weight: number
}

/**
 * How alike leaves are in their words, whatever their capitals, rare words counting more: what two blocks share of "the" and "patient" says little,
 * what they share of "spironolactone" says a lot.
 */
export class Likeness {
  private readonly bags = new Map<Block, Bag>()
  private readonly weights: Float64Array
  private readonly scope: Scope

  constructor(leaves: readonly Block[], scope: Scope) {
    this.scope = scope
    const sorted = leaves.map((leaf) => sortedWords(leaf, scope))
    const size = scope.vocabulary.size
    const frequency = new Int32Array(size)
    for (const ids of sorted) for (let i = 0; i < ids.length; i++) if (ids[i] !== ids[i - 1]) frequency[ids[i] ?? 0] = (frequency[ids[i] ?? 0] ?? 0) + 1
    this.weights = new Float64Array(size)
    for (let id = 1; id < size; id++) this.weights[id] = Math.log(1 + (leaves.length + 1) / ((frequency[id] ?? 0) + 1)) * substance(scope.vocabulary, id)
    leaves.forEach((leaf, i) => {
      const ids = sorted[i] ?? new Int32Array()
      this.bags.set(leaf, { ids, weight: this.sum(ids) })
    })
  }

  /** From 0 (nothing in common) to 1 (the same words): Dice, or 0.6 of what the one has of the other. */
  of(a: Block, b: Block): number {
    if (a.node.type !== b.node.type && !(a.node.isTextblock && b.node.isTextblock)) return 0
    if (isTable(a.node) !== isTable(b.node)) return 0
    const bagA = this.bags.get(a)
    const bagB = this.bags.get(b)
    if (!bagA || !bagB || bagA.weight === 0 || bagB.weight === 0) return 0
    const common = this.common(bagA.ids, bagB.ids)
    const dice = (2 * common) / (bagA.weight + bagB.weight)
    return Math.max(dice, (0.6 * common) / Math.min(bagA.weight, bagB.weight)) * (a.node.type === b.node.type ? 1 : 0.9)
  }

  /** What is left of a leaf's words without those that others share with it in the same order. */
  without(whole: Block, others: readonly Block[]): Int32Array {
    const rest = this.wordsInOrder(whole)
    for (const other of others)
      for (const { a, length } of alignWords(rest, this.wordsInOrder(other), this.scope.budget).runs) rest.fill(taken, a, a + length)
    return Int32Array.from(rest.filter((id) => id !== taken)).sort()
  }

  private wordsInOrder(leaf: Block): number[] {
    return wordsOf(leaf, this.scope).ids.map((id) => this.scope.vocabulary.folded(id))
  }

  /** How much of a leaf is found among some words: 0 to 1. */
  share(part: Block, words: Int32Array): number {
    const bag = this.bags.get(part)
    return bag && bag.weight > 0 ? this.common(bag.ids, words) / bag.weight : 0
  }

  /** Weight of one word, for those who count on their own. */
  weight(id: number): number {
    return this.weights[this.scope.vocabulary.folded(id)] ?? 0
  }

  private common(a: Int32Array, b: Int32Array): number {
    let sum = 0
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const left = a[i] ?? 0
      const right = b[j] ?? 0
      if (left === right) {
        sum += this.weights[left] ?? 0
        i++
        j++
      } else if (left < right) i++
      else j++
    }
    return sum
  }

  private sum(ids: Int32Array): number {
    let sum = 0
    for (let i = 0; i < ids.length; i++) sum += this.weights[ids[i] ?? 0] ?? 0
    return sum
  }
}

// Signs and the shortest words hold sentences together in every text.
function substance(vocabulary: Vocabulary, id: number): number {
  if (vocabulary.kind(id) !== 'word') return 0.1
  const word = vocabulary.text(id)
  return word.length <= 3 && /^[a-z]+$/i.test(word) ? 0.4 : 1
}

// A plain loop: this is done with every word of what is not equal.
function sortedWords(leaf: Block, scope: Scope): Int32Array {
  const { ids } = wordsOf(leaf, scope)
  const words = new Int32Array(ids.length)
  for (let i = 0; i < ids.length; i++) words[i] = scope.vocabulary.folded(ids[i] ?? 0)
  return words.sort()
}

// No word has this number, and it equals no other's.
const taken = -1
