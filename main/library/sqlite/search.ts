import { sql, type RawBuilder } from 'kysely'
import type { Reader, WriteTransaction } from '../library.ts'
import { searchWords } from '../search-words.ts'

// What only SQLite's FTS5 speaks; PostgreSQL's tsvector will stand in a file like this one.

/** What can be found of a topic. */
export interface SearchText {
  readonly title: string
  readonly synonyms: readonly string[]
  readonly text: string
}

/** Makes a topic findable by its newest text, and by no older one. */
export async function indexTopic(tx: WriteTransaction, key: number, found: SearchText): Promise<void> {
  await tx.rows.deleteFrom('search').where('rowid', '=', key).execute()
  await tx.rows.insertInto('search').values({ rowid: key, title: found.title, synonyms: found.synonyms.join('\n'), text: found.text }).execute()
}

/** The topics in which every word is, or begins a word, with their rank if it is wanted: the best (most negative) first. Null where there is no word to look for. */
export function matches(search: string, withRank: boolean): RawBuilder<{ key: number; rank: number }> | null {
  const query = ftsQuery(search)
  if (query === null) return null
  // A word in the title weighs more than one in the text.
  const rank = withRank ? sql`bm25(search, 10, 8, 1)` : sql`0`
  return sql<{ key: number; rank: number }>`(select rowid as key, ${rank} as rank from search where search match ${query})`
}

/** The texts in which topics were found, by topic key. */
export async function searchTexts(reader: Reader, keys: readonly number[]): Promise<ReadonlyMap<number, SearchText>> {
  if (keys.length === 0) return new Map()
  const rows = await reader.rows.selectFrom('search').select(['rowid', 'title', 'synonyms', 'text']).where('rowid', 'in', keys).execute()
  return new Map(rows.map((row) => [row.rowid, { title: row.title, synonyms: row.synonyms.split('\n').filter((synonym) => synonym !== ''), text: row.text }]))
}

// Every word in quotes and with a star: nothing a person types is ever read as FTS5's own language.
function ftsQuery(search: string): string | null {
  const words = searchWords(search)
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ')
}
