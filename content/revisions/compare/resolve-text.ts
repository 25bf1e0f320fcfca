import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { sameMarks } from './digest.ts'
import type { Draft } from './draft.ts'
import { attrsOfBoth } from './markup.ts'
import type { Block } from './outline.ts'
import type { Passage } from './passage.ts'
import type { Part, Stretch } from './text-parts.ts'

/** The textblocks that a passage comes to: the first, and those of either side that stand apart under these decisions. */
export interface ResolvedPassage {
  readonly first: Node
  readonly a: ReadonlyMap<number, Node>
  readonly b: ReadonlyMap<number, Node>
}

export function draftsOfParts(parts: readonly Part[]): Set<Draft> {
  const drafts = new Set<Draft>()
  for (const part of parts) {
    if (part.kind !== 'same') drafts.add(part.draft)
    else {
      if (part.format) drafts.add(part.format)
      if (part.link) drafts.add(part.link)
    }
    if (part.kind === 'moved') for (const draft of draftsOfParts(part.text.parts)) drafts.add(draft)
  }
  return drafts
}

export function resolvePassage(passage: Passage, accepted: ReadonlySet<Draft>, ignored: ReadonlySet<string>, own: (node: Node) => Node): ResolvedPassage {
  const firstA = passage.a[0]
  const firstB = passage.b[0]
  if (!firstA || !firstB) throw new RangeError('A passage has a block on each side.')
  const shell = passage.markup && accepted.has(passage.markup)
    ? firstB.node.type.create(attrsOfBoth(firstA.node, firstB.node, ignored), null, firstB.node.marks)
    : firstA.node
  const rest = (blocks: readonly Block[], of: (node: Node) => Node): Map<number, Node> => new Map(blocks.slice(1).map((block, i) => [i + 1, of(block.node)]))

  // Wholly old or wholly new text is taken as it stands, to the last join of its texts.
  const drafts = [...draftsOfParts(passage.parts)]
  if (!drafts.some((draft) => accepted.has(draft))) return { first: withContent(shell, firstA.node.content), a: rest(passage.a, (node) => node), b: new Map() }
  if (drafts.every((draft) => accepted.has(draft))) return { first: withContent(shell, firstB.node.content), a: new Map(), b: rest(passage.b, own) }

  const first = new Line(shell)
  const a = new Map<number, Line>()
  const b = new Map<number, Line>()
  let line = first
  for (const part of passage.parts) {
    if (part.kind !== 'break') pushPart(line, part, passage, accepted)
    else if (accepted.has(part.draft) === (part.side === 'b')) {
      const node = passage[part.side][part.piece]?.node
      if (!node) continue
      line = new Line(part.side === 'b' ? own(node) : node)
      ;(part.side === 'b' ? b : a).set(part.piece, line)
    }
  }
  const close = (lines: Map<number, Line>): Map<number, Node> => new Map([...lines].map(([piece, one]) => [piece, one.close()]))
  return { first: first.close(), a: close(a), b: close(b) }
}

/** The words of a block that stands on one side only, as far as they are here; null if none is. */
export function resolveLone(block: Block, side: 'a' | 'b', parts: readonly Part[], accepted: ReadonlySet<Draft>, own: (node: Node) => Node): Node | null {
  if (!parts.some((part) => part.kind !== 'same' && accepted.has(part.draft) === (side === 'b'))) return null
  const shell = side === 'b' ? own(block.node) : block.node
  if ([...draftsOfParts(parts)].every((draft) => accepted.has(draft) === (side === 'b'))) return shell
  const line = new Line(shell)
  for (const part of parts) if (part.kind !== 'break') pushPart(line, part, { a: [block], b: [block] }, accepted)
  return line.close()
}

interface Texts {
  readonly a: readonly Block[]
  readonly b: readonly Block[]
}

function pushPart(line: Line, part: Exclude<Part, { kind: 'break' }>, texts: Texts, accepted: ReadonlySet<Draft>): void {
  switch (part.kind) {
    case 'same':
      return line.push(texts.a, part.a, (marks) => marksOf(part, marks, texts, accepted))
    case 'deleted':
      return accepted.has(part.draft) ? undefined : line.push(texts.a, part.a, null)
    case 'inserted':
      return accepted.has(part.draft) ? line.push(texts.b, part.b, null) : undefined
    case 'moved':
      if (accepted.has(part.draft) === (part.side === 'b')) for (const inner of part.text.parts) if (inner.kind !== 'break') pushPart(line, inner, part.text, accepted)
  }
}

function withContent(shell: Node, content: Fragment): Node {
  return shell.copy(content)
}

/** Marks of a stretch on which formatting and links were decided. */
function marksOf(part: Extract<Part, { kind: 'same' }>, marks: readonly Mark[], texts: Texts, accepted: ReadonlySet<Draft>): readonly Mark[] {
  const changes = [part.format, part.link].filter((draft) => draft !== null)
  const taken = changes.filter((draft) => accepted.has(draft))
  if (taken.length === 0) return marks
  if (taken.length === changes.length) return texts.b[part.b.piece]?.node.content.cut(part.b.from, part.b.to).firstChild?.marks ?? marks
  let result = marks
  for (const { marks: difference } of taken) {
    for (const mark of difference?.removed ?? []) result = mark.removeFromSet(result)
    for (const mark of difference?.added ?? []) result = mark.addToSet(result)
  }
  return result
}

/** A textblock in the making: joins neighbouring texts, and drops marks that the block does not allow. */
class Line {
  private readonly nodes: Node[] = []
  private readonly shell: Node

  constructor(shell: Node) {
    this.shell = shell
  }

  push(blocks: readonly Block[], stretch: Stretch, marksOf: ((marks: readonly Mark[]) => readonly Mark[]) | null): void {
    const cut = blocks[stretch.piece]?.node.content.cut(stretch.from, stretch.to)
    cut?.forEach((node) => {
      const marks = this.shell.type.allowedMarks(marksOf ? marksOf(node.marks) : node.marks)
      const next = sameMarks(marks, node.marks) ? node : node.mark(marks)
      const last = this.nodes[this.nodes.length - 1]
      if (last?.isText && next.isText && sameMarks(last.marks, next.marks)) this.nodes[this.nodes.length - 1] = last.type.schema.text(`${last.text ?? ''}${next.text ?? ''}`, last.marks)
      else this.nodes.push(next)
    })
  }

  close(): Node {
    return this.shell.copy(Fragment.fromArray(this.nodes))
  }
}
