import type { Article } from '../../content/article/index.ts'
import { exportHtml, type HtmlOptions } from '../../content/export/index.ts'
import type { PdfInfo } from './document-info.ts'
import { exportFonts } from './fonts.ts'
import { linkWords } from './link-words.ts'

/** Prints self-contained HTML documents, one PDF each, in their order. */
export type PrintDocuments = (documents: readonly string[]) => Promise<readonly Uint8Array[]>

export interface ArticleExport {
  readonly article: Article
  readonly options: Omit<HtmlOptions, 'fonts'>
}

/**
 * An article as one HTML file with the program's own fonts.
 * @throws ExportError when it may not be published as it is
 */
export function articleHtml({ article, options }: ArticleExport): string {
  return exportHtml(article, { ...options, fonts: exportFonts() })
}

/**
 * Articles as PDF: printed from their HTML, all in one go, and finished.
 * @throws ExportError when one may not be published as it is; and what `print` throws
 */
export async function articlePdfs(exports: readonly ArticleExport[], print: PrintDocuments): Promise<Uint8Array[]> {
  const documents = exports.map((one) => articleHtml(one))
  const printed = await print(documents)
  // Loaded only now: who writes HTML need not wait for a PDF library.
  const { finishPdf } = await import('./fix-up.ts')
  return Promise.all(
    exports.map(async (one, index) => {
      const bytes = printed[index]
      if (bytes === undefined) throw new Error(`Nothing was printed for “${one.article.metadata.title}”.`)
      return finishPdf(bytes, articleInfo(one), linkWords(documents[index] ?? ''))
    }),
  )
}

function articleInfo({ article: { metadata }, options }: ArticleExport): PdfInfo {
  const { title, authors, chapter, synonyms, keywords, language } = metadata
  const named = title.trim() === '' ? 'Untitled' : title
  return {
    title: options.proof ? `Proof: ${named}` : named,
    language,
    authors: authors.map(({ name, degrees }) => (degrees === '' ? name : `${name}, ${degrees}`)),
    subject: chapter ?? '',
    keywords: [...synonyms, ...keywords],
  }
}
