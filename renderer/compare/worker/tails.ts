import type { RedlineNode, RedlineRun } from '../../../content/revisions/index.ts'
import type { DrawnBlock, DrawnRun } from '../drawing.ts'
import { drawRun } from './draw-run.ts'

/** For the paragraphs that were split or joined: the words that are theirs on one side only. */
export type Tails = ReadonlyMap<RedlineNode, DrawnBlock['tails']>

export const noTails: DrawnBlock['tails'] = { before: [], after: [] }

/** Gives the words of a paragraph that stands on one side only to the one in whose text they lie on the other, by position. */
export function tailsOf(whole: RedlineNode): Tails {
  const blocks: RedlineNode[] = []
  const collect = (node: RedlineNode): void => {
    if (node.runs !== undefined) blocks.push(node)
    node.children?.forEach(collect)
  }
  collect(whole)
  const tails = new Map<RedlineNode, { before: DrawnRun[]; after: DrawnRun[] }>()
  const give = (side: 'before' | 'after', pieces: readonly RedlineNode[]): void => {
    if (pieces.length === 0) return
    const hosts = blocks.flatMap((node) => placeOf(node, side) ?? []).sort((a, b) => a.from - b.from)
    const runs = pieces.flatMap((node) => node.runs ?? []).flatMap((run) => {
      const at = positionOf(run, side)
      return at === null ? [] : [{ run, at }]
    })
    for (const { run, at } of runs.sort((a, b) => a.at - b.at)) {
      const host = hosts.findLast(({ from }) => from < at)
      // What moved is drawn whole where it was.
      if (host === undefined || at >= host.to) continue
      const found = tails.get(host.node) ?? { before: [], after: [] }
      found[side].push(drawRun(run))
      tails.set(host.node, found)
    }
  }
  give('before', blocks.filter(({ state }) => state === 'split'))
  give('after', blocks.filter(({ state }) => state === 'merged'))
  return tails
}

function placeOf(node: RedlineNode, side: 'before' | 'after'): { readonly node: RedlineNode; readonly from: number; readonly to: number } | null {
  const block = node[side]
  const from = side === 'before' ? node.posA : node.posB
  const elsewhere = side === 'before' && (node.state === 'movedTo' || node.state === 'wrappedTo')
  return block === null || from === null || elsewhere ? null : { node, from, to: from + block.nodeSize }
}

function positionOf(run: RedlineRun, side: 'before' | 'after'): number | null {
  return side === 'before' ? run.posA : run.posB
}
