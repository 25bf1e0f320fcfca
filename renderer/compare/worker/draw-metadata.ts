import { formatDate, isPartialDate, metadataLabels, type MetadataField } from '../../../content/article/index.ts'
import type { Change } from '../../../content/revisions/index.ts'
import type { DrawnField } from '../drawing.ts'

/** A field of the topic as people read it: dates as month and year, lists by their entries. */
export function drawField(change: Change): DrawnField | null {
  const { field } = change
  if (field === undefined) return null
  const values = change.attributes?.[0]
  return { field, before: entries(field, values?.before), after: entries(field, values?.after) }
}

/** `Last full review: Aug 2021 → Jan 2024` */
export function fieldInWords({ field, before, after }: DrawnField, longest = 80): string {
  const value = (list: readonly string[]): string => {
    const text = list.join('; ')
    return text === '' ? 'empty' : isDate(field) ? text : `“${text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`}”`
  }
  return `${metadataLabels[field]}: ${value(before)} → ${value(after)}`
}

function entries(field: MetadataField, value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) return value.map(readable)
  const text = readable(value)
  return [isDate(field) && isPartialDate(text) ? formatDate(text) : text]
}

function readable(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).map(String).filter((part) => part !== '').join(', ') : String(value)
}

function isDate(field: MetadataField): boolean {
  return field === 'lastFullReview' || field === 'contentLastModified'
}
