import * as v from 'valibot'
import { articleFromRaw, articleFormat, schemaVersion, writeArticle, type Article, type ArticleJson } from '../../../content/article/index.ts'
import { ExportError } from '../../../content/export/index.ts'
import { changeReport, mayPublish } from '../../../content/review/index.ts'
import { compareArticles } from '../../../content/revisions/index.ts'
import type { CallName, ExportFormat, RedlineFormat, Version } from '../../../preload/contract.ts'
import { fileNameFor } from '../../files/file-name.ts'
import { Refusal } from '../../files/refusal.ts'
import { writeFileWhole } from '../../files/write-file.ts'
import { topicRow, versionText } from '../../library/index.ts'
import { articleHtml, articlePdfs, type ArticleExport } from '../../pdf/article-pdf.ts'
import { redlineHtml, redlinePdf } from '../../pdf/redline-pdf.ts'
import type { Answers } from '../answers.ts'
import { id, job, version, words } from './arguments.ts'
import { Jobs, type Job } from './jobs.ts'
import type { DeskServices, FileKind } from './services.ts'

export type ExportCallName = Extract<CallName, `export.${string}`>

const exportKinds: Readonly<Record<ExportFormat, FileKind>> = {
  html: { name: 'Web page', endings: ['html'] },
  pdf: { name: 'PDF', endings: ['pdf'] },
  'article.json': { name: 'Galley article', endings: ['article.json'] },
}

const redlineKinds: Readonly<Record<RedlineFormat, FileKind>> = {
  html: exportKinds.html,
  pdf: exportKinds.pdf,
  json: { name: 'Changes as data', endings: ['json'] },
}

export function exportAnswers(services: DeskServices): Answers<ExportCallName> {
  const { libraries, dialogs, person, today, tools, print, openFile, showFile } = services
  const jobs = new Jobs(services.tell)
  // Only what this session wrote can be opened by the page.
  const written = new Set<string>()

  /** A version's article with what its export says of it. Until a text is approved it is a proof. */
  async function exported(topic: string, which: Version): Promise<ArticleExport> {
    const library = await libraries.current()
    return library.read(async (reader) => {
      const row = await topicRow(reader, topic, { person: person(), today: today() })
      const text = await versionText(reader, topic, which, person())
      const proof = !(mayPublish(row.status) && which.kind === 'revision' && which.number === row.revision)
      return { article: articleOf(text.article), options: { proof, printedOn: today(), version: text.label } }
    })
  }

  async function write(path: string, data: string | Uint8Array): Promise<{ path: string }> {
    await writeFileWhole(path, data)
    written.add(path)
    return { path }
  }

  async function pagesOf(documents: readonly string[]): Promise<readonly Uint8Array[]> {
    const pages: Uint8Array[] = []
    for (const html of documents) pages.push(await print(html))
    return pages
  }

  async function printed(one: ArticleExport, running: Job): Promise<Uint8Array> {
    const [pdf] = await articlePdfs([one], async (documents) => {
      const pages = await pagesOf(documents)
      running.step(0.7, 'Finishing the PDF')
      return pages
    })
    if (pdf === undefined) throw new Error('One article gave no PDF.')
    return pdf
  }

  async function rendered(one: ArticleExport, format: ExportFormat, running: Job): Promise<string | Uint8Array> {
    if (format === 'article.json') return writeArticle(one.article)
    // What may not be exported is known from the page itself, before anything is printed.
    const html = withSentence(() => articleHtml(one))
    return format === 'html' ? html : printed(one, running)
  }

  return {
    'export.preview': {
      argument: v.strictObject({ id, version }),
      run: async (asked) => {
        const one = await exported(asked.id, asked.version)
        return { html: withSentence(() => articleHtml(one)), proof: one.options.proof }
      },
    },
    'export.write': {
      argument: v.strictObject({ id, version, format: v.picklist(['html', 'pdf', 'article.json']), job }),
      run: async (asked, from) => {
        const one = await exported(asked.id, asked.version)
        const kind = exportKinds[asked.format]
        const path = await dialogs.chooseName(from, { title: `Export as ${kind.name}`, name: `${fileNameFor(one.article.metadata.title)}.${asked.format}`, kind })
        if (path === null) return null
        return jobs.run(asked.job, from, async (running) => {
          running.step(0.1, asked.format === 'pdf' ? 'Printing the pages' : 'Putting the file together')
          const data = await rendered(one, asked.format, running)
          running.step(0.9, 'Writing the file')
          return write(path, data)
        })
      },
    },
    'export.redline': {
      argument: v.strictObject({ id, before: version, after: version, format: v.picklist(['html', 'pdf', 'json']), job }),
      run: async (asked, from) => {
        const library = await libraries.current()
        const sides = await library.read(async (reader) => ({
          before: await versionText(reader, asked.id, asked.before, person()),
          after: await versionText(reader, asked.id, asked.after, person()),
        }))
        const { before, after } = sides
        const kind = redlineKinds[asked.format]
        const name = `${fileNameFor(after.article.metadata.title)}-changes.${asked.format}`
        const path = await dialogs.chooseName(from, { title: `Export the changes as ${kind.name}`, name, kind })
        if (path === null) return null
        return jobs.run(asked.job, from, async (running) => {
          running.step(0.1, 'Comparing')
          const comparison = compareArticles(articleOf(before.article), articleOf(after.article), { ignoreAttrs: ['id'] })
          if (asked.format === 'json') {
            running.step(0.9, 'Writing the file')
            return write(path, `${JSON.stringify(changeReport(comparison), null, 2)}\n`)
          }
          running.step(0.3, asked.format === 'pdf' ? 'Printing the pages' : 'Putting the file together')
          const one = { comparison, options: { before, after, comparedBy: person(), comparedAt: tools.now() } }
          const data = asked.format === 'html' ? redlineHtml(one) : await redlinePdf(one, pagesOf)
          running.step(0.9, 'Writing the file')
          return write(path, data)
        })
      },
    },
    'export.cancel': {
      argument: v.strictObject({ job }),
      run: (asked) => jobs.stop(asked.job),
    },
    'export.open': {
      argument: v.strictObject({ path: words(4096), how: v.picklist(['open', 'show']) }),
      run: async ({ path, how }) => {
        if (!written.has(path)) throw new Refusal('not-chosen', 'Galley opens only files that it has exported since it was started.')
        if (how === 'show') return showFile(path)
        const problem = await openFile(path)
        if (problem !== '') throw new Refusal('unreadable', `The file was written, but could not be opened: ${problem}`)
      },
    },
  }
}

/** What the library gives was checked when it was read from it. */
function articleOf(json: ArticleJson): Article {
  return articleFromRaw({ format: articleFormat, schemaVersion, ...json })
}

function withSentence(exported: () => string): string {
  try {
    return exported()
  } catch (error) {
    if (error instanceof ExportError) throw new Refusal('not-exported', error.message, error)
    throw error
  }
}
