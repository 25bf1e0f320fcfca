import { addMonths, dateParts, daysInMonth, isPartialDate, partialDateOf, type PartialDate } from '../../content/article/index.ts'
import { defaultReviewIntervalMonths, effectiveInterval } from '../../content/review/index.ts'
import type { ChapterInterval } from '../../preload/contract.ts'
import { appendAudit } from './audit.ts'
import type { Reader, WriteTransaction } from './library.ts'

/** Review intervals in months, as far as they are not a topic's own. */
export interface LibraryIntervals {
  readonly library: number
  readonly chapters: ReadonlyMap<string, number>
}

export async function libraryIntervals(reader: Reader): Promise<LibraryIntervals> {
  const setting = await reader.rows.selectFrom('setting').select('value').where('name', '=', 'review-interval').executeTakeFirst()
  const chapters = await reader.rows.selectFrom('chapter_interval').selectAll().execute()
  return {
    library: setting === undefined ? defaultReviewIntervalMonths : Number(setting.value),
    chapters: new Map(chapters.map(({ chapter, months }) => [chapter, months])),
  }
}

/** Every chapter that has topics or an interval, by name. */
export async function chapterIntervals(reader: Reader): Promise<readonly ChapterInterval[]> {
  const { chapters } = await libraryIntervals(reader)
  const used = await reader.rows
    .selectFrom('topic')
    .select(({ fn }) => ['chapter', fn.countAll<number>().as('topics')])
    .where('chapter', 'is not', null)
    .groupBy('chapter')
    .execute()
  const topics = new Map(used.flatMap(({ chapter, topics: count }) => (chapter === null ? [] : [[chapter, Number(count)] as const])))
  return [...new Set([...topics.keys(), ...chapters.keys()])]
    .map((chapter) => ({ chapter, topics: topics.get(chapter) ?? 0, months: chapters.get(chapter) ?? null }))
    .sort((a, b) => a.chapter.localeCompare(b.chapter, 'en'))
}

/** Sets what counts where neither topic nor chapter says otherwise. */
export async function setLibraryInterval(tx: WriteTransaction, months: number, person: string): Promise<void> {
  const value = String(wholeMonths(months))
  await tx.rows.insertInto('setting').values({ name: 'review-interval', value }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute()
  await appendAudit(tx, { person, action: 'library-interval-set', topicId: null, detail: { months } })
  await countDueAgain(tx, undefined)
}

/** Sets a chapter's interval; null takes it away, so that the library's counts. */
export async function setChapterInterval(tx: WriteTransaction, chapter: string, months: number | null, person: string): Promise<void> {
  if (months === null) await tx.rows.deleteFrom('chapter_interval').where('chapter', '=', chapter).execute()
  else {
    wholeMonths(months)
    await tx.rows.insertInto('chapter_interval').values({ chapter, months }).onConflict((conflict) => conflict.column('chapter').doUpdateSet({ months })).execute()
  }
  await appendAudit(tx, { person, action: 'chapter-interval-set', topicId: null, detail: { chapter, months } })
  await countDueAgain(tx, chapter)
}

/** What the intervals are for one topic, the first that is set counting. */
export function chainFor(intervals: LibraryIntervals, chapter: string | null, own: number | null): { topic: number | null; chapter: number | null; library: number } {
  return { topic: own, chapter: chapter === null ? null : (intervals.chapters.get(chapter) ?? null), library: intervals.library }
}

/**
 * The last day on which a topic is not yet overdue: what lists sort and filter by.
 * `content/review` says the same of every day; this is its answer turned round, so that the database can compare.
 */
export function dueBy(lastFullReview: PartialDate | null, months: number | null): string | null {
  if (lastFullReview === null || months === null) return null
  const reviewed = dateParts(lastFullReview)
  // A year alone counts from its January.
  const due = dateParts(addMonths(partialDateOf(reviewed.year, reviewed.month ?? 1, reviewed.day), months))
  const month = due.month ?? 1
  return partialDateOf(due.year, month, due.day ?? daysInMonth(due.year, month))
}

async function countDueAgain(tx: WriteTransaction, chapter: string | undefined): Promise<void> {
  const intervals = await libraryIntervals(tx)
  let topics = tx.rows.selectFrom('topic').select(['key', 'chapter', 'last_full_review', 'due_by']).where('review_interval', 'is', null).where('last_full_review', 'is not', null)
  if (chapter !== undefined) topics = topics.where('chapter', '=', chapter)
  for (const topic of await topics.execute()) {
    const reviewed = isPartialDate(topic.last_full_review) ? topic.last_full_review : null
    const due_by = dueBy(reviewed, effectiveInterval(chainFor(intervals, topic.chapter, null))?.months ?? null)
    if (due_by !== topic.due_by) await tx.rows.updateTable('topic').set({ due_by }).where('key', '=', topic.key).execute()
  }
}

function wholeMonths(months: number): number {
  if (!Number.isInteger(months) || months < 1 || months > 600) throw new RangeError('A review interval is 1 to 600 whole months.')
  return months
}
