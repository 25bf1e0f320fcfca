import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportRedline } from '../../content/export/index.ts'
import { article, doc, p, section, ul } from '../builders/article.ts'
import { anyDocument } from '../builders/generate.ts'
import { foreignMarkup } from './foreign-markup.ts'
import { firstLost, wordsOfDocument, wordsOfPage } from './plain-words.ts'
import { after, before, compare, redlineOptions, redlineSamples } from './redline-samples.ts'

const comparison = compare(before, after)
const html = exportRedline(comparison, redlineOptions)
const text = (page: string): string => page.slice(page.indexOf('<section id="text">'))
const entry = (kind: string, contains: string): string => [...html.matchAll(/<li id="change-\d+"[\s\S]*?<\/li>/g)].map(([item]) => item).find((item) => item.includes(`>${kind}</a>`) && item.includes(contains)) ?? ''

/** One side of the drawn text: what only the other side has, and what the redline says itself, taken away. */
function side(page: string, which: 'old' | 'new'): string {
  const other = which === 'new' ? /<del>[\s\S]*?<\/del>|<span class="moved-from">[\s\S]*?<\/span>/g : /<ins>[\s\S]*?<\/ins>|<span class="moved-to">[\s\S]*?<\/span>/g
  const own = text(page)
    .replace(/<span class="unseen">[^<]*<\/span>/g, '')
    .replace(/<a class="mark"[^>]*>\d+<\/a>/g, '')
    .replace(/<span class="tag">[^<]*<\/span> ?/g, '')
    .replace(/<span class="gone">[^<]*<\/span>/g, '')
    .replace(other, '')
    // The sign of a line break that came.
    .replaceAll('↵', '')
  return wordsOfPage(`<main>${own}</main>`)
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

  test('who is not known is not named', () => {
    const { before: side } = redlineOptions
    const anonymous = exportRedline(comparison, { ...redlineOptions, before: { ...side, info: side.info === null ? null : { ...side.info, person: '' } } })
    expect(anonymous).toContain('<strong>Revision 1</strong>, saved on 20 Nov 2026, 09:12 UTC')
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
    expect(dose).toContain('in “Treatment of it”')
    expect(dose).toMatch(/<p class="risk"><span class="tag">Risk<\/span> dose: 5 mg → 50 mg<\/p>/)
  })

  test('says what happened beside the words', () => {
    expect(entry('Formatting', 'Now bold')).not.toBe('')
    expect(entry('Link', 'Now a reference to “Heart Failure (HF)”')).not.toBe('')
    expect(entry('Property', 'Alternative text: “A valve” → “A valve, open and closed”')).not.toBe('')
    expect(html).toContain('<p class="what"><strong>Synonyms changed</strong></p>')
  })
})

describe('the text', () => {
  test('a move is marked at both its places', () => {
    expect(text(html).match(/<span class="tag">(?:paragraph moved away|moved here)<\/span>/g)).toHaveLength(2)
  })

  test.each(redlineSamples.filter(([name]) => name !== 'redline-hostile'))('%s has every word of the new text in order', (_name, a, b) => {
    expect(firstLost(wordsOfDocument(b.document), side(exportRedline(compare(a, b), redlineOptions), 'new'))).toBeNull()
  })

  test('without what came it has every word of the old text', () => {
    const old = article(doc(p('One two three.'), ul('A', 'B'), section('S', p('Four five.'))))
    const now = article(doc(p('One 2 three.'), ul('B'), section('S', p('Five.')), section('T', p('New.'))))
    expect(firstLost(wordsOfDocument(old.document), side(exportRedline(compare(old, now), redlineOptions), 'old'))).toBeNull()
  })

  test('of any two texts: every character of the new one, every change in the list, every number with its place', () => {
    // Characters, because a word of which a part was joined to a block that went elsewhere is drawn in two places.
    const count = (text: string): Map<string, number> => {
      const counts = new Map<string, number>()
      for (const character of text.replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1)
      return counts
    }
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const compared = compare(article(a), article(b))
        const page = exportRedline(compared, redlineOptions)
        const shown = count(side(page, 'new'))
        for (const [character, times] of count(wordsOfDocument(b).join(' '))) expect([character, (shown.get(character) ?? 0) >= times]).toEqual([character, true])
        expect([...page.matchAll(/<li id="change-/g)]).toHaveLength(compared.changes.length)
        for (const [, target] of page.matchAll(/href="#((?:at|change)-\d+)"/g)) expect(page).toContain(`id="${target}"`)
      }),
      { numRuns: 60 },
    )
  })

  test('the same text has no mark', () => {
    const same = exportRedline(compare(before, before), redlineOptions)
    expect(same).toContain('The two texts are the same.')
    expect(text(same)).not.toMatch(/<ins|<del|class="mark"|class="tag"/)
  })
})

test.each(redlineSamples)('%s lets no text become markup', (_name, a, b) => {
  expect(foreignMarkup(exportRedline(compare(a, b), { ...redlineOptions, comparedBy: '<script>pwned()</script>' }))).toEqual([])
})
