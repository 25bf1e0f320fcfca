import { Fragment, type Node } from 'prosemirror-model'
import type { Plan } from './plan.ts'

/** Keeps the values of ignored attributes (ids) unique where blocks of both documents stand in one. */
export class Identities {
  private readonly ignored: ReadonlySet<string>
  /** Values that stand in the result more than once, and those that `before` has. */
  private readonly twice: ReadonlySet<string>
  private readonly old: ReadonlySet<string>
  private readonly taken: Set<string>
  private readonly used = new Set<string>()

  constructor(plan: Plan, document: Node, twice: ReadonlySet<string>) {
    this.ignored = plan.ignored
    this.twice = twice
    this.taken = new Set()
    const collect = (set: Set<string>) => (node: Node): void => {
      for (const name of plan.ignored) if (isIdentity(node.attrs[name])) set.add(key(name, node.attrs[name]))
    }
    const old = new Set<string>()
    plan.before.descendants(collect(old))
    this.old = old
    for (const side of [plan.before, plan.after, document]) side.descendants(collect(this.taken))
  }

  /** A node from `after` as it can stand beside those of `before`. */
  claim(node: Node): Node {
    const top = this.claimTop(node)
    if (node.childCount === 0 || node.isText) return top
    const children = node.children.map((child) => this.claim(child))
    return children.every((child, i) => child === node.child(i)) ? top : top.copy(Fragment.fromArray(children))
  }

  claimTop(node: Node): Node {
    let attrs: Record<string, unknown> | null = null
    for (const name of this.ignored) {
      const value: unknown = node.attrs[name]
      if (!isIdentity(value)) continue
      const one = key(name, value)
      if (this.twice.has(one) && (this.old.has(one) || this.used.has(one))) (attrs ??= { ...node.attrs })[name] = this.fresh(name, value)
      this.used.add(one)
    }
    return attrs ? node.type.create(attrs, node.content, node.marks) : node
  }

  /** An empty node that neither document has, named after one that it stands beside. */
  name(node: Node, like: Node): Node {
    const attrs: Record<string, unknown> = { ...node.attrs }
    for (const name of this.ignored) {
      const value: unknown = like.attrs[name]
      if (name in attrs && isIdentity(value)) attrs[name] = this.fresh(name, value)
    }
    return node.type.create(attrs, Fragment.fromArray(node.children.map((child) => (child.isText ? child : this.name(child, like)))), node.marks)
  }

  private fresh(name: string, value: string | number): string | number {
    for (let n = 2; ; n++) {
      const next = typeof value === 'number' ? value + n - 1 : `${value}-${n}`
      const one = key(name, next)
      if (this.taken.has(one)) continue
      this.taken.add(one)
      return next
    }
  }
}

/** Values that more than one node carries. Empty ones name nobody. */
export function duplicates(document: Node, ignored: ReadonlySet<string>): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  if (ignored.size === 0) return twice
  document.descendants((node) => {
    for (const name of ignored) {
      const value: unknown = node.attrs[name]
      if (!isIdentity(value)) continue
      const one = key(name, value)
      if (seen.has(one)) twice.add(one)
      seen.add(one)
    }
  })
  return twice
}

function isIdentity(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '')
}

function key(name: string, value: string | number): string {
  return `${name}\0${typeof value}\0${value}`
}
