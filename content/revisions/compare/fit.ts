import type { Node } from 'prosemirror-model'
import { assemble } from './assemble.ts'
import { matchContainers } from './match-containers.ts'
import { matchEqual } from './match-equal.ts'
import { steadyHeads } from './match-heads.ts'
import { matchNear } from './match-near.ts'
import { outlineOf, type Outline } from './outline.ts'
import type { Item, Relocation } from './plan.ts'
import type { Scope } from './scope.ts'

/** How two documents, or two cells, fit together. */
export interface Fit {
  readonly root: Item
  readonly relocations: readonly Relocation[]
  readonly a: Outline
  readonly b: Outline
}

/** @param posA @param posB positions before the two nodes in their documents; -1 for the documents themselves */
export function fit(before: Node, posA: number, after: Node, posB: number, scope: Scope): Fit {
  const a = outlineOf(before, scope.digests, posA)
  const b = outlineOf(after, scope.digests, posB, scope.newBlocks)
  matchEqual(a.leaves, b.leaves, { anchors: steadyHeads(a.leaves, b.leaves) })
  matchNear(a.leaves, b.leaves, scope)
  matchContainers(a, b, scope)
  return { ...assemble(a, b, scope, fit), a, b }
}
