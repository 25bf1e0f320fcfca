import { schemaVersion, type Article } from '../../content/article/index.ts'
import type { Sha256 } from '../../content/revisions/index.ts'
import { Refusal } from '../files/refusal.ts'
import { appendAudit } from './audit.ts'
import type { Reader, WriteTransaction } from './library.ts'
import { isSameMetadata, newestNumber, noRevision, refuseBentDates, storedArticle, storedText, type StoredText } from './revisions.ts'
import type { DraftTable } from './tables.ts'
import { metadataOf } from './topic-rows.ts'

/** The working copy of one person. */
export interface Draft {
  readonly article: Article
  /** Number of the revision it started from. */
  readonly base: number
  readonly savedAt: string
  /** Whether Galley ended without closing it. */
  readonly recovered: boolean
}

/**
 * The person's draft, held against its hash; null when there is none.
 * @throws Refusal when it is damaged
 */
export async function readDraft(reader: Reader, id: string, person: string): Promise<Draft | null> {
  const row = await draftRow(reader, id, person)
  if (row === null) return null
  if (!isIntactDraft(row, reader.sha256)) throw new Refusal('damaged', `The draft of this topic is damaged: it is not what was saved. Discard it to go on from revision ${row.base}, or open a backup.`)
  return { article: storedArticle(id, row), base: row.base, savedAt: row.saved_at, recovered: row.recovered === 1 }
}

/**
 * Saves the working copy, over the one of before.
 * @throws Refusal when there is no such topic or revision, or a date was bent
 */
export async function saveDraft(tx: WriteTransaction, saving: { readonly article: Article; readonly base: number; readonly person: string }): Promise<{ readonly savedAt: string }> {
  const { article, base, person } = saving
  const text = storedText(article)
  // Compared where it lies: this happens every second, and a long text takes long to read and to hash.
  const started = await tx.rows
    .selectFrom('revision')
    .select(({ eb }) => ['metadata', eb('document', '=', text.document).as('same')])
    .where('topic_id', '=', article.id)
    .where('number', '=', base)
    .executeTakeFirst()
  if (started === undefined) throw await noRevision(tx, article.id, base)
  refuseBentDates(metadataOf(started.metadata), article.metadata, 'draft-save')
  const differs = Number(started.same) === 1 && isSameMetadata(started.metadata, text.metadata) ? 0 : 1
  const kept = { base, schema_version: schemaVersion, ...text }
  const draft = { ...kept, hash: draftHash(kept, tx.sha256), differs, saved_at: tx.time, session: tx.session, recovered: 0 }
  await tx.rows
    .insertInto('draft')
    .values({ topic_id: article.id, person, ...draft })
    .onConflict((conflict) => conflict.columns(['topic_id', 'person']).doUpdateSet(draft))
    .execute()
  return { savedAt: tx.time }
}

/**
 * Gives up the person's draft; a text that differs from its revision is kept and can be restored.
 * @throws Refusal when there is none
 */
export async function discardDraft(tx: WriteTransaction, id: string, person: string): Promise<void> {
  await newestNumber(tx, id)
  const row = await draftRow(tx, id, person)
  if (row === null) throw new Refusal('no-draft', 'There is no draft to discard: the newest revision is what you see.')
  if (row.differs === 1) {
    const { base, schema_version, metadata, document, hash, saved_at } = row
    await tx.rows.insertInto('discarded_draft').values({ topic_id: id, person, base, schema_version, metadata, document, hash, saved_at, discarded_at: tx.time }).execute()
    await appendAudit(tx, { person, action: 'draft-discarded', topicId: id, detail: { base, savedAt: saved_at } })
  }
  await tx.rows.deleteFrom('draft').where('topic_id', '=', id).where('person', '=', person).execute()
}

/**
 * Makes the draft that the person discarded last their draft again.
 * @throws Refusal when there is none, or a draft is there
 */
export async function restoreDraft(tx: WriteTransaction, id: string, person: string): Promise<void> {
  await newestNumber(tx, id)
  const present = await draftRow(tx, id, person)
  if (present?.differs === 1) throw new Refusal('draft-exists', 'There is a draft already. Save it as a revision or discard it, then restore the earlier one.')
  const discarded = await tx.rows.selectFrom('discarded_draft').selectAll().where('topic_id', '=', id).where('person', '=', person).orderBy('number', 'desc').limit(1).executeTakeFirst()
  if (discarded === undefined) throw new Refusal('no-draft', 'No draft of this topic was discarded, so there is none to restore.')
  if (present !== null) await tx.rows.deleteFrom('draft').where('topic_id', '=', id).where('person', '=', person).execute()
  const { base, schema_version, metadata, document, hash } = discarded
  await tx.rows
    .insertInto('draft')
    .values({ topic_id: id, person, base, schema_version, metadata, document, hash, differs: 1, saved_at: tx.time, session: tx.session, recovered: 0 })
    .execute()
  await appendAudit(tx, { person, action: 'draft-restored', topicId: id, detail: { base, savedAt: discarded.saved_at } })
}

/** Drafts go with a person who gives their name, or gives it anew; where both names have one, each stays. */
export async function renamePerson(tx: WriteTransaction, from: string, to: string): Promise<void> {
  const taken = tx.rows.selectFrom('draft').select('topic_id').where('person', '=', to)
  const moved = await tx.rows.updateTable('draft').set({ person: to }).where('person', '=', from).where('topic_id', 'not in', taken).executeTakeFirst()
  await tx.rows.updateTable('discarded_draft').set({ person: to }).where('person', '=', from).execute()
  if (moved.numUpdatedRows > 0n) await appendAudit(tx, { person: to, action: 'person-renamed', topicId: null, detail: { from, drafts: Number(moved.numUpdatedRows) } })
}

/** A draft as it lies in the library. */
export interface StoredDraft extends StoredText {
  readonly base: number
  readonly schema_version: number
}

/** Whether a draft, or a discarded one, still is what was saved. */
export function isIntactDraft(draft: StoredDraft & { readonly hash: string }, sha256: Sha256): boolean {
  return draftHash(draft, sha256) === draft.hash
}

function draftHash({ base, schema_version, metadata, document }: StoredDraft, sha256: Sha256): string {
  // Metadata and document are JSON in one line each, so that no two drafts run together into the same text.
  return sha256(`${base}\n${schema_version}\n${metadata}\n${document}`)
}

async function draftRow(reader: Reader, id: string, person: string): Promise<DraftTable | null> {
  const row = await reader.rows.selectFrom('draft').selectAll().where('topic_id', '=', id).where('person', '=', person).executeTakeFirst()
  return row ?? null
}
