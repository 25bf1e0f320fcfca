import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proofMark } from '../../../content/export/index.ts'
import { articleHtml, articlePdfs, type ArticleExport } from '../../../main/pdf/article-pdf.ts'
import { wordsOfDocument } from '../../export/plain-words.ts'
import { everything, hostile, proof, published, seedArticle } from '../../export/samples.ts'
import { pdfUaFaults } from './pdf-ua.ts'
import { openPrinter } from './print.ts'
import { readPdf, type PdfReading } from './read-pdf.ts'

// Printed by the browser, finished by us, judged by qpdf, poppler and a checker of PDF/UA that reads what qpdf reads.
const jobs = {
  seed: { article: seedArticle(), options: proof },
  everything: { article: everything(), options: { ...published, proof: false, paper: 'letter' } },
  hostile: { article: hostile(), options: { proof: true } },
} satisfies Record<string, ArticleExport>
type Name = keyof typeof jobs
const names: readonly Name[] = ['seed', 'everything', 'hostile']

let printer: Awaited<ReturnType<typeof openPrinter>>
const finished = new Map<Name, PdfReading>()
let raw: PdfReading

beforeAll(async () => {
  printer = await openPrinter()
  const pdfs = await articlePdfs(names.map((name) => jobs[name]), printer.print)
  for (const [index, name] of names.entries()) finished.set(name, await readPdf(pdfs[index] ?? new Uint8Array()))
  const [unfinished] = await printer.print([articleHtml(jobs.everything)])
  raw = await readPdf(unfinished ?? new Uint8Array())
}, 120_000)
afterAll(() => printer.close())

const pdf = (name: Name): PdfReading => {
  const reading = finished.get(name)
  if (reading === undefined) throw new Error(`${name} was not printed.`)
  return reading
}

/** A page's words without blanks: where lines and glyphs are parted is the printer's business. */
const close = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '')

describe.each(names)('%s', (name) => {
  test('qpdf finds no error', () => {
    expect(pdf(name).check).toContain('No syntax or stream encoding errors found')
  })

  test('our checker of PDF/UA finds nothing', () => {
    expect(pdfUaFaults(pdf(name))).toEqual([])
  })

  test('is tagged, says its title and who made it, and not which browser', () => {
    const { info } = pdf(name)
    expect(info.get('Tagged')).toBe('yes')
    expect(info.get('Metadata Stream')).toBe('yes')
    expect(info.get('Creator')).toBe('Galley')
    expect(info.get('JavaScript')).toBe('no')
    expect(info.get('PDF version')).toBe('1.7')
  })

  test('every page has its number, the running words and, in a proof, the mark', () => {
    const { pages } = pdf(name)
    pages.forEach((text, index) => {
      expect(close(text)).toContain(close(`Page ${index + 1} of ${pages.length}`))
      if (jobs[name].options.proof) expect(close(text)).toContain(close(proofMark))
      else expect(close(text)).not.toContain('Proof')
    })
  })
})

test('the checker is awake: Chromium’s own PDF has the faults that we mend', () => {
  const faults = pdfUaFaults(raw).map((fault) => fault.split(':')[0])
  for (const rule of ['5-2', '7.1-9', '7.1-5', '7.1-3', '7.2-20', '7.3-1', '7.18.5-2']) expect(faults).toContain(rule)
})

describe('the seed', () => {
  test('facts', () => {
    const { info } = pdf('seed')
    expect(info.get('Title')).toBe('Proof: Mitral Regurgitation')
    expect(info.get('Author')).toBe('Guy P. Armstrong, MD')
    expect(info.get('Subject')).toBe('Valvular Disorders')
    expect(info.get('Page size')).toContain('A4')
  })

  test('has an outline with the title and every section', () => {
    const { objects } = pdf('seed')
    const titles = objects.flatMap(({ value }) => (typeof value === 'object' && value !== null && '/Title' in value && '/Parent' in value ? [String(value['/Title']).replace(/^u:/, '')] : []))
    expect(titles).toEqual(expect.arrayContaining(['Mitral Regurgitation', 'Causes of Mitral Regurgitation', 'Symptoms of Mitral Regurgitation', 'More Information', 'Related topics']))
  })

  test('shows the dates that the article has, on every page', () => {
    for (const text of pdf('seed').pages) expect(close(text)).toContain(close('Last full review/revision Aug 2021 | Content last modified Aug 2021'))
  })

  test('has every sentence', () => {
    const furniture = new Set([close(proofMark), 'MitralRegurgitation'])
    const text = pdf('seed').pages
      .map((page) => page.split('\n').filter((line) => !furniture.has(close(line)) && !/^(?:Page \d+ of \d+|Last full review.*\| Content.*)$/.test(line.trim())).join('\n'))
      .join('\n')
    const sentences = wordsOfDocument(jobs.seed.article.document).flatMap((passage) => passage.split(/(?<=[.!?]) /))
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter((sentence) => !close(text).includes(close(sentence)))).toEqual([])
  })

  test('its links say where they lead', () => {
    const links = pdf('seed').objects.flatMap(({ value }) => (typeof value === 'object' && value !== null && '/Subtype' in value && value['/Subtype'] === '/Link' ? [String(value['/Contents'])] : []))
    expect(links).toEqual(expect.arrayContaining(['u:atrial fibrillation', 'u:“strep throat”']))
  })
})

test('letter paper is letter paper, and a publication is called by its name', () => {
  expect(pdf('everything').info.get('Page size')).toContain('letter')
  expect(pdf('everything').info.get('Title')).toBe('Sample of “Everything” & More')
})

test('fonts are ours, by name, and none is drawn glyph by glyph (Type 3)', () => {
  const fonts = pdf('everything').objects.flatMap(({ value }) => (typeof value === 'object' && value !== null && '/Type' in value && value['/Type'] === '/Font' && '/BaseFont' in value ? [String(value['/BaseFont']).replace(/^\/\w+\+/, '')] : []))
  expect(pdf('everything').objects.filter(({ value }) => typeof value === 'object' && value !== null && '/Subtype' in value && value['/Subtype'] === '/Type3')).toEqual([])
  expect([...new Set(fonts)].sort()).toEqual(['Inter-Regular', 'Inter-SemiBold', 'SourceSerif4-Italic', 'SourceSerif4-Regular', 'SourceSerif4-SemiBold', 'SourceSerif4-SemiBoldItalic'])
})
