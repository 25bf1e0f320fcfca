export { columnRows, type ColumnRow } from './columns.ts'
export { headingDepth, headingWords, markupOf, readMarkup, type LostAddress, type MarkedRange, type Markup } from './markdown.ts'
