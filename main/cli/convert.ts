import { writeArticle } from '../../content/article/index.ts'
import { writeFileWhole } from '../files/write-file.ts'
import { articleHtml, articlePdfs } from '../pdf/article-pdf.ts'
import { printByRuntime } from '../pdf/print-job.ts'
import { writtenFormat } from './formats.ts'
import type { ExitCode, Io } from './io.ts'
import { need, readOptions, takeFiles } from './options.ts'
import { outFile } from './out-file.ts'
import { readInput, sayDoubts } from './read-input.ts'
import { usages } from './usage.ts'

/** `galley convert FILE --to FORMAT --out FILE`. What readers get is a proof: a lone file carries no approval. */
export async function convertCommand(words: readonly string[], io: Io): Promise<ExitCode> {
  const { files, options } = readOptions(words, { to: 'text', out: 'text' }, usages.convert)
  takeFiles(files, 1, usages.convert)
  const format = writtenFormat(need(options.to, 'to', usages.convert))
  const source = io.path(files[0] ?? '')
  const out = await outFile(io, need(options.out, 'out', usages.convert), [source])
  const { article, fileName, inspected } = await readInput(source)
  const proof = { article, options: { proof: true, printedOn: io.today(), version: fileName } }
  if (format === 'article.json') await writeFileWhole(out, writeArticle(article))
  else if (format === 'html') await writeFileWhole(out, articleHtml(proof))
  else for (const pdf of await articlePdfs([proof], printByRuntime)) await writeFileWhole(out, pdf)
  sayDoubts(io, fileName, inspected)
  return 0
}
