import { alignWords } from './align-words.ts'
import { draft, type Draft } from './draft.ts'
import { hunksBetween, type Hunk } from './hunks.ts'
import { markParts } from './mark-parts.ts'
import type { Block } from './outline.ts'
import type { Passage } from './passage.ts'
import { wordsOf, type Scope } from './scope.ts'
import type { WordKind } from './words.ts'

/** A stretch of one block of a passage: offsets into its content. */
export interface Stretch {
  /** Index into the passage's blocks of that side. */
  readonly piece: number
  readonly from: number
  readonly to: number
}

/** A passage is a row of parts; every offset of both sides lies in exactly one of them. */
export type Part =
  /** On both sides, with the same words; `format` and `link` are the changes of marks. */
  | { readonly kind: 'same'; readonly a: Stretch; readonly b: Stretch; readonly format: Draft | null; readonly link: Draft | null }
  /** `moved` words stand in an inserted part elsewhere, under the same draft. */
  | { readonly kind: 'deleted'; readonly a: Stretch; readonly draft: Draft; readonly moved: boolean }
  | { readonly kind: 'inserted'; readonly b: Stretch; readonly draft: Draft; readonly moved: boolean }
  /** Words that moved and were edited on the way: here as long as the move is not accepted (`a`), or is (`b`). */
  | { readonly kind: 'moved'; readonly side: 'a' | 'b'; readonly stretch: Stretch; readonly draft: Draft; readonly text: MovedText }
  /** Here one side begins its next block, `piece`, and the other does not: a split if that is `b`, a merge if it is `a`. */
  | { readonly kind: 'break'; readonly side: 'a' | 'b'; readonly piece: number; readonly draft: Draft }

/** What moved and was edited, compared by itself: a stretch of one block on each side. */
export interface MovedText {
  readonly a: readonly [Block]
  readonly b: readonly [Block]
  readonly parts: readonly Part[]
}

/** Some words of a block, by their indexes: the first and the one after the last. */
export interface WordRange {
  readonly block: Block
  readonly first: number
  readonly end: number
}

type Break = Extract<Part, { kind: 'break' }>

/** The words of all blocks of one side, with an entry for each block's end. */
interface Side {
  readonly blocks: readonly Block[]
  readonly ids: number[]
  readonly kinds: WordKind[]
  readonly pieces: number[]
  readonly leads: string[]
  readonly from: number[]
  readonly to: number[]
}

/** Compares the text of a passage word by word. */
export function readParts(passage: Passage, scope: Scope): Part[] {
  const a = sideOf(passage.a, scope)
  const b = sideOf(passage.b, scope)
  const { runs, limited } = alignWords(a.ids, b.ids, scope.budget)
  if (limited) scope.limited = true
  return partsOf(a, b, hunksBetween(runs, a, b))
}

/** What moved and was edited, word by word. */
export function readMovedText(a: WordRange, b: WordRange, scope: Scope): MovedText {
  const [sideA, sideB] = [sideWithin(a, scope), sideWithin(b, scope)]
  const { runs } = alignWords(sideA.ids, sideB.ids, scope.budget)
  return { a: [a.block], b: [b.block], parts: partsOf(sideA, sideB, hunksBetween(runs, sideA, sideB)) }
}

function sideWithin({ block, first, end }: WordRange, scope: Scope): Side {
  const words = wordsOf(block, scope)
  const ids = words.ids.slice(first, end)
  const close = words.to[end - 1] ?? 0
  return {
    blocks: [block],
    ids: [...ids, scope.vocabulary.id('\0end')],
    kinds: [...ids.map((id) => scope.vocabulary.kind(id)), 'break'],
    pieces: ids.map(() => 0).concat(0),
    // The blank before the first word is not part of what moved.
    leads: ['', ...words.leads.slice(first + 1, end), ''],
    from: [...words.from.slice(first, end), close],
    to: [...words.to.slice(first, end), close],
  }
}

function sideOf(blocks: readonly Block[], scope: Scope): Side {
  const side: Side = { blocks, ids: [], kinds: [], pieces: [], leads: [], from: [], to: [] }
  blocks.forEach((block, piece) => {
    const words = wordsOf(block, scope)
    words.leads.forEach((lead, i) => {
      const id = words.ids[i]
      side.ids.push(id ?? scope.vocabulary.id(piece === blocks.length - 1 ? '\0end' : '\0break'))
      side.kinds.push(id === undefined ? 'break' : scope.vocabulary.kind(id))
      side.pieces.push(piece)
      side.leads.push(lead)
      side.from.push(words.from[i] ?? 0)
      side.to.push(words.to[i] ?? 0)
    })
  })
  return side
}

/** Where reading has come to on one side: an offset in one of its blocks. */
interface Place {
  piece: number
  offset: number
}

function partsOf(a: Side, b: Side, hunks: readonly Hunk[]): Part[] {
  const parts: Part[] = []
  const placeA = startOf(a, 0, (a.leads[0] ?? '').length)
  const placeB = startOf(b, 0, (b.leads[0] ?? '').length)
  const state: { open: { a: Stretch; b: Stretch } | null } = { open: null }
  const closeSame = (): void => {
    if (state.open) parts.push(...markParts(state.open.a, state.open.b, a.blocks, b.blocks))
    state.open = null
  }
  /** Goes on to where the same words begin and then to where they end; what was passed over is a change. */
  const takeSame = (startA: Place, startB: Place, endA: number, endB: number): void => {
    if (isBefore(placeA, startA) || isBefore(placeB, startB)) {
      closeSame()
      parts.push(...changedParts(a, b, placeA, startA, placeB, startB))
    }
    state.open ??= { a: { piece: startA.piece, from: startA.offset, to: endA }, b: { piece: startB.piece, from: startB.offset, to: endB } }
    state.open = { a: { ...state.open.a, to: endA }, b: { ...state.open.b, to: endB } }
    Object.assign(placeA, { piece: startA.piece, offset: endA })
    Object.assign(placeB, { piece: startB.piece, offset: endB })
  }
  let indexA = 0
  let indexB = 0
  for (const hunk of [...hunks, { fromA: a.ids.length, toA: a.ids.length, fromB: b.ids.length, toB: b.ids.length }]) {
    for (; indexA < hunk.fromA; indexA++, indexB++) {
      const lead = a.leads[indexA] === b.leads[indexB] ? (a.leads[indexA] ?? '').length : 0
      takeSame(startOf(a, indexA, lead), startOf(b, indexB, lead), a.to[indexA] ?? 0, b.to[indexB] ?? 0)
    }
    // A word replaced by another keeps the blank before it.
    const lead = a.leads[hunk.fromA]
    if (hunk.fromA < hunk.toA && hunk.fromB < hunk.toB && lead && lead === b.leads[hunk.fromB] && isAt(placeA, startOf(a, hunk.fromA, lead.length)) && isAt(placeB, startOf(b, hunk.fromB, lead.length)))
      takeSame({ ...placeA }, { ...placeB }, placeA.offset + lead.length, placeB.offset + lead.length)
    indexA = hunk.toA
    indexB = hunk.toB
  }
  closeSame()
  return parts
}

function startOf(side: Side, index: number, lead: number): Place {
  return { piece: side.pieces[index] ?? 0, offset: (side.from[index] ?? 0) - lead }
}

// Where one change follows on another, reading has not come to the blank yet.
function isAt(x: Place, y: Place): boolean {
  return x.piece === y.piece && x.offset === y.offset
}

function isBefore(x: Place, y: Place): boolean {
  return x.piece < y.piece || (x.piece === y.piece && x.offset < y.offset)
}

/** What stands between two common stretches: one change, but for the ends of blocks, which are changes of their own. */
function changedParts(a: Side, b: Side, fromA: Place, toA: Place, fromB: Place, toB: Place): Part[] {
  const gone = stretchesBetween(a, fromA, toA)
  const come = stretchesBetween(b, fromB, toB)
  const placeA = emptyAt(a, fromA)
  const placeB = emptyAt(b, fromB)
  if (fromA.piece === toA.piece && fromB.piece === toB.piece) {
    const [only] = gone
    const [other] = come
    return hunkParts(a, only, b, other, placeA, placeB)
  }
  // One side has the paragraph marks; all of the other stands in one block. Where there are marks on both, those of `a` go first.
  const many: 'a' | 'b' = fromA.piece === toA.piece ? 'b' : 'a'
  const parts: Part[] = []
  const breakAt = (side: 'a' | 'b', piece: number): Break => ({
    kind: 'break', side, piece,
    draft: side === 'a' ? draft('merge', [[endOfContent(a, piece - 1), startOfContent(a, piece)]], [placeB]) : draft('split', [placeA], [[endOfContent(b, piece - 1), startOfContent(b, piece)]]),
  })
  const [marked, plain] = many === 'a' ? [a, b] : [b, a]
  const pieces = many === 'a' ? gone : come
  const [first, last] = many === 'a' ? [fromA.piece, toA.piece] : [fromB.piece, toB.piece]
  const breaks = new Map<number, Break>()
  for (let piece = first + 1; piece <= last; piece++) breaks.set(piece, breakAt(many, piece))
  const ofPiece = (piece: number): Stretch | undefined => pieces.find((stretch) => stretch.piece === piece && !isBlank(marked, stretch))
  const side = (stretch: Stretch, own: Draft, of: 'a' | 'b'): Part => (of === 'a' ? { kind: 'deleted', a: stretch, draft: own, moved: false } : { kind: 'inserted', b: stretch, draft: own, moved: false })
  const other = many === 'a' ? 'b' : 'a'

  // Blanks at the ends of a paragraph come and go with its mark; what is left replaces the first piece that has words.
  let rest = (many === 'a' ? come : gone)[0]
  const firstBreak = breaks.get(first + 1)
  const lastBreak = breaks.get(last)
  const lead: Part[] = []
  const beforeMark: Part[] = []
  const trail: Part[] = []
  if (rest && firstBreak && lastBreak) {
    const text = textOf(plain, rest)
    const blanksBefore = text.length - text.trimStart().length
    const blanksAfter = text.trim() === '' ? 0 : text.length - text.trimEnd().length
    if (blanksBefore > 0 && (!ofPiece(first) || blanksBefore === text.length)) {
      ;(ofPiece(first) ? beforeMark : lead).push(side({ ...rest, to: rest.from + blanksBefore }, firstBreak.draft, other))
      rest = { ...rest, from: rest.from + blanksBefore }
    }
    if (blanksAfter > 0 && !ofPiece(last)) {
      trail.push(side({ ...rest, from: rest.to - blanksAfter }, lastBreak.draft, other))
      rest = { ...rest, to: rest.to - blanksAfter }
    }
    if (rest.to <= rest.from) rest = undefined
  }
  parts.push(...lead)
  const partner = Array.from({ length: last - first + 1 }, (_, i) => first + i).find((piece) => ofPiece(piece) !== undefined) ?? first
  for (let piece = first; piece <= last; piece++) {
    const mark = breaks.get(piece)
    if (piece === first + 1) parts.push(...beforeMark)
    if (piece === last) parts.push(...trail)
    if (mark) parts.push(mark)
    const own = ofPiece(piece)
    const both = piece === partner ? rest : undefined
    parts.push(...(many === 'a' ? hunkParts(a, own, b, both, placeA, placeB) : hunkParts(a, both, b, own, placeA, placeB)))
    const near = breaks.get(piece + 1) ?? mark
    for (const stretch of pieces) if (stretch.piece === piece && stretch !== own && near) parts.push(side(stretch, near.draft, many))
  }
  return parts
}

function hunkParts(a: Side, gone: Stretch | undefined, b: Side, come: Stretch | undefined, placeA: [number, number], placeB: [number, number]): Part[] {
  if (!gone && !come) return []
  const own = gone && come ? draft('replace', [rangeOf(a, gone)], [rangeOf(b, come)]) : gone ? draft('delete', [rangeOf(a, gone)], [placeB]) : draft('insert', [placeA], come ? [rangeOf(b, come)] : [])
  return [
    ...(gone ? [{ kind: 'deleted', a: gone, draft: own, moved: false } as const] : []),
    ...(come ? [{ kind: 'inserted', b: come, draft: own, moved: false } as const] : []),
  ]
}

function stretchesBetween(side: Side, from: Place, to: Place): Stretch[] {
  const stretches: Stretch[] = []
  for (let piece = from.piece; piece <= to.piece; piece++) {
    const start = piece === from.piece ? from.offset : 0
    const end = piece === to.piece ? to.offset : (side.blocks[piece]?.node.content.size ?? 0)
    if (end > start) stretches.push({ piece, from: start, to: end })
  }
  return stretches
}

function textOf(side: Side, stretch: Stretch): string {
  return side.blocks[stretch.piece]?.node.textBetween(stretch.from, stretch.to, null, '\ufffc') ?? ''
}

function isBlank(side: Side, stretch: Stretch): boolean {
  return textOf(side, stretch).trim() === ''
}

function startOfContent(side: Side, piece: number): number {
  return (side.blocks[piece]?.pos ?? 0) + 1
}

function endOfContent(side: Side, piece: number): number {
  return startOfContent(side, piece) + (side.blocks[piece]?.node.content.size ?? 0)
}

function rangeOf(side: Side, stretch: Stretch): [number, number] {
  const start = startOfContent(side, stretch.piece)
  return [start + stretch.from, start + stretch.to]
}

function emptyAt(side: Side, place: Place): [number, number] {
  const at = startOfContent(side, place.piece) + place.offset
  return [at, at]
}

/** What moved and was edited, as what is gone from here or new here. */
export function withoutMovedText(part: Part): Part {
  if (part.kind !== 'moved') return part
  const { side, stretch, draft: own } = part
  return side === 'a' ? { kind: 'deleted', a: stretch, draft: own, moved: true } : { kind: 'inserted', b: stretch, draft: own, moved: true }
}
