import { expressionBuilder, type Expression, type OrderByItemBuilder, type SqlBool } from 'kysely'
import { addMonths, dateParts, partialDateOf } from '../../content/article/index.ts'
import { dueSoonMonths } from '../../content/review/index.ts'
import type { TopicFilter, TopicPage, TopicQuery, TopicRow, TopicSort } from '../../preload/contract.ts'
import { libraryIntervals } from './intervals.ts'
import type { Reader, Today } from './library.ts'
import { snippet } from './search-words.ts'
import { matches, searchTexts, type SearchText } from './sqlite/search.ts'
import type { Tables } from './tables.ts'
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
    const keys = await listedKeys(reader, query, asking)
    return { total: counts[query.filter], counts, rows: await rowsOf(reader, keys, asking, '') }
  }
  const { total, keys } = await foundKeys(reader, query, asking)
  return { total, counts, rows: await rowsOf(reader, keys, asking, query.search) }
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
  const count = async (filter: TopicFilter): Promise<number> => {
    const { number } = await reader.rows.selectFrom('topic').where(within(filter, asking)).select(({ fn }) => fn.countAll<number>().as('number')).executeTakeFirstOrThrow()
    return number
  }
  return { all: await count('all'), overdue: await count('overdue'), 'due-soon': await count('due-soon'), drafts: await count('drafts'), 'unknown-date': await count('unknown-date') }
}

// First the keys alone, which an index answers without touching the rows; then the rows of one page.
async function listedKeys(reader: Reader, query: TopicQuery, asking: Asking): Promise<readonly number[]> {
  const keys = await reader.rows
    .selectFrom('topic')
    .select('topic.key as key')
    .where(within(query.filter, asking))
    .orderBy(topic.ref(sortColumns[query.sort]), direction(query))
    .orderBy('topic.title_sort')
    .orderBy('topic.key')
    .limit(query.limit)
    .offset(query.offset)
    .execute()
  return keys.map(({ key }) => key)
}

async function foundKeys(reader: Reader, query: TopicQuery, asking: Asking): Promise<{ readonly total: number; readonly keys: readonly number[] }> {
  const byRelevance = query.sort === 'relevance'
  const found = matches(query.search, byRelevance)
  // Nothing but punctuation was typed: no topic has it.
  if (found === null) return { total: 0, keys: [] }
  const searched = reader.rows
    .with((name) => name('found').materialized(), () => found)
    .selectFrom('found')
    .innerJoin('topic', 'topic.key', 'found.key')
    .where(within(query.filter, asking))
  const keys = await searched
    .select(['topic.key as key', ({ fn }) => fn.countAll<number>().over().as('total')])
    .orderBy(byRelevance ? expressionBuilder<{ found: { rank: number } }, 'found'>().ref('found.rank') : topic.ref(sortColumns[query.sort]), direction(query))
    .orderBy('topic.title_sort')
    .orderBy('topic.key')
    .limit(query.limit)
    .offset(query.offset)
    .execute()
  const first = keys[0]
  if (first !== undefined) return { total: first.total, keys: keys.map(({ key }) => key) }
  const { number } = await searched.select(({ fn }) => fn.countAll<number>().as('number')).executeTakeFirstOrThrow()
  return { total: number, keys: [] }
}

/** The rows of these keys, in their order. */
async function rowsOf(reader: Reader, keys: readonly number[], asking: Asking, search: string): Promise<readonly TopicRow[]> {
  if (keys.length === 0) return []
  const intervals = await libraryIntervals(reader)
  const rows = await joined(reader, asking.person).select(listedColumns).where('topic.key', 'in', keys).execute()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const texts = search === '' ? new Map<number, SearchText>() : await searchTexts(reader, keys)
  return keys.flatMap((key) => {
    const row = byKey.get(key)
    return row === undefined ? [] : [topicRowOf(row, intervals, asking.today, snippetOf(texts.get(key), search))]
  })
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

const topic = expressionBuilder<Tables, 'topic'>()

// What has no chapter or date comes last, whichever way it goes.
function direction(query: TopicQuery): (order: OrderByItemBuilder) => OrderByItemBuilder {
  return (order) => (query.descending ? order.desc() : order.asc()).nullsLast()
}

function joined(reader: Reader, person: string) {
  return reader.rows.selectFrom('topic').leftJoin('draft', (join) => join.onRef('draft.topic_id', '=', 'topic.id').on('draft.person', '=', person))
}

function within(filter: TopicFilter, asking: Asking): Expression<SqlBool> {
  const { today, soon } = dueLimits(asking.today)
  switch (filter) {
    case 'all':
      return topic.lit(true)
    case 'overdue':
      return topic('topic.due_by', '<', today)
    case 'due-soon':
      return topic.and([topic('topic.due_by', '>=', today), topic('topic.due_by', '<', soon)])
    case 'drafts':
      return topic('topic.id', 'in', topic.selectFrom('draft').select('draft.topic_id').where('draft.person', '=', asking.person).where('draft.differs', '=', 1))
    case 'unknown-date':
      return topic('topic.due_by', 'is', null)
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

