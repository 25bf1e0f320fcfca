import type { Overrule, ReportEntry, ReportKind } from '../../../content/import/index.ts'

/** `line 14`, `lines 14–16`, or null for what concerns the whole page. */
export function entryPlace({ line, endLine }: Pick<ReportEntry, 'line' | 'endLine'>): string | null {
  if (line === 0) return null
  return endLine > line ? `lines ${line}–${endLine}` : `line ${line}`
}

export const kindLabels: Readonly<Record<ReportKind, string>> = { doubted: 'To check', dropped: 'Left out', read: 'Read' }

/** Of several entries about a line, the one that a person must see wins. */
export const kindOrder: readonly ReportKind[] = ['doubted', 'dropped', 'read']

/** What can be said of any line. */
export const lineChoices: readonly { readonly label: string; readonly overrule: (line: number) => Overrule }[] = [
  { label: 'Paragraph', overrule: (line) => ({ kind: 'line', line, as: 'paragraph' }) },
  { label: 'Heading', overrule: (line) => ({ kind: 'line', line, as: 'heading', level: 1 }) },
  { label: 'Subheading', overrule: (line) => ({ kind: 'line', line, as: 'heading', level: 2 }) },
  { label: 'List item', overrule: (line) => ({ kind: 'line', line, as: 'listItem' }) },
  { label: 'Title of the topic', overrule: (line) => ({ kind: 'line', line, as: 'title' }) },
  { label: 'Left out', overrule: (line) => ({ kind: 'line', line, as: 'dropped' }) },
]
