import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText, importText, inspect, type ImportResult } from '../../content/import/index.ts'
import { checkDocument } from '../../content/schema/index.ts'

// Pieces of which pages are made, so that chance finds pages and not only noise.
const pieces = [
  'Samplitis', '(Sample Fever; Other)', 'MSD Manual', 'Print', 'Others also read', 'Contents', 'On this page', '•', '• ', '1. ', 'a. ', 'i. ', '◦ ', '- ', '* ', '\t', '    ', '\n', '\n\n', '\r\n', '|', '/', '(', ')', ', ', '; ', '. ', ': ', '… ',
  'By ', 'Ann Lee', ', MD, X University', 'Reviewed By ', 'Valvular Disorders', 'Last full review/revision ', 'Aug 2021', '5/7/2024', 'Page last reviewed: ', 'Next review due: ', 'Updated by: ',
  'Symptoms', 'Causes of Samplitis', 'Key Points', 'References', 'More Information', 'Alternative Names', 'Gland surgery', 'Did You Know...', 'Urgent advice: ', 'Figure: ', 'Table 1. ', 'Image courtesy of Dr. Lee', 'See also ',
  'gallstones Gallstones Gallstones are collections of solid material... read more ', ' read more ', '... read more', 'The gland hurts.', 'the gland', 'and', 'which is a rare cause of pain', 'is', '\u00a0', '\u00ad', '\u200b', '\ud83d', '\u0000', '—', ' — ', '* note', '† note', 'NSAID = drug', '[', ']', '©', '2024',
]
const page = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(page, fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }))

const read = (text: string): ImportResult => importText(text, { fileName: 'page.txt' })
const runs = { numRuns: Number(process.env['RUNS'] ?? 1500) }

test('any text imports to a document that is an article', () => {
  fc.assert(fc.property(anyText, (text) => {
    const { document } = read(text)
    document.check()
    checkDocument(document)
  }), runs)
})

test('any bytes are text or a problem', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
    const decoded = decodeText(bytes)
    if (decoded.ok) read(decoded.text)
    else expect(decoded.message).toMatch(/\.$/)
  }), runs)
})

test('the same text gives the same article and report', () => {
  fc.assert(fc.property(anyText, (text) => {
    const first = read(text)
    const second = read(text)
    expect(second.document.toJSON()).toEqual(first.document.toJSON())
    expect(second.metadata).toEqual(first.metadata)
    expect(second.report).toEqual(first.report)
  }), { numRuns: 300 })
})

test('text comes out clean', () => {
  fc.assert(fc.property(anyText, (text) => {
    read(text).document.descendants((node) => {
      if (!node.isTextblock) return true
      expect(node.textContent).not.toMatch(/\s\s|^\s|\s$|[\u00a0\u00ad\u200b-\u200f\ufeff]| [);—]| [.,](?!\d)| :(?![\p{L}\p{N}])/u)
      return false
    })
  }), runs)
})

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Everything that an import keeps: its document, the references' targets and blurbs, its metadata, and what the report quotes as left out or as read into metadata. */
function keptWords(result: ImportResult): string[] {
  const words: string[] = []
  result.document.descendants((node) => {
    if (node.isText) words.push(node.text ?? '')
    else if (node.isTextblock) words.push('\n')
    return true
  })
  const inspected = inspect(result)
  for (const { target, blurb } of inspected.crossReferences) if (blurb !== null) words.push('\n', target, '\n', target, '\n', blurb, '\n', 'read more', '\n')
  const metadataCodes = new Set(['title', 'synonyms', 'author', 'chapter', 'review-date', 'modified-date', 'review-interval', 'unreadable-date', 'conflicting-dates', 'ambiguous-date', 'unknown-chapter', 'uncertain-author', 'reviewer-not-author'])
  for (const entry of result.report.entries) if (entry.kind === 'dropped' || metadataCodes.has(entry.code)) words.push('\n', entry.quote, '\n')
  // Labels that the structure says: "Figure:", "Table:".
  result.document.descendants((node) => {
    if (node.type.name === 'figure') words.push('\nFigure\n')
    else if (node.type.name === 'tableWrap') words.push('\nTable\n')
    return true
  })
  return wordsIn(words.join(''))
}

test('no word of the source is lost', () => {
  // A soft hyphen at a line end makes one word of two; its own case is in clean-text.test.ts.
  fc.assert(fc.property(page.filter((text) => !text.includes('\u00ad')), (text) => {
    const result = read(text)
    const kept = count(keptWords(result))
    // Invisible characters part words for this test, but not for readers; the numbers of items are no words.
    const visible = text.replaceAll('\u200b', '').replaceAll('\u0000', '').replace(/\ud83d/g, '\ufffd').replace(/^\s*\(?[\dai]{1,3}[.)](?=\s|$)/gm, '')
    for (const [word, times] of count(wordsIn(visible))) {
      expect(kept.get(word) ?? 0, `"${word}" of ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(times)
    }
  }), runs)
})

/** An article's text as a clean page: what it says, a block a paragraph. */
function asPage(result: ImportResult): string {
  const lines = [result.metadata.title]
  for (const section of inspect(result).sections) {
    if (section.heading !== null) lines.push(section.heading)
    for (const block of section.blocks) if (block.type === 'paragraph') lines.push(block.text)
  }
  return lines.join('\n\n')
}

const sentence = fc.constantFrom('The gland hurts all day and all night long.', 'Nobody knows why it does so in the morning.', 'Rest is best for those who have it.', 'Doctors look at the gland and then feel it.')
const section = fc.tuple(fc.constantFrom('Causes', 'Symptoms', 'Diagnosis', 'Treatment', 'Prevention', 'Outlook'), fc.array(sentence, { minLength: 1, maxLength: 4 }))
const cleanPage = fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.array(section, { maxLength: 4 })).map(([lead, sections]) => ['Samplitis', ...lead, ...sections.flatMap(([heading, body]) => [heading, ...body])].join('\n\n'))

test('a clean page comes back word for word, however often', () => {
  fc.assert(fc.property(cleanPage, (text) => {
    expect(asPage(read(text))).toBe(text)
  }), { numRuns: 300 })
})
