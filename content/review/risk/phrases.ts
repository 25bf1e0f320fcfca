import { irregular } from './lexicon/plain.ts'
import { normOf } from './text.ts'
import type { Word } from './text.ts'

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** A match of `length` words that stands for `value`. */
export interface PhraseMatch<T> {
  readonly length: number
  readonly value: T
}

/** Finds the longest phrase of a table at a place in a text; plurals of words match their singular. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()

  /** Of two rows with one form the first counts. `forms` are separated by `|`. */
  constructor(rows: Iterable<readonly [forms: string, value: T]>) {
    for (const [forms, value] of rows) {
      for (const form of forms.split('|')) {
        const words = form.split(' ').map(normOf)
        const first = words[0] ?? ''
        const entries = this.#byFirst.get(first)
        if (entries === undefined) this.#byFirst.set(first, [{ words, value }])
        else entries.push({ words, value })
      }
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  }

  /** The words of all forms. */
  words(): string[] {
    return [...this.#byFirst.values()].flatMap((entries) => entries.flatMap((entry) => entry.words))
  }

  match(words: readonly Word[], at: number): PhraseMatch<T> | undefined {
    const word = words[at]
    if (word === undefined) return undefined
    const exact = this.#longest(word.norm, words, at)
    const single = singular(word.norm)
    const folded = single === word.norm ? undefined : this.#longest(single, words, at)
    const found = folded !== undefined && folded.length > (exact?.length ?? 0) ? folded : exact
    return found ?? this.#inflected(word.norm, words, at)
  }

  /** "lowering", "avoided": read as the base form where the table has only that. */
  #inflected(norm: string, words: readonly Word[], at: number): PhraseMatch<T> | undefined {
    const cut = /^(.{3,})(?:ing|ed)$/.exec(norm)?.[1]
    if (cut === undefined) return undefined
    const bases = [`${cut}e`, cut, cut.replace(/(.)\1$/, '$1'), cut.replace(/i$/, 'y')]
    for (const base of bases) {
      const found = base.length < 3 || uninflected.has(base) ? undefined : this.#longest(base, words, at)
      if (found !== undefined) return found
    }
    return undefined
  }

  #longest(first: string, words: readonly Word[], at: number): PhraseMatch<T> | undefined {
    for (const entry of this.#byFirst.get(first) ?? []) {
      const length = lengthOf(entry.words, words, at)
      if (length !== undefined) return { length, value: entry.value }
    }
    return undefined
  }
}

/** How many words a phrase takes at a place where its first word stands; an article may stand within: "after (the) menopause". */
function lengthOf(phrase: readonly string[], words: readonly Word[], at: number): number | undefined {
  let next = at + 1
  for (const expected of phrase.slice(1)) {
    if (words[next]?.norm === 'the' && expected !== 'the' && words[next]?.apart === false) next += 1
    if (!isWord(words[next], expected)) return undefined
    next += 1
  }
  return next - at
}

// "noted" is no form of "not", nor "canned" of "can".
const uninflected: ReadonlySet<string> = new Set(['not', 'can', 'may', 'all', 'off', 'few', 'war'])

function isWord(word: Word | undefined, expected: string): boolean {
  if (word === undefined || word.apart || word.type === 'end' || word.type === 'line') return false
  return word.norm === expected || singular(word.norm) === expected
}

const invariable: ReadonlySet<string> = new Set(['series', 'species', 'rabies', 'caries', 'scabies', 'diabetes', 'measles', 'mumps', 'shingles', 'herpes', 'feces', 'biceps', 'triceps', 'quadriceps', 'forceps', 'always', 'perhaps', 'sometimes', 'besides'])

/** A plural's singular, by its ending; other words as they are. */
export function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (invariable.has(word)) return word
  if (/(?:aches|calories|cookies)$/.test(word)) return word.slice(0, -1)
  if (word.length > 5 && word.endsWith('oes')) return word.slice(0, -2)
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** A word without its commonest endings, so that forms of one verb or noun compare as equal. */
export function stem(word: string): string {
  const base = irregular.get(word) ?? singular(word)
  if (base.length < 5) return base
  const cut = base.replace(/(?:ations?|ings?|edly|ed|ly|ment|e)$/, '')
  const kept = cut.length < 3 ? base : cut
  return kept.replace(/([bdfglmnprt])\1$/, '$1').replace(/[iy]$/, '')
}
