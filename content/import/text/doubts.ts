import type { Block } from './block.ts'
import { lineChoice } from './choices.ts'
import { linesOf } from './passage.ts'
import { placeOf, wholePage, type Reporter } from './reporter.ts'

// Words that point back at something said just before; at the start of a section nothing was.
const pointsBack =
  /^(?:however|instead|in contrast|by contrast|conversely|on the other hand|consequently|therefore|thus|hence|nevertheless|nonetheless|moreover|furthermore|in addition|additionally|also,|otherwise|similarly|likewise|but|and|or|still,|yet,|even so|for this reason|as a result,|then,|more often,|less often,|more commonly,|less commonly,|the (?:latter|former)\b)(?![\p{L}])/iu
const howeverEarly = /^[^.?!;:]{1,60}, (?:however|therefore|though|by contrast|in contrast|on the other hand|instead|moreover|too),/i
const announces = /^the following\b.{0,80}\b(?:is|are)\b|\bthe following\b.{0,60}\bresources?\b/i

/** Looks over the whole for what a person must see: sections without text, words that point at nothing. */
export function doubtStructure(blocks: readonly Block[], reporter: Reporter): void {
  if (!blocks.some((block) => block.kind !== 'heading')) reporter.doubted('no-body', wholePage, 'No text of an article was found on the page.')
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]
    const ends = next === undefined || next.kind === 'heading'
    if (block.kind === 'heading') {
      const deeper = next?.kind === 'heading' && next.level > block.level
      if (ends && !deeper) {
        reporter.doubted('empty-section', placeOf(linesOf(block.passage)), `The section "${block.passage.text}" has no content.`, [
          lineChoice(block.passage.parts[0]?.line.number ?? 0, 'dropped'),
          lineChoice(block.passage.parts[0]?.line.number ?? 0, 'paragraph'),
        ])
      }
      return
    }
    if (block.kind !== 'paragraph') return
    const { text } = block.passage
    const before = blocks[i - 1]
    const first = before?.kind === 'heading'
    if (first && (pointsBack.test(text) || howeverEarly.test(text))) {
      const opening = text.split(' ').slice(0, 5).join(' ')
      reporter.doubted('nothing-precedes', placeOf(linesOf(block.passage)), `The first paragraph under "${before.passage.text}" begins "${opening} …", which points back, but nothing precedes it; was something lost?`)
    }
    if (!ends) return
    if (text.endsWith(':')) reporter.doubted('nothing-follows', placeOf(linesOf(block.passage)), `"${lastWords(text)}" announces something, but nothing follows it.`)
    else if (announces.test(text)) reporter.doubted('nothing-follows', placeOf(linesOf(block.passage)), `"${text.split(' ').slice(0, 8).join(' ')} …" announces something, but nothing follows it.`)
  })
}

function lastWords(text: string): string {
  const words = text.split(' ')
  return words.length > 8 ? `… ${words.slice(-8).join(' ')}` : text
}
