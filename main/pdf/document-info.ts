import { PDFName, PDFHexString, type PDFDocument } from '@cantoo/pdf-lib'

/** What a PDF says of itself. */
export interface PdfInfo {
  readonly title: string
  /** BCP 47 */
  readonly language: string
  /** Printed names; none for a report that nobody wrote. */
  readonly authors: readonly string[]
  readonly subject: string
  readonly keywords: readonly string[]
}

const program = 'Galley'

/** Writes title, authors, subject and keywords both ways, as the information dictionary and as XMP, which PDF/UA asks for. */
export function describeDocument(document: PDFDocument, info: PdfInfo): void {
  const printer = document.getProducer() ?? 'Chromium'
  const producer = printer.includes(program) ? printer : `${printer}, finished by ${program}`
  document.setTitle(info.title, { showInWindowTitleBar: true })
  document.setAuthor(info.authors.join('; '))
  document.setSubject(info.subject)
  document.setKeywords([info.keywords.join(', ')])
  document.setCreator(program)
  document.setProducer(producer)
  document.setLanguage(info.language)
  document.catalog.set(PDFName.of('Lang'), PDFHexString.fromText(info.language))
  document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: true }))
  // What is used here came with 1.5 to 1.7; Chromium's header still says 1.4.
  document.catalog.set(PDFName.of('Version'), PDFName.of('1.7'))
  const packet = xmp(info, producer, document.getCreationDate())
  const stream = document.context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' })
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream))
}

function xmp({ title, language, authors, subject, keywords }: PdfInfo, producer: string, created: Date | undefined): string {
  const list = (kind: 'Seq' | 'Bag', values: readonly string[]): string => `<rdf:${kind}>${values.map((value) => `<rdf:li>${xml(value)}</rdf:li>`).join('')}</rdf:${kind}>`
  const inDefaultLanguage = (value: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(value)}</rdf:li></rdf:Alt>`
  const date = created?.toISOString()
  const lines = [
    '<pdfuaid:part>1</pdfuaid:part>',
    `<dc:title>${inDefaultLanguage(title)}</dc:title>`,
    `<dc:language>${list('Bag', [language])}</dc:language>`,
    ...(authors.length === 0 ? [] : [`<dc:creator>${list('Seq', authors)}</dc:creator>`]),
    ...(subject === '' ? [] : [`<dc:description>${inDefaultLanguage(subject)}</dc:description>`]),
    ...(keywords.length === 0 ? [] : [`<dc:subject>${list('Bag', keywords)}</dc:subject>`, `<pdf:Keywords>${xml(keywords.join(', '))}</pdf:Keywords>`]),
    `<xmp:CreatorTool>${program}</xmp:CreatorTool>`,
    ...(date === undefined ? [] : [`<xmp:CreateDate>${date}</xmp:CreateDate>`]),
    `<pdf:Producer>${xml(producer)}</pdf:Producer>`,
  ]
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${lines.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

// Also leaves out what XML may not hold.
function xml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu, '')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
