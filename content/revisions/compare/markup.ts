import type { Node } from 'prosemirror-model'
import type { AttributeDifference } from '../change.ts'
import { sameMarks, sameValue } from './digest.ts'
import type { Draft } from './draft.ts'
import { endOf, type Block } from './outline.ts'

/** What differs between two blocks apart from their content, as one change; null if nothing does. */
export function markupDraft(a: Block, b: Block, ignored: ReadonlySet<string>): Draft | null {
  const attributes = markupDifferences(a.node, b.node, ignored)
  if (attributes.length === 0) return null
  return { kind: 'attribute', a: [placeOf(a)], b: [placeOf(b)], attributes, id: '' }
}

// The document itself has no position before it.
function placeOf(block: Block): [number, number] {
  return block.pos < 0 ? [0, block.node.content.size] : [block.pos, endOf(block)]
}

function markupDifferences(a: Node, b: Node, ignored: ReadonlySet<string>): AttributeDifference[] {
  const differences: AttributeDifference[] = []
  if (a.type !== b.type) differences.push({ name: 'type', before: a.type.name, after: b.type.name })
  for (const name of new Set([...Object.keys(a.attrs), ...Object.keys(b.attrs)])) {
    if (ignored.has(name)) continue
    const before: unknown = a.attrs[name]
    const after: unknown = b.attrs[name]
    if (!sameValue(before, after)) differences.push({ name, before, after })
  }
  if (!sameMarks(a.marks, b.marks)) differences.push({ name: 'marks', before: a.marks.map((mark) => mark.toJSON()), after: b.marks.map((mark) => mark.toJSON()) })
  return differences
}

/** The attributes of `after` with the ignored ones of `before`, as far as the node has them. */
export function attrsOfBoth(before: Node, after: Node, ignored: ReadonlySet<string>): Record<string, unknown> {
  const attrs: Record<string, unknown> = { ...after.attrs }
  for (const name of ignored) if (name in attrs && name in before.attrs) attrs[name] = before.attrs[name]
  return attrs
}
