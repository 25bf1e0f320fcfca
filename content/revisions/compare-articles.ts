import { metadataFields, type Article, type Metadata, type MetadataField } from '../article/index.ts'
import { stableHash } from '../schema/stable-hash.ts'
import type { Change, CompareOptions, Comparison } from './change.ts'
import { applyChanges, compareDocuments } from './compare/compare.ts'
import { sameValue, stableText } from './compare/digest.ts'

/** What differs between two articles: `changes` has the metadata fields first, then the document's changes. */
export interface ArticleComparison extends Comparison {
  readonly articles: { readonly before: Article; readonly after: Article }
  /** The documents alone: for redlines. Its changes are those of the article that are not metadata. */
  readonly document: Comparison
}

export function compareArticles(before: Article, after: Article, options: CompareOptions = {}): ArticleComparison {
  const document = compareDocuments(before.document, after.document, options)
  const fields = metadataFields.flatMap((field) => (sameValue(before.metadata[field], after.metadata[field]) ? [] : [fieldChange(field, before.metadata, after.metadata)]))
  return { articles: { before, after }, document, before: document.before, after: document.after, changes: [...fields, ...document.changes], limited: document.limited }
}

/** The article with the accepted changes made: the old one's identity, each field and each piece of text as decided. */
export function applyArticleChanges(comparison: ArticleComparison, accepted: ReadonlySet<string>): Article {
  const { before, after } = comparison.articles
  let metadata = before.metadata
  for (const change of comparison.changes) if (change.field && accepted.has(change.id)) metadata = withField(metadata, after.metadata, change.field)
  return { id: before.id, metadata, document: applyChanges(comparison.document, accepted) }
}

function withField<F extends MetadataField>(metadata: Metadata, from: Metadata, field: F): Metadata {
  return { ...metadata, [field]: from[field] }
}

function fieldChange(field: MetadataField, before: Metadata, after: Metadata): Change {
  const difference = { name: field, before: before[field], after: after[field] }
  return {
    id: stableHash(stableText(['metadata', difference])),
    kind: 'metadata',
    fromA: 0,
    toA: 0,
    fromB: 0,
    toB: 0,
    before: readable(difference.before),
    after: readable(difference.after),
    field,
    attributes: [difference],
  }
}

/** A field's value as one reads it: lists by semicolons, authors and codes by their parts. */
function readable(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(readable).join('; ')
  if (typeof value === 'object') return Object.values(value).map(readable).filter((part) => part !== '').join(', ')
  return String(value)
}
