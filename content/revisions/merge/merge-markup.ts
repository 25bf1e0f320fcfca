import type { Node } from 'prosemirror-model'
import { sameMarks, sameValue } from '../compare/digest.ts'

/**
 * A node without content that has of type, marks and each attribute what either changed; where both changed one, ours.
 * Ignored attributes keep the base's value.
 */
export function mergeMarkup(base: Node, ours: Node, theirs: Node, ignored: ReadonlySet<string>, conflict: (node: Node, values: [string, string, string]) => void): Node {
  const choose = <T>(name: string, same: (a: T, b: T) => boolean, was: T, own: T, other: T, say: (value: T) => string): T => {
    if (same(own, was)) return other
    if (!same(other, was) && !same(own, other)) conflict(ours, [`${name}: ${say(was)}`, `${name}: ${say(own)}`, `${name}: ${say(other)}`])
    return own
  }
  const type = choose('type', (a, b) => a === b, base.type, ours.type, theirs.type, ({ name }) => name)
  const marks = choose('marks', sameMarks, base.marks, ours.marks, theirs.marks, (set) => set.map((mark) => mark.type.name).join())
  const attrs: Record<string, unknown> = {}
  const source = type === ours.type ? ours : theirs
  for (const name of Object.keys(source.attrs)) {
    const was: unknown = base.attrs[name]
    const own: unknown = name in ours.attrs ? ours.attrs[name] : was
    const other: unknown = name in theirs.attrs ? theirs.attrs[name] : was
    if (ignored.has(name)) attrs[name] = name in base.attrs ? was : source.attrs[name]
    else attrs[name] = name in base.attrs ? choose(name, sameValue, was, own, other, (value) => JSON.stringify(value) ?? '') : source.attrs[name]
  }
  return type.create(attrs, null, marks)
}
