import { sql } from 'kysely'
import { ArticleError } from '../../content/article/index.ts'
import { articleOf, isIntact, type Revision } from '../../content/revisions/index.ts'
import { auditEntries, isIntactEntry } from './audit.ts'
import { isIntactDraft } from './drafts.ts'
import { libraryIntervals } from './intervals.ts'
import type { Reader } from './library.ts'
import { readable, storedArticle } from './revisions.ts'
import { sqliteCode } from './sqlite/sqlite-errors.ts'
import { rowValues } from './topic-rows.ts'

export interface LibraryProblem {
  /** `file`, `revision 3 of “Title”`, `audit entry 12` … */
  readonly where: string
  /** A sentence for a person. */
  readonly message: string
}

export interface Verification {
  readonly ok: boolean
  readonly problems: readonly LibraryProblem[]
}

type Report = (where: string, message: string) => void

// Revisions are read a few at a time: a library may hold more text than memory.
const atOnce = 50

/** Looks at everything: the file, every revision's hash, the audit chain, drafts, and that lists and search say what the revisions say. */
export async function verifyLibrary(reader: Reader): Promise<Verification> {
  const problems: LibraryProblem[] = []
  const report: Report = (where, message) => void problems.push({ where, message })
  // Each look is taken even when one before found the file unreadable: the more is known, the more can be saved.
  for (const look of [lookAtFile, lookAtTopics, lookAtDrafts, lookAtAudit]) {
    try {
      await look(reader, report)
    } catch (error) {
      if (sqliteCode(error) === null) throw error
      report('file', `A part of it cannot be read (${error instanceof Error ? error.message : String(error)}). Use a backup or a copy.`)
    }
  }
  return { ok: problems.length === 0, problems }
}

async function lookAtFile(reader: Reader, report: Report): Promise<void> {
  const complaints = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(reader.rows)
  for (const { integrity_check: line } of complaints.rows) if (line !== 'ok') report('file', `The file is damaged: ${line}. Use a backup or a copy.`)
  const orphans = await sql<{ table: string; rowid: number | null }>`pragma foreign_key_check`.execute(reader.rows)
  for (const { table, rowid } of orphans.rows) report('file', `Row ${rowid ?? '?'} of "${table}" belongs to something that is not there.`)
}

async function lookAtTopics(reader: Reader, report: Report): Promise<void> {
  const intervals = await libraryIntervals(reader)
  const sealed = await sealedHashes(reader)
  let after = ''
  for (;;) {
    const topics = await reader.rows.selectFrom('topic').selectAll().where('id', '>', after).orderBy('id').limit(atOnce).execute()
    for (const topic of topics) {
      const newest = await lookAtRevisions(reader, topic.id, topic.title, sealed, report)
      const where = `topic “${topic.title}”`
      if (newest === null) report(where, 'It has no revision that can be read.')
      else {
        if (topic.revision !== newest.number) report(where, `The list shows revision ${topic.revision}, but the newest is ${newest.number}.`)
        const row: Record<string, unknown> = { ...topic }
        const differing = Object.entries({ ...rowValues(newest.metadata, intervals), saved_at: newest.time }).filter(([name, value]) => row[name] !== value)
        if (differing.length > 0) report(where, `The list does not say what revision ${newest.number} says (${differing.map(([name]) => name).join(', ')}).`)
      }
      const found = await reader.rows.selectFrom('search').select('title').where('rowid', '=', topic.key).executeTakeFirst()
      if (found?.title !== topic.title) report(where, 'The search does not know it as it is.')
    }
    const last = topics.at(-1)
    if (last === undefined) break
    after = last.id
  }
  for (const [name] of sealed) report(name, 'The audit chain tells of it, but it is not there.')
}

/** The newest revision that can be read; null without one. Takes what it found out of `sealed`. */
async function lookAtRevisions(reader: Reader, id: string, title: string, sealed: Map<string, string>, report: Report): Promise<Revision | null> {
  let newest: Revision | null = null
  let number = 0
  for (;;) {
    const rows = await reader.rows.selectFrom('revision').selectAll().where('topic_id', '=', id).where('number', '>', number).orderBy('number').limit(atOnce).execute()
    for (const row of rows) {
      const where = `revision ${row.number} of “${title}”`
      if (row.number !== number + 1) report(where, `Revision ${number + 1} is missing before it.`)
      number = row.number
      const name = revisionName(id, row.number)
      const told = sealed.get(name)
      sealed.delete(name)
      if (told === undefined) report(where, 'The audit chain does not tell of it.')
      else if (told !== row.hash) report(where, 'Its hash is not the one that the audit chain tells of.')
      const revision = readable(row)
      if (revision === null || !isIntact(revision, reader.sha256)) {
        report(where, 'It is not what was saved: its text does not have its hash. Use a backup to get it back.')
        if (revision === null) continue
      }
      newest = revision
      reportUnreadable(where, () => articleOf(revision), report)
    }
    if (rows.length < atOnce) return newest
  }
}

async function lookAtDrafts(reader: Reader, report: Report): Promise<void> {
  for (const [table, name] of [['draft', 'draft'], ['discarded_draft', 'discarded draft']] as const) {
    let after = 0
    for (;;) {
      const draft = await reader.rows
        .selectFrom(table)
        .select([sql<number>`rowid`.as('rowid'), 'topic_id', 'base', 'schema_version', 'metadata', 'document', 'hash'])
        .where(sql<number>`rowid`, '>', after)
        .orderBy(sql`rowid`)
        .limit(1)
        .executeTakeFirst()
      if (draft === undefined) break
      after = draft.rowid
      const where = `${name} of topic ${draft.topic_id}`
      if (isIntactDraft(draft, reader.sha256)) reportUnreadable(where, () => storedArticle(draft.topic_id, draft), report)
      else report(where, 'It is not what was saved: its text does not have its hash. Use a backup to get it back.')
    }
  }
}

async function lookAtAudit(reader: Reader, report: Report): Promise<void> {
  let number = 0
  let previous = ''
  for (;;) {
    const entries = await auditEntries(reader, number)
    for (const entry of entries) {
      const where = `audit entry ${entry.number}`
      if (entry.number !== number + 1) report(where, `Entry ${number + 1} is missing before it.`)
      if (!isIntactEntry(entry, reader.sha256)) report(where, 'It is not what was written: it does not have its hash.')
      if (entry.previous !== previous) report(where, 'It does not follow the entry before it: one of the two was replaced.')
      number = entry.number
      previous = entry.hash
    }
    if (entries.length === 0) break
  }
  if (number === 0) report('audit', 'The audit chain is empty, but every library begins with an entry.')
}

/** The hashes that the audit chain tells of, by revision. */
async function sealedHashes(reader: Reader): Promise<Map<string, string>> {
  const entries = await reader.rows.selectFrom('audit').select(['topic_id', 'detail']).where('action', 'in', ['topic-added', 'revision-saved']).execute()
  const hashes = new Map<string, string>()
  for (const { topic_id: id, detail } of entries) {
    const told = detailOf(detail)
    if (id !== null && told !== null) hashes.set(revisionName(id, told.revision), told.hash)
  }
  return hashes
}

function revisionName(id: string, number: number): string {
  return `revision ${number} of topic ${id}`
}

// An entry whose detail cannot be read is reported with the chain.
function detailOf(json: string): { readonly revision: number; readonly hash: string } | null {
  try {
    const detail: unknown = JSON.parse(json)
    if (typeof detail !== 'object' || detail === null || !('revision' in detail) || !('hash' in detail)) return null
    return typeof detail.revision === 'number' && typeof detail.hash === 'string' ? { revision: detail.revision, hash: detail.hash } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function reportUnreadable(where: string, read: () => unknown, report: Report): void {
  try {
    read()
  } catch (error) {
    if (error instanceof ArticleError) report(where, error.message)
    else if (error instanceof SyntaxError) report(where, 'Its text cannot be read: it is damaged.')
    else throw error
  }
}
