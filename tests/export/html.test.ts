import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partialDate, type Metadata } from '../../content/article/index.ts'
import { exportHtml, ExportError, proofMark, type FontFace, type HtmlOptions } from '../../content/export/index.ts'
import { article, callout, doc, em, figure, h, keyPoints, li, link, ol, p, ref, section, strong, ul } from '../builders/article.ts'
import { anyDocument } from '../builders/generate.ts'
import { tableOf, td, th, tr } from '../builders/table.ts'
import { foreignMarkup } from './foreign-markup.ts'
import { firstLost, plain, wordsOfDocument, wordsOfPage } from './plain-words.ts'
import { everything, fullOfGaps, hostile, hostileTexts, proof, published, samples, seedArticle } from './samples.ts'

const page = (metadata: Partial<Metadata>, options: HtmlOptions = proof): string => exportHtml(article(doc(p('Text.')), metadata), options)
const body = (...blocks: Parameters<typeof doc>): string => /<div class="body">\n([\s\S]*?)\n<\/div>\n(?:<section class="related"|<\/article>)/.exec(exportHtml(article(doc(...blocks)), proof))?.[1] ?? ''
const data = (html: string): Record<string, unknown> => JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '')

describe('the head of an article', () => {
  const html = exportHtml(seedArticle(), proof)
  test.each([
    ['language', '<html lang="en">'],
    ['title', '<title>Proof: Mitral Regurgitation</title>'],
    ['chapter', '<p class="chapter">Valvular Disorders</p>'],
    ['heading', '<h1>Mitral Regurgitation</h1>'],
    ['synonyms', '<p class="synonyms">(Mitral Insufficiency)</p>'],
    ['author', '<p class="byline">By <span class="name">Guy P. Armstrong</span>, MD, Waitemata Cardiology, Auckland</p>'],
    ['last full review', 'Last full review/revision <time datetime="2021-08">Aug 2021</time>'],
    ['last modified', 'Content last modified <time datetime="2021-08">Aug 2021</time>'],
    ['both in a line of text', /Last full review\/revision <[^|]*> <span class="divider">\|<\/span> <[^|]*Content last modified/],
  ])('%s', (_what, expected) => {
    expect(html).toMatch(typeof expected === 'string' ? new RegExp(expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : expected)
  })

  test.each([
    ['2021', '<time datetime="2021">2021</time>'],
    ['2021-08', '<time datetime="2021-08">Aug 2021</time>'],
    ['2026-11-23', '<time datetime="2026-11-23">Nov 2026</time>'],
  ])('a date %s is never more precise than it is', (date, expected) => {
    expect(page({ lastFullReview: partialDate(date) })).toContain(`Last full review/revision ${expected}`)
  })

  test('what is not known is not shown', () => {
    const bare = page({})
    for (const word of ['Last full review', 'Content last modified', 'By <', 'synonyms"', 'chapter"']) expect(bare).not.toContain(word)
  })
})

describe('the body', () => {
  test.each<[what: string, html: string, expected: string]>([
    ['a paragraph', body(p('One ', strong('two'), ' ', em('three'))), '<p>One <strong>two</strong> <em>three</em></p>'],
    ['a list of one-paragraph items', body(ul('A', 'B')), '<ul>\n<li>A</li>\n<li>B</li>\n</ul>'],
    ['a nested list', body(ul(li(p('A'), ol('B')))), '<ul>\n<li><p>A</p>\n<ol>\n<li>B</li>\n</ol></li>\n</ul>'],
    ['key points', body(keyPoints('A')), '<div class="key-points" id="s-b1">\n<p class="label" id="label-s-b1">Key points</p>\n<ul aria-labelledby="label-s-b1">\n<li>A</li>\n</ul>\n</div>'],
    ['a section', body(section('S', p('T'))), '<section id="s-b1">\n<h2>S</h2>\n<p>T</p>\n</section>'],
    ['levels by depth', body(section('2', section('3', section('4', p('T'))))).replace(/<\/?(?:section|p)[^>]*>|T|\n/g, ''), '<h2>2</h2><h3>3</h3><h4>4</h4>'],
    ['an empty section, said', body(section('S')), '<section id="s-b1">\n<h2>S</h2>\n<p><span class="missing">This section has no content yet.</span></p>\n</section>'],
    ['a heading without words, said', body(section(h(), p('T'))), '<section id="s-b1">\n<h2><span class="missing">Heading without words</span></h2>\n<p>T</p>\n</section>'],
    ['an empty paragraph is nothing', body(p('A'), p(' '), p('B')), '<p>A</p>\n<p>B</p>'],
    ['a note', body(callout('note', 'Mind', p('T'))), '<div class="callout note" role="note" id="s-b1" aria-labelledby="label-s-b1">\n<p class="label" id="label-s-b1">Mind</p>\n<p>T</p>\n</div>'],
    ['a warning says so in a word', /class="label"[^>]*>([^<]*)</.exec(body(callout('warning', 'Mind', p('T'))))?.[1] ?? '', 'Warning: Mind'],
    ['a link', body(p(link('WHO', 'https://www.who.int/a'))), '<p><a href="https://www.who.int/a" rel="noopener">WHO</a><span class="address"> (www.who.int/a)</span></p>'],
    ['a link that shows its address', body(p(link('www.who.int', 'https://www.who.int/'))), '<p><a href="https://www.who.int/" rel="noopener">www.who.int</a></p>'],
    ['a figure without image', body(figure({ alt: 'x' }, 'C')), '<figure id="s-b1">\n<p><span class="missing">This figure has no image yet.</span></p>\n<figcaption>C</figcaption>\n</figure>'],
  ])('%s', (_what, html, expected) => {
    expect(html).toBe(expected)
  })

  test.each<[what: string, rows: Parameters<typeof tableOf>[1], expected: string]>([
    ['headers above', [tr(th('A'), th('B')), tr(td('1'), td('2'))], 'thead th:col th:col tbody td td'],
    ['headers above and at the side', [tr(th('A'), th('B')), tr(th('1'), td('2'))], 'thead th:col th:col tbody th:row td'],
    ['headers of two rows', [tr(th('A', { rowspan: 2 }), th('B', { colspan: 2 })), tr(th('C'), th('D')), tr(td('1'), td('2'), td('3'))], 'thead th:col th:colgroup th:col th:col tbody td td td'],
    ['a header that reaches into the body', [tr(th('A', { rowspan: 2 }), th('B')), tr(td('1'))], 'tbody th:col th:col td'],
    ['nothing but headers', [tr(th('A')), tr(th('B'))], 'thead th:col tbody th:col'],
    ['no headers', [tr(td('A')), tr(td('B'))], 'tbody td td'],
  ])('a table with %s', (_what, rows, expected) => {
    const found = [...body(tableOf('T', rows)).matchAll(/<(thead|tbody|td|th)\b[^>]*?(?: scope="(\w+)")?>/g)].map(([, tag, scope]) => (scope === undefined ? tag : `${tag}:${scope}`))
    expect(found.join(' ')).toBe(expected)
  })
})

describe('cross references', () => {
  const html = exportHtml(seedArticle(), proof)

  test('the sentence keeps its words and nothing else', () => {
    expect(wordsOfPage(html)).toContain('(a disorder called atrial fibrillation), which reduces')
  })

  test('the preview stands in the list at the end, with the way there and back', () => {
    expect(html).toContain('<a class="topic" href="#topic-1" id="ref-1">atrial fibrillation</a>')
    expect(html).toMatch(/<li id="topic-1">\n<p class="target"><cite>Atrial Fibrillation and Atrial Flutter<\/cite> <span class="mentions">at <a href="#ref-1">“atrial fibrillation”<\/a><\/span><\/p>\n<p class="blurb">Atrial fibrillation and atrial flutter are [^<]* some of the electrical impulses …<\/p>/)
  })

  test('two references to one preview are one entry', () => {
    expect([...html.matchAll(/<li id="topic-/g)]).toHaveLength(8)
    expect(html).toContain('<a href="#ref-6">“strep throat”</a>, <a href="#ref-7">“scarlet fever”</a>')
  })

  test('the same paragraph twice has an anchor for each reference', () => {
    const twice = p(ref('here', 'There'))
    const found = [...exportHtml(article(doc(twice, twice)), proof).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(found).size).toBe(found.length)
  })

  const resolved = article(doc(p(ref('heart failure', 'Heart Failure').mark([ref('x', 'Heart Failure').type.schema.mark('crossReference', { target: 'Heart Failure', targetId: 't2', blurb: null })]))))
  test.each([
    ['a neighbour file', 't2.html', 'href="t2.html"'],
    ['a page of the publisher', 'https://sample.org/t2', 'href="https://sample.org/t2"'],
    ['not published', null, 'href="#topic-1"'],
    ['a script', 'javascript:pwned()', 'href="#topic-1"'],
    ['another host', '//evil.test', 'href="#topic-1"'],
  ])('a resolved one leads to %s', (_what, address, expected) => {
    expect(exportHtml(resolved, { ...proof, topicAddress: () => address })).toContain(`<a class="topic" ${expected}`)
  })
})

describe('a proof and a publication', () => {
  test('a proof is marked in its title, on the screen and in print, claims no review and is not indexed', () => {
    const html = exportHtml(everything(), { ...published, proof: true, printedOn: partialDate('2026-11-23'), version: 'Draft' })
    expect(html).toContain('<title>Proof: Sample of')
    expect(html).toContain(`<header class="proof">\n<p><strong>${proofMark}.</strong> Draft, made 23 Nov 2026.</p>`)
    expect(html).toMatch(/@top-right \{ content: "Proof – not approved for publication"/)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).not.toContain('Reviewer')
    expect(data(html)['reviewedBy']).toBeUndefined()
    expect(data(html)).toMatchObject({ creativeWorkStatus: 'Draft', lastReviewed: '2026-10-02', dateModified: '2026' })
  })

  test('a publication names who signed, and is not marked', () => {
    const html = exportHtml(everything(), published)
    expect(html.replaceAll('.proof ', '')).not.toMatch(/\bproof\b/i)
    expect(html).toContain('Reviewed by <span class="name">R. Reviewer</span>, MD, Sample College')
    expect(data(html)['reviewedBy']).toEqual([{ '@type': 'Person', name: 'R. Reviewer', honorificSuffix: 'MD', affiliation: { '@type': 'Organization', name: 'Sample College' } }])
  })

  test.each([
    ['an empty section', seedArticle(), '“Mitral Regurgitation” cannot be published: The section “Symptoms of Mitral Regurgitation” has no content. Mend the text, or make a proof.'],
    ['many gaps', fullOfGaps(), /^“” cannot be published: The article has no title\. There are \d more like it\./],
  ])('%s is not published', (_what, sample, sentence) => {
    expect(() => exportHtml(sample, published)).toThrow(ExportError)
    expect(() => exportHtml(sample, published)).toThrow(sentence)
  })
})

describe('JSON-LD', () => {
  test('says what the page is', () => {
    expect(data(exportHtml(seedArticle(), proof))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      name: 'Mitral Regurgitation',
      headline: 'Mitral Regurgitation',
      alternateName: ['Mitral Insufficiency'],
      inLanguage: 'en',
      description: 'Mitral regurgitation is leakage of blood backward through the mitral valve each time the left ventricle contracts.',
      author: [{ '@type': 'Person', name: 'Guy P. Armstrong', honorificSuffix: 'MD', affiliation: { '@type': 'Organization', name: 'Waitemata Cardiology, Auckland' } }],
      lastReviewed: '2021-08',
      dateModified: '2021-08',
      creativeWorkStatus: 'Draft',
      audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
      about: { '@type': 'MedicalCondition', name: 'Mitral Regurgitation', alternateName: ['Mitral Insufficiency'] },
      isPartOf: { '@type': 'CreativeWork', name: 'Valvular Disorders' },
      mainContentOfPage: { '@type': 'WebPageElement', cssSelector: 'main' },
    })
  })

  test('has codes, references, publisher and audience where there are', () => {
    expect(data(exportHtml(everything(), published))).toMatchObject({
      about: { '@type': 'MedicalCondition', code: [{ '@type': 'MedicalCode', codeValue: 'I34.0', codingSystem: 'ICD-10' }] },
      citation: ['Sample A, Sample B: A study of samples. Journal of Samples 12:34–56, 2020.', 'Sample C: Another study. 2021.'],
      publisher: { '@type': 'Organization', name: 'Sample Press' },
      keywords: ['sample', 'test'],
    })
    expect(data(page({ audience: 'professional' }))).toMatchObject({ audience: { audienceType: 'Clinician' }, about: { '@type': 'MedicalEntity' } })
  })
})

describe('nothing comes from elsewhere and nothing runs', () => {
  test.each(samples.map(([name, sample, options]) => [name, exportHtml(sample(), options)]))('%s', (_name, html) => {
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">`)
    expect(html.match(/<script\b[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    expect(html).not.toMatch(/<(?:link|iframe|object|embed|base|form)\b/)
    expect([...html.matchAll(/<[a-z][^>]*? src="([^"]*)"/g)].filter(([, src]) => !src?.startsWith('data:image/'))).toEqual([])
  })
})

describe('hostile text is inert', () => {
  test('in every field at once', () => {
    expect(foreignMarkup(exportHtml(hostile(), { proof: true, version: hostileTexts.join('') }))).toEqual([])
  })

  test('the test can fail: raw markup is found', () => {
    expect(foreignMarkup('<p>fine</p><img src=x onerror=pwned()>')).toHaveLength(1)
    expect(foreignMarkup('<p onclick="pwned()">fine</p>')).toHaveLength(1)
  })

  test('a title cannot leave the style of the page margins', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(exportHtml(hostile(), proof))?.[1] ?? ''
    const outsideStrings = style.replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    expect(outsideStrings).not.toMatch(/pwned|evil|@import|display:none/)
    expect(outsideStrings.match(/\{/g)?.length).toBe(outsideStrings.match(/\}/g)?.length)
  })

  const nasty = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '!', '-', '\\', '\n', 'a', '{', '}', ';') }))

  test('whatever the texts are', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, words, target) => {
        const sample = article(doc(p(words, ref(`x${target}`, target, words)), section(h(words), ul(words))), { title, synonyms: [words], chapter: target, keywords: [title] })
        const html = exportHtml(sample, proof)
        expect(foreignMarkup(html)).toEqual([])
        expect(() => data(html)).not.toThrow()
      }),
    )
  })
})

describe('no word is lost', () => {
  test.each(samples.map(([name, sample, options]) => [name, sample(), options] as const).filter(([name]) => !name.startsWith('hostile')))('of %s', (_name, sample, options) => {
    const text = wordsOfPage(exportHtml(sample, options))
    expect(firstLost([plain(sample.metadata.title), ...sample.metadata.synonyms, ...wordsOfDocument(sample.document)], text)).toBeNull()
  })

  test('of any document, in order', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(firstLost(wordsOfDocument(document), wordsOfPage(exportHtml(article(document), proof)))).toBeNull()
      }),
    )
  })
})

describe('fonts', () => {
  const face = (first: number, last: number, base64: string, style: FontFace['style'] = 'normal'): FontFace => ({ family: 'serif', style, weight: 400, ranges: [[first, last]], base64 })
  const fonts = [{ ...face(0x20, 0x7e, 'TEFUSU4='), ranges: [[0x20, 0x7e], [0x2000, 0x206f]] as const }, face(0x2020, 0x2020, 'REFHR0VS'), face(0x370, 0x3ff, 'R1JFRUs='), face(0x20, 0x7e, 'SVRBTElD', 'italic')]

  test.each([
    ['Latin only', p('Dose'), ['TEFUSU4=']],
    ['a character that two faces have', p('Dose†'), ['TEFUSU4=']],
    ['with Greek', p('α-blocker'), ['TEFUSU4=', 'R1JFRUs=']],
    ['with emphasis', p(em('Dose')), ['TEFUSU4=', 'SVRBTElD']],
  ])('are embedded only where they are used: %s', (_what, block, expected) => {
    const html = exportHtml(article(doc(block)), { ...proof, fonts })
    expect([...html.matchAll(/base64,([A-Za-z0-9=]+)"\) format/g)].map(([, base64]) => base64).sort()).toEqual([...expected].sort())
  })
})

test('anchors stay when a heading is reworded', () => {
  const anchors = (heading: string): string[] => [...exportHtml(article(doc(section(heading, p('T')))), proof).matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id ?? '')
  expect(anchors('Causes')).toEqual(anchors('What causes it'))
})
