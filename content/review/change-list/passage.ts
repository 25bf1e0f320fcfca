import type { Node } from 'prosemirror-model'
import type { Change } from '../../revisions/index.ts'

/** One passage in two versions, between which nothing differs but the change it was made for. */
export interface Passage {
  readonly before: string
  readonly after: string
}

/**
 * The sentence in which a change stands, without and with that change alone: "take 5 mg twice a day" and
 * "take 50 mg twice a day", so that a number is seen with its unit and a drug with its dose.
 */
export function passageOf(change: Change, before: Node, after: Node): Passage {
  const inA = textblockAt(before, change.fromA, change.toA)
  const inB = textblockAt(after, change.fromB, change.toB)
  // What is a block or more is its own passage.
  if (change.ranges !== undefined || (inA === null && inB === null)) return { before: change.before, after: change.after }
  const block = inA ?? inB
  if (block === null) return { before: change.before, after: change.after }
  const left = lastSentence(block.text.slice(0, block.from))
  const right = firstSentence(block.text.slice(block.to))
  const wordsA = inA === null ? change.before : inA.text.slice(inA.from, inA.to)
  const wordsB = inB === null ? change.after : inB.text.slice(inB.from, inB.to)
  return { before: `${left}${wordsA}${right}`, after: `${left}${wordsB}${right}` }
}

interface Place {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** null unless both ends stand in the same textblock. */
function textblockAt(document: Node, from: number, to: number): Place | null {
  const $from = document.resolve(from)
  if (!$from.parent.isTextblock) return null
  const end = $from.end()
  if (to > end) return null
  const start = $from.start()
  return { text: textOf($from.parent), from: from - start, to: to - start }
}

/** The text of a textblock, one character for each position, so that positions are offsets. */
export function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, '', (leaf) => leaf.type.spec.leafText?.(leaf) ?? '\ufffc')
}

// A point within a number or an abbreviation is followed by no blank, and ends no sentence.
const sentenceEnd = /[.!?…](?=[\s"”’)\]])|\n/g

function lastSentence(text: string): string {
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) start = match.index + match[0].length
  return text.slice(start)
}

function firstSentence(text: string): string {
  const end = /[.!?…](?=[\s"”’)\]]|$)|\n/.exec(text)
  return end === null ? text : text.slice(0, end.index + end[0].length)
}
