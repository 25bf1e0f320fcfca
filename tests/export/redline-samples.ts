import { compareArticles, type ArticleComparison } from '../../content/revisions/index.ts'
import type { RedlineOptions } from '../../content/export/index.ts'
import type { Article } from '../../content/article/index.ts'
import { article, callout, doc, figure, keyPoints, p, ref, section, strong, table, ul } from '../builders/article.ts'
import { joints } from '../builders/joints.ts'
import { everything, hostile } from './samples.ts'

/** Two versions between which everything happens that can; a sample, no medical advice. */
export const before: Article = article(
  doc(
    p('The valve leaks backward through the mitral valve each time the heart contracts.'),
    keyPoints('Weakness is common.', 'Mild leakage may not need treatment.'),
    section('Causes', p('It develops slowly. It is caused by a heart attack or another disorder.'), p('Rheumatic fever is rare in many regions where antibiotics are widely used.'), p('This paragraph moves down to another section of the text, whole and unchanged.')),
    section(
      'Treatment',
      p('Give 5 mg of the drug daily. Do not give the other.'),
      ul('Repairing the valve', 'Replacing the valve', 'Waiting'),
      p('Surgery may involve opening the chest. It lasts three hours.'),
      table([['Drug', 'Dose'], ['Drug A', '25 mg'], ['Drug B', '3.125 mg']], 'Doses', ['* A note.']),
      p('See ', ref('heart failure', 'Heart Failure'), ' for more.'),
      figure({ alt: 'A valve' }, 'Figure 1'),
    ),
    section('Outlook', p('This whole section goes away.'), ul('with its list')),
  ),
  { title: 'Sample topic', synonyms: ['Sample'] },
)

export const after: Article = article(
  doc(
    p('The valve leaks back through the ', strong('mitral valve'), ' each time the heart contracts.'),
    keyPoints('Weakness is common.', 'Mild leakage may not need treatment.', 'Severe leakage needs surgery.'),
    section('Causes', p('It develops slowly. It is caused by a heart attack or another disorder.'), p('Rheumatic fever is now rare in many regions where antibiotics are widely used.')),
    section(
      'Treatment of it',
      p('Give 50 mg of the drug daily. Give the other.'),
      p('This paragraph moves down to another section of the text, whole and unchanged.'),
      ul('Repairing the valve', 'Replacing the valve with a new one'),
      p('Surgery may involve opening the chest.'),
      p('It lasts three hours.'),
      table([['Drug', 'Dose', 'How'], ['Drug A', '25 mg', 'daily'], ['Drug B', '6.25 mg', 'twice']], 'Doses', ['* A note.']),
      p('See ', ref('heart failure', 'Heart Failure (HF)'), ' for more.'),
      figure({ alt: 'A valve, open and closed' }, 'Figure 1'),
    ),
    section('Prevention', p('A new section.'), callout('warning', 'Mind', p('A new warning.'))),
  ),
  { title: 'Sample topic', synonyms: ['Sample', 'Other name'] },
)

export const redlineOptions: RedlineOptions = {
  before: { label: 'Revision 1', info: { person: 'A. Editor', time: '2026-11-20T09:12:00.000Z', note: 'As imported', hash: 'ab'.repeat(32) } },
  after: { label: 'Draft', info: null },
  comparedBy: 'B. Reviewer',
  comparedAt: '2026-11-23T10:42:30.000Z',
}

export const compare = (a: Article, b: Article): ArticleComparison => compareArticles(a, b, { ignoreAttrs: ['id'] })

/** Every paragraph that was split or joined, each case in a section of its own. */
function all(side: 'before' | 'after'): Article {
  return article(doc(...joints.map(([name, a, b], index) => section(`${index + 1}. ${name}`, ...(side === 'before' ? a : b).children))), { title: 'Joints' })
}

export const redlineSamples: readonly (readonly [name: string, a: Article, b: Article])[] = [
  ['redline', before, after],
  ['redline-back', after, before],
  ['redline-same', before, before],
  ['redline-hostile', before, { ...hostile(), id: before.id }],
  ['redline-everything', everything(), before],
  ['redline-joints', all('before'), all('after')],
]
