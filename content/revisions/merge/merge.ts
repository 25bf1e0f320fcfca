import { Fragment, type ContentMatch, type Node } from 'prosemirror-model'
import type { CompareOptions } from '../change.ts'
import { defaultBudget } from '../compare/compare.ts'
import { digestReader } from '../compare/digest.ts'
import { isTable } from '../compare/is-table.ts'
import type { Block } from '../compare/outline.ts'
import { newScope, type Scope } from '../compare/scope.ts'
import { textOf, type Conflict, type ConflictKind } from './conflict.ts'
import { mergeLists, type Element } from './merge-list.ts'
import { mergeMarkup } from './merge-markup.ts'
import { PassageMerger } from './merge-passages.ts'
import { mergeTables } from './merge-table.ts'
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
  for (const way of [{ moves: true, fills: false }, { moves: false, fills: false }, { moves: false, fills: true }]) {
    const attempt = new Merger(new Side(base, ours, scope), new Side(base, theirs, scope), scope, way).run()
    if (attempt) return { ...attempt, merged: uniqueIds(attempt.merged, base, digests.ignored) }
  }
  // Both turned the structure upside down, in ways that no schema-valid document can hold together.
  return { merged: ours, conflicts: [{ kind: 'structure', base: textOf(base), ours: textOf(ours), theirs: textOf(theirs), from: 0, to: ours.content.size }] }
}

type Owner = 'ours' | 'theirs' | 'both' | 'nobody'

/** Thrown where a merged container would not be valid; the next, coarser way is tried. */
class NoFit extends Error {}

interface Way {
  /** Whether theirs may move blocks. */
  readonly moves: boolean
  /** Whether a container may get an empty block that the schema asks for, where both took away what stood there. */
  readonly fills: boolean
}

class Merger {
  private readonly ours: Side
  private readonly theirs: Side
  private readonly scope: Scope
  private readonly way: Way
  private readonly conflicts: { kind: ConflictKind; base: string; ours: string; theirs: string; node: Node | null }[] = []
  private readonly owners = new Map<number, Owner>()
  private readonly passages: PassageMerger
  private readonly placed = new Map<number, number>()
  /** Blocks that were kept although the other side deleted them; what they hold is named with them. */
  private readonly rescued = new Set<number>()

  constructor(ours: Side, theirs: Side, scope: Scope, way: Way) {
    this.ours = ours
    this.theirs = theirs
    this.scope = scope
    this.way = way
    this.passages = new PassageMerger(ours, theirs, (...said) => this.conflict(...said))
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
    if (this.ours.isJoined(place)) return 'nobody'
    if (this.theirs.isJoined(place)) return inOurs && this.isJoinedOtherwise(place) ? 'ours' : 'nobody'
    if (inOurs && inTheirs) {
      if (this.ours.isMoved(place)) {
        if (this.theirs.isMoved(place) && !this.sameDestination(inOurs, inTheirs)) this.conflict('move', inOurs.node, this.baseText(place), textOf(inOurs.node), textOf(inTheirs.node))
        return 'ours'
      }
      if (!this.theirs.isMoved(place)) return 'both'
      if (this.way.moves) return 'theirs'
      this.conflict('move', inOurs.node, this.baseText(place), textOf(inOurs.node), textOf(inTheirs.node))
      return 'both'
    }
    const [kept, side, owner]: [Block | undefined, Side, Owner] = inOurs ? [inOurs, this.ours, 'ours'] : [inTheirs, this.theirs, 'theirs']
    if (!kept || !side.isTouched(place)) return 'nobody'
    const container = side.baseAt(place)?.parent
    const isNamed = container && this.rescued.has(container.pos) && !side.isMoved(place)
    this.rescued.add(place)
    if (!isNamed) this.conflict('delete', kept.node, this.baseText(place), inOurs ? textOf(inOurs.node) : '', inTheirs ? textOf(inTheirs.node) : '')
    return owner
  }

  /** Whether theirs joined a block to one that ours split or joined in another way, so that ours stands. */
  private isJoinedOtherwise(place: number): boolean {
    const joined = this.theirs.changedPassage(place)?.a ?? []
    return joined.some(({ pos }) => {
      const own = this.ours.changedPassage(pos)
      return own !== null && own.a.length + own.b.length > 2
    })
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
    if (base.node.isTextblock && inOurs.node.isTextblock && inTheirs.node.isTextblock) return like.copy(this.passages.text(place, inOurs, inTheirs).content)
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
    if (block.children.length === 0) return this.passages.ofOneSide(block, side)
    const elements = this.elements(block, side)
    if (couldHold(block.node, elements)) return this.container(block.node, elements)
    // What the other deleted around words that were kept (the heading of a section) is needed after all.
    const own = side === 'ours' ? this.ours : this.theirs
    for (const child of block.children) {
      const place = own.placeOf(child)
      if (place !== null && this.ownerOf(place) === 'nobody') this.owners.set(place, side)
    }
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
    if (like.type.validContent(content)) return like.copy(content)
    if (content.childCount === 0) return null
    const missing = this.way.fills ? like.type.contentMatch.fillBefore(content, true) : null
    if (!missing) throw new NoFit()
    const filled = like.copy(missing.append(content))
    this.conflict('structure', filled, '', textOf(filled), '')
    return filled
  }

  /** A block that the base does not have: whole, or a container around blocks that it does have. */
  private newBlock(block: Block, side: 'ours' | 'theirs'): Node | null {
    const own = side === 'ours' ? this.ours : this.theirs
    if (isPiece(block)) return this.passages.piece(block, side)
    if (!own.holdsOld(block)) return block.node
    return this.container(block.node, this.elements(block, side))
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
        const known = node ? (places.get(node) ?? [...this.passages.texts].flatMap(([block, text]) => (block.node === node ? (texts.get(text.textContent) ?? []) : []))[0] ?? texts.get(node.textContent)) : undefined
        return { ...rest, from: known ?? 0, to: known === undefined ? 0 : known + (merged.nodeAt(known)?.nodeSize ?? 0) }
      })
      .sort((x, y) => x.from - y.from)
  }
}

/** Whether a node may have such children, should none of them vanish. */
function couldHold(node: Node, elements: readonly Element<Block>[]): boolean {
  let match: ContentMatch | null = node.type.contentMatch
  for (const { item } of elements) match = match?.matchType(item.node.type) ?? null
  return match?.validEnd ?? false
}
