import { Fragment, type Node } from 'prosemirror-model'
import type { CompareOptions } from '../change.ts'
import { defaultBudget } from '../compare/compare.ts'
import { digestReader } from '../compare/digest.ts'
import { isTable } from '../compare/is-table.ts'
import type { Block } from '../compare/outline.ts'
import { newScope, type Scope } from '../compare/scope.ts'
import type { Conflict, ConflictKind } from './conflict.ts'
import { mergeLists, type Element } from './merge-list.ts'
import { mergeMarkup } from './merge-markup.ts'
import { mergeTables } from './merge-table.ts'
import { editsOf, landingOf, withEdits, withMarks, type LandedEdit } from './merge-text.ts'
import { isPiece, Side } from './side.ts'
import { uniqueIds } from './unique-ids.ts'

export interface Merge {
  readonly merged: Node
  /** Empty where both could have their way. In the document's order, those whose place is gone first. */
  readonly conflicts: readonly Conflict[]
}

/**
 * What both of two revisions of one base did. Edits at different places all survive; where both changed the same, ours stands
 * and the conflict says what theirs was; nothing is dropped without being named. Always valid.
 */
export function mergeDocuments(base: Node, ours: Node, theirs: Node, options: Pick<CompareOptions, 'ignoreAttrs' | 'budget'> = {}): Merge {
  const digests = digestReader(options.ignoreAttrs ?? [])
  if (digests.same(theirs, base) || digests.same(ours, theirs)) return { merged: ours, conflicts: [] }
  if (digests.same(ours, base)) return { merged: theirs, conflicts: [] }
  const scope = newScope(digests, options.budget ?? defaultBudget)
  for (const moves of [true, false]) {
    const attempt = new Merger(base, new Side(base, ours, scope), new Side(base, theirs, scope), scope, moves).run()
    if (attempt) return { ...attempt, merged: uniqueIds(attempt.merged, base, digests.ignored) }
  }
  // Both turned the structure upside down, in ways that no schema-valid document can hold together.
  return { merged: ours, conflicts: [{ kind: 'structure', base: textOf(base), ours: textOf(ours), theirs: textOf(theirs), from: 0, to: ours.content.size }] }
}

function textOf(node: Node): string {
  return node.textBetween(0, node.content.size, '\n', (leaf) => leaf.type.spec.leafText?.(leaf) ?? '')
}

type Owner = 'ours' | 'theirs' | 'both' | 'nobody'

/** Thrown where a merged container would not be valid; the next, coarser way is tried. */
class NoFit extends Error {}

class Merger {
  private readonly base: Node
  private readonly ours: Side
  private readonly theirs: Side
  private readonly scope: Scope
  /** Whether theirs may move blocks. */
  private readonly moves: boolean
  private readonly conflicts: { kind: ConflictKind; base: string; ours: string; theirs: string; node: Node | null }[] = []
  private readonly owners = new Map<number, Owner>()
  private readonly texts = new Map<Block, Node>()
  private readonly placed = new Map<number, number>()

  constructor(base: Node, ours: Side, theirs: Side, scope: Scope, moves: boolean) {
    this.base = base
    this.ours = ours
    this.theirs = theirs
    this.scope = scope
    this.moves = moves
  }

  run(): Merge | null {
    try {
      const merged = this.block(-1)
      if (!merged || !this.allPlaced()) return null
      merged.check()
      return { merged, conflicts: this.locate(merged) }
    } catch (error) {
      if (error instanceof NoFit || error instanceof RangeError) return null
      throw error
    }
  }

  private conflict(kind: ConflictKind, node: Node | null, base: string, ours: string, theirs: string): void {
    this.conflicts.push({ kind, base, ours, theirs, node })
  }

  /** Whose place a block of the base takes; said once, with the conflicts that lie in it. */
  private ownerOf(place: number): Owner {
    let owner = this.owners.get(place)
    if (owner === undefined) this.owners.set(place, (owner = this.decideOwner(place)))
    return owner
  }

  private decideOwner(place: number): Owner {
    const inOurs = this.ours.of(place)
    const inTheirs = this.theirs.of(place)
    // Words merged into another block are kept with that block's text.
    if (this.ours.isJoined(place) || this.theirs.isJoined(place)) return 'nobody'
    if (inOurs && inTheirs) {
      if (this.ours.isMoved(place)) {
        if (this.theirs.isMoved(place) && !this.sameDestination(inOurs, inTheirs)) this.conflict('move', inOurs.node, this.baseText(place), textOf(inOurs.node), textOf(inTheirs.node))
        return 'ours'
      }
      if (!this.theirs.isMoved(place)) return 'both'
      if (this.moves) return 'theirs'
      this.conflict('move', inOurs.node, this.baseText(place), textOf(inOurs.node), textOf(inTheirs.node))
      return 'both'
    }
    const [kept, side, owner]: [Block | undefined, Side, Owner] = inOurs ? [inOurs, this.ours, 'ours'] : [inTheirs, this.theirs, 'theirs']
    if (!kept || !side.isTouched(place)) return 'nobody'
    this.conflict('delete', kept.node, this.baseText(place), inOurs ? textOf(inOurs.node) : '', inTheirs ? textOf(inTheirs.node) : '')
    return owner
  }

  private sameDestination(a: Block, b: Block): boolean {
    const neighbour = (block: Block, side: Side): number | null | undefined => {
      const previous = block.parent?.children[block.index - 1]
      return previous && side.placeOf(previous)
    }
    return a.parent !== null && b.parent !== null && this.ours.placeOf(a.parent) === this.theirs.placeOf(b.parent) && neighbour(a, this.ours) === neighbour(b, this.theirs)
  }

  private baseText(place: number): string {
    const block = this.ours.baseAt(place)
    return block ? textOf(block.node) : ''
  }

  /** A block of the base with what both made of it; null if its container came out empty. */
  private block(place: number): Node | null {
    this.placed.set(place, (this.placed.get(place) ?? 0) + 1)
    const base = this.ours.baseAt(place)
    const inOurs = this.ours.of(place)
    const inTheirs = this.theirs.of(place)
    const one = inOurs ?? inTheirs
    if (!base || !one) return null
    if (!inOurs || !inTheirs) return this.ofOneSide(one, inOurs ? 'ours' : 'theirs')
    const like = mergeMarkup(base.node, inOurs.node, inTheirs.node, this.scope.digests.ignored, (node, values) => this.conflict('attribute', node, ...values))
    if (base.node.isTextblock && inOurs.node.isTextblock && inTheirs.node.isTextblock) return like.copy(this.text(place, inOurs, inTheirs).content)
    if (inOurs.hash === base.hash && inTheirs.children.length === 0) return like.copy(inTheirs.node.content)
    if (inTheirs.hash === base.hash && inOurs.children.length === 0) return like.copy(inOurs.node.content)
    if (isTable(base.node) && isTable(inOurs.node) && isTable(inTheirs.node)) return this.table(like, base, inOurs, inTheirs)
    if (base.children.length === 0 && inOurs.children.length === 0 && inTheirs.children.length === 0) {
      if (inOurs.hash !== inTheirs.hash && inTheirs.hash !== base.hash) this.conflict('structure', inOurs.node, textOf(base.node), textOf(inOurs.node), textOf(inTheirs.node))
      return like.copy(inOurs.node.content)
    }
    const elements = mergeLists(this.elements(inOurs, 'ours'), this.elements(inTheirs, 'theirs'), (own, other) =>
      this.conflict('order', other.item.node, '', own.map(({ item }) => textOf(item.node)).join('\n'), textOf(other.item.node)),
    )
    return this.container(like, elements)
  }

  private ofOneSide(block: Block, side: 'ours' | 'theirs'): Node | null {
    if (block.children.length === 0) return this.texts.get(block) ?? block.node
    return this.container(block.node, this.elements(block, side))
  }

  private elements(block: Block, side: 'ours' | 'theirs'): Element<Block>[] {
    const own = side === 'ours' ? this.ours : this.theirs
    return block.children.flatMap((child): Element<Block>[] => {
      const place = own.placeOf(child)
      if (place !== null) {
        const owner = this.ownerOf(place)
        return owner === side || owner === 'both' ? [{ place, side, item: child, hash: child.hash }] : []
      }
      return [{ place: null, side, item: child, hash: child.hash }]
    })
  }

  private container(like: Node, elements: readonly Element<Block>[]): Node | null {
    const nodes = elements.flatMap(({ place, side, item }): Node[] => {
      const node = place !== null ? this.block(place) : this.newBlock(item, side)
      return node ? [node] : []
    })
    const content = Fragment.fromArray(nodes)
    if (!like.type.validContent(content)) {
      if (content.childCount === 0) return null
      throw new NoFit()
    }
    return like.copy(content)
  }

  /** A block that the base does not have: whole, or a container around blocks that it does have. */
  private newBlock(block: Block, side: 'ours' | 'theirs'): Node | null {
    const own = side === 'ours' ? this.ours : this.theirs
    if (isPiece(block)) return this.piece(block, side)
    if (!own.holdsOld(block)) return block.node
    return this.container(block.node, this.elements(block, side))
  }

  /** A block split off another: its text is merged with that one's. */
  private piece(block: Block, side: 'ours' | 'theirs'): Node | null {
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

  /** The text of a block of the base, merged; the pieces that it was split into are merged with it. */
  private text(place: number, inOurs: Block, inTheirs: Block): Node {
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
    if (!same) this.conflict('structure', inOurs.node, byOurs.a.map(({ node }) => textOf(node)).join('\n'), byOurs.b.map(({ node }) => textOf(node)).join('\n'), byTheirs.b.map(({ node }) => textOf(node)).join('\n'))
    for (const block of byOurs.b) this.texts.set(block, block.node)
    return inOurs.node
  }

  /** Makes the other side's edits in the blocks that one side's passage came to. */
  private mergeInto(passage: NonNullable<Block['passage']>, side: 'ours' | 'theirs'): Node {
    const other = side === 'ours' ? this.theirs : this.ours
    const landed = new Map<number, LandedEdit[]>()
    const marks: { piece: number; from: number; to: number; edit: ReturnType<typeof editsOf>['marks'][number] }[] = []
    passage.a.forEach((block, piece) => {
      const edited = other.changedPassage(block.pos)
      if (!edited) {
        if (!other.of(block.pos) && !other.isJoined(block.pos)) this.clash('delete', passage, side, textOf(block.node), '')
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
    const first = passage.b[0]
    return (first && this.texts.get(first)) ?? this.base
  }

  private clash(kind: ConflictKind, passage: NonNullable<Block['passage']>, side: 'ours' | 'theirs', base: string, other: string): void {
    const own = passage.b.map(({ node }) => textOf(node)).join('\n')
    this.conflict(kind, passage.b[0]?.node ?? null, base, side === 'ours' ? own : other, side === 'ours' ? other : own)
  }

  private table(like: Node, base: Block, inOurs: Block, inTheirs: Block): Node {
    const rows = mergeTables(base, inOurs, inTheirs, this.scope, (cells) => {
      const merged = mergeDocuments(cells.base, cells.ours, cells.theirs, { ignoreAttrs: [...this.scope.digests.ignored] })
      for (const { kind, base: was, ours, theirs } of merged.conflicts) this.conflict(kind, null, was, ours, theirs)
      return merged.merged
    }, (was, cell, side) => this.conflict('delete', null, was ? textOf(was) : '', side === 'ours' ? textOf(cell) : '', side === 'theirs' ? textOf(cell) : ''))
    if (rows) return like.copy(Fragment.fromArray(rows))
    this.conflict('structure', inOurs.node, textOf(base.node), textOf(inOurs.node), textOf(inTheirs.node))
    return like.copy(inOurs.node.content)
  }

  /** Every block of the base that somebody keeps stands in the result exactly once: moves into each other could lose both. */
  private allPlaced(): boolean {
    for (const [place, owner] of this.owners) if (owner !== 'nobody' && this.placed.get(place) !== 1) return false
    return true
  }

  private locate(merged: Node): Conflict[] {
    const places = new Map<Node, number>()
    merged.descendants((node, pos) => {
      if (!places.has(node)) places.set(node, pos)
      return !node.inlineContent
    })
    const texts = new Map<string, number>()
    merged.descendants((node, pos) => {
      if (!node.isTextblock) return true
      if (!texts.has(node.textContent)) texts.set(node.textContent, pos)
      return false
    })
    return this.conflicts
      .map(({ node, ...rest }): Conflict => {
        const known = node ? (places.get(node) ?? [...this.texts].flatMap(([block, text]) => (block.node === node ? (texts.get(text.textContent) ?? []) : []))[0] ?? texts.get(node.textContent)) : undefined
        return { ...rest, from: known ?? 0, to: known === undefined ? 0 : known + (merged.nodeAt(known)?.nodeSize ?? 0) }
      })
      .sort((x, y) => x.from - y.from)
  }
}

function slice(node: Node, from: number, to: number): string {
  return node.textBetween(from, to, null, (leaf) => leaf.type.spec.leafText?.(leaf) ?? '')
}

/** Whether a passage makes the very same edit itself. */
function isSameEdit(passage: NonNullable<Block['passage']>, piece: number, edit: { from: number; to: number; content: Fragment }): boolean {
  if (passage.a.length > 1 || passage.b.length > 1 || piece > 0) return false
  return editsOf(passage).text.some((own) => own.from === edit.from && own.to === edit.to && own.content.eq(edit.content))
}
