import type { Passage, Sentence, Token } from './token.ts'

/** A place where two sentences differ: what the one has there and what the other has. */
export interface Gap {
  readonly removed: readonly Token[]
  readonly added: readonly Token[]
}

/** Two sentences set side by side; `before` or `after` is undefined where a sentence stands on one side only. */
export interface Pair {
  readonly before: Sentence | undefined
  readonly after: Sentence | undefined
  readonly gaps: readonly Gap[]
  /** Share of the shorter sentence's words that both have, 0 to 1. */
  readonly kept: number
  /** A sentence of one side whose words the other side has in other sentences: it was merged into them or split off. */
  readonly merged: boolean
}

// Two sentences of which less than this is shared are an old one and a new one.
const likeness = 0.35
// Above this many cells a sentence pair is compared as one gap: no real sentence is near it.
const mostCells = 1_000_000
// Above this many pairs of sentences partners are sought in order only.
const mostSentencePairs = 40_000

/** Numbers hold sentences together less than the words around them; so a changed dose leaves its owner in place. */
function weightOf(token: Token): number {
  // The verb of an instruction is a word like others.
  if (token.fact === undefined || token.fact.lone === 'whole') return smallWords.has(token.key) ? 0.5 : 3
  // Times of day own the doses beside them.
  if (token.fact.kind === 'frequency' && token.fact.lone === 'swap') return 3.5
  return owners.has(token.fact.kind) ? 3.5 : 2
}

const owners = new Set(['drug', 'population', 'site', 'allergen', 'urgency', 'route'])
/** Words that tie others together: they hold a sentence less than any other. */
export const smallWords: ReadonlySet<string> = new Set(['to', 'in', 'with', 'for', 'at', 'on', 'by', 'from', 'into', 'than', 'about', 'will', 'can', 'us', 'also', 'up', 'out', 'off'])

/** Pairs the sentences of two passages; sentences that both have in equal words are left out wherever they stand. */
export function alignPassages(before: Passage, after: Passage): Pair[] {
  const rest = withoutEqual(before.sentences, after.sentences)
  const pairs: Pair[] = []
  const loneA = new Set(rest.before)
  const loneB = new Set(rest.after)
  for (const [a, b] of partners(rest.before, rest.after)) {
    loneA.delete(a)
    loneB.delete(b)
    pairs.push(pairOf(a, b))
  }
  const leftB = [...loneB]
  const leftA = [...loneA]
  // What is left over on both sides is set side by side in order: a rewritten sentence.
  const loose = Math.min(leftA.length, leftB.length)
  for (let index = 0; index < loose; index += 1) {
    const [a, b] = [leftA[index], leftB[index]]
    if (a !== undefined && b !== undefined) pairs.push(pairOf(a, b))
  }
  for (const a of leftA.slice(loose)) pairs.push({ before: a, after: undefined, gaps: [{ removed: a.tokens, added: [] }], kept: 0, merged: isWithin(a, after) })
  for (const b of leftB.slice(loose)) pairs.push({ before: undefined, after: b, gaps: [{ removed: [], added: b.tokens }], kept: 0, merged: isWithin(b, before) })
  return pairs
}

function withoutEqual(before: readonly Sentence[], after: readonly Sentence[]): { before: Sentence[]; after: Sentence[] } {
  const counts = new Map<string, number>()
  for (const { signature } of after) counts.set(signature, (counts.get(signature) ?? 0) + 1)
  const equal = new Map<string, number>()
  const restBefore = before.filter(({ signature: key }) => {
    const count = counts.get(key) ?? 0
    if (count === 0) return true
    counts.set(key, count - 1)
    equal.set(key, (equal.get(key) ?? 0) + 1)
    return false
  })
  const restAfter = after.filter(({ signature: key }) => {
    const count = equal.get(key) ?? 0
    if (count === 0) return true
    equal.set(key, count - 1)
    return false
  })
  return { before: restBefore, after: restAfter }
}

function partners(before: readonly Sentence[], after: readonly Sentence[]): [Sentence, Sentence][] {
  if (before.length * after.length > mostSentencePairs) return []
  const scored = before.flatMap((a, indexA) => after.map((b, indexB) => ({ a, b, far: Math.abs(indexA - indexB), score: similarity(a, b) })))
  const taken = new Set<Sentence>()
  const found: [Sentence, Sentence][] = []
  for (const { a, b } of scored.filter(({ score }) => score >= likeness).sort((x, y) => y.score - x.score || x.far - y.far)) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a)
    taken.add(b)
    found.push([a, b])
  }
  return found
}

function similarity(a: Sentence, b: Sentence): number {
  const weights = new Map<string, number>()
  let total = 0
  for (const token of a.tokens) {
    weights.set(token.key, (weights.get(token.key) ?? 0) + weightOf(token))
    total += weightOf(token)
  }
  let shared = 0
  for (const token of b.tokens) {
    const weight = weightOf(token)
    total += weight
    const left = weights.get(token.key) ?? 0
    if (left >= weight) {
      shared += weight
      weights.set(token.key, left - weight)
    }
  }
  return total === 0 ? 1 : (2 * shared) / total
}

function pairOf(before: Sentence, after: Sentence): Pair {
  const a = before.tokens
  const b = after.tokens
  const gaps = a.length * b.length > mostCells ? [{ removed: a, added: b }] : gapsOf(a, b)
  const lost = weigh(gaps.flatMap((gap) => gap.removed))
  const [totalA, totalB] = [weigh(a), weigh(b)]
  // Of the shorter one: a clause more or less is no rewriting.
  const total = Math.min(totalA, totalB)
  return { before, after, gaps, kept: total === 0 ? 0 : (totalA - lost) / total, merged: false }
}

// Share of a sentence's words that the other version must have for it to count as merged.
const mostWords = 0.75

function isWithin(sentence: Sentence, passage: Passage): boolean {
  const keys = new Set(passage.sentences.flatMap(({ tokens }) => tokens.map(({ key }) => key)))
  let total = 0
  let found = 0
  for (const token of sentence.tokens) {
    total += weightOf(token)
    if (keys.has(token.key)) found += weightOf(token)
  }
  return total > 0 && found / total >= mostWords
}

function weigh(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + weightOf(token), 0)
}

/** Longest common subsequence by weight, so that owners and nouns stay in place rather than "in" and "to". */
function gapsOf(a: readonly Token[], b: readonly Token[]): Gap[] {
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const token = a[i]
    if (token === undefined) continue
    const weight = weightOf(token)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
      const take = token.key === b[j]?.key ? weight + (best[(i + 1) * width + j + 1] ?? 0) : 0
      best[i * width + j] = Math.max(skip, take)
    }
  }
  const gaps: Gap[] = []
  let removed: Token[] = []
  let added: Token[] = []
  const close = (): void => {
    if (removed.length + added.length > 0) gaps.push({ removed, added })
    removed = []
    added = []
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [tokenA, tokenB] = [a[i], b[j]]
    const here = best[i * width + j] ?? 0
    if (tokenA !== undefined && tokenB !== undefined && tokenA.key === tokenB.key && here === weightOf(tokenA) + (best[(i + 1) * width + j + 1] ?? 0)) {
      close()
      i += 1
      j += 1
    } else if (tokenA !== undefined && (tokenB === undefined || here === (best[(i + 1) * width + j] ?? 0))) {
      removed.push(tokenA)
      i += 1
    } else if (tokenB !== undefined) {
      added.push(tokenB)
      j += 1
    }
  }
  close()
  return gaps
}
