import { afterAll, beforeAll, expect, test } from 'vitest'
import { redlinePdf } from '../../../main/pdf/redline-pdf.ts'
import { after, before, compare, redlineOptions } from '../../export/redline-samples.ts'
import { pdfUaFaults } from './pdf-ua.ts'
import { openPrinter } from './print.ts'
import { readPdf, type PdfReading } from './read-pdf.ts'

let printer: Awaited<ReturnType<typeof openPrinter>>
let pdf: PdfReading

beforeAll(async () => {
  printer = await openPrinter()
  pdf = await readPdf(await redlinePdf({ comparison: compare(before, after), options: redlineOptions }, printer.print))
}, 120_000)
afterAll(() => printer.close())

test('qpdf and our checker of PDF/UA find nothing', () => {
  expect(pdf.check).toContain('No syntax or stream encoding errors found')
  expect(pdfUaFaults(pdf)).toEqual([])
})

test('says what was compared, by whom, and that it is not for readers, on every page', () => {
  expect(pdf.info.get('Title')).toBe('Changes to Sample topic: Revision 1 → Draft')
  expect(pdf.info.get('Author')).toBe('B. Reviewer')
  pdf.pages.forEach((text, index) => {
    expect(text).toContain(`Page ${index + 1} of ${pdf.pages.length}`)
    expect(text.replace(/\s+/g, '')).toContain('Forreview–notforreaders')
    expect(text.replace(/\s+/g, '')).toContain('Revision1→Draft,compared23Nov2026,10:42UTC')
  })
})

test('paper has the numbers of the changes, and no words meant for the ear alone', () => {
  expect(pdf.pages.join(' ')).toContain('dose: 5 mg → 50 mg')
  expect(pdf.pages.join(' ')).not.toMatch(/inserted: |deleted: /)
})
