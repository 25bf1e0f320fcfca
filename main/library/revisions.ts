import { ArticleError, articleFromRaw, articleFormat, canonicalJson, type Article, type DocumentJson } from '../../content/article/index.ts'
import { assertClocksKept, ClockError, type ReviewDates } from '../../content/review/index.ts'
import { articleOf, changeClasses, isIntact, sealRevision, type ChangeClass, type Revision, type RevisionInfo } from '../../content/revisions/index.ts'
import { Refusal } from '../files/refusal.ts'
import { appendAudit } from './audit.ts'
import type { Reader, WriteTransaction } from './library.ts'
import type { RevisionTable } from './tables.ts'
import { metadataOf, noTopic, writeTopicRow } from './topic-rows.ts'

/** What a person says when adding a topic or saving a revision; the time is the transaction's. */
export interface SavingNote {
  /** Printed name; '' where nobody gave one. */
  readonly person: string
  readonly note: string
  readonly changeClass: ChangeClass
}

/**
 * Adds a topic with its first revision.
 * @throws Refusal when the library has a topic of that id
 */
export async function addTopic(tx: WriteTransaction, article: Article, note: SavingNote): Promise<RevisionInfo> {
  const there = await tx.rows.selectFrom('topic').select('title').where('id', '=', article.id).executeTakeFirst()
  if (there !== undefined) throw new Refusal('topic-exists', `“${there.title}” is in this library already. Open it there to revise it.`)
  // The row first: revisions refer to it.
  await writeTopicRow(tx, article, 1)
  const info = await insertRevision(tx, article, null, note)
  await appendAudit(tx, { person: note.person, action: 'topic-added', topicId: article.id, detail: { revision: 1, hash: info.hash, title: article.metadata.title } })
  return info
}

/**
 * Seals a text as the topic's next revision and ends the person's draft of it.
 * @throws Refusal when `base` is not the newest revision, nothing was changed, or a date was bent
 */
export async function saveRevision(tx: WriteTransaction, saving: { readonly article: Article; readonly base: number; readonly note: SavingNote }): Promise<RevisionInfo> {
  const { article, base, note } = saving
  const newest = await newestNumber(tx, article.id)
  if (base !== newest) {
    throw new Refusal('not-newest', `Revision ${newest} of “${article.metadata.title}” was saved after your text was begun from revision ${base}. Compare the two, carry your changes over, and save again.`)
  }
  const before = await readRevision(tx, article.id, newest)
  refuseBentDates(before.metadata, article.metadata, 'revision-save')
  const text = storedText(article)
  if (note.changeClass !== 'full-review' && isSameText(before, text)) throw new Refusal('nothing-changed', `Nothing was changed since revision ${newest}, so there is nothing to save.`)
  const info = await insertRevision(tx, article, newest, note)
  await writeTopicRow(tx, article, info.number)
  await tx.rows.deleteFrom('draft').where('topic_id', '=', article.id).where('person', '=', note.person).execute()
  await appendAudit(tx, { person: note.person, action: 'revision-saved', topicId: article.id, detail: { revision: info.number, hash: info.hash } })
  return info
}

/** The newest first. */
export async function revisionInfos(reader: Reader, id: string): Promise<readonly RevisionInfo[]> {
  const rows = await reader.rows
    .selectFrom('revision')
    .select(['topic_id', 'number', 'parent', 'person', 'time', 'note', 'change_class', 'schema_version', 'hash'])
    .where('topic_id', '=', id)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(infoOf)
}

/**
 * A revision as it was sealed, held against its hash.
 * @throws Refusal when there is none, or when it is not what was sealed
 */
export async function readRevision(reader: Reader, id: string, number: number): Promise<Revision> {
  const row = await reader.rows.selectFrom('revision').selectAll().where('topic_id', '=', id).where('number', '=', number).executeTakeFirst()
  if (row === undefined) throw await noRevision(reader, id, number)
  const revision = readable(row)
  if (revision === null || !isIntact(revision, reader.sha256)) {
    throw new Refusal('damaged', `Revision ${number} of this topic is damaged: it is not what was saved. Open a backup to get it back.`)
  }
  return revision
}

/** Says that there is no such revision, or not even the topic. */
export async function noRevision(reader: Reader, id: string, number: number): Promise<Refusal> {
  await newestNumber(reader, id)
  return new Refusal('no-revision', `This topic has no revision ${number}.`)
}

/** A revision's article, in today's schema. */
export async function readRevisionArticle(reader: Reader, id: string, number: number): Promise<Article> {
  return articleOf(await readRevision(reader, id, number))
}

/** @throws Refusal when there is no such topic */
export async function newestNumber(reader: Reader, id: string): Promise<number> {
  const topic = await reader.rows.selectFrom('topic').select('revision').where('id', '=', id).executeTakeFirst()
  if (topic === undefined) throw noTopic(id)
  return topic.revision
}

/** A revision of which not even the form can be read is null. */
export function readable(row: RevisionTable): Revision | null {
  try {
    return { ...infoOf(row), metadata: metadataOf(row.metadata), document: documentOf(row.document) }
  } catch (error) {
    if (error instanceof ArticleError || error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}

/** An article's text in the form in which the library keeps it. */
export interface StoredText {
  readonly metadata: string
  readonly document: string
}

export function storedText(article: Article): StoredText {
  return { metadata: JSON.stringify(article.metadata), document: JSON.stringify(article.document.toJSON()) }
}

function isSameText(revision: Revision, text: StoredText): boolean {
  return isSameMetadata(JSON.stringify(revision.metadata), text.metadata) && JSON.stringify(revision.document) === text.document
}

/** Whether two stored metadata say the same, whatever the order in which they say it. */
export function isSameMetadata(one: string, other: string): boolean {
  return one === other || canonicalJson(JSON.parse(one)) === canonicalJson(JSON.parse(other))
}

/** @throws Refusal when a date was moved by what may not move it */
export function refuseBentDates(before: ReviewDates, after: ReviewDates, by: 'draft-save' | 'revision-save'): void {
  try {
    assertClocksKept(before, after, { kind: by })
  } catch (error) {
    if (error instanceof ClockError) throw new Refusal('bent-date', error.message, error)
    throw error
  }
}

export function documentOf(json: string): DocumentJson {
  const parsed: unknown = JSON.parse(json)
  if (!isDocumentJson(parsed)) throw new RangeError('The document has no "doc" at its top.')
  return parsed
}

/** The stored article of a draft or revision, brought up to today's schema and checked. */
export function storedArticle(id: string, stored: StoredText & { readonly schema_version: number }): Article {
  return articleFromRaw({ format: articleFormat, schemaVersion: stored.schema_version, id, metadata: JSON.parse(stored.metadata), document: JSON.parse(stored.document) })
}

async function insertRevision(tx: WriteTransaction, article: Article, parent: number | null, note: SavingNote): Promise<RevisionInfo> {
  const revision = sealRevision(article, (parent ?? 0) + 1, parent, { ...note, time: tx.time }, tx.sha256)
  const { metadata, document, ...info } = revision
  await tx.rows
    .insertInto('revision')
    .values({
      topic_id: info.articleId,
      number: info.number,
      parent: info.parent,
      person: info.person,
      time: info.time,
      note: info.note,
      change_class: info.changeClass,
      schema_version: info.schemaVersion,
      hash: info.hash,
      metadata: JSON.stringify(metadata),
      document: JSON.stringify(document),
    })
    .execute()
  return info
}

function infoOf(row: Omit<RevisionTable, 'metadata' | 'document'>): RevisionInfo {
  const changeClass = changeClasses.find((known) => known === row.change_class)
  if (changeClass === undefined) throw new RangeError(`A revision has the unknown change class "${row.change_class}".`)
  return {
    articleId: row.topic_id,
    number: row.number,
    parent: row.parent,
    person: row.person,
    time: row.time,
    note: row.note,
    changeClass,
    schemaVersion: row.schema_version,
    hash: row.hash,
  }
}

function isDocumentJson(value: unknown): value is DocumentJson {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc' && (!('content' in value) || Array.isArray(value.content))
}

