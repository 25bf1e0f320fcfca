import type { DrawnChange } from '../drawing.ts'

/** A line of the list: the name of a group, or a change. */
export type ListRow =
  | { readonly kind: 'group'; readonly key: string; readonly label: string; readonly risky: boolean; readonly ids: readonly string[] }
  | { readonly kind: 'change'; readonly key: string; readonly change: DrawnChange; readonly position: number }

/** Changes with their groups: those at risk first, the others by section in reading order. */
export function listRows(changes: readonly DrawnChange[]): readonly ListRow[] {
  const rows: ListRow[] = []
  let group: string | null = null
  changes.forEach((change, index) => {
    const label = groupOf(change)
    if (label !== group) {
      group = label
      rows.push({ kind: 'group', key: `group ${index}`, label, risky: change.risks.length > 0, ids: sameGroup(changes, index, label) })
    }
    rows.push({ kind: 'change', key: change.id, change, position: index + 1 })
  })
  return rows
}

function groupOf(change: DrawnChange): string {
  if (change.risks.length > 0) return 'Look at these first'
  if (change.kind === 'metadata') return 'About the topic'
  return change.section ?? 'Lead'
}

function sameGroup(changes: readonly DrawnChange[], from: number, label: string): readonly string[] {
  const ids: string[] = []
  for (const change of changes.slice(from)) {
    if (groupOf(change) !== label) break
    ids.push(change.id)
  }
  return ids
}
