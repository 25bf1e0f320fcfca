import * as v from 'valibot'
import { metadataSchema } from '../article/index.ts'

// A page of a million lines is refused long before (see limits.ts); the bound keeps nonsense off the bridge.
const lineNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000))
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const words = v.pipe(v.string(), v.maxLength(2000))

/** What a person may say that a line is. `heading` takes a level: 1 for a section directly under the title. */
export const lineRoles = ['dropped', 'title', 'paragraph', 'heading', 'listItem'] as const

export const listRoles = ['keyPoints', 'bulletList', 'orderedList'] as const

const lineSchema = v.strictObject({
  kind: v.literal('line'),
  line: lineNumber,
  as: v.picklist(lineRoles),
  /** Only of headings. */
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
})

const listSchema = v.strictObject({
  kind: v.literal('list'),
  /** The line of its first item. */
  line: lineNumber,
  as: v.picklist(listRoles),
})

const previewSchema = v.strictObject({
  kind: v.literal('preview'),
  line: lineNumber,
  /** Where the preview's `... read more` begins, in characters of the line as the report quotes it. */
  offset,
  /** `text` leaves the preview in the sentence as it stands; `reference` takes it out. */
  as: v.picklist(['text', 'reference']),
  /** The words of the sentence that the reference takes: the last before the preview. */
  words: v.optional(words),
  target: v.optional(words),
})

const metadataOverruleSchema = v.strictObject({
  kind: v.literal('metadata'),
  /** The fields given replace those read. */
  set: v.partial(metadataSchema),
})

/**
 * What a person decides against the importer: plain data, so that it crosses the bridge, and importing again
 * with the same overrules gives the same article. Of two about the same place, the later holds.
 */
export const overruleSchema = v.variant('kind', [lineSchema, listSchema, previewSchema, metadataOverruleSchema])

export const overrulesSchema = v.pipe(v.array(overruleSchema), v.maxLength(10_000))

export type LineRole = (typeof lineRoles)[number]
export type ListRole = (typeof listRoles)[number]
export type Overrule = Readonly<v.InferOutput<typeof overruleSchema>>
