import type { Outline, OutlineEntry } from '../../../editor/index.ts'

/** A line of the outline as it is drawn. */
export interface OutlineRow {
  /** Id of the block that it leads to; null for the start of the text. */
  readonly id: string | null
  readonly kind: 'introduction' | 'key-points' | 'section'
  readonly title: string
  readonly level: number
  readonly empty: boolean
  readonly expanded: boolean | null
  /** Index among its siblings, from 1, and how many they are. */
  readonly index: number
  readonly siblings: number
}

/** The lines that can be seen: all but what is folded away. */
export function rowsOf(outline: Outline, folded: ReadonlySet<string>): OutlineRow[] {
  const siblings = 1 + outline.keyPoints.length + outline.sections.length
  const lead: OutlineRow[] = [
    { id: null, kind: 'introduction', title: 'Introduction', level: 1, empty: false, expanded: null, index: 1, siblings },
    ...outline.keyPoints.map((id, index): OutlineRow => ({ id, kind: 'key-points', title: 'Key points', level: 1, empty: false, expanded: null, index: index + 2, siblings })),
  ]
  return [...lead, ...sectionRows(outline.sections, folded, lead.length, siblings)]
}

function sectionRows(entries: readonly OutlineEntry[], folded: ReadonlySet<string>, before: number, siblings: number): OutlineRow[] {
  return entries.flatMap((entry, index): OutlineRow[] => {
    const open = !folded.has(entry.id)
    const row: OutlineRow = {
      id: entry.id,
      kind: 'section',
      title: entry.title,
      level: entry.level,
      empty: entry.empty,
      expanded: entry.children.length === 0 ? null : open,
      index: before + index + 1,
      siblings,
    }
    return open ? [row, ...sectionRows(entry.children, folded, 0, entry.children.length)] : [row]
  })
}

/** A heading as the outline shows it: “Causes of Mitral Regurgitation” in the topic of that name is “Causes”. */
export function shortTitle(heading: string, topic: string): string {
  const name = topic.trim().toLowerCase()
  if (name === '' || !heading.toLowerCase().endsWith(` ${name}`)) return heading
  const before = heading.slice(0, -name.length).trim()
  const short = before.replace(/\s+(?:of|in|for|with|to|and)$/i, '')
  return short === before || short === '' ? heading : short
}

/** The line that stands for the cursor: the innermost section that can be seen, or the introduction. */
export function currentRow(rows: readonly OutlineRow[], path: readonly string[]): OutlineRow | undefined {
  return rows.findLast(({ id, kind }) => kind === 'section' && id !== null && path.includes(id)) ?? rows[0]
}
