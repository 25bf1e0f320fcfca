import type { Node } from 'prosemirror-model'
import { doc, keyPoints, li, p, references, section, sup, ul } from './article.ts'

const a = 'One two three four five six.'
const b = 'Seven eight nine ten eleven twelve.'
const c = 'Thirteen fourteen fifteen sixteen seventeen.'
const x = 'Another paragraph that stays where it always was, whole.'
const y = 'And a last one with many other words in it, staying too.'

/** Paragraphs that were split or joined, and what else may have happened to them: pairs of documents. */
export const joints: readonly [name: string, before: Node, after: Node][] = [
  ['a split', doc(p(`${a} ${b}`), p(x)), doc(p(a), p(b), p(x))],
  ['a merge', doc(p(a), p(b), p(x)), doc(p(`${a} ${b}`), p(x))],
  ['a split, and the next gone', doc(p(`${a} ${b}`), p('Soon gone.'), p(x)), doc(p(a), p(b), p(x))],
  ['a split of an item, and the next gone', doc(ul(`${a} ${b}`, 'Soon gone.', x)), doc(ul(a, b, x))],
  ['a split, and the next moved', doc(p(`${a} ${b}`), p(c), p(x), p(y)), doc(p(a), p(b), p(x), p(y), p(c))],
  ['a split of an item', doc(ul(`${a} ${b}`, x)), doc(ul(a, b, x))],
  ['a merge of items', doc(ul(a, b, x)), doc(ul(`${a} ${b}`, x))],
  ['a split in three', doc(p(`${a} ${b} ${c}`), p(x)), doc(p(a), p(b), p(c), p(x))],
  ['a merge of three', doc(p(a), p(b), p(c), p(x)), doc(p(`${a} ${b} ${c}`), p(x))],
  ['a split with a paragraph between', doc(p(`${a} ${b} ${c}`), p(x)), doc(p(`${a} ${b}`), p('Quite new.'), p(c), p(x))],
  ['a merge over a paragraph', doc(p(`${a} ${b}`), p('Soon gone.'), p(c), p(x)), doc(p(`${a} ${b} ${c}`), p(x))],
  ['a split paragraph that moved', doc(p(`${a} ${b}`), p(x), p(y)), doc(p(x), p(y), p(a), p(b))],
  ['joined paragraphs that moved', doc(p(a), p(b), p(x), p(y)), doc(p(x), p(y), p(`${a} ${b}`))],
  ['joined paragraphs that moved, edited', doc(p(a), p(b), p(x), p(y)), doc(p(x), p(y), p(`${a} ${b.replace('ten', '10')}`))],
  ['three joined paragraphs that moved to a section', doc(p(a), p(b), p(c), section('T', p(y))), doc(section('T', p(y), p(`${a} ${b} ${c}`)))],
  ['a split paragraph made a list', doc(p(`${a} ${b}`), p(x)), doc(ul(a, b), p(x))],
  ['paragraphs joined to an item', doc(p(a), p(b), p(x)), doc(ul(`${a} ${b}`), p(x))],
  ['items joined to a paragraph', doc(ul(a, b), p(x)), doc(p(`${a} ${b}`), p(x))],
  ['a section that moved, with a split', doc(section('S', p(`${a} ${b}`)), section('T', p(x), p(y))), doc(section('T', p(x), p(y)), section('S', p(a), p(b)))],
  ['a section that moved, with a merge', doc(section('S', p(a), p(b)), section('T', p(x), p(y))), doc(section('T', p(x), p(y)), section('S', p(`${a} ${b}`)))],
  // Both found by generated pairs: what was split off stands behind an empty paragraph, what was joined in a list within the item.
  ['a split over an empty paragraph', doc(p(sup('Surgery leak, valve valve'), 'valve é'), p()), doc(p('Surgery'), keyPoints('valve', 'leak, é', 'قلب'))],
  ['items joined, the place of the second taken', doc(section('S', references('valve', 'valve'))), doc(section('S', ul(li(p('valve valve'), ul('5')))))],
]
