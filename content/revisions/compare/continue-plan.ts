import type { Node } from 'prosemirror-model'
import { sameMarks, sameValue } from './digest.ts'
import type { Draft } from './draft.ts'
import { childBlocks, endOf, type Block } from './outline.ts'
import type { Passage } from './passage.ts'
import type { Item, Plan } from './plan.ts'
import type { Scope } from './scope.ts'
import { readParts } from './text-parts.ts'

/** What a plan becomes when one textblock of the new document was typed in; null where more than that happened. The old plan is used up. */
export function continuePlan(plan: Plan, after: Node, scope: Scope): { plan: Plan; limited: boolean } | null {
  const path = pathOfDifference(plan.after, after, plan.ignored)
  const last = path?.[path.length - 1]
  if (!path || !last) return null
  const made: Block[] = []
  const root = { item: plan.root }
  const place = findText(root, { pos: last.pos, node: last.before }, made)
  const next: Plan = { ...plan, root: root.item, newBlocks: made.length > 0 ? [...plan.newBlocks, ...made] : plan.newBlocks, after }
  if (!place || (place.passage && place.passage.parts.some((part) => part.kind === 'moved' || ((part.kind === 'deleted' || part.kind === 'inserted') && part.moved)))) return null

  const shift = last.after.nodeSize - last.before.nodeSize
  shiftPositions(next, last.pos, last.pos + last.before.nodeSize, shift)
  for (const { pos, before, after: now } of path)
    for (const one of next.newBlocks)
      if (one.pos === pos && one.node === before) one.node = now
  if (place.passage) reread(place.passage, scope)
  place.refresh(scope)
  return { plan: { ...next, root: root.item }, limited: scope.limited }
}

interface Step {
  readonly pos: number
  readonly before: Node
  readonly after: Node
}

/** The nodes on the way from the document to the one textblock that differs, itself last. */
function pathOfDifference(before: Node, after: Node, ignored: ReadonlySet<string>): Step[] | null {
  const path: Step[] = []
  let pos = -1
  for (let a = before, b = after; ; ) {
    if (a.type !== b.type || !sameMarks(a.marks, b.marks) || Object.keys(a.attrs).some((name) => !ignored.has(name) && !sameValue(a.attrs[name], b.attrs[name]))) return null
    path.push({ pos, before: a, after: b })
    if (a.isTextblock) return path
    if (a.childCount !== b.childCount) return null
    let index = -1
    let at = pos + 1
    let place = at
    for (let i = 0; i < a.childCount; i++) {
      if (a.child(i) !== b.child(i)) {
        if (index >= 0) return null
        index = i
        place = at
      }
      at += a.child(i).nodeSize
    }
    if (index < 0) return null
    a = a.child(index)
    b = b.child(index)
    pos = place
  }
}

/** Where a block's text is compared, and how to make that place true again. */
interface Place {
  readonly passage: Passage | null
  readonly refresh: (scope: Scope) => void
}

interface Target {
  readonly pos: number
  readonly node: Node
}

/** @param made gets the blocks of the new document that had to be made, where equal containers were opened */
function findText(root: { item: Item }, target: Target, made: Block[]): Place | null {
  const isTarget = (block: Block): boolean => block.pos === target.pos && block.node === target.node
  const inList = (items: Item[]): Place | null => {
    for (const [i, item] of items.entries()) {
      const found = inItem(item, (next) => (items[i] = next))
      if (found) return found
    }
    return null
  }
  const inItem = (item: Item, replace: (item: Item) => void): Place | null => {
    switch (item.kind) {
      case 'same':
        if (!isTarget(item.b)) {
          if (target.pos < item.b.pos || target.pos >= endOf(item.b)) return null
          const opened = openSame(item, made)
          const found = inItem(opened, replace)
          if (found) replace(opened)
          return found
        }
        return {
          passage: null,
          refresh: (scope) => {
            const passage: Passage = { a: [item.a], b: [item.b], parts: [], markup: null }
            item.a.passage = passage
            item.b.passage = passage
            reread(passage, scope)
            replace({ kind: 'text', passage, a: item.a, b: item.b })
          },
        }
      case 'text':
        if (!item.passage.b.some(isTarget)) return null
        return {
          passage: item.passage,
          refresh: (scope) => {
            // Typed back to what it was.
            if (item.passage.a.length === 1 && item.passage.b.length === 1 && scope.digests.same(item.a.node, item.b.node)) {
              item.a.passage = null
              item.b.passage = null
              replace({ kind: 'same', a: item.a, b: item.b })
            }
          },
        }
      case 'pair':
      case 'frame':
        return inList(item.items)
      case 'come':
        if (item.items) return inList(item.items)
        return isTarget(item.b) && !item.parts ? { passage: null, refresh: () => undefined } : null
      case 'slot':
        return item.side === 'b' ? inItem(item.relocation.body, (next) => (item.relocation.body = next)) : null
      case 'when':
        return item.when ? inItem(item.item, (next) => (item.item = next)) : null
      case 'gone':
      case 'piece':
      case 'whole':
      case 'filler':
        return null
    }
  }
  return inItem(root.item, (next) => (root.item = next))
}

/** An equal container as a pair of containers whose children are equal, one by one. */
function openSame({ a, b }: Extract<Item, { kind: 'same' }>, made: Block[]): Item {
  const childrenA = a.children.length > 0 ? a.children : childBlocks(a)
  const childrenB = b.children.length > 0 ? b.children : childBlocks(b)
  if (b.children.length === 0) made.push(...childrenB)
  return { kind: 'pair', a, b, markup: null, items: childrenA.flatMap((child, i): Item[] => { const other = childrenB[i]; return other ? [{ kind: 'same', a: child, b: other }] : [] }) }
}

function reread(passage: Passage, scope: Scope): void {
  // Words are numbered anew for each comparison.
  for (const block of [...passage.a, ...passage.b]) block.words = null
  passage.parts = readParts(passage, scope)
}

/** Moves everything behind the block by as much as it grew; what holds the block is read again. */
function shiftPositions(plan: Plan, start: number, end: number, shift: number): void {
  const moved = (pos: number): number => (pos >= end ? pos + shift : pos)
  for (const block of plan.newBlocks) block.pos = moved(block.pos)
  for (const draft of plan.drafts) {
    draft.b.forEach(([from, to], i) => {
      if (to >= end && from <= start) forget(draft)
      draft.b[i] = [moved(from), moved(to)]
    })
  }
}

function forget(draft: Draft): void {
  delete draft.said
}
