import type { Node } from 'prosemirror-model'
import type { Block } from '../compare/outline.ts'
import type { Passage } from '../compare/passage.ts'
import type { Part, Stretch } from '../compare/text-parts.ts'
import type { Joints } from './joints.ts'
import type { RedlineRun } from './redline-node.ts'

/** The runs of a passage, for each block in which they are drawn. */
export interface PassageRuns {
  readonly first: readonly RedlineRun[]
  /** Of the first block: what is drawn with the blocks that follow it, and ends its text in one document alone. */
  readonly tails: { readonly before: readonly RedlineRun[]; readonly after: readonly RedlineRun[] }
  /** Of the other blocks; null for one whose words are all drawn with the first, which moved. */
  of(side: 'a' | 'b', piece: number): readonly RedlineRun[] | null
}

/** A block in the drawing of a passage. */
interface Place {
  readonly runs: RedlineRun[]
  /** `follows`: drawn right after the text that it is one with on the other side. `apart`: elsewhere. */
  readonly is: 'first' | 'follows' | 'apart'
  /** Whether it is drawn as it was, because all that became of its words is drawn elsewhere. */
  isWhole: boolean
}

/**
 * Divides what a passage holds among its blocks. Each word is drawn once, where it stands in both documents; where its blocks are
 * apart it is drawn twice, at its old place and at its new one.
 */
export function runsOf(passage: Passage, joints: Joints): PassageRuns {
  const places = new Map<string, Place>()
  const first: Place = { runs: [], is: 'first', isWhole: false }
  const tails: { before: Place[]; after: Place[] } = { before: [], after: [] }
  // Where the text of each document has come to.
  let before = first
  let after = first
  let joint: readonly string[] = []
  for (const part of passage.parts) {
    if (part.kind === 'break') {
      const place: Place = { runs: [], is: joints.isApart(passage, part.side, part.piece) ? 'apart' : 'follows', isWhole: false }
      places.set(`${part.side}${part.piece}`, place)
      if (place.is === 'follows') {
        tails[part.side === 'b' ? 'before' : 'after'].push(place)
        before = place
        after = place
      } else if (part.side === 'b') after = place
      else before = place
      joint = [part.draft.id]
    } else if (before === after) before.runs.push(...runsOfPart(part, passage))
    else if (after.is === 'apart') {
      after.runs.push(...runsOfPart(part, passage))
      // What moved is told as it was at its old place, whole.
      if (joints.isAtOldPlace(passage)) before.runs.push(...leavingRuns(part, passage, joint))
    } else if (after === first && !joints.isAtOldPlace(passage)) {
      after.runs.push(...runsOfPart(part, passage))
      before.isWhole = true
    } else if (part.kind === 'same') {
      before.runs.push(...leavingRuns(part, passage, joint))
      after.runs.push(...arrivingRuns(part, passage, joint))
    } else (isOfBefore(part) ? before : after).runs.push(...runsOfPart(part, passage))
  }
  return {
    first: first.runs,
    tails: {
      before: tails.before.flatMap(({ runs }) => runs.filter((run) => run.before !== null)),
      after: tails.after.flatMap(({ runs }) => runs.filter((run) => run.after !== null)),
    },
    of: (side, piece) => {
      const place = places.get(`${side}${piece}`)
      return place?.isWhole ? null : (place?.runs ?? [])
    },
  }
}

/** The runs of a block on one side of which words stand elsewhere. */
export function loneRuns(parts: readonly Part[], block: Block): RedlineRun[] {
  return parts.flatMap((part) => (part.kind === 'break' ? [] : runsOfPart(part, { a: [block], b: [block] })))
}

type Words = Exclude<Part, { kind: 'break' }>
type Blocks = { readonly a: readonly Block[]; readonly b: readonly Block[] }

function runsOfPart(part: Words, { a, b }: Blocks): RedlineRun[] {
  switch (part.kind) {
    case 'same': {
      const changes = formattingOf(part)
      const runs = cut(a, part.a)
      const others = cut(b, part.b)
      // Texts are cut wherever marks begin or end on either side, so both sides have the same runs or the marks are equal.
      return runs.map((run, i) => ({
        state: 'same', ...textAndAtom(run.node), before: run.node.marks, after: (changes.length > 0 ? (others[0] ?? run) : (others[i] ?? run)).node.marks,
        posA: run.pos, posB: startOf(b, part.b) + run.pos - startOf(a, part.a), changes,
      }))
    }
    case 'deleted':
      return cut(a, part.a).map((run) => gone(run, part.moved ? 'movedFrom' : 'deleted', [part.draft.id]))
    case 'inserted':
      return cut(b, part.b).map((run) => come(run, part.moved ? 'movedTo' : 'inserted', [part.draft.id]))
    case 'moved':
      return part.side === 'a' ? cut(a, part.stretch).map((run) => gone(run, 'movedFrom', [part.draft.id])) : part.text.parts.flatMap((inner) => (inner.kind === 'break' ? [] : movedRuns(inner, part.text, part.draft.id)))
  }
}

/** Words at the place that they moved to, with what was edited on the way. What went on the way stood at the old place. */
function movedRuns(part: Words, texts: Blocks, move: string): RedlineRun[] {
  if (part.kind === 'same') return arrivingRuns(part, texts, [move])
  return runsOfPart(part, texts).map((run) => (part.kind === 'deleted' ? { ...run, before: null, posA: null } : run))
}

function isOfBefore(part: Words): boolean {
  return part.kind === 'deleted' || (part.kind === 'moved' && part.side === 'a')
}

/** Words at the place that they left with a paragraph mark. */
function leavingRuns(part: Words, { a }: Blocks, joint: readonly string[]): RedlineRun[] {
  if (part.kind === 'moved') return part.side === 'a' ? cut(a, part.stretch).map((run) => gone(run, 'movedFrom', [part.draft.id])) : []
  return part.kind === 'inserted' ? [] : cut(a, part.a).map((run) => gone(run, 'movedFrom', joint))
}

/** Words at the place that they came to with a paragraph mark. */
function arrivingRuns(part: Extract<Part, { kind: 'same' }>, { b }: Blocks, joint: readonly string[]): RedlineRun[] {
  return cut(b, part.b).map((run) => come(run, 'movedTo', [...joint, ...formattingOf(part)]))
}

function gone({ node, pos }: Cut, state: 'deleted' | 'movedFrom', changes: readonly string[]): RedlineRun {
  return { state, ...textAndAtom(node), before: node.marks, after: null, posA: pos, posB: null, changes }
}

function come({ node, pos }: Cut, state: 'inserted' | 'movedTo', changes: readonly string[]): RedlineRun {
  return { state, ...textAndAtom(node), before: null, after: node.marks, posA: null, posB: pos, changes }
}

function formattingOf({ format, link }: Extract<Part, { kind: 'same' }>): string[] {
  return [format, link].flatMap((draft) => (draft ? [draft.id] : []))
}

function startOf(blocks: readonly Block[], stretch: Stretch): number {
  return (blocks[stretch.piece]?.pos ?? 0) + 1 + stretch.from
}

interface Cut {
  readonly node: Node
  readonly pos: number
}

function cut(blocks: readonly Block[], stretch: Stretch): Cut[] {
  const found: Cut[] = []
  let pos = startOf(blocks, stretch)
  blocks[stretch.piece]?.node.content.cut(stretch.from, stretch.to).forEach((node) => {
    found.push({ node, pos })
    pos += node.nodeSize
  })
  return found
}

function textAndAtom(node: Node): { text: string; atom: Node | null } {
  return node.isText ? { text: node.text ?? '', atom: null } : { text: '', atom: node }
}
