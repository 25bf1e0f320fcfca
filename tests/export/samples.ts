import { readFileSync } from 'node:fs'
import type { Node } from 'prosemirror-model'
import { partialDate, type Article } from '../../content/article/index.ts'
import type { HtmlOptions } from '../../content/export/index.ts'
import { article, callout, doc, em, figure, keyPoints, li, link, ol, p, ref, references, resources, section, strong, sub, sup, ul } from '../builders/article.ts'
import { note, tableOf, td, th, tr } from '../builders/table.ts'

// Samples for the exports: written for these tests, no medical advice. Only the seed is a real topic.

interface Expected {
  readonly title: string
  readonly synonyms: string[]
  readonly authors: { name: string; degrees: string; affiliation: string }[]
  readonly chapter: string
  readonly sections: { heading: string | null; blocks: { type: string; text?: string; items?: string[] }[] }[]
  readonly crossReferences: { text: string; target: string; blurb: string | null }[]
}

/** The bundled topic as its expectation tells it: what the import must make, made without the import. */
export function seedArticle(): Article {
  const expected: Expected = JSON.parse(readFileSync(new URL('../../content/bundled/mitral-regurgitation.expected.json', import.meta.url), 'utf8'))
  const waiting = [...expected.crossReferences]
  const withReferences = (text: string): Node => {
    const parts: (string | Node)[] = []
    let rest = text
    for (let next = waiting[0]; next !== undefined && rest.includes(next.text); next = waiting[0]) {
      const at = rest.indexOf(next.text)
      parts.push(rest.slice(0, at), ref(next.text, next.target, next.blurb))
      rest = rest.slice(at + next.text.length)
      waiting.shift()
    }
    return p(...parts, rest)
  }
  const block = ({ type, text, items }: Expected['sections'][number]['blocks'][number]): Node =>
    type === 'keyPoints' ? keyPoints(...(items ?? [])) : type === 'bulletList' ? ul(...(items ?? [])) : withReferences(text ?? '')
  const blocks = expected.sections.flatMap(({ heading, blocks: content }) => (heading === null ? content.map(block) : [section(heading, ...content.map(block))]))
  return article(doc(...blocks), {
    title: expected.title,
    synonyms: expected.synonyms,
    authors: expected.authors.map((author) => ({ ...author, disclosure: '' })),
    chapter: expected.chapter,
    lastFullReview: partialDate('2021-08'),
    contentLastModified: partialDate('2021-08'),
  })
}

const pixel = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Every node and mark there is, fit to be published. */
export function everything(): Article {
  return article(
    doc(
      p('A ', strong('sample topic'), ' with everything an article can hold: H', sub('2'), 'O, 10', sup('9'), ', ', em('emphasis'), ', and ', link('the WHO on health topics', 'https://www.who.int/health-topics?a=1&b=2'), '.'),
      keyPoints('First point.', li(p('Second point with ', strong('weight'), '.'))),
      section(
        'Causes',
        p('See ', ref('heart failure', 'Heart Failure', 'Heart failure is a disorder in which the heart cannot keep up with the demands of the body, leading to'), ' and ', ref('shortness of breath', 'Symptoms'), '.'),
        section('Common causes', ul('Fever', li(p('Nested'), ul('Deeper', li(p('Deepest'), ol('Inside'))))), ol('First', 'Second'), section('Rare causes', p('Rare.'), section('Rarer causes', p('Rarer.'), section('Rarest causes', p('Rarest.'))))),
      ),
      section(
        'Treatment',
        tableOf('Table 1. Sample doses', [tr(th('Drug'), th('Dose'), th('Notes')), tr(th('Drug A'), td('25 mg'), td('Check potassium*')), tr(th('Drug B'), td('3 mg'), td(p('Start low')))], note('* After one week.'), note('† Sample.')),
        tableOf(null, [tr(th('Group', { rowspan: 2 }), th('Dose', { colspan: 2 })), tr(th('low'), th('high')), tr(td('A'), td('1'), td('2'))]),
        callout('warning', 'Not with potassium', p('A sample warning.'), ul('One', 'Two')),
        callout('fact', 'Did You Know…', p('The valve is named after a hat.')),
        callout('note', null, p('A plain note.')),
        figure({ src: pixel, alt: 'A valve, closed and open' }, 'Figure 1. Two valves.'),
      ),
      section('References', references('Sample A, Sample B: A study of samples. Journal of Samples 12:34–56, 2020.', 'Sample C: Another study. 2021.')),
      section('More Information', resources(li(p(link('World Health Organization', 'https://www.who.int/'), ': health everywhere')))),
    ),
    {
      title: 'Sample of “Everything” & More',
      synonyms: ['All of It', 'Omnibus'],
      authors: [
        { name: 'A. Sample', degrees: 'MD, PhD', affiliation: 'Sample Hospital', disclosure: 'None.' },
        { name: 'B. Example', degrees: 'PharmD', affiliation: '', disclosure: '' },
      ],
      chapter: 'Samples',
      publisher: 'Sample Press',
      keywords: ['sample', 'test'],
      codes: [{ system: 'ICD-10', code: 'I34.0' }],
      language: 'en-GB',
      lastFullReview: partialDate('2026-10-02'),
      contentLastModified: partialDate('2026'),
    },
  )
}

/** What a draft may lack: words, images, sections, header cells, dates, authors. */
export function fullOfGaps(): Article {
  return article(
    doc(p(''), section('', p('Under a heading without words.'), section('Empty')), section('Figures', figure({ alt: '' }, 'To come'), figure({ alt: '' })), section('Table', tableOf(null, [tr(td('A'), td('')), tr(td('B'), td('1'))]))),
    { title: '' },
  )
}

export function rightToLeft(): Article {
  return article(doc(p('هذه عينة للاختبار.'), section('الأسباب', p('نص.')), section('العلاج', ul('أول', 'ثان'))), { title: 'عينة', language: 'ar' })
}

export const hostileTexts = [
  '</script><script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '"><svg onload=pwned()>',
  "' onmouseover='pwned()",
  '<!--',
  ']]>',
  '</style><style>*{display:none}',
  '\\";} @import url(https://evil.test/a.css); {',
  '&lt;script&gt; &amp; &#x3c;',
  '\u2028\u2029\u0000\ud800',
  '</title><script>pwned()</script>',
  '${pwned()} `pwned()`',
]

/** Every field and text tries to break out. */
export function hostile(): Article {
  const all = hostileTexts.join(' ')
  return article(
    doc(
      p(...hostileTexts),
      keyPoints(...hostileTexts),
      section(all, p(ref(all, all, all)), p(link(all, 'https://sample.org/"><script>pwned()</script>')), figure({ src: pixel, alt: all }, all), callout('note', all, p(all)), references(all), tableOf(all, [tr(th(all)), tr(td(all))], note(all))),
    ),
    {
      title: all,
      synonyms: [all],
      authors: [{ name: all, degrees: all, affiliation: all, disclosure: all }],
      chapter: all,
      publisher: all,
      keywords: [all],
      codes: [{ system: all, code: all }],
    },
  )
}

export const proof: HtmlOptions = { proof: true, printedOn: partialDate('2026-11-23'), version: 'Revision 1' }
export const published: HtmlOptions = { proof: false, reviewedBy: [{ name: 'R. Reviewer', degrees: 'MD', affiliation: 'Sample College' }], topicAddress: (id) => `${id}.html` }

/** Each sample with the options it is exported with; a file name for reports. */
export const samples: readonly (readonly [name: string, article: () => Article, options: HtmlOptions])[] = [
  ['seed-proof', seedArticle, proof],
  ['everything-proof', everything, { ...proof, paper: 'letter' }],
  ['everything-published', everything, published],
  ['full-of-gaps-proof', fullOfGaps, proof],
  ['right-to-left-proof', rightToLeft, proof],
  ['hostile-proof', hostile, { proof: true, version: hostileTexts.join(' ') }],
]
