import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { Refusal } from '../files/refusal.ts'
import type { Printer } from './print.ts'

// The command line has no browser. It writes what is to be printed into a folder, starts the app hidden on it
// (`--print-job=FILE`) and reads the PDF files there.

const jobSchema = v.object({ documents: v.array(v.object({ html: v.string(), pdf: v.string() })) })

/** How to start the app: what runs it and what it runs. `runtime/galley.mjs` hands it over in GALLEY_RUNTIME. */
const runtimeSchema = v.object({ path: v.string(), args: v.array(v.string()) })

type Runtime = v.InferOutput<typeof runtimeSchema>

/** Starting takes seconds and a long article one more; an hour of silence means that nothing will come. */
const MS_PER_DOCUMENT = 60_000

/**
 * Prints self-contained HTML documents by starting the app hidden, once for all of them.
 * @throws Refusal when there is nothing to print with, or printing failed
 */
export async function printByRuntime(documents: readonly string[]): Promise<Uint8Array[]> {
  if (documents.length === 0) return []
  const runtime = findRuntime()
  const folder = await mkdtemp(join(tmpdir(), 'galley-print-'))
  try {
    const job = documents.map((html, index) => ({ html: join(folder, `${index}.html`), pdf: join(folder, `${index}.pdf`), text: html }))
    await Promise.all(job.map(({ html, text }) => writeFile(html, text)))
    const file = join(folder, 'job.json')
    await writeFile(file, JSON.stringify({ documents: job.map(({ html, pdf }) => ({ html, pdf })) }))
    await run(runtime, [`--print-job=${file}`, `--user-data-dir=${join(folder, 'profile')}`], documents.length * MS_PER_DOCUMENT)
    return await Promise.all(job.map(async ({ pdf }) => new Uint8Array(await readFile(pdf))))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The hidden app's end: prints what a job file lists and writes each PDF. Throws what the disk or the printer throws. */
export async function runPrintJob(file: string, printer: Printer): Promise<void> {
  const { documents } = v.parse(jobSchema, JSON.parse(await readFile(file, 'utf8')))
  for (const { html, pdf } of documents) await writeFile(pdf, await printer.print(await readFile(html, 'utf8')))
}

function findRuntime(): Runtime {
  const handed = process.env['GALLEY_RUNTIME']
  if (handed) return v.parse(runtimeSchema, JSON.parse(handed))
  // In a package the program itself is the runtime.
  if (process.versions['electron'] !== undefined) return { path: process.execPath, args: [] }
  throw new Refusal('no-runtime', 'PDF is printed by Electron or an installed Chromium, Chrome or Edge, and none was found. Install Chromium, or name one in GALLEY_CHROMIUM.')
}

async function run({ path, args }: Runtime, more: readonly string[], limit: number): Promise<void> {
  const child = spawn(path, [...args, ...more], { stdio: ['ignore', 'ignore', 'pipe'], timeout: limit, killSignal: 'SIGKILL', shell: path.endsWith('.cmd') })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => reject(new Refusal('not-printed', `${path} could not be started to print the PDF: ${error.message}`)))
    child.on('close', resolve)
  })
  if (code !== 0) throw new Refusal('not-printed', `The PDF could not be printed: ${said.trim().split('\n').at(-1) ?? 'no reason was given.'}`)
}
