import type { Node } from 'prosemirror-model'
import { doc, p, ref, section, strong, table, ul } from '../../builders/article.ts'

const sentence = 'When the valve does not close completely, some blood leaks backward into the left atrium, and the heart has to work harder to move the same amount. '
const wordsOfSentence = sentence.trim().split(' ').length

/** A text of about so many words in sections of usual length, a sample and no medical advice. */
export function longDocument(words: number): Node {
  const paragraph = (index: number): Node =>
    index % 6 === 5 ? ul(...Array.from({ length: 3 }, () => sentence.trim())) : p(sentence.repeat(2), 'People with ', ref('atrial fibrillation', 'Atrial Fibrillation'), ' are given ', strong('anticoagulants'), '.')
  const blocks = Math.max(1, Math.round(words / (wordsOfSentence * 2.3)))
  const sections = Math.max(1, Math.round(blocks / 12))
  return doc(
    p('A long sample.'),
    ...Array.from({ length: sections }, (_, index) =>
      section(`Section ${index + 1}`, ...Array.from({ length: Math.ceil(blocks / sections) }, (_, block) => paragraph(block)), ...(index % 4 === 3 ? [table([['Drug', 'Dose'], ['Sample', '5 mg'], ['Other', '10 mg']], 'A sample table')] : [])),
    ),
  )
}
