import type { Node } from 'prosemirror-model'
import { stableHash } from '../../schema/stable-hash.ts'
import type { Change, Range } from '../change.ts'
import { stableText } from './digest.ts'
import type { Draft } from './draft.ts'
import type { Item } from './plan.ts'
import type { Part } from './text-parts.ts'

/** All changes of a tree, in reading order, each once. */
export function draftsInOrder(root: Item): Draft[] {
  const drafts = new Set<Draft>()
  const visitPart = (part: Part): void => {
    if (part.kind !== 'same') drafts.add(part.draft)
    else {
      if (part.format) drafts.add(part.format)
      if (part.link) drafts.add(part.link)
    }
    // What changed within is read at the new place.
    if (part.kind === 'moved' && part.side === 'b') part.text.parts.forEach(visitPart)
  }
  const visit = (item: Item): void => {
    switch (item.kind) {
      case 'same':
        break
      case 'pair':
        if (item.markup) drafts.add(item.markup)
        item.items.forEach(visit)
        break
      case 'text':
        if (item.passage.markup) drafts.add(item.passage.markup)
        item.passage.parts.forEach(visitPart)
        break
      case 'piece':
        break
      case 'gone':
      case 'come':
        if (item.parts) for (const part of item.parts) visitPart(part)
        else drafts.add(item.draft)
        item.items?.forEach(visit)
        break
      case 'frame':
        item.items.forEach(visit)
        break
      case 'slot':
        drafts.add(item.relocation.draft)
        // What changed within is read at the new place.
        if (item.side === 'b') visit(item.relocation.body)
        break
      case 'whole':
        drafts.add(item.draft)
        break
      case 'when':
        drafts.add(item.draft)
        if (item.when) visit(item.item)
        break
      case 'filler':
        break
    }
  }
  visit(root)
  return [...drafts]
}

/** Gives each draft its id and says it as a change. */
export function numberChanges(drafts: readonly Draft[], before: Node, after: Node): Change[] {
  const occurrences = new Map<string, number>()
  return drafts.map((draft) => {
    const a = hull(draft.a)
    const b = hull(draft.b)
    const { before: textA, after: textB, hash } = (draft.said ??= say(draft, before, after))
    const occurrence = (occurrences.get(hash) ?? 0) + 1
    occurrences.set(hash, occurrence)
    draft.id = occurrence === 1 ? hash : `${hash}-${occurrence}`
    return {
      id: draft.id,
      kind: draft.kind,
      fromA: a[0],
      toA: a[1],
      fromB: b[0],
      toB: b[1],
      ...(draft.a.length > 1 || draft.b.length > 1 ? { ranges: { a: draft.a.map(copy), b: draft.b.map(copy) } } : {}),
      before: textA,
      after: textB,
      ...(draft.attributes ? { attributes: draft.attributes } : {}),
      ...(draft.marks ? { marks: draft.marks } : {}),
    }
  })
}

function say(draft: Draft, before: Node, after: Node): { before: string; after: string; hash: string } {
  const isMark = draft.kind === 'split' || draft.kind === 'merge'
  const textA = isMark ? '' : draft.a.map((range) => textOf(before, range)).join('\n')
  const textB = isMark ? '' : draft.b.map((range) => textOf(after, range)).join('\n')
  const content = stableText([
    draft.kind, textA, textB, draft.attributes ?? null,
    draft.marks ? [draft.marks.removed.map((mark) => mark.toJSON()), draft.marks.added.map((mark) => mark.toJSON())] : null,
  ])
  return { before: textA, after: textB, hash: stableHash(content) }
}

function copy([from, to]: Range): Range {
  return [from, to]
}

function hull(ranges: readonly Range[]): Range {
  return [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))]
}

function textOf(document: Node, [from, to]: Range): string {
  if (to <= from) return ''
  return document.textBetween(Math.max(from, 0), Math.min(to, document.content.size), ' ', (leaf) => leaf.type.spec.leafText?.(leaf) ?? '')
}
