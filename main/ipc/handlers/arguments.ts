import * as v from 'valibot'
import { ArticleError, articleFormat, articleFromRaw, schemaVersion, type Article, type DocumentJson, type Metadata } from '../../../content/article/index.ts'
import type { Version } from '../../../preload/contract.ts'
import { Refusal } from '../../files/refusal.ts'

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
export const revisionNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000))
export const words = (most: number): v.GenericSchema<unknown, string> => v.pipe(v.string(), v.maxLength(most))
export const job = v.pipe(v.string(), v.minLength(1), v.maxLength(100))

export const version: v.GenericSchema<unknown, Version> = v.variant('kind', [
  v.strictObject({ kind: v.literal('draft') }),
  v.strictObject({ kind: v.literal('revision'), number: revisionNumber }),
])

// Only their outline here: `readArticleArgument` looks into them and says what is wrong in a sentence.
export const metadata = v.custom<Metadata>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'metadata')
export const document = v.custom<DocumentJson>((value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc', 'a document')

/**
 * The article that the page sent, through the schema and its checks.
 * @throws Refusal when it is none
 */
export function readArticleArgument(sent: { readonly id: string; readonly metadata: Metadata; readonly document: DocumentJson }): Article {
  try {
    return articleFromRaw({ format: articleFormat, schemaVersion, ...sent })
  } catch (error) {
    if (error instanceof ArticleError) throw new Refusal('bad-argument', `The text could not be saved. ${error.message}`, error)
    throw error
  }
}
