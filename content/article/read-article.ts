import * as v from 'valibot'
import { DocumentError, documentFromJson } from '../schema/index.ts'
import { schemaVersion, type Article } from './article.ts'
import { metadataSchema, type Metadata } from './metadata.ts'
import { migrate, type RawArticle } from './migrations.ts'

/** A file or message that is no article; `message` is a sentence for a person, without the file's name. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  readonly code: 'not-json' | 'not-an-article' | 'newer-version' | 'invalid'

  constructor(code: ArticleError['code'], message: string) {
    super(message)
    this.code = code
  }
}

export const articleFormat = 'galley-article'

/**
 * Reads the text of an `*.article.json` file, of this schema version or an older one.
 * @throws ArticleError
 */
export function readArticle(text: string): Article {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    throw new ArticleError('not-json', 'It is not complete JSON: it may have been cut off or damaged. Use an earlier copy.')
  }
  return articleFromRaw(raw)
}

/** As `readArticle`, from JSON already parsed. */
export function articleFromRaw(raw: unknown): Article {
  if (!isRecord(raw) || raw['format'] !== articleFormat) throw new ArticleError('not-an-article', 'It is JSON, but not a Galley article.')
  const version = raw['schemaVersion']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new ArticleError('invalid', 'It does not say which version of the article format it has.')
  if (version > schemaVersion) {
    throw new ArticleError('newer-version', `It was written by a newer Galley (article format ${version}; this Galley reads up to ${schemaVersion}). Update Galley to open it.`)
  }
  const current = migrate(raw, version, schemaVersion)
  const id = current['id']
  if (typeof id !== 'string' || id === '' || id.length > 200) throw new ArticleError('invalid', 'It has no id.')
  return { id, metadata: metadataFromJson(current['metadata']), document: articleDocument(current['document']) }
}

/**
 * Metadata from outside, checked field by field.
 * @throws ArticleError that names the field
 */
export function metadataFromJson(json: unknown): Metadata {
  const result = v.safeParse(metadataSchema, json)
  if (result.success) return result.output
  const issue = result.issues[0]
  const path = v.getDotPath(issue) ?? 'metadata'
  throw new ArticleError('invalid', `Its metadata cannot be read: "${path}" ${issue.type === 'strict_object' ? 'is missing or not known to this Galley' : issue.message}.`)
}

function articleDocument(json: unknown): Article['document'] {
  try {
    return documentFromJson(json)
  } catch (error) {
    if (error instanceof DocumentError) throw new ArticleError('invalid', error.message)
    throw error
  }
}

function isRecord(value: unknown): value is RawArticle {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
