import { isPartialDate, metadataFromJson, type Article, type Metadata, type PartialDate } from '../../content/article/index.ts'
import { effectiveInterval, nextReview, topicStatuses } from '../../content/review/index.ts'
import type { TopicRow, TopicStatus } from '../../preload/contract.ts'
import { Refusal } from '../files/refusal.ts'
import { fold } from './fold.ts'
import { chainFor, dueBy, libraryIntervals, type LibraryIntervals } from './intervals.ts'
import type { Today, WriteTransaction } from './library.ts'
import { indexTopic } from './sqlite/search.ts'
import type { TopicTable } from './tables.ts'

/** What a topic's row says of its newest revision. */
export function rowValues(metadata: Metadata, intervals: LibraryIntervals): Omit<TopicTable, 'key' | 'id' | 'status' | 'revision' | 'saved_at'> {
  return {
    title: metadata.title,
    title_sort: fold(metadata.title),
    synonyms: JSON.stringify(metadata.synonyms),
    chapter: metadata.chapter,
    chapter_sort: metadata.chapter === null ? null : fold(metadata.chapter),
    last_full_review: metadata.lastFullReview,
    content_last_modified: metadata.contentLastModified,
    review_interval: metadata.reviewIntervalMonths,
    due_by: dueBy(metadata.lastFullReview, effectiveInterval(chainFor(intervals, metadata.chapter, metadata.reviewIntervalMonths))?.months ?? null),
  }
}

/** Writes a topic's row and what it is found by, from its newest revision. The row of a new topic is made, as a draft. */
export async function writeTopicRow(tx: WriteTransaction, article: Article, revision: number): Promise<void> {
  const values = { ...rowValues(article.metadata, await libraryIntervals(tx)), revision, saved_at: tx.time }
  const { key } = await tx.rows
    .insertInto('topic')
    .values({ id: article.id, status: 'draft', ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .returning('key')
    .executeTakeFirstOrThrow()
  await indexTopic(tx, key, { title: article.metadata.title, synonyms: article.metadata.synonyms, text: plainText(article) })
}

/** A topic's text as words: blocks in lines of their own. */
export function plainText(article: Article): string {
  return article.document.textBetween(0, article.document.content.size, '\n', ' ')
}

/** Of `topic`, with what the draft of whoever asks says. */
export interface ListedTopic {
  readonly id: string
  readonly title: string
  readonly synonyms: string
  readonly chapter: string | null
  readonly status: string
  readonly last_full_review: string | null
  readonly content_last_modified: string | null
  readonly review_interval: number | null
  readonly revision: number
  readonly saved_at: string
  /** 1 when a draft differs from the newest revision; null without a draft. */
  readonly differs: number | null
  readonly draft_saved_at: string | null
}

/** The columns of a `ListedTopic`, from `topic` left-joined with `draft`. */
export const listedColumns = [
  'topic.key as key', 'topic.id as id', 'topic.title as title', 'topic.synonyms as synonyms', 'topic.chapter as chapter', 'topic.status as status',
  'topic.last_full_review as last_full_review', 'topic.content_last_modified as content_last_modified', 'topic.review_interval as review_interval',
  'topic.revision as revision', 'topic.saved_at as saved_at', 'draft.differs as differs', 'draft.saved_at as draft_saved_at',
] as const

export function topicRowOf(topic: ListedTopic, intervals: LibraryIntervals, today: Today, snippet: string | null): TopicRow {
  const lastFullReview = dateOf(topic.last_full_review)
  const contentLastModified = dateOf(topic.content_last_modified)
  return {
    id: topic.id,
    title: topic.title,
    synonyms: textsOf(topic.synonyms),
    chapter: topic.chapter,
    status: statusOf(topic.status),
    lastFullReview,
    contentLastModified,
    due: nextReview({ lastFullReview, contentLastModified }, chainFor(intervals, topic.chapter, topic.review_interval), [], today),
    revision: topic.revision,
    hasDraft: topic.differs === 1,
    savedAt: topic.draft_saved_at !== null && topic.draft_saved_at > topic.saved_at ? topic.draft_saved_at : topic.saved_at,
    snippet,
  }
}

/**
 * Metadata as the library holds it.
 * @throws ArticleError
 */
export function metadataOf(json: string): Metadata {
  const parsed: unknown = JSON.parse(json)
  return metadataFromJson(parsed)
}

export function dateOf(text: string | null): PartialDate | null {
  return isPartialDate(text) ? text : null
}

function textsOf(json: string): readonly string[] {
  const parsed: unknown = JSON.parse(json)
  return Array.isArray(parsed) ? parsed.filter((item) => typeof item === 'string') : []
}

function statusOf(text: string): TopicStatus {
  const status = topicStatuses.find((known) => known === text)
  if (status === undefined) throw new RangeError(`A topic has the unknown status "${text}".`)
  return status
}

export function noTopic(id: string): Refusal {
  return new Refusal('no-topic', `This library has no topic “${id}”. It may be in another library.`)
}
