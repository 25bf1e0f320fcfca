import {
  SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler,
  type CompiledQuery, type DatabaseConnection, type DatabaseIntrospector, type Dialect, type Driver, type Kysely, type QueryResult, type TransactionSettings,
} from 'kysely'
import type { SQLInputValue } from 'node:sqlite'
import type { Channel } from './channel.ts'

/** Kysely's door to one SQLite connection. Closing it is left to whoever opened it. */
export class NodeSqliteDialect implements Dialect {
  readonly #channel: Channel

  constructor(channel: Channel) {
    this.#channel = channel
  }

  createDriver(): Driver {
    return new OneConnection(this.#channel)
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): SqliteAdapter {
    return new SqliteAdapter()
  }

  createIntrospector(kysely: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(kysely)
  }
}

// There is one connection, and transactions are asynchronous: whoever comes while one runs waits for its end.
class OneConnection implements Driver {
  readonly #channel: Channel
  readonly #connection: DatabaseConnection
  #last: Promise<void> = Promise.resolve()
  #release: () => void = () => undefined

  constructor(channel: Channel) {
    this.#channel = channel
    this.#connection = new SqliteConnection(channel)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last
    let release = (): void => undefined
    this.#last = new Promise((resolve) => {
      release = resolve
    })
    await before
    this.#release = release
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#release()
  }

  async beginTransaction(_connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (settings.accessMode === 'read only') {
      await this.#channel.run('begin', [])
      await this.#channel.run('pragma query_only = on', [])
    } else {
      // At once, so that a transaction which read first never finds that it may not write.
      await this.#channel.run('begin immediate', [])
    }
  }

  async commitTransaction(): Promise<void> {
    await this.#channel.run('commit', [])
    await this.#channel.run('pragma query_only = off', [])
  }

  async rollbackTransaction(): Promise<void> {
    await this.#channel.rollBack()
    await this.#channel.run('pragma query_only = off', [])
  }

  async destroy(): Promise<void> {}
}

class SqliteConnection implements DatabaseConnection {
  readonly #channel: Channel

  constructor(channel: Channel) {
    this.#channel = channel
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changes, insertId } = await this.#channel.run(query.sql, query.parameters.map(inputValue))
    // Kysely derives Row from the query that it compiled; nobody can check it here.
    return { rows: rows as Row[], numAffectedRows: BigInt(changes), insertId: BigInt(insertId) }
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new RangeError('A library is read in pages, not streamed.')
  }
}

function inputValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  throw new RangeError(`A library column holds text, numbers or nothing, not a ${typeof value}.`)
}
