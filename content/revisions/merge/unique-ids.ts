import { Fragment, type Node } from 'prosemirror-model'

/** The same document in which no value of an ignored attribute (an id) stands twice that stands once in the base: the later one is renamed. */
export function uniqueIds(document: Node, base: Node, ignored: ReadonlySet<string>): Node {
  if (ignored.size === 0) return document
  const key = (name: string, value: string | number): string => `${name}\0${typeof value}\0${value}`
  const count = (node: Node): Map<string, number> => {
    const counts = new Map<string, number>()
    node.descendants((inner) => {
      for (const name of ignored) {
        const value: unknown = inner.attrs[name]
        if ((typeof value === 'string' && value !== '') || typeof value === 'number') counts.set(key(name, value), (counts.get(key(name, value)) ?? 0) + 1)
      }
    })
    return counts
  }
  const counts = count(document)
  const allowed = count(base)
  if (![...counts].some(([one, times]) => times > Math.max(1, allowed.get(one) ?? 1))) return document
  const seen = new Map<string, number>()
  const fresh = (name: string, value: string | number): string | number => {
    for (let n = 2; ; n++) {
      const next = typeof value === 'number' ? value + n - 1 : `${value}-${n}`
      if (counts.has(key(name, next))) continue
      counts.set(key(name, next), 1)
      return next
    }
  }
  const visit = (node: Node, top: boolean): Node => {
    if (node.isText) return node
    const attrs: Record<string, unknown> = { ...node.attrs }
    let renamed = false
    for (const name of top ? [] : ignored) {
      const value: unknown = node.attrs[name]
      if (!((typeof value === 'string' && value !== '') || typeof value === 'number')) continue
      const times = (seen.get(key(name, value)) ?? 0) + 1
      seen.set(key(name, value), times)
      if (times > Math.max(1, allowed.get(key(name, value)) ?? 1)) {
        attrs[name] = fresh(name, value)
        renamed = true
      }
    }
    const children = node.children.map((child) => visit(child, false))
    const content = children.every((child, i) => child === node.child(i)) ? node.content : Fragment.fromArray(children)
    return renamed ? node.type.create(attrs, content, node.marks) : node.copy(content)
  }
  return visit(document, true)
}
