import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { partialDate, type Article } from '../../content/article/index.ts'
import { importText } from '../../content/import/index.ts'
import { articleHtml, articlePdfs, type ArticleExport } from '../../main/pdf/article-pdf.ts'
import { printByRuntime } from '../../main/pdf/print-job.ts'
import { findChromium, findRuntime } from '../../runtime/find-runtime.mjs'
import { inTime, medianMs, type Row, type Run } from './row.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** HTML of the source article and of one fifty times as long; PDF by the app's print job beside Chromium's own print of the same HTML. */
export const run: Run = async (say) => {
  const source = readFileSync(join(root, 'content', 'bundled', 'mitral-regurgitation.txt'), 'utf8')
  const body = source.slice(source.indexOf('\nCauses of'), source.indexOf('\nMore Information'))
  const short = proofOf(source)
  const long = proofOf(source.replace(body, body.repeat(50)))
  return [...(await htmlRows(short, long)), ...(await pdfRows(short, long, say))]
}

async function htmlRows(short: ArticleExport, long: ArticleExport): Promise<Row[]> {
  const once = await medianMs(20, () => articleHtml(short))
  const fifty = await medianMs(5, () => articleHtml(long))
  const growth = long.article.document.content.size / short.article.document.content.size
  return [
    { what: 'HTML of the source article', figure: inTime(once), against: '100 ms is immediate', reached: once <= 100, gate: false, note: 'fonts and pictures in the file' },
    { what: 'HTML of an article 50 times as long', figure: inTime(fifty), against: `growth ≤ 1.5 × its length (${(fifty / once / growth).toFixed(2)} ×)`, reached: fifty / once <= 1.5 * growth, gate: false, note: `${growth.toFixed(0)} × the text` },
  ]
}

async function pdfRows(short: ArticleExport, long: ArticleExport, say: (line: string) => void): Promise<Row[]> {
  const runtime = findRuntime()
  const chromium = findChromium()
  if (runtime.kind === 'none' || chromium === null) return [{ what: 'PDF', figure: '–', against: "Chromium's own print", reached: null, gate: false, note: 'nothing here prints' }]
  // As the command line does it: the app started hidden for one job.
  process.env['GALLEY_RUNTIME'] = JSON.stringify({ path: runtime.path, args: [root] })
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'))
  const rows: Row[] = []
  try {
    for (const [what, one] of [['the source article', short], ['an article 50 times as long', long]] as const) {
      say(`PDF of ${what}`)
      const html = join(folder, 'page.html')
      const printed = join(folder, 'chromium.pdf')
      writeFileSync(html, articleHtml(one))
      let bytes = 0
      const ours = await medianMs(3, async () => {
        const [pdf] = await articlePdfs([one], printByRuntime)
        bytes = pdf?.length ?? 0
      })
      const theirs = await medianMs(3, () => printWith(chromium, html, printed, folder))
      const size = statSync(printed).size
      rows.push(
        { what: `PDF of ${what}`, figure: inTime(ours), against: `≤ 2 × Chromium's own print (${inTime(theirs)})`, reached: ours <= 2 * theirs, gate: false, note: 'both start a browser and end it; ours adds tags, outline and metadata' },
        { what: `Its size, ${what}`, figure: `${(bytes / 1024).toFixed(0)} KB`, against: `≤ 1.5 × Chromium's (${(size / 1024).toFixed(0)} KB)`, reached: bytes <= 1.5 * size, gate: false, note: '' },
      )
    }
    say('PDF of ten articles')
    const one = await medianMs(2, () => articlePdfs([short], printByRuntime))
    const ten = Array.from({ length: 10 }, () => short)
    const all = await medianMs(2, () => articlePdfs(ten, printByRuntime))
    rows.push({ what: 'PDF of ten articles in one job', figure: inTime(all), against: `≤ 10 × one alone (${inTime(one)})`, reached: all <= 10 * one, gate: false, note: `${inTime(all / 10)} each, start included` })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  return rows
}

function printWith(chromium: string, html: string, pdf: string, folder: string): void {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { status } = spawnSync(chromium, ['--headless', ...root, `--user-data-dir=${join(folder, 'profile')}`, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, `file://${html}`], { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${chromium} could not print.`)
}

function proofOf(source: string): ArticleExport {
  const { metadata, document } = importText(source, { fileName: 'source.txt' })
  const article: Article = { id: 'bench', metadata, document }
  return { article, options: { proof: true, printedOn: partialDate('2026-11-23'), version: 'Bench' } }
}
