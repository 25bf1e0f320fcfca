import { metadataFields, type Metadata } from './metadata.ts'
import { schemaVersion, type Article, type ArticleJson, type DocumentJson } from './article.ts'
import { articleFormat } from './read-article.ts'

/** The text of an `*.article.json` file: two blanks of indent and one order of keys, so that it diffs well; ends in a line break. */
export function writeArticle(article: Article): string {
  const { id, metadata, document } = articleToJson(article)
  const file = { format: articleFormat, schemaVersion, id, metadata: inOrder(metadata), document }
  return `${JSON.stringify(file, keysOfAttrsSorted, 2)}\n`
}

/** An article as plain data. */
export function articleToJson(article: Article): ArticleJson {
  return { id: article.id, metadata: article.metadata, document: documentToJson(article.document) }
}

export function documentToJson(document: Article['document']): DocumentJson {
  const json: { type?: unknown; content?: unknown } = document.toJSON()
  return Array.isArray(json.content) ? { type: 'doc', content: json.content } : { type: 'doc' }
}

function inOrder(metadata: Metadata): Record<string, unknown> {
  return Object.fromEntries(metadataFields.map((field) => [field, metadata[field]]))
}

// Nodes come in ProseMirror's order (type, attrs, content, marks, text); only attributes could come in any.
function keysOfAttrsSorted(key: string, value: unknown): unknown {
  if (key !== 'attrs' || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
