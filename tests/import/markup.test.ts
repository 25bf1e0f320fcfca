import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importText, inspect, type InspectJson } from '../../content/import/index.ts'
import { checkDocument } from '../../content/schema/index.ts'
import { lines, outline, outlineOf, read, warned, withOpening } from './read.ts'

/** The paragraph that a line of a file becomes, as ProseMirror writes it. */
function paragraph(text: string, fileName: string): string {
  return importText(`Samplitis\n\n${text}\n`, { fileName }).document.toString().replace(/^doc\((.*)\)$/, '$1')
}

describe('in a Markdown file', () => {
  test.each([
    ['It **hurts** a *lot* of the time.', 'paragraph("It ", strong("hurts"), " a ", emphasis("lot"), " of the time.")'],
    ['It __hurts__ a _lot_ of the time.', 'paragraph("It ", strong("hurts"), " a ", emphasis("lot"), " of the time.")'],
    ['It ***hurts*** all of the time.', 'paragraph("It ", strong(emphasis("hurts")), " all of the time.")'],
    ['It **hurts *very* much** all the time.', 'paragraph("It ", strong("hurts "), strong(emphasis("very")), strong(" much"), " all the time.")'],
    ['See [the society](https://example.org/a_(b) "Title") for more of it.', 'paragraph("See ", link("the society"), " for more of it.")'],
    ['Write to <mailto:a@example.org> about all of it.', 'paragraph("Write to ", link("mailto:a@example.org"), " about all of it.")'],
    ['Literal \\*asterisks\\* stay, and so do \\_lines\\_ of it.', 'paragraph("Literal *asterisks* stay, and so do _lines_ of it.")'],
    // Prose
    ['Give 5 mg* or 10 mg* of it, twice a day.', 'paragraph("Give 5 mg* or 10 mg* of it, twice a day.")'],
    ['2 * 3 * 4 and a_b_c and x ** y ** z are no signs.', 'paragraph("2 * 3 * 4 and a_b_c and x ** y ** z are no signs.")'],
    ['An open **sign and [brackets] of it (and more).', 'paragraph("An open **sign and [brackets] of it (and more).")'],
  ])('%s', (text, expected) => {
    expect(paragraph(text, 'page.md')).toBe(expected)
  })

  const inMarkdown = (text: string): InspectJson => inspect(importText(lines(text), { fileName: 'page.md' }))

  test.each([
    ['# Samplitis//It hurts a lot.//## Symptoms//Pain is felt.//### In adults//It is worse.//## Treatment//Rest.', 'Samplitis', 'p(It hurts a lot.) #(Symptoms) p(Pain is felt.) ##(In adults) p(It is worse.) #(Treatment) p(Rest.)'],
    ['Samplitis//It hurts a lot.//# Anything at all #//Pain is felt.//# Another, with commas//Rest.', 'Samplitis', 'p(It hurts a lot.) #(Anything at all) p(Pain is felt.) #(Another, with commas) p(Rest.)'],
    ['# Samplitis//It hurts a lot/and all day/long.//- One/  goes on/- Two', 'Samplitis', 'p(It hurts a lot and all day long.) b(One goes on / Two)'],
    ['# Samplitis//It hurts.//|Kind|Size|/|:--|--:|/|**Left**|Big|', 'Samplitis', 'p(It hurts.) t( / Kind|Size / Left|Big)'],
    ['# Samplitis//It hurts.//![The gland](gland.png)', 'Samplitis', 'p(It hurts.) f(The gland)'],
  ])('%s', (text, title, expected) => {
    const inspected = inMarkdown(text)
    expect([inspected.title, outlineOf(inspected)]).toEqual([title, expected])
  })

  test('what a link or picture led to is told where it cannot be kept', () => {
    const { warnings } = inMarkdown('# Samplitis//See [fever](..\\/fever.md) and more of it.//![The gland](gland.png)')
    expect(warnings.filter(({ code }) => code === 'uncertain-reference').map(({ quote }) => quote)).toEqual(['../fever.md', 'gland.png'])
  })

  const signs = fc.constantFrom('*', '**', '_', '__', '[', ']', '(', ')', '](https://example.org/a)', '\\', '`', '<', '>', '# ', '|', '|--|', ' ', '\n', '\n\n', 'a', 'Pain', '.', '![x](y.png)', '- ')
  test('any signs come to an article, and no word is lost', () => {
    fc.assert(fc.property(fc.array(signs, { maxLength: 50 }).map((parts) => parts.join('')), (text) => {
      const { document, metadata, report } = importText(text, { fileName: 'a.md' })
      document.check()
      checkDocument(document)
      // A line of one word can be a chapter, a title or a name.
      const kept = [document.textBetween(0, document.content.size, '\n'), JSON.stringify(metadata), ...report.entries.filter(({ kind }) => kind === 'dropped').map(({ quote }) => quote)].join('\n')
      expect(kept.split('Pain').length).toBeGreaterThanOrEqual(text.split('Pain').length)
    }), { numRuns: 500 })
  })
})

describe('in other text', () => {
  test.each([
    ['It **hurts** a lot. It is **not** rare, nor *common* or _mild_.', 'paragraph("It ", strong("hurts"), " a lot. It is ", strong("not"), " rare, nor *common* or _mild_.")'],
    ['See [the society](https://example.org) and [fever](fever.md).', 'paragraph("See ", link("the society"), " and [fever](fever.md).")'],
  ])('signs that cannot be prose count: %s', (text, expected) => {
    expect(paragraph(text, 'page.txt')).toBe(expected)
    expect(warned(read(withOpening(text)))).toContain('uncertain-markup')
  })

  test.each([
    'One **pair** alone says nothing of the page.',
    'Doses marked 5 mg** and 10 mg** and 20 mg** are those of adults.',
    'The grades * and ** and *** mean less and less.',
    'See [1], [2] and (https://example.org) for more.',
  ])('prose stays as it stands: %s', (text) => {
    expect(outline(text)).toBe(`p(${text})`)
    expect(warned(read(withOpening(text)))).not.toContain('uncertain-markup')
  })
})

describe('columns without tabs', () => {
  test.each([
    ['Drug | Dose | Route/Stonol | 5 mg | mouth/Gravelin | 10 mg | skin', 't( / Drug|Dose|Route / Stonol|5 mg|mouth / Gravelin|10 mg|skin)', false],
    ['| Drug | Dose |/| Stonol | 5 mg |', 't( / Drug|Dose / Stonol|5 mg)', false],
    ['Drug      Dose/Stonol    5 mg/Gravelin  10 mg', 't( / Drug|Dose / Stonol|5 mg / Gravelin|10 mg)', false],
    ['Drug   Dose/Stonol   5 mg/Gravelin   10 mg', 't( / Drug|Dose / Stonol|5 mg / Gravelin|10 mg)', true],
    ['Drug | Dose | Route/Stonol | 5 mg | mouth', 't( / Drug|Dose|Route / Stonol|5 mg|mouth)', true],
    ['Kinds of Glands//Kind | Size/Left | Big/Right | Small', 't(Kinds of Glands / Kind|Size / Left|Big / Right|Small)', false],
  ])('%s', (text, expected, guessed) => {
    expect(outline(lines(text))).toBe(expected)
    expect(warned(read(withOpening(lines(text)))).includes('uncertain-table')).toBe(guessed)
  })

  test.each([
    ['It hurts.  It is rare./It ends.  It is mild./It goes.  It is gone.', 'p(It hurts. It is rare.) p(It ends. It is mild.) p(It goes. It is gone.)'],
    ['Either | or, as they say, is no table.', 'p(Either | or, as they say, is no table.)'],
    ['•  One/•  Two/•  Three', 'b(One / Two / Three)'],
  ])('no table: %s', (text, expected) => {
    expect(outline(lines(text))).toBe(expected)
  })
})

test('a video keeps its place and its words', () => {
  expect(outline('Video: The Gland at Work')).toBe('f(Video: The Gland at Work)')
  expect(warned(read(withOpening('Video: The Gland at Work')))).toContain('uncertain-caption')
  expect(outline('Video: the gland is seen at work, as doctors see it when they look at it.')).toBe('p(Video: the gland is seen at work, as doctors see it when they look at it.)')
})
