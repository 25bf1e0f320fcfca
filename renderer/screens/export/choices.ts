import { savedBy } from '../../../content/revisions/index.ts'
import type { ExportFormat, OpenedTopic, Version } from '../../../preload/contract.ts'
import { speakInstant } from '../../ui/dates.ts'
import type { Option } from '../../ui/index.ts'

export const formats: readonly { readonly value: ExportFormat; readonly label: string; readonly short: string; readonly detail: string }[] = [
  { value: 'html', label: 'HTML page', short: 'HTML', detail: 'One accessible file with everything in it, for the web.' },
  { value: 'pdf', label: 'PDF', short: 'PDF', detail: 'Tagged, with outline and page numbers, for print and reading.' },
  { value: 'article.json', label: 'Galley article', short: 'Galley article', detail: 'The text and its metadata whole, to take to another library.' },
]

/** The draft if there is one, then the revisions, newest first. */
export function versionOptions({ draftSavedAt, revisions }: Pick<OpenedTopic, 'draftSavedAt' | 'revisions'>, now: Date): readonly Option<string>[] {
  const draft = draftSavedAt === null ? [] : [{ value: 'draft', label: 'Draft', detail: `saved ${speakInstant(draftSavedAt, now)}` }]
  const saved = revisions.toSorted((a, b) => b.number - a.number).map(({ number, person, time, note }) => ({
    value: String(number),
    label: `Revision ${number}`,
    detail: [`${speakInstant(time, now)}, ${savedBy({ person })}`, note].filter((part) => part !== '').join(': '),
  }))
  return [...draft, ...saved]
}

/** What an option stands for. */
export function versionOf(value: string): Version {
  return value === 'draft' || value === '' ? { kind: 'draft' } : { kind: 'revision', number: Number(value) }
}
