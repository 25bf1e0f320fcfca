import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { sameMarks } from '../compare/digest.ts'
import type { Passage } from '../compare/passage.ts'
import { withoutMovedText, type Part } from '../compare/text-parts.ts'

/** What happened to the text of one base block, in offsets of its content. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  /** What stands there instead. */
  readonly content: Fragment
}
export interface MarkEdit {
  readonly from: number
  readonly to: number
  readonly removed: readonly Mark[]
  readonly added: readonly Mark[]
  readonly link: boolean
}

/** The edits of a passage of one block each. */
export function editsOf(passage: Passage): { text: TextEdit[]; marks: MarkEdit[] } {
  const text: TextEdit[] = []
  const marks: MarkEdit[] = []
  let at = 0
  let open: { from: number; to: number; content: Fragment } | null = null
  const close = (): void => {
    if (open) text.push(open)
    open = null
  }
  for (const part of passage.parts.map(withoutMovedText)) {
    if (part.kind === 'break' || part.kind === 'moved') continue
    if (part.kind === 'same') {
      close()
      for (const draft of [part.format, part.link]) if (draft?.marks) marks.push({ from: part.a.from, to: part.a.to, ...draft.marks, link: draft.kind === 'link' })
      at = part.a.to
      continue
    }
    const now: { from: number; to: number; content: Fragment } = open ?? { from: at, to: at, content: Fragment.empty }
    if (part.kind === 'deleted') {
      open = { ...now, to: part.a.to }
      at = part.a.to
    } else {
      const node = passage.b[part.b.piece]?.node
      open = { ...now, content: node ? now.content.append(node.content.cut(part.b.from, part.b.to)) : now.content }
    }
  }
  close()
  return { text, marks }
}

/** Where an edit lands in the new blocks of a passage. */
export interface Landing {
  readonly piece: number
  readonly from: number
  readonly to: number
  /** Whether the passage has an insertion of its own at exactly this point. */
  readonly beside: boolean
}

/** Maps a stretch of base block `piece` through a passage; null if the passage changed any of it. */
export function landingOf(passage: Passage, piece: number, from: number, to: number): Landing | null {
  const found: Landing[] = []
  let last: Part | null = null
  for (const part of keptStretches(passage)) {
    const before = found[found.length - 1]
    if (part.kind === 'same' && part.a.piece === piece && part.a.from <= from && to <= part.a.to) {
      // Of two places at the ends of a change, the later: after what was inserted there.
      const shift = part.b.from - part.a.from
      const beside = (from === to && part.a.from === from && last?.kind === 'inserted') || (before?.beside ?? false)
      found.push({ piece: part.b.piece, from: from + shift, to: to + shift, beside })
    } else if (part.kind === 'inserted' && before && before.from === before.to && before.to === part.b.from && before.piece === part.b.piece)
      found.push({ ...before, beside: true, from: part.b.to, to: part.b.to })
    last = part
  }
  const landing = found[found.length - 1]
  if (landing) return landing
  // An empty block that both wrote into.
  if (from === to && !passage.parts.map(withoutMovedText).some((part) => part.kind === 'deleted' || part.kind === 'same')) {
    const end = passage.b[0]?.node.content.size ?? 0
    return { piece: 0, from: end, to: end, beside: end > 0 }
  }
  return null
}

/** The parts with neighbouring unchanged stretches joined that differ in their marks only. */
function keptStretches(passage: Passage): readonly Part[] {
  const parts: Part[] = []
  for (const part of passage.parts.map(withoutMovedText)) {
    const last = parts[parts.length - 1]
    if (part.kind === 'same' && last?.kind === 'same' && last.a.piece === part.a.piece && last.b.piece === part.b.piece && last.a.to === part.a.from && last.b.to === part.b.from)
      parts[parts.length - 1] = { ...last, a: { ...last.a, to: part.a.to }, b: { ...last.b, to: part.b.to } }
    else parts.push(part)
  }
  return parts
}

export interface LandedEdit extends Landing {
  readonly content: Fragment
}

/** A textblock's content with edits made at places that do not overlap, in their order. */
export function withEdits(node: Node, edits: readonly LandedEdit[]): Fragment {
  let content = node.content
  // From the end, so that offsets hold; what is inserted at the start of what is replaced comes after it.
  for (const { from, to, content: by } of edits.toReversed().sort((x, y) => y.from - x.from || y.to - x.to)) content = joined(content.cut(0, from), joined(by, content.cut(to)))
  return content
}

function joined(a: Fragment, b: Fragment): Fragment {
  return a.append(b)
}

/** The content with the marks of a stretch changed. */
export function withMarks(content: Fragment, from: number, to: number, edit: MarkEdit): Fragment {
  const middle = content.cut(from, to).content.map((node) => {
    let marks: readonly Mark[] = node.marks
    for (const mark of edit.removed) marks = mark.removeFromSet(marks)
    for (const mark of edit.added) marks = mark.addToSet(marks)
    return sameMarks(marks, node.marks) ? node : node.mark(marks)
  })
  return middle.reduce((whole, node) => whole.append(Fragment.from(node)), content.cut(0, from)).append(content.cut(to))
}
