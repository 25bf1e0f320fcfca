import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../content/article/index.ts'
import { exportRedline } from '../../content/export/index.ts'
import { redline } from '../../content/revisions/index.ts'
import { article, br, doc, ol, p, section, table, ul } from '../builders/article.ts'
import { anyDocument } from '../builders/generate.ts'
import { joints } from '../builders/joints.ts'
import { Chance } from '../revisions/random-document.ts'
import { randomEdit } from '../revisions/random-edit.ts'
import { foreignMarkup } from './foreign-markup.ts'
import { plain, wordsOfDocument } from './plain-words.ts'
import { readBefore, readPage } from './read-redline.ts'
import { after, before, compare, redlineOptions, redlineSamples } from './redline-samples.ts'

const comparison = compare(before, after)
const html = exportRedline(comparison, redlineOptions)
const text = (page: string): string => page.slice(page.indexOf('<section id="text">'))
const entry = (kind: string, contains: string): string => [...html.matchAll(/<li id="change-\d+"[\s\S]*?<\/li>/g)].map(([item]) => item).find((item) => item.includes(`>${kind}</a>`) && item.includes(contains)) ?? ''

const stays = 'These words about the condition stay exactly where they are, as they always have.'
const other = 'Another paragraph of words that stay, about something else, long enough to be known.'
const moved = (colour: string): string => `The patient takes the ${colour} tablet each morning before the first meal and drinks a full glass of water with it.`

/** What HTML may not hold is left out of pages; generated edits and marks cut emoji in halves, which are neither letters nor words. */
function printed(block: string): string {
  return plain(block.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[\ud800-\udfff\ufffd]/g, ''))
}

/** Holds the page against both texts: the newer to the last word, the older too, but for the first words alone of what went elsewhere. */
function expectBothTexts(a: Article, b: Article): void {
  const compared = compare(a, b)
  const page = exportRedline(compared, redlineOptions)
  expect(readPage(page, 'after').map(printed)).toEqual(wordsOfDocument(b.document).map(printed))
  const told = readBefore(redline(compared.document)).map(printed)
  const drawn = readPage(page, 'before').map(printed)
  expect(drawn.map((block, index) => (block.endsWith(' …') && told[index]?.startsWith(block.slice(0, -2)) ? told[index] : block))).toEqual(told)
}

describe('the head says who compared what', () => {
  test.each([
    ['title', '<title>Changes to Sample topic: Revision 1 → Draft</title>'],
    ['before', '<strong>Revision 1</strong>, saved by A. Editor on 20 Nov 2026, 09:12 UTC<br>\n“As imported”'],
    ['its hash', `SHA-256 <span id="hash-before">${'ab'.repeat(32)}</span>`],
    ['after', '<strong>Draft</strong><br>\n<span class="hash">not sealed yet</span>'],
    ['compared', '<dd>B. Reviewer, 23 Nov 2026, 10:42 UTC</dd>'],
    ['not for readers', 'Comparison for review – not for readers'],
  ])('%s', (_what, expected) => {
    expect(html).toContain(expected)
  })

  test('that nobody was named is said', () => {
    const { before: side } = redlineOptions
    const anonymous = exportRedline(comparison, { ...redlineOptions, before: { ...side, info: side.info === null ? null : { ...side.info, person: '' } } })
    expect(anonymous).toContain('<strong>Revision 1</strong>, saved by nobody named on 20 Nov 2026, 09:12 UTC')
  })

  test('the sum counts changes, words and risks', () => {
    expect(html).toMatch(new RegExp(`<p class="sum">${comparison.changes.length} changes · \\+\\d+ −\\d+ words · \\d+ with risks</p>`))
  })
})

describe('the list', () => {
  test('has every change once, numbered, and every number in the text leads to it', () => {
    const listed = [...html.matchAll(/<li id="change-(\d+)"/g)].map(([, number]) => Number(number))
    expect(listed).toEqual(comparison.changes.map((_change, index) => index + 1))
    for (const [, target] of html.matchAll(/href="#((?:at|change)-\d+)"/g)) expect(html).toContain(`id="${target}"`)
  })

  test('every change of the text is marked in it', () => {
    const marked = new Set([...text(html).matchAll(/ id="at-(\d+)"/g)].map(([, number]) => Number(number)))
    comparison.changes.forEach((change, index) => {
      if (change.kind !== 'metadata') expect([change.kind, marked.has(index + 1)]).toEqual([change.kind, true])
    })
  })

  test('shows a word in its sentence, with its risk', () => {
    const dose = entry('Replaced', '>50</ins>')
    expect(dose).toContain('Give <del><span class="unseen">deleted: </span>5</del><ins><span class="unseen">inserted: </span>50</ins> mg of the drug daily.')
    const group = html.slice(0, html.indexOf(dose)).match(/<h3>[^<]*<\/h3>/g)?.at(-1)
    expect(group).toBe('<h3>Treatment of it</h3>')
    expect(dose).toMatch(/<p class="risk"><span class="tag">Risk<\/span> dose: 5 mg → 50 mg<\/p>/)
  })

  test('risks stand first, each with the number of its change', () => {
    const risks = html.slice(html.indexOf('<section id="risks">'), html.indexOf('<section id="changes">'))
    const number = comparison.changes.findIndex(({ before: old, after: now }) => old === '5' && now === '50') + 1
    expect(risks).toContain(`<a href="#change-${number}">Change ${number}</a> <span class="place">Treatment of it</span>: <span class="risk">dose: 5 mg → 50 mg</span></li>`)
    expect(exportRedline(compare(before, before), redlineOptions)).not.toContain('id="risks"')
    // In the text as well, and not by colour alone.
    expect(text(html)).toMatch(new RegExp(`<a class="mark risky" id="at-${number}"[^>]*><span class="unseen">Change </span>${number}!<span class="unseen">, replaced, with a risk: </span>`))
  })

  test.each<[string, string, string]>([
    ['a move says from where to where', 'Moved', 'From “Causes” to “Treatment of it”'],
    ['a split shows the mark that came', 'Split in two', 'Surgery may involve opening the chest. <ins><span class="unseen">inserted: </span>¶</ins> It lasts three hours.'],
    ['a column tells its cells apart', 'Table column inserted', 'How | daily | twice'],
    ['a block tells its paragraphs apart', 'Inserted', 'Mind ¶ A new warning.'],
  ])('%s', (_what, kind, words) => {
    expect(entry(kind, words)).not.toBe('')
  })

  test('what was set differently says how', () => {
    const page = exportRedline(compare(article(doc(p('A paragraph that becomes an item of a list.'), p('Another one.'))), article(doc(ul('A paragraph that becomes an item of a list.'), p('Another one.')))), redlineOptions)
    expect(page).toContain('<p class="detail">paragraph → item of a bulleted list</p>')
  })

  test.each<[string, Node, Node, RegExp]>([
    ['another kind of list', doc(ul('One item', 'Two')), doc(ol('One item', 'Two')), /<p class="detail">Kind of block: bulleted list → numbered list<\/p>\n<p class="quote">/],
    ['a section around it', doc(section('A', p('Words enough to be known again.'))), doc(section('A', section('B', p('Words enough to be known again.')))), /<p class="detail">From “A” to “B”<\/p>/],
    ['a line break', doc(p('One', br(), 'two')), doc(p('One two')), /deleted: <\/span>↵<\/del><ins><span class="unseen">inserted: <\/span>␣<\/ins>/],
    ['an empty paragraph', doc(p('One'), p()), doc(p('One')), /Deleted<\/a><\/strong><\/p>\n<p class="detail">Without words<\/p>/],
    ['a column that moved, named once', doc(table([['A', 'B', 'C'], ['1', '2', '3']])), doc(table([['C', 'A', 'B'], ['3', '1', '2']])), /<p class="quote">C \| 3<\/p>[^]*column moved away(?![^]*column moved away)/],
  ])('tells of %s', (_what, a, b, expected) => {
    expect(exportRedline(compare(article(a), article(b)), redlineOptions)).toMatch(expected)
  })

  test('says what happened beside the words', () => {
    expect(entry('Formatting', 'Now bold')).not.toBe('')
    expect(entry('Link', 'Now a reference to “Heart Failure (HF)”')).not.toBe('')
    expect(entry('Properties', 'Alternative text: “A valve” → “A valve, open and closed”')).not.toBe('')
    expect(html).toContain('<p class="what"><strong>Synonyms changed</strong></p>')
  })
})

describe('the text', () => {
  test('a move is marked at both its places', () => {
    expect(text(html).match(/<span class="tag">(?:paragraph moved away|moved here)<\/span>/g)).toHaveLength(2)
  })

  test.each(redlineSamples)('%s reads as both texts', (_name, a, b) => expectBothTexts(a, b))

  test.each<[string, Node, Node]>([
    ['a block less, a word less, a section more', doc(p('One two three.'), ul('A', 'B'), section('S', p('Four five.'))), doc(p('One 2 three.'), ul('B'), section('S', p('Five.')), section('T', p('New.')))],
    ['a sentence that moved and was edited', doc(p(`${stays} ${moved('white')}`), p(other)), doc(p(stays), p(`${other} ${moved('yellow')}`))],
    ...joints,
  ])('%s reads as both texts', (_name, a, b) => expectBothTexts(article(a), article(b)))

  test('any two texts are read from it, every change is in the list, every number has its place', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        expectBothTexts(article(a), article(b))
        const compared = compare(article(a), article(b))
        const page = exportRedline(compared, redlineOptions)
        expect([...page.matchAll(/<li id="change-/g)]).toHaveLength(compared.changes.length)
        for (const [, target] of page.matchAll(/href="#((?:at|change)-\d+)"/g)) expect(page).toContain(`id="${target}"`)
      }),
      { numRuns: 100 },
    )
  })

  test('any text is read from it, before and after any edits', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 2 ** 31 - 1 }), (before, seed) => expectBothTexts(article(before), article(randomEdit(before, new Chance(seed))))),
      { numRuns: 150 },
    )
  })

  test('the same text has no mark', () => {
    const same = exportRedline(compare(before, before), redlineOptions)
    expect(same).toContain('The two texts are the same.')
    expect(text(same)).not.toMatch(/<ins|<del|class="mark|class="tag"/)
  })
})

test.each(redlineSamples)('%s lets no text become markup', (_name, a, b) => {
  expect(foreignMarkup(exportRedline(compare(a, b), { ...redlineOptions, comparedBy: '<script>pwned()</script>' }))).toEqual([])
})
