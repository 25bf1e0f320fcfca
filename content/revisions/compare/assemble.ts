import type { Node } from 'prosemirror-model'
import type { Range } from '../change.ts'
import { heaviestChain } from './anchors.ts'
import type { Lone } from './carve-moves.ts'
import { draft, extend, type Draft } from './draft.ts'
import { markupDraft } from './markup.ts'
import { isTable } from './is-table.ts'
import { endOf, type Block, type Outline } from './outline.ts'
import { moveSentences } from './move-sentences.ts'
import { passageOf, type Passage } from './passage.ts'
import type { Item, Relocation } from './plan.ts'
import { settleRelocations, type Site } from './relocations.ts'
import type { Scope } from './scope.ts'
import { tableItems } from './table.ts'
import { readParts } from './text-parts.ts'

/** Compares what stands within two cells, as if they were documents. */
export type FitWithin = (before: Node, posA: number, after: Node, posB: number, scope: Scope) => { root: Item; relocations: readonly Relocation[] }

/** Puts both documents, whose blocks have found their partners, into one tree. */
export function assemble(a: Outline, b: Outline, scope: Scope, fit: FitWithin): { root: Item; relocations: readonly Relocation[] } {
  const assembly = new Assembly(a, b, scope, fit)
  const root = assembly.pairItem(a.root, b.root, null)
  assembly.finish()
  return { root, relocations: assembly.relocations }
}

/** Where the next child would stand on each side, for changes that have nothing there. */
export interface Cursor {
  a: number
  b: number
}

// What left its section (or list) is what moved, rather than the heading that it passed.
const wanderer = 0.2

/** Whether the innermost containers around two partners that are themselves partners of any are each other's. */
function staysInside(a: Block, b: Block): boolean {
  let upA = a.parent
  while (upA && !upA.partner) upA = upA.parent
  let upB = b.parent
  while (upB && !upB.partner) upB = upB.parent
  return upA?.partner === upB
}

class Assembly {
  readonly relocations: Relocation[] = []
  private readonly passages: Passage[] = []
  private readonly alone: Lone[] = []
  private readonly scope: Scope
  private readonly fit: FitWithin
  /** Those within cells, which are settled already. */
  private readonly inner: Relocation[] = []
  private readonly roots: readonly [Block, Block]
  private readonly leaves: readonly Block[]
  private readonly steady = new Map<Relocation | null, ReadonlySet<Block>>()
  private readonly known = new Map<Block, Relocation>()
  private readonly sites = new Map<Relocation, Site>()
  /** For each relocated block (null: the document) the leaves that keep their place within it. */
  private readonly placed = new Map<Relocation | null, { a: number[]; b: number[] }>()

  constructor(a: Outline, b: Outline, scope: Scope, fit: FitWithin) {
    this.roots = [a.root, b.root]
    this.leaves = a.leaves
    this.scope = scope
    this.fit = fit
  }

  /** One block on both sides. `home` is the relocated block that it stands in, if any. */
  pairItem(a: Block, b: Block, home: Relocation | null): Item {
    if (a.children.length === 0) {
      let placed = this.placed.get(home)
      if (!placed) this.placed.set(home, (placed = { a: [], b: [] }))
      placed.a.push(a.firstLeaf)
      placed.b.push(b.firstLeaf)
    }
    if (a.hash === b.hash) {
      this.notePlaced(a, b, home)
      return { kind: 'same', a, b }
    }
    const markup = markupDraft(a, b, this.scope.digests.ignored)
    if (a.node.isTextblock && b.node.isTextblock) {
      const passage = passageOf(a, b)
      if (passage.parts.length === 0) passage.parts = readParts(passage, this.scope)
      this.passages.push(passage)
      passage.markup = markup
      return { kind: 'text', passage, a, b }
    }
    if (isTable(a.node) && isTable(b.node)) return { kind: 'pair', a, b, markup, items: this.tableItems(a, b) }
    return { kind: 'pair', a, b, markup, items: this.childItems(a, b, home) }
  }

  private tableItems(a: Block, b: Block): Item[] {
    const { items, relocations } = tableItems(a, b, this.scope, (cellA, cellB) => {
      const { root, relocations: within } = this.fit(cellA.node, cellA.pos, cellB.node, cellB.pos, this.scope)
      this.inner.push(...within)
      return root
    })
    this.inner.push(...relocations)
    return items
  }

  private notePlaced(a: Block, b: Block, home: Relocation | null): void {
    if (a.children.length === 0) return
    const placed = this.placed.get(home) ?? { a: [], b: [] }
    this.placed.set(home, placed)
    for (let i = 0; i < a.endLeaf - a.firstLeaf; i++) {
      placed.a.push(a.firstLeaf + i)
      placed.b.push(b.firstLeaf + i)
    }
  }

  /** The children of two partners: those that keep their order, and between them what stands on one side only. */
  private childItems(a: Block, b: Block, home: Relocation | null): Item[] {
    const steady = this.steadyLeaves(home)
    const kept = heaviestChain(
      a.children.flatMap((child) => {
        const partner = child.partner
        const weight = partner?.parent === b ? this.weightOf(child, partner, steady) : 0
        return partner && weight > 0 ? [{ a: child.index, b: partner.index, weight }] : []
      }),
    )
    const items: Item[] = []
    const cursor: Cursor = { a: a.pos + 1, b: b.pos + 1 }
    let nextA = 0
    let nextB = 0
    for (const anchor of [...kept, { a: a.children.length, b: b.children.length }]) {
      for (; nextA < anchor.a; nextA++) this.pushAlone(items, 'a', a.children[nextA], cursor, home, null)
      for (; nextB < anchor.b; nextB++) this.pushAlone(items, 'b', b.children[nextB], cursor, home, null)
      const childA = a.children[nextA++]
      const childB = b.children[nextB++]
      if (!childA || !childB) break
      items.push(this.pairItem(childA, childB, home))
      cursor.a = endOf(childA)
      cursor.b = endOf(childB)
    }
    return items
  }

  /**
   * The leaves that keep their order within a relocated block (null: the document), whatever containers they are in. Order is
   * judged by all leaves, not child by child: a paragraph that passed two others is the one that moved, even where those two
   * were put in a list and are nobody's children here any more.
   */
  private steadyLeaves(home: Relocation | null): ReadonlySet<Block> {
    let steady = this.steady.get(home)
    if (!steady) {
      const [a, b] = home ? [home.a, home.b] : this.roots
      const leaves = this.leaves.slice(a.firstLeaf, a.endLeaf)
      const chain = heaviestChain(
        leaves.flatMap((leaf) => {
          const partner = leaf.partner
          return partner && b.firstLeaf <= partner.firstLeaf && partner.firstLeaf < b.endLeaf ? [{ a: leaf.firstLeaf, b: partner.firstLeaf, weight: (1 + Math.sqrt(Math.min(leaf.wordCount, partner.wordCount))) * (staysInside(leaf, partner) ? 1 : wanderer), leaf }] : []
        }),
      )
      steady = new Set(chain.map(({ leaf }) => leaf))
      this.steady.set(home, steady)
    }
    return steady
  }

  private weightOf(a: Block, b: Block, steady: ReadonlySet<Block>): number {
    let weight = 0
    let shared = 0
    for (let i = a.firstLeaf; i < a.endLeaf; i++) {
      const leaf = this.leaves[i]
      const partner = leaf?.partner
      if (!leaf || !partner || partner.firstLeaf < b.firstLeaf || partner.firstLeaf >= b.endLeaf) continue
      shared++
      if (steady.has(leaf)) weight += 1 + Math.sqrt(Math.min(leaf.wordCount, partner.wordCount))
    }
    // Containers that share no leaf have nothing that could be out of order.
    return shared === 0 ? 0.5 : weight
  }

  /** A block that has no partner here. `run` collects neighbours that came or went whole within a frame. */
  private pushAlone(items: Item[], side: 'a' | 'b', block: Block | undefined, cursor: Cursor, home: Relocation | null, run: { draft: Draft | null } | null): void {
    if (!block) return
    const end = endOf(block)
    const passage = block.passage
    const piece = passage?.[side].indexOf(block) ?? -1
    let whole = false
    if (passage && piece > 0) items.push({ kind: 'piece', passage, side, block, piece })
    else if (block.partner) items.push({ kind: 'slot', side, relocation: this.relocate(side, block, block.partner, home) })
    else if (block.children.some(isSpokenFor)) items.push({ kind: 'frame', side, block, items: this.frameItems(side, block, cursor, home) })
    else {
      whole = true
      const own = run?.draft ?? draft(side === 'a' ? 'delete' : 'insert', [], [])
      if (run) run.draft = own
      extend(own.a, side === 'a' ? [block.pos, end] : [cursor.a, cursor.a])
      extend(own.b, side === 'b' ? [block.pos, end] : [cursor.b, cursor.b])
      const elsewhere: Range = side === 'a' ? [cursor.b, cursor.b] : [cursor.a, cursor.a]
      this.alone.push({ side, block, draft: own, elsewhere, items, at: items.length })
      items.push(side === 'a' ? { kind: 'gone', a: block, draft: own, items: null } : { kind: 'come', b: block, draft: own, items: null })
    }
    if (run && !whole) run.draft = null
    cursor[side] = end
  }

  private frameItems(side: 'a' | 'b', frame: Block, cursor: Cursor, home: Relocation | null): Item[] {
    const items: Item[] = []
    const run: { draft: Draft | null } = { draft: null }
    cursor[side] = frame.pos + 1
    for (const child of frame.children) this.pushAlone(items, side, child, cursor, home, run)
    return items
  }

  private relocate(side: 'a' | 'b', block: Block, partner: Block, home: Relocation | null): Relocation {
    const a = side === 'a' ? block : partner
    const b = side === 'a' ? partner : block
    let relocation = this.known.get(a)
    if (!relocation) {
      relocation = { a, b, draft: draft('move', [[a.pos, endOf(a)]], [[b.pos, endOf(b)]]), body: { kind: 'same', a, b } }
      this.known.set(a, relocation)
      this.relocations.push(relocation)
      this.sites.set(relocation, { fromHome: home, toHome: home })
    }
    const site = this.sites.get(relocation)
    if (site) site[side === 'a' ? 'fromHome' : 'toHome'] = home
    return relocation
  }

  /** Reads the relocated blocks themselves (which may show more of them), then says which of them moved and which went together. */
  finish(): void {
    for (let i = 0; i < this.relocations.length; i++) {
      const relocation = this.relocations[i]
      if (relocation) relocation.body = this.pairItem(relocation.a, relocation.b, relocation)
    }
    moveSentences(this.passages, this.alone, this.scope)
    settleRelocations(this.relocations, this.sites, this.placed)
    this.relocations.push(...this.inner)
  }
}

function isSpokenFor(block: Block): boolean {
  return block.partner !== null || block.passage !== null || block.children.some(isSpokenFor)
}
