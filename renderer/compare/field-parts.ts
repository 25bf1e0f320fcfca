import type { DrawnField } from './drawing.ts'

/** An entry of a list in the topic's metadata, as one reads both texts in one. */
export interface FieldPart {
  readonly state: 'same' | 'inserted' | 'deleted'
  readonly text: string
}

/** The entries of a field: what stayed is said once, what went stands where it was. An entry that changed its place went and came. */
export function fieldParts({ before, after }: DrawnField): readonly FieldPart[] {
  const kept = inOrder(before, after)
  const parts: FieldPart[] = []
  let old = 0
  let now = 0
  for (const text of [...kept, null]) {
    while (old < before.length && before[old] !== text) parts.push({ state: 'deleted', text: before[old++] ?? '' })
    while (now < after.length && after[now] !== text) parts.push({ state: 'inserted', text: after[now++] ?? '' })
    if (text === null) break
    parts.push({ state: 'same', text })
    old++
    now++
  }
  return parts
}

/** The longest run of entries that both lists have in one order. */
function inOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const best: (readonly string[])[][] = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => []))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const [entry, down, right] = [before[i], best[i + 1]?.[j] ?? [], best[i]?.[j + 1] ?? []]
      const row = best[i]
      if (row !== undefined) row[j] = entry !== undefined && entry === after[j] ? [entry, ...(best[i + 1]?.[j + 1] ?? [])] : down.length >= right.length ? down : right
    }
  return best[0]?.[0] ?? []
}
