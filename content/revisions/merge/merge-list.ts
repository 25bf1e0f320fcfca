/** A child of a merged container: a block of the base by its place, or a new one of either side. */
export interface Element<T> {
  /** Place in the base; null for a new one. */
  readonly place: number | null
  readonly side: 'ours' | 'theirs'
  readonly item: T
  /** Equal for new elements that are the same piece of document. */
  readonly hash: number
}

/**
 * One list of children of two: ours in our order, and theirs put after what they follow there. Where both insert at one
 * place, ours come first; what both inserted alike stands once.
 * @param collide called with elements that both sides inserted at one place
 */
export function mergeLists<T>(ours: readonly Element<T>[], theirs: readonly Element<T>[], collide: (ours: readonly Element<T>[], theirs: Element<T>) => void): Element<T>[] {
  const list = [...ours]
  let last = -1
  for (const element of theirs) {
    const known = element.place === null ? -1 : list.findIndex(({ place }) => place === element.place)
    if (known >= 0) {
      last = known
      continue
    }
    let at = last + 1
    const beside: Element<T>[] = []
    for (let next = list[at]; next && next.place === null && next.side === 'ours'; next = list[++at]) beside.push(next)
    const same = element.place === null ? beside.findIndex(({ hash }) => hash === element.hash) : -1
    if (same >= 0) {
      last = last + 1 + same
      continue
    }
    if (beside.length > 0 && element.place === null) collide(beside, element)
    list.splice(at, 0, element)
    last = at
  }
  return list
}
