import { AttrStep, Mapping, type Transform } from 'prosemirror-transform'

/** The smallest stretch outside which nothing changed, in the positions before and after. */
export interface ChangedRange {
  readonly fromBefore: number
  readonly toBefore: number
  readonly from: number
  readonly to: number
}

/**
 * Where a run of transactions (each on the result of the one before) changed the document; null where none did.
 * Costs as much as there are steps, whatever the size of the document.
 */
export function changedRange(transforms: readonly Transform[]): ChangedRange | null {
  const mapping = new Mapping()
  const ranges: { start: number; end: number; done: number }[] = []
  for (const transform of transforms) {
    transform.steps.forEach((step, index) => {
      // An attribute step has an empty map, though it changes the node at its position.
      if (step instanceof AttrStep) ranges.push({ start: step.pos, end: step.pos + 1, done: mapping.maps.length })
      const map = transform.mapping.maps[index]
      if (map === undefined) return
      mapping.appendMap(map)
      map.forEach((_oldStart, _oldEnd, start, end) => ranges.push({ start, end, done: mapping.maps.length }))
    })
  }
  if (ranges.length === 0) return null
  let from = Infinity
  let to = 0
  for (const { start, end, done } of ranges) {
    const later = mapping.slice(done)
    from = Math.min(from, later.map(start, -1))
    to = Math.max(to, later.map(end, 1))
  }
  const back = mapping.invert()
  return { from, to, fromBefore: back.map(from, -1), toBefore: back.map(to, 1) }
}
