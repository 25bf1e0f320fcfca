import { Worker } from 'node:worker_threads'

/** What takes long on a big library and must not hold up the window. */
export type Chore =
  | { readonly kind: 'quick-check'; readonly path: string }
  /** Into a file that is not there yet; the lock stays behind. */
  | { readonly kind: 'copy'; readonly path: string; readonly to: string }

/**
 * Does a chore in a thread and on a connection of its own.
 * @returns what `quick_check` complains of; empty when all is well
 * @throws an error with SQLite's `errcode`
 */
export function doChore(chore: Chore): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    // The function itself is the thread's program, so that there is no file to be found again in a bundle.
    const worker = new Worker(`(${inThread.toString()})()`, { eval: true, workerData: chore })
    worker.once('message', (answer: ChoreAnswer) => {
      if (answer.error === null) resolve(answer.complaints)
      else reject(Object.assign(new Error(answer.error.message), { errcode: answer.error.errcode }))
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread that looks after the library ended without an answer.')))
  })
}

interface ChoreAnswer {
  readonly complaints: readonly string[]
  readonly error: { readonly message: string; readonly errcode: number } | null
}

// Runs in the thread, alone: it may use nothing from this file or any other.
function inThread(): void {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  const chore: Chore = workerData
  const complaints: string[] = []
  try {
    const database = new DatabaseSync(chore.path, { readOnly: true, timeout: 10_000 })
    try {
      if (chore.kind === 'quick-check') {
        for (const row of database.prepare('pragma quick_check').all()) complaints.push(String(row['quick_check']))
      } else {
        database.prepare('vacuum into ?').run(chore.to)
        const copy = new DatabaseSync(chore.to)
        try {
          copy.exec('pragma synchronous = full; delete from lock; pragma journal_mode = delete')
        } finally {
          copy.close()
        }
      }
    } finally {
      database.close()
    }
    parentPort?.postMessage({ complaints: complaints.filter((line) => line !== 'ok'), error: null } satisfies ChoreAnswer)
  } catch (error) {
    const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
    parentPort?.postMessage({ complaints, error: { message: String(error), errcode } } satisfies ChoreAnswer)
  }
}
