import * as v from 'valibot'
import { isPartialDate, type PartialDate } from './partial-date.ts'

// Long enough for any title or affiliation, short enough that a pasted book is refused.
const line = v.pipe(v.string(), v.maxLength(2000))
const dateSchema = v.custom<PartialDate>(isPartialDate, 'is not a date such as 2021, 2021-08 or 2021-08-14')

export const authorSchema = v.strictObject({
  name: v.pipe(line, v.nonEmpty('is empty')),
  /** As printed: `MD, PhD`; '' where none is given. */
  degrees: line,
  affiliation: line,
  /** Conflict-of-interest statement; '' where none is given. */
  disclosure: line,
})

export const codeSchema = v.strictObject({
  /** `ICD-10`, `SNOMED CT`, `MeSH` … */
  system: line,
  code: line,
})

export const audiences = ['public', 'professional'] as const

export const metadataSchema = v.strictObject({
  title: line,
  synonyms: v.array(line),
  authors: v.array(authorSchema),
  chapter: v.nullable(line),
  audience: v.picklist(audiences),
  /** BCP 47 */
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as en or en-GB')),
  publisher: v.nullable(line),
  keywords: v.array(line),
  codes: v.array(codeSchema),
  /** Moved by nothing but a signed full review. */
  lastFullReview: v.nullable(dateSchema),
  /** Moved by every published change. */
  contentLastModified: v.nullable(dateSchema),
  /** The topic's own interval; null inherits its chapter's, then the library's. */
  reviewIntervalMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
})

export type Author = Readonly<v.InferOutput<typeof authorSchema>>
export type Code = Readonly<v.InferOutput<typeof codeSchema>>
export type Audience = (typeof audiences)[number]

/** What is known of an article beside its text. Field by field, so that a comparison can name what changed. */
export interface Metadata {
  readonly title: string
  readonly synonyms: readonly string[]
  readonly authors: readonly Author[]
  readonly chapter: string | null
  readonly audience: Audience
  readonly language: string
  readonly publisher: string | null
  readonly keywords: readonly string[]
  readonly codes: readonly Code[]
  readonly lastFullReview: PartialDate | null
  readonly contentLastModified: PartialDate | null
  readonly reviewIntervalMonths: number | null
}

export type MetadataField = keyof Metadata

/** In the order in which they are shown, compared and written. */
export const metadataFields: readonly MetadataField[] = [
  'title', 'synonyms', 'authors', 'chapter', 'audience', 'language', 'publisher', 'keywords', 'codes',
  'lastFullReview', 'contentLastModified', 'reviewIntervalMonths',
]

/** The fields' names on screens and in reports. */
export const metadataLabels: Readonly<Record<MetadataField, string>> = {
  title: 'Title',
  synonyms: 'Synonyms',
  authors: 'Authors',
  chapter: 'Chapter',
  audience: 'Audience',
  language: 'Language',
  publisher: 'Publisher',
  keywords: 'Keywords',
  codes: 'Codes',
  lastFullReview: 'Last full review',
  contentLastModified: 'Content last modified',
  reviewIntervalMonths: 'Review interval',
}

/** Of a new article. */
export const emptyMetadata: Metadata = {
  title: '',
  synonyms: [],
  authors: [],
  chapter: null,
  audience: 'public',
  language: 'en',
  publisher: null,
  keywords: [],
  codes: [],
  lastFullReview: null,
  contentLastModified: null,
  reviewIntervalMonths: null,
}
