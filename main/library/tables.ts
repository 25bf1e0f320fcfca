import type { Generated } from 'kysely'

/** The library's tables as `migrations/` makes them. Instants are UTC ISO 8601, dates EDTF, lists and documents JSON. */
export interface Tables {
  topic: TopicTable
  revision: RevisionTable
  draft: DraftTable
  discarded_draft: DiscardedDraftTable
  audit: AuditTable
  setting: SettingTable
  chapter_interval: ChapterIntervalTable
  lock: LockTable
  search: SearchTable
}

/** One row a topic, with what lists show and sort by: all of it follows from the newest revision and the intervals. */
export interface TopicTable {
  /** Row number; `search` has the same. */
  key: Generated<number>
  id: string
  title: string
  /** Folded for sorting, as are all `…_sort`. */
  title_sort: string
  synonyms: string
  chapter: string | null
  chapter_sort: string | null
  status: string
  /** Text order of EDTF dates is their order in time, the less precise first. */
  last_full_review: string | null
  content_last_modified: string | null
  /** The topic's own, in months. */
  review_interval: number | null
  /** The last day on which it is not yet overdue, as `2024-08-31`; null when nobody can say. */
  due_by: string | null
  /** Number of the newest revision. */
  revision: number
  saved_at: string
}

/** Never changed, never deleted; triggers see to it. */
export interface RevisionTable {
  topic_id: string
  number: number
  parent: number | null
  person: string
  time: string
  note: string
  change_class: string
  schema_version: number
  hash: string
  metadata: string
  document: string
}

export interface DraftTable {
  topic_id: string
  person: string
  /** Number of the revision it started from. */
  base: number
  schema_version: number
  metadata: string
  document: string
  /** Of base, schema version, metadata and document, so that rot in the file is seen. */
  hash: string
  /** 1 when it is not, to the letter, the revision that it started from. */
  differs: number
  saved_at: string
  /** The opening of the library in which it was saved last (`lock.session`). */
  session: string
  /** 1 when that opening ended without being closed. */
  recovered: number
}

export interface DiscardedDraftTable {
  number: Generated<number>
  topic_id: string
  person: string
  base: number
  schema_version: number
  metadata: string
  document: string
  hash: string
  saved_at: string
  discarded_at: string
}

/** Append-only; each entry holds the hash of the one before. */
export interface AuditTable {
  number: number
  time: string
  person: string
  action: string
  topic_id: string | null
  detail: string
  /** '' before the first. */
  previous: string
  hash: string
}

export interface SettingTable {
  name: string
  value: string
}

export interface ChapterIntervalTable {
  chapter: string
  months: number
}

/** At most one row: who has the library open to write. */
export interface LockTable {
  id: number
  session: string
  pid: number
  host: string
  /** Of the host's start: after a restart no process of before is alive. '' where the system does not tell. */
  boot: string
  /** Of the process's start, so that another process with its number is not taken for it. '' where the system does not tell. */
  started: string
  opened_at: string
  heartbeat: string
}

/** FTS5; only `sqlite/search.ts` asks it. */
export interface SearchTable {
  rowid: number
  title: string
  synonyms: string
  text: string
}
