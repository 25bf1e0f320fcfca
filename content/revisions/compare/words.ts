import type { Node } from 'prosemirror-model'
import type { DigestReader } from './digest.ts'

/**
 * The words of one textblock: words, numbers, single signs, and inline nodes that are not text.
 * Blanks are no words: each word has those before it as its lead, and the last entry stands for the end of the block.
 */
export interface Words {
  /** What stands there, as a number: equal words have equal ones, whatever their marks. The end is not counted in. */
  readonly ids: readonly number[]
  /** The blanks before each word and before the end. */
  readonly leads: readonly string[]
  /** Offsets into the block's content; one more than `ids`, for the end. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** A word (or an inline node), a sign, the end of a sentence; `break` is the end of a block. */
export type WordKind = 'word' | 'sign' | 'stop' | 'break'

function kindOf(word: string): WordKind {
  if (/^[.!?…。！？]$/.test(word)) return 'stop'
  return /[\p{L}\p{N}\0]/u.test(word) ? 'word' : 'sign'
}

/** Gives words their numbers: 1, 2, 3 … in order of appearance. One for each comparison. */
export class Vocabulary {
  private readonly ids = new Map<string, number>()
  private readonly texts: string[] = ['']
  private readonly kinds: WordKind[] = ['sign']
  /** 0 until asked for. */
  private readonly foldedIds: number[] = [0]

  id(word: string): number {
    let id = this.ids.get(word)
    if (id === undefined) {
      id = this.texts.length
      this.ids.set(word, id)
      this.texts.push(word)
      this.kinds.push(kindOf(word))
      this.foldedIds.push(0)
    }
    return id
  }

  kind(id: number): WordKind {
    return this.kinds[id] ?? 'sign'
  }

  /** The same word without capitals: what begins a sentence here may end one there. */
  folded(id: number): number {
    let folded = this.foldedIds[id] ?? 0
    if (folded === 0) this.foldedIds[id] = folded = this.id(this.text(id).toLowerCase())
    return folded
  }

  text(id: number): string {
    return this.texts[id] ?? ''
  }

  get size(): number {
    return this.texts.length
  }
}

// A word keeps its apostrophes, its combining marks and the point within a number ("don't", "0.5"); hyphens part words.
// An emoji is one sign with all its modifiers and joiners; so is a flag; so is any other sign with its combining marks.
const wordPattern =
  /([\s\u00a0]+)|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00ad]*(?:(?:['’](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}_\u00ad]+)*|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:[\p{EMod}\ufe0f\u20e3\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*|[^]\p{M}*/uy

// Scripts that set no blanks between words: only a dictionary can tell them apart.
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u
let segmenter: Intl.Segmenter | null = null

/**
 * Where a word of plain letters and digits ends that begins here: most words are such, and need no pattern.
 * The same place if it is none, or if what follows may belong to it in ways that only the pattern knows.
 */
function plainWordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && isPlainLetter(text.charCodeAt(at))) at++
  if (at === start || at === text.length) return at
  const next = text.charCodeAt(at)
  // ' and . and , may join; anything beyond ASCII may be a letter or a mark.
  return next > 126 || next === 39 || next === 44 || next === 46 ? (next <= 126 && !joins(text, at) ? at : start) : at
}

function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1)
  return isPlainLetter(code) || code > 126
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
}

export function readWords(block: Node, vocabulary: Vocabulary, digests: DigestReader): Words {
  const ids: number[] = []
  const leads: string[] = []
  const from: number[] = []
  const to: number[] = []
  let lead = ''
  const push = (word: string, start: number, end: number): void => {
    ids.push(vocabulary.id(word))
    leads.push(lead)
    from.push(start)
    to.push(end)
    lead = ''
  }
  const readText = (text: string, offset: number): void => {
    for (let at = 0; at < text.length; ) {
      const plain = plainWordEnd(text, at)
      if (plain > at) {
        push(text.slice(at, plain), offset + at, offset + plain)
        at = plain
        continue
      }
      wordPattern.lastIndex = at
      const match = wordPattern.exec(text)
      if (!match) break
      const word = match[0]
      if (match[1] !== undefined) lead += word
      else if (word.length > 1 && unspaced.test(word)) {
        segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
        for (const part of segmenter.segment(word)) push(part.segment, offset + at + part.index, offset + at + part.index + part.segment.length)
      } else push(word, offset + at, offset + at + word.length)
      at += word.length
    }
  }
  // A word may run through several texts with different marks.
  let text = ''
  let textStart = 0
  let offset = 0
  for (const child of block.children) {
    if (child.isText) {
      if (text === '') textStart = offset
      text += child.text ?? ''
    } else {
      readText(text, textStart)
      text = ''
      push(`\0${atomKey(child, digests)}`, offset, offset + child.nodeSize)
    }
    offset += child.nodeSize
  }
  readText(text, textStart)
  leads.push(lead)
  from.push(offset)
  to.push(offset)
  return { ids, leads, from, to }
}

// An inline node is the same whatever its marks: those are compared apart, like those of text.
function atomKey(node: Node, digests: DigestReader): number {
  return digests.read(node.marks.length > 0 ? node.mark([]) : node).hash
}
