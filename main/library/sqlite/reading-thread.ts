import { Worker } from 'node:worker_threads'
import type { SQLInputValue } from 'node:sqlite'
import type { Channel, StatementAnswer } from './channel.ts'

/** A connection that only reads, in a thread of its own: a search through fifty thousand topics does not hold up the window. */
export interface ReadingThread {
  readonly channel: Channel
  close(): Promise<void>
}

type Asked = { readonly number: number; readonly sql: string | null; readonly parameters: readonly SQLInputValue[] }
type Answered = { readonly number: number; readonly answer: StatementAnswer | null; readonly error: { readonly message: string; readonly errcode: number } | null }

export function startReadingThread(path: string): ReadingThread {
  const worker = new Worker(`(${inThread.toString()})()`, { eval: true, workerData: path })
  worker.unref()
  const waiting = new Map<number, { resolve(answer: StatementAnswer | null): void; reject(error: Error): void }>()
  let count = 0
  let ended: Error | null = null
  worker.on('message', ({ number, answer, error }: Answered) => {
    const asker = waiting.get(number)
    waiting.delete(number)
    // A program that has nothing else to do may end, but not before its answer came.
    if (waiting.size === 0) worker.unref()
    if (error === null) asker?.resolve(answer)
    else asker?.reject(Object.assign(new Error(error.message), { errcode: error.errcode }))
  })
  const end = (error: Error): void => {
    ended ??= error
    for (const asker of waiting.values()) asker.reject(ended)
    waiting.clear()
  }
  worker.on('error', end)
  worker.on('exit', () => end(new Error('The thread that reads the library has ended.')))

  const ask = (sql: string | null, parameters: readonly SQLInputValue[]): Promise<StatementAnswer | null> =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(ended)
      count++
      worker.ref()
      waiting.set(count, { resolve, reject })
      worker.postMessage({ number: count, sql, parameters } satisfies Asked)
    })
  return {
    channel: {
      run: async (sql, parameters) => (await ask(sql, parameters)) ?? { rows: [], changes: 0, insertId: 0 },
      rollBack: async () => void (await ask(null, [])),
    },
    close: async () => void (await worker.terminate()),
  }
}

// Runs in the thread, alone: it may use nothing from this file or any other.
function inThread(): void {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  let database: InstanceType<typeof DatabaseSync> | null = null
  parentPort?.on('message', ({ number, sql, parameters }: Asked) => {
    try {
      database ??= new DatabaseSync(String(workerData), { readOnly: true, timeout: 10_000 })
      let rows: readonly unknown[] = []
      if (sql !== null) rows = database.prepare(sql).all(...parameters)
      else if (database.isTransaction) database.exec('rollback')
      parentPort?.postMessage({ number, answer: { rows, changes: 0, insertId: 0 }, error: null } satisfies Answered)
    } catch (error) {
      const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
      parentPort?.postMessage({ number, answer: null, error: { message: String(error), errcode } } satisfies Answered)
    }
  })
}
