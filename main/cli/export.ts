import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArticle, type Article } from '../../content/article/index.ts'
import { ExportError } from '../../content/export/index.ts'
import { mayPublish } from '../../content/review/index.ts'
import type { TopicRow } from '../../preload/contract.ts'
import { fileRefusal } from '../files/file-errors.ts'
import { fileNameFor } from '../files/file-name.ts'
import { writeFileWhole } from '../files/write-file.ts'
import { listTopics, readRevisionArticle } from '../library/index.ts'
import { articleHtml, articlePdfs, type ArticleExport } from '../pdf/article-pdf.ts'
import { printByRuntime } from '../pdf/print-job.ts'
import { writtenFormat, type WrittenFormat } from './formats.ts'
import { UsageError, type ExitCode, type Io } from './io.ts'
import { need, readOptions, takeFiles } from './options.ts'
import { lookInto } from './use-library.ts'
import { usages } from './usage.ts'

/**
 * `galley export --library LIB [--all | --article ID…] --format html,pdf --out DIR [--proof]`: prints the path of each
 * file written, progress on standard error. Without `--proof` nothing is written when a topic is not approved.
 */
export async function exportCommand(words: readonly string[], io: Io): Promise<ExitCode> {
  const { files, options, all } = readOptions(words, { library: 'text', all: 'flag', article: 'text', format: 'text', out: 'text', proof: 'flag' }, usages.export)
  const ids = [...all('article'), ...(all('article').length > 0 ? files : [])]
  if (ids.length === 0) takeFiles(files, 0, usages.export)
  if (options.all === ids.length > 0) throw new UsageError(`Choose --all or --article ID. Use: galley ${usages.export}`)
  const library = io.path(need(options.library, 'library', usages.export))
  const formats = need(options.format, 'format', usages.export).split(',').map((name) => writtenFormat(name.trim()))
  const folder = io.path(need(options.out, 'out', usages.export))

  const topics = await lookInto(library, async ({ read }) => {
    const rows = await read((reader) => listTopics(reader, { person: '', today: io.today() }))
    const chosen = options.all ? rows : ids.map((id) => rows.find((row) => row.id === id) ?? missing(id))
    if (!options.proof) refuseUnapproved(chosen)
    return Promise.all(chosen.map(async (row) => ({ row, article: await read((reader) => readRevisionArticle(reader, row.id, row.revision)) })))
  })
  if (topics.length === 0) throw new UsageError('The library has no topics to export yet.')

  await mkdir(folder, { recursive: true }).catch((error: unknown) => Promise.reject(fileRefusal(error, folder, 'write')))
  const names = fileNames(topics.map(({ article }) => article))
  const exports = topics.map(({ row, article }): ArticleExport => ({ article, options: { proof: options.proof, printedOn: io.today(), version: `Revision ${row.revision}` } }))
  for (const format of new Set(formats)) {
    io.say(`Writing ${exports.length} ${exports.length === 1 ? 'article' : 'articles'} as ${format}.`)
    const written = await render(exports, format)
    for (const [index, data] of written.entries()) {
      const path = join(folder, `${names[index] ?? index}.${format}`)
      await writeFileWhole(path, data)
      io.print(`${path}\n`)
    }
  }
  return 0
}

async function render(exports: readonly ArticleExport[], format: WrittenFormat): Promise<readonly (string | Uint8Array)[]> {
  try {
    if (format === 'pdf') return await articlePdfs(exports, printByRuntime)
    return exports.map((one) => (format === 'html' ? articleHtml(one) : writeArticle(one.article)))
  } catch (error) {
    if (error instanceof ExportError) throw new UsageError(error.message)
    throw error
  }
}

function missing(id: string): never {
  throw new UsageError(`The library has no topic "${id}". galley due --library LIB --json lists the ids.`)
}

function refuseUnapproved(rows: readonly TopicRow[]): void {
  const waiting = rows.filter(({ status }) => !mayPublish(status))
  const [first] = waiting
  if (first === undefined) return
  const who = waiting.length === 1 ? `“${first.title}” is` : `“${first.title}” and ${waiting.length - 1} more are`
  throw new UsageError(`${who} not approved (${first.status}), so nothing was written. Add --proof for proofs, which are marked on every page.`)
}

/** A file name for each article, by its title; the second of two alike gets a number. */
function fileNames(articles: readonly Article[]): readonly string[] {
  const taken = new Set<string>()
  return articles.map(({ metadata }) => {
    const title = fileNameFor(metadata.title)
    let name = title
    for (let number = 2; taken.has(name); number++) name = `${title}-${number}`
    taken.add(name)
    return name
  })
}
