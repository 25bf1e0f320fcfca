import type { Mark } from 'prosemirror-model'
import { findTarget, startsWithPhrase } from './find-target.ts'
import { visibleWords } from './visible-words.ts'
import { wordsBetween } from './words.ts'

/** A part of a text that stays in the sentence, with the reference it is under. */
export interface Span {
  readonly text: string
  readonly reference: Reference | null
  /** Of the page's own markup. */
  readonly marks?: readonly Mark[]
}

export interface Reference {
  readonly target: string
  readonly blurb: string | null
}

export type PreviewDoubt = 'uncertain-reference' | 'uncertain-preview' | 'unclear-preview'

/** What was found at one `... read more`. */
export interface Preview {
  /** Of the dots, in characters of the text. */
  readonly offset: number
  readonly words: string
  readonly reference: Reference | null
  readonly doubts: readonly PreviewDoubt[]
  /** Whether a person said that it is none. */
  readonly kept: boolean
}

/** What a person decided about the preview whose dots stand at an offset. */
export interface PreviewDecision {
  readonly as: 'text' | 'reference'
  readonly words?: string | undefined
  readonly target?: string | undefined
}

// More than any sentence's end with its title and blurb, so that a line with a thousand previews stays quick.
const farthestBack = 1500

const firstMarker = /(?:\.{3,}|…|\. \. \.)\s?read more(?![\p{L}\p{N}])/iu
const marker = new RegExp(firstMarker, 'giu')

/**
 * Takes the previews out of a text: `visible words Target Title Its first words ... read more [Target Title ]rest`.
 * Nothing else of the text is touched; where no title can be made out, the text stays whole and is doubted.
 */
export function takePreviews(text: string, decide: (offset: number) => PreviewDecision | null): { spans: Span[]; previews: Preview[] } {
  const spans: Span[] = []
  const previews: Preview[] = []
  const say = (from: number, to: number, reference: Reference | null = null): void => {
    if (to > from) spans.push({ text: text.slice(from, to), reference })
  }
  // Where the text not yet said begins, and where the sentence before the next preview does.
  let said = 0
  for (const match of text.matchAll(marker)) {
    const offset = match.index
    const end = offset + match[0].length
    if (offset < said) continue
    const decision = decide(offset)
    if (decision?.as === 'text') {
      previews.push({ offset, words: '', reference: null, doubts: [], kept: true })
      say(said, end)
      said = end
      continue
    }
    const words = wordsBetween(text, Math.max(said, offset - farthestBack), offset)
    // Long enough for any title; the rest of a long line is not copied for each preview.
    const after = text.slice(end, end + 400)
    const split = decision?.target === undefined ? findTarget(words, after) : forcedSplit(text, Math.max(said, offset - farthestBack), offset, decision.target, after)
    const first = split === null ? undefined : words[split.target]
    const opening = split === null ? undefined : words[split.blurb]
    const last = split === null ? undefined : words[split.blurb - 1]
    if (split === null || first === undefined || opening === undefined || last === undefined) {
      previews.push({ offset, words: '', reference: null, doubts: ['unclear-preview'], kept: false })
      continue
    }
    const target = text.slice(first.from, last.to)
    const reference: Reference = { target, blurb: text.slice(opening.from, offset).trim() }
    const visible = visibleWords(words, split.target, words.slice(split.target, split.blurb))
    const chosen = decision?.words === undefined ? null : placeOfWords(text, said, first.from, decision.words)
    const visibleEnd = words[split.target - 1]?.to ?? first.from
    const visibleStart = chosen ?? skipOpening(text, words[visible.from]?.from ?? said, visibleEnd)
    const linkEnd = trimClosing(text, visibleStart, visibleEnd)
    say(said, visibleStart)
    say(visibleStart, linkEnd, reference)
    say(linkEnd, visibleEnd)
    const doubts: PreviewDoubt[] = []
    if (!visible.certain && chosen === null) doubts.push('uncertain-reference')
    if (split.doubtful && decision === null) doubts.push('uncertain-preview')
    previews.push({ offset, words: text.slice(visibleStart, linkEnd), reference, doubts, kept: false })
    said = end
    if (split.repeated) said += after.length - after.trimStart().length + target.length
    // What was taken out was parted from the rest by a blank.
    if (text[said] !== ' ' && said < text.length) spans.push({ text: ' ', reference: null })
  }
  say(said, text.length)
  return { spans, previews }
}

/** Where the first `... read more` of a text stands; -1 where none does. */
export function previewMarkerIn(text: string): number {
  return text.slice(0, 3000).search(firstMarker)
}

/** A text without what its last preview and all before it take up. */
export function afterLastPreview(text: string): string {
  let end = 0
  for (const match of text.matchAll(marker)) end = match.index + match[0].length
  return text.slice(end).trim()
}

/** How much speaks for the preview whose dots stand at an offset having its title in the text, with words of a sentence before it; 0 where nothing does. */
export function targetScore(text: string, offset: number): number {
  const end = offset + (firstMarker.exec(text.slice(offset, offset + 20))?.[0].length ?? 0)
  return findTarget(wordsBetween(text, Math.max(0, offset - farthestBack), offset), text.slice(end, end + 400))?.score ?? 0
}

/** Whether a text that ends in a preview goes on in the next line, which begins with the preview's title once more. */
export function goesOnWithTitle(text: string, next: string): boolean {
  const marker = /(?:\.{3}|…|\. \. \.)\s?read more$/iu.exec(text.slice(-20))
  if (marker === null) return false
  const offset = text.length - marker[0].length
  return findTarget(wordsBetween(text, Math.max(0, offset - farthestBack), offset), next.slice(0, 400))?.repeated ?? false
}

function forcedSplit(text: string, from: number, to: number, target: string, after: string): ReturnType<typeof findTarget> {
  const words = wordsBetween(text, from, to)
  const at = text.lastIndexOf(target, to)
  const first = words.findIndex((word) => word.from === at)
  const blurb = words.findIndex((word) => word.from >= at + target.length)
  return at < from || first < 1 || blurb <= first ? null : { target: first, blurb, repeated: startsWithPhrase(after, target), doubtful: false, score: 0 }
}

// The words chosen must be the last before the title; otherwise the choice was made on another text.
function placeOfWords(text: string, from: number, to: number, chosen: string): number | null {
  const before = text.slice(from, to).trimEnd()
  return chosen !== '' && before.endsWith(chosen) ? from + before.length - chosen.length : null
}

// Brackets, quotes and dashes before the words belong to the sentence.
function skipOpening(text: string, at: number, end: number): number {
  let start = at
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start] ?? '')) start++
  return start < end ? start : at
}

function trimClosing(text: string, start: number, end: number): number {
  let last = end
  const opened = text.slice(start, end).includes('(')
  while (last > start && /["'”’\]]/.test(text[last - 1] ?? '')) last--
  while (!opened && last > start && text[last - 1] === ')') last--
  return last
}
