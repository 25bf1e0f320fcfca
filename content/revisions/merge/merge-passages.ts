import type { Fragment, Node } from 'prosemirror-model'
import type { Block } from '../compare/outline.ts'
import type { Passage } from '../compare/passage.ts'
import { textOf, type ConflictKind, type NoteConflict } from './conflict.ts'
import { editsOf, landingOf, withEdits, withMarks, type LandedEdit } from './merge-text.ts'
import type { Side, SideName } from './side.ts'

/** Merges the text of blocks word by word, with what was split off them and what was merged into them. */
export class PassageMerger {
  /** What became of blocks whose text was merged. */
  readonly texts = new Map<Block, Node>()
  private readonly ours: Side
  private readonly theirs: Side
  private readonly note: NoteConflict

  constructor(ours: Side, theirs: Side, note: NoteConflict) {
    this.ours = ours
    this.theirs = theirs
    this.note = note
  }

  /** A block split off another: its text is merged with that one's. */
  piece(block: Block, side: SideName): Node | null {
    const first = block.passage?.a[0]
    const inOurs = first && this.ours.of(first.pos)
    const inTheirs = first && this.theirs.of(first.pos)
    if (first && inOurs && inTheirs) {
      this.text(first.pos, inOurs, inTheirs)
      const other = side === 'ours' ? this.theirs : this.ours
      // Both split it: only the pieces of the side whose way was taken stand.
      if (!this.texts.has(block) && other.changedPassage(first.pos)) return null
    }
    return this.texts.get(block) ?? block.node
  }

  /** The text of a block that the other side deleted: what it may have edited is in what was merged into the block. */
  ofOneSide(block: Block, side: SideName): Node {
    const passage = block.passage
    const known = this.texts.get(block)
    return known ?? (passage && passage.a.length > 1 && passage.b[0] === block ? this.mergeInto(passage, side) : block.node)
  }

  /** The text of a block of the base, merged; the pieces that it was split into are merged with it. */
  text(place: number, inOurs: Block, inTheirs: Block): Node {
    const known = this.texts.get(inOurs) ?? this.texts.get(inTheirs)
    if (known) return known
    const byOurs = this.ours.changedPassage(place)
    const byTheirs = this.theirs.changedPassage(place)
    const result = !byTheirs ? inOurs.node : !byOurs ? inTheirs.node : null
    if (result) {
      // Blocks merged into this one on one side may have been edited on the other.
      const passage = byOurs ?? byTheirs
      if (passage && passage.a.length > 1) return this.mergeInto(passage, byOurs ? 'ours' : 'theirs')
      return result
    }
    if (!byOurs || !byTheirs) return inOurs.node
    const isSimple = (passage: typeof byOurs): boolean => passage.a.length === 1 && passage.b.length === 1
    if (isSimple(byTheirs)) return this.mergeInto(byOurs, 'ours')
    if (isSimple(byOurs)) return this.mergeInto(byTheirs, 'theirs')
    const same = byOurs.b.length === byTheirs.b.length && byOurs.b.every((block, i) => block.hash === byTheirs.b[i]?.hash)
    if (!same) {
      // All blocks that either joined: what theirs did in any of them gives way to ours.
      const blocks = new Map([...byOurs.a, ...byTheirs.a].map((block) => [block.pos, block]))
      const wayOf = (side: Side): string => [...new Set([...blocks.keys()].flatMap((pos) => side.changedPassage(pos)?.b ?? side.of(pos) ?? []))].map(({ node }) => textOf(node)).join('\n')
      this.note('structure', inOurs.node, [...blocks.values()].map(({ node }) => textOf(node)).join('\n'), wayOf(this.ours), wayOf(this.theirs))
    }
    for (const block of byOurs.b) this.texts.set(block, block.node)
    return inOurs.node
  }

  /** Makes the other side's edits in the blocks that one side's passage came to. */
  private mergeInto(passage: Passage, side: SideName): Node {
    const other = side === 'ours' ? this.theirs : this.ours
    const landed = new Map<number, LandedEdit[]>()
    const marks: { piece: number; from: number; to: number; edit: ReturnType<typeof editsOf>['marks'][number] }[] = []
    passage.a.forEach((block, piece) => {
      const edited = other.changedPassage(block.pos)
      if (!edited) {
        // That the first is gone there has been said.
        if (piece > 0 && !other.of(block.pos) && !other.isJoined(block.pos)) this.clash('delete', passage, side, textOf(block.node), '')
        return
      }
      if (edited.a.length > 1 || edited.b.length > 1) {
        this.clash('structure', passage, side, textOf(block.node), edited.b.map(({ node }) => textOf(node)).join('\n'))
        return
      }
      const { text, marks: markEdits } = editsOf(edited)
      for (const edit of text) {
        const landing = landingOf(passage, piece, edit.from, edit.to)
        if (!landing) {
          if (!isSameEdit(passage, piece, edit)) this.clash('text', passage, side, slice(block.node, edit.from, edit.to), edit.content.textBetween(0, edit.content.size))
          continue
        }
        if (landing.beside) {
          if (isSameEdit(passage, piece, edit)) continue
          this.clash('order', passage, side, '', edit.content.textBetween(0, edit.content.size))
        }
        landed.set(landing.piece, [...(landed.get(landing.piece) ?? []), { ...landing, content: edit.content }])
      }
      for (const edit of markEdits)
        for (const part of passage.parts) {
          if (part.kind !== 'same' || part.a.piece !== piece) continue
          const from = Math.max(edit.from, part.a.from)
          const to = Math.min(edit.to, part.a.to)
          if (from >= to) continue
          if (edit.link && part.link) {
            if (part.link.marks?.added.some((mark) => !mark.isInSet(edit.added))) this.clash('link', passage, side, slice(block.node, from, to), slice(block.node, from, to))
            continue
          }
          marks.push({ piece: part.b.piece, from: from + part.b.from - part.a.from, to: to + part.b.from - part.a.from, edit })
        }
    })
    passage.b.forEach((block, piece) => {
      const edits = landed.get(piece) ?? []
      let content = block.node.content
      // Marks first: they do not change offsets.
      for (const { piece: at, from, to, edit } of marks) if (at === piece) content = withMarks(content, from, to, edit)
      this.texts.set(block, block.node.copy(withEdits(block.node.copy(content), edits)))
    })
    const first = passage.b[0] && this.texts.get(passage.b[0])
    if (!first) throw new RangeError('A passage has a block on each side.')
    return first
  }

  private clash(kind: ConflictKind, passage: Passage, side: SideName, base: string, other: string): void {
    const own = passage.b.map(({ node }) => textOf(node)).join('\n')
    this.note(kind, passage.b[0]?.node ?? null, base, side === 'ours' ? own : other, side === 'ours' ? other : own)
  }
}

function slice(node: Node, from: number, to: number): string {
  return node.textBetween(from, to, null, (leaf) => leaf.type.spec.leafText?.(leaf) ?? '')
}

/** Whether a passage makes the very same edit itself. */
function isSameEdit(passage: Passage, piece: number, edit: { from: number; to: number; content: Fragment }): boolean {
  if (passage.a.length > 1 || passage.b.length > 1 || piece > 0) return false
  return editsOf(passage).text.some((own) => own.from === edit.from && own.to === edit.to && own.content.eq(edit.content))
}
