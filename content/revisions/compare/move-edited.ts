import type { Source } from './carve-moves.ts'
import { draft } from './draft.ts'
import { wordsOf, type Scope } from './scope.ts'
import { commonRuns } from './sequence.ts'
import { readMovedText, type WordRange } from './text-parts.ts'

// A sentence of so many words of which so much is the same, in the same order, is one sentence; what resembles it as much as
// a rival may is boilerplate, and nobody's.
const leastWords = 8
const same = 0.75
const rival = 0.6
// Sentences that share a row of three words with more others than this are told by their other rows.
const commonPlace = 6

interface Sentence extends WordRange {
  readonly source: Source
  /** Its words, without signs. */
  readonly ids: readonly number[]
}

interface Match {
  readonly gone: Sentence
  readonly come: Sentence
  readonly share: number
}

/** Finds sentences that were deleted in one place and inserted in another with a word or two changed, or their formatting. */
export function findEditedMoves(sources: readonly Source[], scope: Scope): boolean {
  const come = sentencesOf(sources.filter(({ side }) => side === 'b'), scope)
  if (come.length === 0) return false
  const matches = matchesOf(sentencesOf(sources.filter(({ side }) => side === 'a'), scope), come)
  let found = false
  for (const { gone, come: arrived, share } of matches) {
    const rivals = matches.filter((other) => (other.gone === gone) !== (other.come === arrived))
    if (share < same || rivals.length > 0) continue
    const own = draft('move', [], [])
    const text = readMovedText(gone, arrived, scope)
    for (const sentence of [gone, arrived]) {
      const { from, to } = wordsOf(sentence.block, scope)
      sentence.source.moves.push({ from: from[sentence.first] ?? 0, to: to[sentence.end - 1] ?? 0, draft: own, text })
    }
    found = true
  }
  return found
}

/** Whole sentences within what is gone or new, as far as they did not move unchanged. */
function sentencesOf(sources: readonly Source[], scope: Scope): Sentence[] {
  return sources.flatMap((source) => {
    const { block } = source
    const words = wordsOf(block, scope)
    const sentences: Sentence[] = []
    let first = source.first
    for (let i = source.first; i < source.end; i++) {
      if (scope.vocabulary.kind(words.ids[i] ?? 0) !== 'stop' && i + 1 < source.end) continue
      const range = { block, first, end: i + 1 }
      first = i + 1
      const [from, to] = [words.from[range.first] ?? 0, words.to[i] ?? 0]
      const ids = words.ids.slice(range.first, range.end).filter((id) => scope.vocabulary.kind(id) === 'word')
      if (ids.length >= leastWords && !source.moves.some((move) => move.from < to && from < move.to)) sentences.push({ ...range, source, ids })
    }
    return sentences
  })
}

/** Pairs that may be rivals or better. O(words), not O(sentences²). */
function matchesOf(gone: readonly Sentence[], come: readonly Sentence[]): Match[] {
  const places = new Map<string, Set<Sentence>>()
  for (const sentence of come) for (const row of rowsOf(sentence)) places.set(row, (places.get(row) ?? new Set()).add(sentence))
  return gone.flatMap((sentence) => {
    const candidates = new Set(rowsOf(sentence).flatMap((row) => {
      const found = places.get(row)
      return found && found.size <= commonPlace ? [...found] : []
    }))
    return [...candidates].flatMap((other): Match[] => {
      const share = shareOf(sentence, other)
      return share >= rival ? [{ gone: sentence, come: other, share }] : []
    })
  })
}

function rowsOf({ ids }: Sentence): string[] {
  return ids.slice(2).map((id, i) => `${ids[i] ?? 0} ${ids[i + 1] ?? 0} ${id}`)
}

function shareOf(a: Sentence, b: Sentence): number {
  // Most that share a row of words share too few to be looked at word by word.
  const words = new Set(a.ids)
  if (b.ids.filter((id) => words.has(id)).length < rival * Math.max(a.ids.length, b.ids.length)) return 0
  const runs = commonRuns(a.ids, b.ids, a.ids.length + b.ids.length) ?? []
  return runs.reduce((sum, { length }) => sum + length, 0) / Math.max(a.ids.length, b.ids.length)
}
