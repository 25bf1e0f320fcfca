import type { Mark } from 'prosemirror-model'
import { metadataLabels } from '../../article/index.ts'
import type { Change, ChangeKind } from '../../revisions/index.ts'

/** What happened, as the head of a change reads. */
export const kindWords: Readonly<Record<ChangeKind, string>> = {
  insert: 'Inserted',
  delete: 'Deleted',
  replace: 'Replaced',
  move: 'Moved',
  split: 'Split in two',
  merge: 'Joined with the one before',
  wrap: 'Put into another form',
  format: 'Formatting',
  link: 'Link',
  attribute: 'Property',
  row: 'Table row',
  column: 'Table column',
  metadata: 'Details',
}

/** A change's head: its kind, and for details of the article which one. */
export function changeTitle(change: Change): string {
  return change.field === undefined ? kindWords[change.kind] : `${metadataLabels[change.field]} changed`
}

/** What differs beside the words, one line each: marks, links, properties of a block. */
export function changeDetails(change: Change): readonly string[] {
  if (change.kind === 'metadata') return []
  const attributes = (change.attributes ?? []).map(({ name, before, after }) => `${attributeWords[name] ?? name}: ${shown(name, before)} → ${shown(name, after)}`)
  const removed = (change.marks?.removed ?? []).map((mark) => `No longer ${markWords(mark)}`)
  const added = (change.marks?.added ?? []).map((mark) => `Now ${markWords(mark)}`)
  return [...attributes, ...removed, ...added]
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
