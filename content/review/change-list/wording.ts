import type { Change, ChangeKind } from '../../revisions/index.ts'
import { metadataLabels } from '../../article/index.ts'

/** What happened, in a word or two, as lists and reports say it. */
export const changeKindLabels: Readonly<Record<ChangeKind, string>> = {
  insert: 'Inserted',
  delete: 'Deleted',
  replace: 'Replaced',
  move: 'Moved',
  split: 'Split',
  merge: 'Joined',
  wrap: 'Set differently',
  format: 'Formatting',
  link: 'Link',
  attribute: 'Properties',
  row: 'Table row',
  column: 'Table column',
  metadata: 'About the topic',
}

const markNames: Readonly<Record<string, string>> = {
  strong: 'bold',
  emphasis: 'italic',
  subscript: 'subscript',
  superscript: 'superscript',
  link: 'link',
  crossReference: 'cross reference',
}

const typeNames: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  listItem: 'list item',
  bulletList: 'bulleted list',
  orderedList: 'numbered list',
  keyPoints: 'key points',
  heading: 'heading',
  calloutTitle: 'title of a callout',
  caption: 'caption',
  tableNote: 'note under a table',
  tableCell: 'table cell',
  tableHeader: 'header cell',
  references: 'references',
  resources: 'resources',
}

/** A change in a phrase, for lists, reports and screen readers: `replaced “5” with “50”`. Long passages are cut to `longest` characters. */
export function changeInWords(change: Change, longest = 80): string {
  const before = quoted(change.before, longest)
  const after = quoted(change.after, longest)
  switch (change.kind) {
    case 'insert':
      return `inserted ${after}`
    case 'delete':
      return `deleted ${before}`
    case 'replace':
      return `replaced ${before} with ${after}`
    case 'move':
      return `moved ${after === '' ? before : after}`
    case 'split':
      return 'split a paragraph in two'
    case 'merge':
      return 'joined two paragraphs'
    case 'wrap':
      return `set differently: ${after}`
    case 'format':
      return `${marksInWords(change)}: ${after === '' ? before : after}`
    case 'link':
      return linkInWords(change)
    case 'attribute':
      return (change.attributes ?? []).map(({ name, before: old, after: now }) => attributeInWords(name, old, now)).join('; ')
    case 'row':
    case 'column':
      return `${change.kind === 'row' ? 'table row' : 'table column'} ${change.before === '' ? `inserted: ${after}` : change.after === '' ? `deleted: ${before}` : `moved: ${after}`}`
    case 'metadata':
      return `${change.field === undefined ? 'Field' : metadataLabels[change.field]}: ${before === '' ? 'empty' : before} → ${after === '' ? 'empty' : after}`
  }
}

function quoted(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return ''
  return `“${line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`}”`
}

function marksInWords({ marks }: Change): string {
  const names = (list: readonly { readonly type: { readonly name: string } }[] | undefined): string[] => (list ?? []).map(({ type }) => markNames[type.name] ?? type.name)
  const parts = [...names(marks?.added).map((name) => `now ${name}`), ...names(marks?.removed).map((name) => `no longer ${name}`)]
  return parts.length === 0 ? 'formatting' : parts.join(', ')
}

function linkInWords({ marks, before, after }: Change): string {
  const target = (list: readonly { readonly attrs: Readonly<Record<string, unknown>> }[] | undefined): string | null => {
    const attrs = list?.[0]?.attrs
    const address = attrs?.['href'] ?? attrs?.['target']
    return typeof address === 'string' ? address : null
  }
  const words = quoted(after === '' ? before : after, 60)
  const old = target(marks?.removed)
  const now = target(marks?.added)
  if (old !== null && now !== null) return old === now ? `details of the link on ${words}` : `link on ${words}: ${old} → ${now}`
  return now === null ? `link on ${words} removed (it led to ${old ?? 'nowhere'})` : `link on ${words} to ${now}`
}

function attributeInWords(name: string, before: unknown, after: unknown): string {
  const value = (item: unknown): string => {
    if (item === null || item === undefined || item === '') return 'empty'
    const text = typeof item === 'string' ? (typeNames[item] ?? item) : JSON.stringify(item)
    return text.length <= 60 ? text : `${text.slice(0, 59)}…`
  }
  return `${name === 'alt' ? 'alternative text' : name === 'src' ? 'image' : name}: ${value(before)} → ${value(after)}`
}
