import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream, type PDFPage } from '@cantoo/pdf-lib'
import { markArtifacts } from './content-stream.ts'
import { describeDocument, type PdfInfo } from './document-info.ts'
import { describeLinks, mendStructure } from './structure.ts'

export type { PdfInfo }

/**
 * Finishes a tagged PDF that Chromium printed, so that it is built to PDF/UA-1: it says what it is, its running heads are
 * artifacts, its structure has the types of PDF 1.7, its links have words. What is on the pages stays as it was printed.
 * `wordsOf` gives the words of a link by its `href`.
 * @throws what pdf-lib throws when the bytes are no PDF
 */
export async function finishPdf(printed: Uint8Array, info: PdfInfo, wordsOf: (href: string) => string): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  mendStructure(document)
  describeLinks(document, wordsOf)
  for (const page of document.getPages()) markPage(document, page)
  describeDocument(document, info)
  return document.save({ updateFieldAppearances: false })
}

function markPage(document: PDFDocument, page: PDFPage): void {
  const { context } = document
  const contents = page.node.Contents()
  const parts = contents instanceof PDFArray ? contents.asArray().map((part) => context.lookup(part)) : [contents]
  const stream = parts.map((part) => (part instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(part).decode()).toString('latin1') : '')).join('\n')
  const marked = markArtifacts(stream, (form) => isTagged(page, form))
  const replacement = context.flateStream(Buffer.from(marked, 'latin1'))
  const old = page.node.get(PDFName.of('Contents'))
  if (old instanceof PDFRef && !(contents instanceof PDFArray)) context.assign(old, replacement)
  else page.node.set(PDFName.of('Contents'), context.register(replacement))
}

// A form with marked content of its own is named in the parent tree.
function isTagged(page: PDFPage, form: string): boolean {
  const resource = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.lookup(PDFName.of(form))
  return resource instanceof PDFStream && (resource.dict.has(PDFName.of('StructParents')) || resource.dict.has(PDFName.of('StructParent')))
}
