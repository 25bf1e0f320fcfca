import type { DatabaseSync } from 'node:sqlite'

/** A step from one library format to the next. */
export interface Migration {
  /** The format it makes; 1, 2, 3 … without gaps. */
  readonly number: number
  /** What it brings, for people: `Topics, revisions and drafts`. */
  readonly brings: string
  /** Runs in one transaction with all the others that are due. */
  readonly up: (database: Pick<DatabaseSync, 'exec' | 'prepare'>) => void
}
