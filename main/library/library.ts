import type { Kysely, Transaction } from 'kysely'
import type { PartialDate } from '../../content/article/index.ts'
import type { Sha256 } from '../../content/revisions/index.ts'
import type { Tables } from './tables.ts'

/** What the library cannot know by itself; passed in, so that tests can say what it is. */
export interface LibraryTools {
  /** UTC instant, ISO 8601 with milliseconds, as `2026-11-23T10:42:00.000Z`. */
  readonly now: () => string
  readonly newId: () => string
  readonly sha256: Sha256
}

/** Leave to look, for as long as the function it was given to runs. SQLite itself refuses to write through it. */
export interface Reader {
  readonly rows: Pick<Kysely<Tables>, 'selectFrom' | 'with' | 'fn' | 'getExecutor'>
  readonly sha256: Sha256
}

declare const writing: unique symbol

/** Leave to write: the first parameter of whoever writes. All that is written through one is on the disk, or none of it. */
export interface WriteTransaction extends Reader {
  readonly rows: Transaction<Tables>
  /** The UTC instant of all that is written through it. */
  readonly time: string
  /** This opening of the library; drafts remember in which they were saved. */
  readonly session: string
  readonly newId: () => string
  readonly [writing]: true
}

/** A library open to look at, beside a Galley that may have it open to write. */
export interface LibraryReader {
  /** Absolute path of the `*.galley` file. */
  readonly path: string
  /** File name without ending. */
  readonly name: string
  /** Sentences that its users should know, such as a network drive without WAL. */
  readonly notices: readonly string[]
  /** Everything that is asked within one call is of the same moment. */
  read<T>(ask: (reader: Reader) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** A library open to write. One Galley at a time has it. */
export interface Library extends LibraryReader {
  /**
   * Runs `deed` in a transaction; once the promise is fulfilled it is on the disk. When `deed` throws, nothing was written.
   * @throws Refusal when the disk is full, the file read-only, or another Galley has taken the library over
   */
  write<T>(deed: (tx: WriteTransaction) => Promise<T>): Promise<T>
  /**
   * Writes the library as it is now into one new file; replaces a file that is there.
   * @throws Refusal
   */
  saveCopy(path: string): Promise<void>
  /** Writes all that is in the `-wal` file into the library's own file; also done by itself when nothing was written for a while. */
  checkpoint(): Promise<void>
  /** Checkpoints, gives up the lock and leaves one file. */
  close(): Promise<void>
}

/** Where backups go, and whether opening takes one a day. One is always taken before a migration. */
export interface BackupPlan {
  readonly folder: string
  readonly daily: boolean
}

/** Which day it is for whoever asks: review dates are compared with it. Day precision. */
export type Today = PartialDate
