import { Fragment, type Node } from 'prosemirror-model'
import type { Change, CompareOptions, Comparison } from '../change.ts'
import { assemble } from './assemble.ts'
import { continuePlan } from './continue-plan.ts'
import { digestReader, type DigestReader } from './digest.ts'
import { draft, type Draft } from './draft.ts'
import { fit } from './fit.ts'
import { matchEqual } from './match-equal.ts'
import { outlineOf, type Block } from './outline.ts'
import type { Item, Plan } from './plan.ts'
import { draftsInOrder, numberChanges } from './number.ts'
import { resolve } from './resolve.ts'
import { newScope, type Scope } from './scope.ts'

// A passage of several thousand words of which none agree takes about a tenth of a second within this; prose never comes near.
export const defaultBudget = 1500

// How a comparison fits its documents together, kept apart so that comparisons stay plain data. Keyed by the list of changes.
const plans = new WeakMap<readonly Change[], Plan>()

/** Everything that differs between two documents of one schema. Never throws for valid documents. */
export function compareDocuments(before: Node, after: Node, options: CompareOptions = {}): Comparison {
  const digests = digestReader(options.ignoreAttrs ?? [])
  const budget = options.budget ?? defaultBudget
  const continued = options.previous ? continueFrom(options.previous, before, after, digests, budget) : null
  if (continued) return continued
  if (digests.same(before, after)) return comparisonOf(before, after, equal(before, after, digests), digests, false)
  const [a, b] = [joined(before, digests), joined(after, digests)]
  let limited = false
  for (const way of [planFully, planByBlocks]) {
    const scope = newScope(digests, budget)
    const found = way(a, b, scope)
    const comparison = comparisonOf(a, b, found, digests, limited || scope.limited)
    if (isExact(comparison, digests)) return comparison
    limited = true
  }
  return comparisonOf(a, b, planWhole(a, b, newScope(digests, budget)), digests, true)
}

/** Goes on from a comparison of the same old document, where one textblock was typed in since; the old comparison ends with this. */
function continueFrom(previous: Comparison, before: Node, after: Node, digests: DigestReader, budget: number): Comparison | null {
  const plan = plans.get(previous.changes)
  if (!plan || previous.before !== before || plan.ignored !== digests.ignored) return null
  if (previous.after === after) return previous
  const next = continuePlan(plan, after, newScope(digests, budget))
  if (!next) return null
  plans.delete(previous.changes)
  return comparisonOf(before, after, next.plan, digests, previous.limited || next.limited)
}

/** How the two documents of a comparison fit together. */
export function planOf(comparison: Comparison): Plan {
  const plan = plans.get(comparison.changes)
  if (!plan) throw new RangeError('Only what compareDocuments returned can be applied or drawn, and only until another comparison went on from it.')
  return plan
}

/**
 * The document with the accepted changes made and the others not: `before` if none is accepted, `after` if all are, and valid
 * whatever the choice. Ids that are not in the comparison do nothing.
 */
export function applyChanges(comparison: Comparison, accepted: ReadonlySet<string>): Node {
  const plan = planOf(comparison)
  return resolve(plan, new Set(plan.drafts.filter((one) => accepted.has(one.id)))).document
}

/** The accepted changes that `applyChanges` does not make, because no document could have them without others that were not accepted. */
export function changesLeftOut(comparison: Comparison, accepted: ReadonlySet<string>): readonly string[] {
  const plan = planOf(comparison)
  return [...resolve(plan, new Set(plan.drafts.filter((one) => accepted.has(one.id)))).leftOut].map(({ id }) => id)
}

function comparisonOf(before: Node, after: Node, found: Found, digests: DigestReader, limited: boolean): Comparison {
  const drafts = draftsInOrder(found.root)
  const changes = numberChanges(drafts, before, after)
  plans.set(changes, { before, after, root: found.root, drafts, relocations: found.relocations, newBlocks: found.newBlocks, ignored: digests.ignored })
  return { before, after, changes, limited }
}

/** What `fit` and its fallbacks find. */
interface Found {
  readonly root: Item
  readonly relocations: Plan['relocations']
  readonly newBlocks: Plan['newBlocks']
}

function equal(before: Node, after: Node, digests: DigestReader): Found {
  const newBlocks: Block[] = []
  return { root: { kind: 'same', a: outlineOf(before, digests, -1, [], true).root, b: outlineOf(after, digests, -1, newBlocks, true).root }, relocations: [], newBlocks }
}

function planFully(before: Node, after: Node, scope: Scope): Found {
  return { ...fit(before, -1, after, -1, scope), newBlocks: scope.newBlocks }
}

/** Only equal blocks in order are kept: for documents that the full way failed on. */
function planByBlocks(before: Node, after: Node, scope: Scope): Found {
  const a = outlineOf(before, scope.digests)
  const b = outlineOf(after, scope.digests)
  if (a.root.children.length > 0 && b.root.children.length > 0) {
    matchEqual(a.root.children, b.root.children, { moves: false })
    a.root.partner = b.root
    b.root.partner = a.root
  }
  return { ...assemble(a, b, scope, fit), newBlocks: [] }
}

function planWhole(before: Node, after: Node, scope: Scope): Found {
  const a = outlineOf(before, scope.digests).root
  const b = outlineOf(after, scope.digests).root
  const own: Draft = draft('replace', [[0, before.content.size]], [[0, after.content.size]])
  return { root: { kind: 'whole', a, b, draft: own }, relocations: [], newBlocks: [] }
}

/** The identities, held against the result itself: nothing is ever shown that could not be undone. */
function isExact(comparison: Comparison, digests: DigestReader): boolean {
  const plan = planOf(comparison)
  const none = resolve(plan, new Set())
  const all = resolve(plan, new Set(plan.drafts))
  return none.leftOut.size === 0 && all.leftOut.size === 0 && digests.same(none.document, comparison.before) && digests.same(all.document, comparison.after)
}

/** The same document with neighbouring texts of the same marks joined, as ProseMirror keeps them. */
function joined(node: Node, digests: DigestReader): Node {
  if (node.isText || !digests.read(node).loose) return node
  const children = node.children.map((child) => joined(child, digests))
  return node.copy(node.inlineContent ? Fragment.fromArray(joinTexts(children)) : Fragment.fromArray(children))
}

function joinTexts(nodes: readonly Node[]): Node[] {
  const result: Node[] = []
  for (const node of nodes) {
    const last = result[result.length - 1]
    if (last?.isText && node.isText && last.sameMarkup(node)) result[result.length - 1] = node.type.schema.text(`${last.text ?? ''}${node.text ?? ''}`, node.marks)
    else result.push(node)
  }
  return result
}
