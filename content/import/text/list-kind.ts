import { firstLine, type Block, type ListBlock } from './block.ts'
import { listChoice } from './choices.ts'
import { keyPointNames, referenceNames, resourceNames } from './data/headings.ts'
import { countWords, endsSentence } from './lines.ts'
import { linesOf } from './passage.ts'
import { placeOf, type Reporter } from './reporter.ts'
import { seeAlsoSpans } from './see-also.ts'

/**
 * Says what a list is by its place: under a heading that says so, or, in the lead, right after the opening paragraph and
 * made of whole sentences, the key points.
 */
export function listWithKind(list: ListBlock, heading: string | null, blocks: readonly Block[], reporter: Reporter): ListBlock {
  if (heading !== null) {
    if (referenceNames.test(heading)) return { ...list, as: 'references' }
    if (keyPointNames.has(heading.toLowerCase()) && blocks.at(-1)?.kind === 'heading') return { ...list, as: 'keyPoints' }
    return resourceNames.test(heading) && !list.items.every((item) => countWords(item.passages[0]?.text ?? '') <= 3) && list.as === 'bulletList' ? { ...list, as: 'resources' } : list
  }
  // Key points stand at the very top, after the opening and a line or two that lead to other topics, which open nothing.
  if (blocks.length > 5) return list
  const lead = blocks.filter((block) => !(block.kind === 'paragraph' && seeAlsoSpans(block.passage.text) !== null))
  const opening = lead[0]
  if (list.as !== 'bulletList' || lead.length !== 1 || opening?.kind !== 'paragraph' || !endsSentence(opening.passage.text)) return list
  const sentences = list.items.filter((item) => isWholeSentence(item.passages[0]?.text ?? '')).length
  if (sentences === list.items.length) return { ...list, as: 'keyPoints' }
  if (sentences * 2 >= list.items.length) {
    reporter.doubted('uncertain-list', placeOf(list.items.flatMap((item) => item.passages.flatMap(linesOf))), 'The first list may be the key points, but not all of its items are sentences.', [listChoice(firstLine(list), 'keyPoints')])
  }
  return list
}

function isWholeSentence(text: string): boolean {
  return endsSentence(text) && countWords(text) >= 4
}
