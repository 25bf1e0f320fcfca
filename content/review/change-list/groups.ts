import type { Node } from 'prosemirror-model'
import type { Change, ChangeKind, Comparison, Range } from '../../revisions/index.ts'
import { textOf } from './passage.ts'

/** Changes of words that stand in the same textblocks, and the whole text of those in both versions. */
export interface ChangeGroup {
  readonly changes: readonly Change[]
  readonly before: string
  readonly after: string
}

const ofWords: ReadonlySet<ChangeKind> = new Set(['insert', 'delete', 'replace'])
// These change no words, but part what was one and join what was apart.
const ofPlaces: ReadonlySet<ChangeKind> = new Set(['split', 'merge', 'wrap', 'move'])

/** A textblock of one version, by the position before it. */
type Block = `a${number}` | `b${number}`

/** Groups the changes that insert, delete or replace words, so that each textblock of either version is in one group at most. */
export function groupsOfChanges({ before, after, changes }: Comparison): ChangeGroup[] {
  // Blocks that belong together share one set.
  const sets = new Map<Block, Set<Block>>()
  const members = new Map<Change, readonly Block[]>()
  for (const change of changes) {
    if (!ofWords.has(change.kind) && !ofPlaces.has(change.kind)) continue
    const a = blocksIn(before, change.ranges?.a ?? [[change.fromA, change.toA]]).map((at): Block => `a${at}`)
    const b = blocksIn(after, change.ranges?.b ?? [[change.fromB, change.toB]]).map((at): Block => `b${at}`)
    // A section that moved joins nothing within it.
    const joins = ofWords.has(change.kind) || change.kind === 'split' || change.kind === 'merge' || (a.length <= 1 && b.length <= 1)
    if (joins) join(sets, [...a, ...b])
    if (ofWords.has(change.kind)) members.set(change, [...a, ...b])
  }
  const groups = new Map<Set<Block>, Change[]>()
  for (const [change, [block]] of members) {
    const set = (block === undefined ? undefined : sets.get(block)) ?? new Set<Block>()
    groups.set(set, [...(groups.get(set) ?? []), change])
  }
  return [...groups].map(([blocks, own]) => ({ changes: own, before: textOfSide(before, blocks, 'a'), after: textOfSide(after, blocks, 'b') }))
}

function join(sets: Map<Block, Set<Block>>, blocks: readonly Block[]): void {
  const joined = new Set(blocks.flatMap((block) => [block, ...(sets.get(block) ?? [])]))
  for (const block of joined) sets.set(block, joined)
}

/** Positions of the textblocks that ranges touch; a point touches the one in which it stands. */
function blocksIn(document: Node, ranges: readonly Range[]): number[] {
  const found = new Set<number>()
  for (const [from, to] of ranges) {
    for (const end of [from, to]) {
      const $end = document.resolve(end)
      if ($end.parent.isTextblock) found.add($end.before())
    }
    document.nodesBetween(from, to, (node, position) => {
      if (node.isTextblock) found.add(position)
      return !node.isTextblock
    })
  }
  return [...found]
}

function textOfSide(document: Node, blocks: ReadonlySet<Block>, side: 'a' | 'b'): string {
  return [...blocks]
    .filter((block) => block.startsWith(side))
    .map((block) => Number(block.slice(1)))
    .sort((one, other) => one - other)
    .flatMap((position) => document.nodeAt(position) ?? [])
    .map(textOf)
    .join('\n')
}
