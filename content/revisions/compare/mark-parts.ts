import type { Mark, MarkType, Node } from 'prosemirror-model'
import type { Range } from '../change.ts'
import { sameMarks } from './digest.ts'
import type { Draft } from './draft.ts'
import type { Block } from './outline.ts'
import type { Part, Stretch } from './text-parts.ts'

/** Cuts words that both sides have into parts by what happened to their marks. */
export function markParts(a: Stretch, b: Stretch, blocksA: readonly Block[], blocksB: readonly Block[]): Part[] {
  const blockA = blocksA[a.piece]
  const blockB = blocksB[b.piece]
  if (!blockA || !blockB || a.to === a.from) return []
  if (!hasMarks(blockA.node) && !hasMarks(blockB.node)) return [{ kind: 'same', a, b, format: null, link: null }]

  const parts: Part[] = []
  const readA = new MarkReader(blockA.node, a.from)
  const readB = new MarkReader(blockB.node, b.from)
  let lastFormat: Draft | null = null
  let lastLink: Draft | null = null
  let lastMarks: readonly Mark[] = []
  for (let done = 0; done < a.to - a.from; ) {
    const length = Math.min(a.to - a.from - done, readA.left, readB.left)
    const difference = differenceOf(readA.marks, readB.marks)
    const rangeA: [number, number] = [blockA.pos + 1 + a.from + done, blockA.pos + 1 + a.from + done + length]
    const rangeB: [number, number] = [blockB.pos + 1 + b.from + done, blockB.pos + 1 + b.from + done + length]
    const format = continued(lastFormat, 'format', difference?.format ?? null, rangeA, rangeB)
    const link = continued(lastLink, 'link', difference?.link ?? null, rangeA, rangeB)
    // A blank between two words may keep its marks: what happened to both is still one change.
    const blank = blockA.node.textBetween(a.from + done, a.from + done + length, null, '\ufffc').trim() === ''
    if (format || !blank) lastFormat = format
    if (link || !blank) lastLink = link
    const last = parts[parts.length - 1]
    const start = { a: a.from + done, b: b.from + done }
    // What changed is cut wherever the marks of either side do: the same change makes something else of other marks.
    const goesOn = last?.kind === 'same' && last.format === format && last.link === link && (difference === null || sameMarks(readA.marks, lastMarks))
    lastMarks = readA.marks
    if (goesOn) parts[parts.length - 1] = { ...last, a: { ...last.a, to: start.a + length }, b: { ...last.b, to: start.b + length } }
    else parts.push({ kind: 'same', a: { piece: a.piece, from: start.a, to: start.a + length }, b: { piece: b.piece, from: start.b, to: start.b + length }, format, link })
    done += length
    readA.skip(length)
    readB.skip(length)
  }
  return parts
}

function hasMarks(block: Node): boolean {
  return block.children.some((child) => child.marks.length > 0)
}

class MarkReader {
  private index = 0
  private offset = 0
  private readonly block: Node

  constructor(block: Node, from: number) {
    this.block = block
    this.skip(from)
  }

  get marks(): readonly Mark[] {
    return this.block.maybeChild(this.index)?.marks ?? []
  }

  /** How far the same marks go, at least. */
  get left(): number {
    return (this.block.maybeChild(this.index)?.nodeSize ?? Number.MAX_SAFE_INTEGER) - this.offset
  }

  skip(length: number): void {
    this.offset += length
    for (let child = this.block.maybeChild(this.index); child && this.offset >= child.nodeSize; child = this.block.maybeChild(this.index)) {
      this.offset -= child.nodeSize
      this.index++
    }
  }
}

interface MarkDifference {
  readonly removed: readonly Mark[]
  readonly added: readonly Mark[]
}

function differenceOf(a: readonly Mark[], b: readonly Mark[]): { format: MarkDifference | null; link: MarkDifference | null } | null {
  if (sameMarks(a, b)) return null
  const removed = a.filter((mark) => !mark.isInSet(b))
  const added = b.filter((mark) => !mark.isInSet(a))
  // The same marks in another order (JSON from elsewhere) still are a difference that must be undone exactly.
  if (removed.length === 0 && added.length === 0) return { format: { removed: a, added: b }, link: null }
  const pick = (leads: boolean): MarkDifference | null => {
    const picked = { removed: removed.filter((mark) => leadsSomewhere(mark.type) === leads), added: added.filter((mark) => leadsSomewhere(mark.type) === leads) }
    return picked.removed.length + picked.added.length > 0 ? picked : null
  }
  return { format: pick(false), link: pick(true) }
}

const targetNames = ['href', 'target', 'targetId', 'url', 'uri', 'src']

/** Whether a mark is a link of some kind: where it leads is content, not formatting. */
export function leadsSomewhere(type: MarkType): boolean {
  return targetNames.some((name) => Object.hasOwn(type.spec.attrs ?? {}, name))
}

/** The draft for this stretch: the one before goes on if the same happened there. */
function continued(last: Draft | null, kind: 'format' | 'link', difference: MarkDifference | null, rangeA: [number, number], rangeB: [number, number]): Draft | null {
  if (!difference) return null
  if (last?.marks && sameMarks(last.marks.removed, difference.removed) && sameMarks(last.marks.added, difference.added)) {
    extendRanges(last.a, rangeA)
    extendRanges(last.b, rangeB)
    return last
  }
  return { kind, a: [rangeA], b: [rangeB], marks: difference, id: '' }
}

function extendRanges(ranges: Draft['a'], range: Range): void {
  const last = ranges[ranges.length - 1]
  if (last && last[1] === range[0]) ranges[ranges.length - 1] = [last[0], range[1]]
  else ranges.push(range)
}
