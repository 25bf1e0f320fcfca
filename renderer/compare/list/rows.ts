import type { DrawnChange } from '../drawing.ts'

/** A line of the list: the name of a group, or a change. */
export type ListRow =
  | { readonly kind: 'group'; readonly key: string; readonly label: string; readonly risky: boolean; readonly ids: readonly string[] }
  | { readonly kind: 'change'; readonly key: string; readonly change: DrawnChange; readonly position: number }

/** Changes with their groups: those at risk first, the others by section in reading order. */
export function listRows(changes: readonly DrawnChange[]): readonly ListRow[] {
  return groupsOf(changes).flatMap(({ label, from, changes: group }): readonly ListRow[] => [
    { kind: 'group', key: `group ${from}`, label, risky: isRisky(group[0]), ids: group.map(({ id }) => id) },
    ...group.map((change, index) => ({ kind: 'change' as const, key: change.id, change, position: from + index + 1 })),
  ])
}

/** Ids of the group in which a change stands; none for the risky ones, which are not decided in heaps. */
export function groupAround(changes: readonly DrawnChange[], id: string | null): readonly string[] {
  const group = groupsOf(changes).find((one) => one.changes.some((change) => change.id === id))
  return group === undefined || isRisky(group.changes[0]) ? [] : group.changes.map((change) => change.id)
}

/** The first change of the next group, or of the previous; from within a group one goes back to its own first. Null where there is none. */
export function groupBeside(changes: readonly DrawnChange[], id: string | null, by: 1 | -1): string | null {
  const groups = groupsOf(changes)
  const at = groups.findIndex((group) => group.changes.some((change) => change.id === id))
  const first = groups[at]?.changes[0]?.id
  const to = by === -1 && first !== id ? groups[at] : groups[at + by]
  return to?.changes[0]?.id ?? null
}

/** How the list calls the group of a change. */
export function groupName(change: DrawnChange): string {
  if (isRisky(change)) return 'Look at these first'
  if (change.kind === 'metadata') return 'About the topic'
  return change.section ?? 'Lead'
}

interface Group {
  readonly label: string
  /** Index of its first change. */
  readonly from: number
  readonly changes: DrawnChange[]
}

function groupsOf(changes: readonly DrawnChange[]): readonly Group[] {
  const groups: Group[] = []
  changes.forEach((change, from) => {
    const label = groupName(change)
    const last = groups.at(-1)
    // A section may bear the name of what stands in front of it.
    if (last !== undefined && last.label === label && isAbout(last.changes[0]) === isAbout(change) && isRisky(last.changes[0]) === isRisky(change)) last.changes.push(change)
    else groups.push({ label, from, changes: [change] })
  })
  return groups
}

function isRisky(change: DrawnChange | undefined): boolean {
  return change !== undefined && change.risks.length > 0
}

function isAbout(change: DrawnChange | undefined): boolean {
  return change?.kind === 'metadata'
}
