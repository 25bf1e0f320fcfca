import { exportRedline, type RedlineOptions } from '../../content/export/index.ts'
import type { ArticleComparison } from '../../content/revisions/index.ts'
import type { PrintDocuments } from './article-pdf.ts'
import { exportFonts } from './fonts.ts'
import { linkWords } from './link-words.ts'

export interface RedlineExport {
  readonly comparison: ArticleComparison
  readonly options: Omit<RedlineOptions, 'fonts'>
}

/** A redline as one HTML file with the program's own fonts. */
export function redlineHtml({ comparison, options }: RedlineExport): string {
  return exportRedline(comparison, { ...options, fonts: exportFonts() })
}

/**
 * A redline as PDF: printed from its HTML and finished.
 * @throws what `print` throws
 */
export async function redlinePdf(one: RedlineExport, print: PrintDocuments): Promise<Uint8Array> {
  const html = redlineHtml(one)
  const { comparison: { articles }, options: { before, after, comparedBy } } = one
  const title = articles.after.metadata.title.trim() || articles.before.metadata.title.trim() || 'Untitled'
  const [printed] = await print([html])
  if (printed === undefined) throw new Error(`Nothing was printed for the changes to “${title}”.`)
  const { finishPdf } = await import('./fix-up.ts')
  const info = {
    title: `Changes to ${title}: ${before.label} → ${after.label}`,
    language: articles.after.metadata.language,
    authors: comparedBy === '' ? [] : [comparedBy],
    subject: 'Comparison for review, not for readers',
    keywords: [],
  }
  return finishPdf(printed, info, linkWords(html))
}
