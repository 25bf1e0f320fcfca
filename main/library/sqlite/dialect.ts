import {
  SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler,
  type CompiledQuery, type DatabaseConnection, type DatabaseIntrospector, type Dialect, type Driver, type Kysely, type QueryResult, type TransactionSettings,
} from 'kysely'
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

/** Kysely's door to one `node:sqlite` connection. Closing it is left to whoever opened it. */
export class NodeSqliteDialect implements Dialect {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  createDriver(): Driver {
    return new OneConnection(this.#database)
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
  readonly #database: DatabaseSync
  readonly #connection: DatabaseConnection
  #last: Promise<void> = Promise.resolve()
  #release: () => void = () => undefined

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#connection = new SqliteConnection(database)
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
      this.#database.exec('begin')
      this.#database.exec('pragma query_only = on')
    } else {
      // At once, so that a transaction which read first never finds that it may not write.
      this.#database.exec('begin immediate')
    }
  }

  async commitTransaction(): Promise<void> {
    this.#database.exec('commit')
    this.#database.exec('pragma query_only = off')
  }

  async rollbackTransaction(): Promise<void> {
    // A full disk makes SQLite roll back by itself; asking again would hide the reason behind another error.
    if (this.#database.isTransaction) this.#database.exec('rollback')
    this.#database.exec('pragma query_only = off')
  }

  async destroy(): Promise<void> {}
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#database.prepare(query.sql)
    const parameters = query.parameters.map(inputValue)
    if (statement.columns().length > 0) {
      const rows: unknown[] = statement.all(...parameters)
      // Kysely derives Row from the query that it compiled; nobody can check it here.
      return { rows: rows as Row[] }
    }
    const { changes, lastInsertRowid } = statement.run(...parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new RangeError('A library is read in pages, not streamed.')
  }
}

function inputValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  throw new RangeError(`A library column holds text, numbers or nothing, not a ${typeof value}.`)
}
