import type { Node } from 'prosemirror-model'
import type { ClinicalRisk } from '../../../content/review/index.ts'
import { listChanges } from '../../../content/review/index.ts'
import { compareArticles } from '../../../content/revisions/index.ts'
import { article, doc, p, section, table, ul } from '../../builders/article.ts'
import type { LabelledPair } from './labelled-pairs.ts'

// Many pairs stand in one article, as the changes of a revision do; more than this only costs time.
const pairsInArticle = 40

/** The risks of each pair as `galley diff` and the screen list them: the pair stands among neighbours in a section of an article, in turn as paragraph, list item and table cell. */
export function risksThroughArticles(pairs: readonly LabelledPair[]): readonly (readonly ClinicalRisk[])[] {
  return Array.from({ length: Math.ceil(pairs.length / pairsInArticle) }, (_, index) => pairs.slice(index * pairsInArticle, (index + 1) * pairsInArticle)).flatMap((chunk) => {
    const [before, after] = [1, 2].map((side) => article(doc(p('A sample to compare.'), ...chunk.map((pair, at) => section(headingOf(at), ...placed(at, String(pair[side])))))))
    if (before === undefined || after === undefined) return []
    const listed = listChanges(compareArticles(before, after, { ignoreAttrs: ['id'] }))
    return chunk.map((_pair, at) => listed.filter((change) => change.section === headingOf(at)).flatMap(({ risks }) => risks))
  })
}

const headingOf = (at: number): string => `Section ${at + 1}`

function placed(at: number, text: string): Node[] {
  const lines = text.split('\n').map((line) => line.replaceAll('\t', ' ').trim()).filter((line) => line !== '')
  const [first, last] = [`What comes ahead of number ${at + 1} stays as it is.`, `What follows number ${at + 1} stays as it is.`]
  if (at % 3 === 0) return [p(first), ...lines.map((line) => p(line)), p(last)]
  if (at % 3 === 1) return [ul(first, ...lines, last)]
  return [table([['Item', 'Words'], ['ahead', first], ...lines.map((line, row) => [`row ${row + 1}`, line]), ['behind', last]])]
}
