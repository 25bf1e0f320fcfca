import type { Fragment } from 'prosemirror-model'
import { lineChoice } from './choices.ts'
import { isSectionName, referenceNames } from './data/headings.ts'
import type { Forced } from './forced.ts'
import { inlineContent } from './inline.ts'
import { linesOf, locate, marksOf, type Passage } from './passage.ts'
import { takePreviews, type Preview, type Span } from './previews/take-previews.ts'
import { placeOf, type Place, type Reporter } from './reporter.ts'
import { seeAlsoSpans, seeAlsoWithin } from './see-also.ts'

/** The nodes of a passage: its sentence with cross references in it, and no preview. */
export function passageContent(passage: Passage, forced: Forced, reporter: Reporter): Fragment {
  const { spans, previews } = takePreviews(passage.text, (offset) => {
    const { line, offset: inLine } = locate(passage, offset)
    return forced.preview(line, inLine)
  })
  for (const preview of previews) report(preview, passage, reporter)
  // A page with previews was copied from a screen, and has no markup.
  if (previews.length > 0) return inlineContent(spans)
  const also = seeAlsoSpans(passage.text)
  if (also === null) {
    const within = seeAlsoWithin(passage.text)
    for (const { text, reference } of within ?? []) if (reference !== null) readReference(text, reference.target, placeOf(linesOf(passage)), reporter)
    return inlineContent(withMarks(within ?? spans, passage))
  }
  if (also.doubtful) reporter.doubted('uncertain-reference', placeOf(linesOf(passage)), 'How many topics this line names is not sure.')
  for (const { text, reference } of also.spans) if (reference !== null) readReference(text, reference.target, placeOf(linesOf(passage)), reporter)
  return inlineContent(withMarks(also.spans, passage))
}

// The spans are the passage's text, cut; each is cut again where a mark begins or ends.
function withMarks(spans: readonly Span[], passage: Passage): readonly Span[] {
  const ranges = marksOf(passage)
  if (ranges.length === 0) return spans
  const cuts = [...new Set(ranges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const cut: Span[] = []
  let start = 0
  for (const { text, reference } of spans) {
    const end = start + text.length
    const places = [start, ...cuts.filter((place) => place > start && place < end), end]
    places.slice(1).forEach((to, i) => {
      const from = places[i] ?? start
      cut.push({ text: text.slice(from - start, to - start), reference, marks: ranges.filter((range) => range.from <= from && range.to >= to).map(({ mark }) => mark) })
    })
    start = end
  }
  return cut
}

/** The text alone, of headings and captions, which hold no references. */
export function plainContent(passage: Passage): Fragment {
  const spans: Span[] = [{ text: passage.text, reference: null }]
  return inlineContent(spans)
}

function report(preview: Preview, passage: Passage, reporter: Reporter): void {
  const { line, offset } = locate(passage, preview.offset)
  const { reference, words } = preview
  const keep = { label: 'Leave it in the sentence', overrule: { kind: 'preview', line, offset, as: 'text' } } as const
  if (preview.kept) return
  if (reference === null) {
    const place = { line, endLine: line, quote: around(passage.text, preview.offset) }
    reporter.doubted('unclear-preview', place, 'This looks like the preview of another topic, but its title cannot be made out; it was left in the text.', [keep, lineChoice(line, 'dropped')])
    return
  }
  const place = { line, endLine: line, quote: words }
  readReference(words, reference.target, place, reporter, [keep])
  for (const doubt of preview.doubts) {
    if (doubt === 'uncertain-reference') {
      reporter.doubted(doubt, place, `The reference to "${reference.target}" was put on "${words}", which is a guess: the title has other words.`, [keep, ...otherWords(passage, preview, line, offset)])
    } else reporter.doubted(doubt, place, `Where the title "${reference.target}" of this preview begins and ends is not sure.`, [keep])
  }
  if (isSectionName(reference.target) || referenceNames.test(reference.target)) {
    reporter.doubted('ambiguous-target', place, `"${words}" refers to "${reference.target}", which is the name of a section, not of a topic.`, [
      { label: `Refer to "${words}"`, overrule: { kind: 'preview', line, offset, as: 'reference', target: reference.target, words } },
    ])
  }
}

function readReference(words: string, target: string, place: Place, reporter: Reporter, choices: Parameters<Reporter['read']>[3] = []): void {
  reporter.read('cross-reference', { ...place, quote: words }, `"${words}" refers to "${target}".`, choices)
}

// One word fewer and one more.
function otherWords(passage: Passage, preview: Preview, line: number, offset: number): { label: string; overrule: { kind: 'preview'; line: number; offset: number; as: 'reference'; words: string } }[] {
  const choose = (words: string): { label: string; overrule: { kind: 'preview'; line: number; offset: number; as: 'reference'; words: string } } => ({ label: `Put it on "${words}"`, overrule: { kind: 'preview', line, offset, as: 'reference', words } })
  const options: string[] = []
  const at = passage.text.lastIndexOf(preview.words, preview.offset)
  const before = /(\S+) $/.exec(passage.text.slice(Math.max(0, at - 60), Math.max(0, at)))?.[1]
  const shorter = preview.words.slice(preview.words.indexOf(' ') + 1)
  if (preview.words.includes(' ')) options.push(shorter)
  if (before !== undefined) options.push(`${before} ${preview.words}`)
  return options.map(choose)
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 80), at + 12)
}
