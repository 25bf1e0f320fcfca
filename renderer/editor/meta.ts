import type { Transaction } from 'prosemirror-state'
import type { RedlineMeta } from './redline/live-redline.ts'

/** What to look for in the text. */
export interface FindQuery {
  readonly words: string
  readonly matchCase: boolean
}

/** All that a transaction of the editor may carry beside its steps. */
export interface EditorMeta {
  /** The one section to be worked on, by id; null for the whole article. */
  focusSection: string | null
  /** A new search; null ends it. */
  find: FindQuery | null
  /** Search again: the text has changed since. */
  findAgain: true
  /** What differs from a revision: begun, found, pointed at. */
  redline: RedlineMeta
}

export function setMeta<Key extends keyof EditorMeta>(transaction: Transaction, key: Key, value: EditorMeta[Key]): Transaction {
  return transaction.setMeta(`galley.${key}`, value)
}

/** What `setMeta` wrote; undefined where the transaction does not carry it. */
export function getMeta<Key extends keyof EditorMeta>(transaction: Transaction, key: Key): EditorMeta[Key] | undefined {
  return transaction.getMeta(`galley.${key}`)
}
