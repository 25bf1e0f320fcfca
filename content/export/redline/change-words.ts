import type { Mark } from 'prosemirror-model'
import { metadataLabels } from '../../article/index.ts'
import { changeKindLabels } from '../../review/index.ts'
import type { AttributeDifference, Change } from '../../revisions/index.ts'

/** A change's head: its kind, and for details of the article which one. */
export function changeTitle({ kind, field, before, after }: Change): string {
  if (field !== undefined) return `${metadataLabels[field]} changed`
  const label = changeKindLabels[kind]
  if (kind === 'split' || kind === 'merge') return `${label} ${kind === 'split' ? 'in two' : 'with the one before'}`
  return kind === 'row' || kind === 'column' ? `${label} ${before === '' ? 'inserted' : after === '' ? 'deleted' : 'moved'}` : label
}

/** What differs beside the words, one line each: marks, links, properties of a block. */
export function changeDetails(change: Change): readonly string[] {
  if (change.kind === 'metadata') return []
  const attributes = told(change).map(({ name, before, after }) => `${attributeWords[name] ?? name}: ${shown(name, before)} → ${shown(name, after)}`)
  const removed = (change.marks?.removed ?? []).map((mark) => `No longer ${markWords(mark)}`)
  const added = (change.marks?.added ?? []).map((mark) => `Now ${markWords(mark)}`)
  return [...attributes, ...removed, ...added]
}

/** Which properties of a block a change is about, as a sign beside it: `alternative text`. */
export function propertyWords(change: Change): string {
  const names = told(change).map(({ name, after }) => (name === 'type' ? `now ${blockWords[String(after)] ?? String(after)}` : (attributeWords[name] ?? name).toLowerCase()))
  return names.length === 0 ? 'property' : names.join(', ')
}

// Where the kind of block changed, what only one of the two kinds has goes without saying.
function told({ attributes = [] }: Change): readonly AttributeDifference[] {
  const isOther = attributes.some(({ name }) => name === 'type')
  return attributes.filter(({ before, after }) => !isOther || (before !== undefined && after !== undefined))
}

/** Node types as people call them. */
export const blockWords: Readonly<Record<string, string>> = {
  paragraph: 'paragraph', section: 'section', heading: 'heading', keyPoints: 'key points', bulletList: 'bulleted list', orderedList: 'numbered list', listItem: 'list item',
  tableWrap: 'table', table: 'table', tableRow: 'table row', tableCell: 'table cell', tableHeader: 'header cell', tableNote: 'note under a table', figure: 'figure', caption: 'caption',
  callout: 'note', calloutTitle: 'title of a note', references: 'references', resources: 'resources',
}

const attributeWords: Readonly<Record<string, string>> = {
  type: 'Kind of block', alt: 'Alternative text', src: 'Image', start: 'First number', kind: 'Kind of note', colspan: 'Columns spanned', rowspan: 'Rows spanned', colwidth: 'Column width', marks: 'Marks',
}

function shown(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'none'
  if (name === 'src') return 'an image'
  if (name === 'type') return blockWords[String(value)] ?? String(value)
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
}

function markWords(mark: Mark): string {
  const { href, target } = mark.attrs
  switch (mark.type.name) {
    case 'strong': return 'bold'
    case 'emphasis': return 'in italics'
    case 'link': return `a link to ${String(href)}`
    case 'crossReference': return `a reference to “${String(target)}”`
    default: return mark.type.name
  }
}
