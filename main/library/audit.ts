import { canonicalJson } from '../../content/article/index.ts'
import type { Sha256 } from '../../content/revisions/index.ts'
import type { Reader, WriteTransaction } from './library.ts'
import type { AuditTable } from './tables.ts'

export type AuditAction =
  | 'library-created' | 'topic-added' | 'revision-saved' | 'draft-discarded' | 'draft-restored'
  | 'library-interval-set' | 'chapter-interval-set' | 'person-renamed'

/** What somebody did. */
export interface AuditNote {
  /** Printed name; '' where nobody gave one. */
  readonly person: string
  readonly action: AuditAction
  readonly topicId: string | null
  readonly detail: Readonly<Record<string, string | number | null>>
}

export interface AuditEntry {
  readonly number: number
  readonly time: string
  readonly person: string
  readonly action: string
  readonly topicId: string | null
  /** JSON */
  readonly detail: string
  /** Hash of the entry before; '' for the first. */
  readonly previous: string
  readonly hash: string
}

/** Adds a link to the chain; in the same transaction as what it tells of. */
export async function appendAudit(tx: WriteTransaction, note: AuditNote): Promise<void> {
  const last = await tx.rows.selectFrom('audit').select(['number', 'hash']).orderBy('number', 'desc').limit(1).executeTakeFirst()
  const unsealed = {
    number: (last?.number ?? 0) + 1,
    time: tx.time,
    person: note.person,
    action: note.action,
    topicId: note.topicId,
    detail: canonicalJson(note.detail),
    previous: last?.hash ?? '',
  }
  const { topicId, ...rest } = unsealed
  await tx.rows.insertInto('audit').values({ ...rest, topic_id: topicId, hash: tx.sha256(canonicalJson(unsealed)) }).execute()
}

/** A page of the chain, in its order. */
export async function auditEntries(reader: Reader, after = 0, limit = 1000): Promise<readonly AuditEntry[]> {
  const rows = await reader.rows.selectFrom('audit').selectAll().where('number', '>', after).orderBy('number').limit(limit).execute()
  return rows.map(entryOf)
}

/** Whether an entry still is what was written. */
export function isIntactEntry(entry: AuditEntry, sha256: Sha256): boolean {
  const { hash, ...unsealed } = entry
  return sha256(canonicalJson(unsealed)) === hash
}

function entryOf(row: AuditTable): AuditEntry {
  const { topic_id: topicId, number, time, person, action, detail, previous, hash } = row
  return { number, time, person, action, topicId, detail, previous, hash }
}
