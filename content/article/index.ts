export { schemaVersion, type Article, type ArticleJson, type DocumentJson } from './article.ts'
export { canonicalJson } from './canonical-json.ts'
export {
  audiences, authorSchema, codeSchema, emptyMetadata, metadataFields, metadataLabels, metadataSchema,
  type Audience, type Author, type Code, type Metadata, type MetadataField,
} from './metadata.ts'
export { migrate, migrations, type Migration, type RawArticle } from './migrations.ts'
export {
  addMonths, compareDates, dateParts, datePrecision, daysInMonth, formatDate, formatDateLong, formatMonth, isPartialDate, monthNames, monthNumber, monthsBetween, partialDate, partialDateOf,
  type DateParts, type DatePrecision, type PartialDate,
} from './partial-date.ts'
export { ArticleError, articleFormat, articleFromRaw, metadataFromJson, readArticle } from './read-article.ts'
export { articleToJson, documentToJson, writeArticle } from './write-article.ts'
