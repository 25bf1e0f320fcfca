import { addMonths, dateParts, partialDateOf } from '../../content/article/index.ts'
import { dueSoonMonths } from '../../content/review/index.ts'
import type { TopicFilter, TopicPage, TopicQuery, TopicRow, TopicSort } from '../../preload/contract.ts'
import { libraryIntervals } from './intervals.ts'
import type { Reader, Today } from './library.ts'
import { snippet } from './search-words.ts'
import { matching, ranked, searchTexts, type SearchText } from './sqlite/search.ts'
import { listedColumns, noTopic, topicRowOf } from './topic-rows.ts'

/** Who asks, and on which day: drafts are somebody's, and reviews fall due. */
export interface Asking {
  /** Printed name; '' where nobody gave one. */
  readonly person: string
  readonly today: Today
}

/** A page of the list of topics. */
export async function queryTopics(reader: Reader, query: TopicQuery, asking: Asking): Promise<TopicPage> {
  const counts = await countTopics(reader, asking)
  if (query.search.trim() === '') {
    const total = counts[query.filter]
    return { total, counts, rows: total === 0 ? [] : await page(reader, query, asking) }
  }
  const found = matching(query.search)
  // Nothing but punctuation was typed: no topic has it.
  if (found === null) return { total: 0, counts, rows: [] }
  const total = await filtered(reader, query.filter, asking).where(found).select((select) => select.fn.countAll<number>().as('number')).executeTakeFirstOrThrow()
  return { total: total.number, counts, rows: total.number === 0 ? [] : await page(reader, query, asking) }
}

/** Every topic, by title; for reports. */
export async function listTopics(reader: Reader, asking: Asking): Promise<readonly TopicRow[]> {
  const intervals = await libraryIntervals(reader)
  const rows = await joined(reader, asking.person).select(listedColumns).orderBy('topic.title_sort').orderBy('topic.key').execute()
  return rows.map((row) => topicRowOf(row, intervals, asking.today, null))
}

/** @throws Refusal when there is no such topic */
export async function topicRow(reader: Reader, id: string, asking: Asking): Promise<TopicRow> {
  const row = await joined(reader, asking.person).select(listedColumns).where('topic.id', '=', id).executeTakeFirst()
  if (row === undefined) throw noTopic(id)
  return topicRowOf(row, await libraryIntervals(reader), asking.today, null)
}

async function countTopics(reader: Reader, asking: Asking): Promise<TopicPage['counts']> {
  const { today, soon } = dueLimits(asking.today)
  const topics = await reader.rows
    .selectFrom('topic')
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('all'),
      fn.count<number>(eb.case().when('due_by', '<', today).then(1).end()).as('overdue'),
      fn.count<number>(eb.case().when(eb.and([eb('due_by', '>=', today), eb('due_by', '<', soon)])).then(1).end()).as('soon'),
      fn.count<number>(eb.case().when('due_by', 'is', null).then(1).end()).as('unknown'),
    ])
    .executeTakeFirstOrThrow()
  const drafts = await reader.rows.selectFrom('draft').select(({ fn }) => fn.countAll<number>().as('number')).where('person', '=', asking.person).where('differs', '=', 1).executeTakeFirstOrThrow()
  return { all: topics.all, overdue: topics.overdue, 'due-soon': topics.soon, 'unknown-date': topics.unknown, drafts: drafts.number }
}

async function page(reader: Reader, query: TopicQuery, asking: Asking): Promise<readonly TopicRow[]> {
  const intervals = await libraryIntervals(reader)
  const searched = query.search.trim() !== ''
  const found = searched ? matching(query.search) : null
  let topics = filtered(reader, query.filter, asking).select(listedColumns)
  if (found !== null) topics = topics.where(found)
  const best = query.sort === 'relevance' ? ranked(query.search) : null
  const direction = query.descending ? 'desc' : 'asc'
  if (best !== null) topics = topics.innerJoin(best.as('best'), 'best.key', 'topic.key').orderBy('best.rank', direction)
  else {
    const column = sortColumns[query.sort]
    // What has no chapter or date comes last, whichever way it goes.
    topics = topics.orderBy(column, (order) => (nullable.has(column) ? (query.descending ? order.desc() : order.asc()).nullsLast() : query.descending ? order.desc() : order.asc()))
  }
  const rows = await topics.orderBy('topic.title_sort').orderBy('topic.key').limit(query.limit).offset(query.offset).execute()
  const texts = searched ? await searchTexts(reader, rows.map((row) => row.key)) : new Map<number, SearchText>()
  return rows.map((row) => topicRowOf(row, intervals, asking.today, snippetOf(texts.get(row.key), query.search)))
}

const sortColumns = {
  relevance: 'topic.title_sort',
  title: 'topic.title_sort',
  chapter: 'topic.chapter_sort',
  lastFullReview: 'topic.last_full_review',
  contentLastModified: 'topic.content_last_modified',
  nextReviewDue: 'topic.due_by',
  status: 'topic.status',
  savedAt: 'topic.saved_at',
} as const satisfies Record<TopicSort, string>

const nullable: ReadonlySet<string> = new Set(['topic.chapter_sort', 'topic.last_full_review', 'topic.content_last_modified', 'topic.due_by'])

function joined(reader: Reader, person: string) {
  return reader.rows.selectFrom('topic').leftJoin('draft', (join) => join.onRef('draft.topic_id', '=', 'topic.id').on('draft.person', '=', person))
}

function filtered(reader: Reader, filter: TopicFilter, asking: Asking) {
  const { today, soon } = dueLimits(asking.today)
  const topics = joined(reader, asking.person)
  switch (filter) {
    case 'all':
      return topics
    case 'overdue':
      return topics.where('topic.due_by', '<', today)
    case 'due-soon':
      return topics.where('topic.due_by', '>=', today).where('topic.due_by', '<', soon)
    case 'drafts':
      return topics.where('draft.differs', '=', 1)
    case 'unknown-date':
      return topics.where('topic.due_by', 'is', null)
  }
}

/** As texts that compare as days: overdue is what was due before `today`, due soon what is due before `soon`. */
function dueLimits(today: Today): { readonly today: string; readonly soon: string } {
  const { year, month, day } = dateParts(today)
  const first = partialDateOf(year, month ?? 1, 1)
  return { today: partialDateOf(year, month ?? 1, day ?? 1), soon: addMonths(first, dueSoonMonths + 1) }
}

// A word found in the title or a synonym needs no sentence to show it, unless the text has one as well.
function snippetOf(found: SearchText | undefined, search: string): string | null {
  if (found === undefined) return null
  return snippet(found.text, search) ?? snippet([found.title, ...found.synonyms].join(', '), search)
}

