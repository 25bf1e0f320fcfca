import type { ChangeKind } from '../../content/revisions/index.ts'
import type { Decision } from './decisions.ts'
import type { DrawnChange } from './drawing.ts'
import { isSpelling } from './spelling.ts'

/** Kinds as people filter by them. Links are never formatting: a changed target must not be hidden with it. */
export const changeGroups = {
  words: { label: 'Words', kinds: ['insert', 'delete', 'replace'] },
  moves: { label: 'Moves, splits, joins', kinds: ['move', 'split', 'merge', 'wrap'] },
  tables: { label: 'Tables', kinds: ['row', 'column'] },
  links: { label: 'Links', kinds: ['link'] },
  formatting: { label: 'Formatting', kinds: ['format'] },
  properties: { label: 'Properties', kinds: ['attribute', 'metadata'] },
} as const satisfies Record<string, { readonly label: string; readonly kinds: readonly ChangeKind[] }>

export type ChangeGroup = keyof typeof changeGroups

/** Which changes the list shows. */
export interface ChangeFilter {
  /** `spelling` are those of the words that can only be slips of the pen. */
  readonly group: ChangeGroup | 'spelling' | 'all'
  readonly riskyOnly: boolean
  readonly openOnly: boolean
  readonly hideFormatting: boolean
  /** Heading; null for all sections. '' is the lead. */
  readonly section: string | null
}

export const showAll: ChangeFilter = { group: 'all', riskyOnly: false, openOnly: false, hideFormatting: false, section: null }

export function matches(change: DrawnChange, filter: ChangeFilter, decision: Decision | undefined): boolean {
  if (filter.riskyOnly && change.risks.length === 0) return false
  if (filter.openOnly && decision !== undefined) return false
  if (filter.hideFormatting && change.kind === 'format') return false
  if (filter.section !== null && (change.section ?? '') !== filter.section) return false
  if (filter.group === 'spelling') return isSpelling(change)
  return filter.group === 'all' || changeGroups[filter.group].kinds.some((kind) => kind === change.kind)
}

/** Risky changes first within the whole list, then reading order: the dangerous ones are seen while one is fresh. */
export function inListOrder(changes: readonly DrawnChange[]): readonly DrawnChange[] {
  return [...changes.filter(({ risks }) => risks.length > 0), ...changes.filter(({ risks }) => risks.length === 0)]
}
