import { compareDocuments, type Change, type Comparison } from '../../../content/revisions/index.ts'
import { Chance } from '../../revisions/random-document.ts'
import { Writer } from './corpus.ts'
import { edits, sentenceStarts, type Deed, type EditName } from './edits.ts'
import { copyModel, documentOf, placesOf, sectionsOf, wordsOf, type Model } from './model.ts'

/** A pair of documents of which all is known. */
export interface Case {
  readonly before: Model
  readonly after: Model
  readonly deeds: readonly Deed[]
}

/** @param names edits to choose from; every one of them `times` times, or, with `share`, any until there are so many for each 1,300 words */
export function makeCase(seed: number, words: number, names: readonly EditName[], times: number): Case {
  const chance = new Chance(seed)
  const writer = new Writer(chance)
  const before = writer.model(words)
  addLinks(before, chance)
  const after = copyModel(before)
  writer.inventing = true
  const touched = new Set<object>()
  const deeds: Deed[] = []
  for (let i = 0, tries = 0; i < times && tries < times * 10; tries++) {
    const one = edits.find(({ name }) => name === names[i % names.length]) ?? edits[0]
    const deed = one?.apply(after, chance, writer, touched)
    if (!deed) {
      if (tries % 5 === 4) i++
      continue
    }
    deeds.push(deed)
    i++
  }
  return { before, after, deeds }
}

function addLinks(model: Model, chance: Chance): void {
  for (const section of sectionsOf(model))
    for (const block of section.blocks)
      if (block.kind === 'paragraph' && block.words.length > 12 && chance.sometimes(0.25)) {
        const from = chance.below(block.words.length - 4)
        const href = `https://example.org/${chance.below(1000)}`
        for (const word of block.words.slice(from, from + 2)) word.href = href
      }
}

/** 45 of 100 sentences touched, and two blocks moved in every 1,300 words. */
export function makeHeavyCase(seed: number, words: number): Case {
  const moved = makeCase(seed, words, ['move paragraph'], Math.round((2 * words) / 1300))
  const chance = new Chance(seed + 1)
  const writer = new Writer(chance)
  writer.inventing = true
  const after = copyModel(moved.after)
  for (const section of sectionsOf(after))
    for (const block of section.blocks) {
      if (block.kind !== 'paragraph') continue
      const starts = sentenceStarts(block.words)
      const result = starts.slice(0, -1).flatMap((start, i) => {
        const sentence = block.words.slice(start, starts[i + 1])
        if (!chance.sometimes(0.45)) return sentence
        const way = chance.below(5)
        if (way === 0) return writer.sentence()
        if (way === 1) return [...sentence, ...writer.sentence()]
        if (way === 2 && starts.length > 2) return []
        return sentence.map((word, at) => (at > 0 && at < sentence.length - 1 && chance.sometimes(0.15) ? (writer.word()[0] ?? word) : word))
      })
      block.words = result.length > 0 ? result : writer.sentence()
    }
  return { ...moved, after }
}

export interface Score {
  reported: number
  true: number
  hits: number
  changes: number
  deeds: number
  words: number
  falselyMoved: number
  limited: boolean
  /** For each edit: how often it was made, and how often told as what it was. */
  readonly told: Map<EditName, { made: number; told: number }>
}

export function scoreCase(one: Case): Score & { comparison: Comparison } {
  const before = documentOf(one.before)
  const after = documentOf(one.after)
  const comparison = compareDocuments(before, after)
  return { ...score(one, comparison), comparison }
}

export function score(one: Case, comparison: Comparison): Score {
  const wordsA = wordsOf(one.before)
  const wordsB = wordsOf(one.after)
  const placesA = placesOf(comparison.before)
  const placesB = placesOf(comparison.after)
  if (wordsA.length !== placesA.length || wordsB.length !== placesB.length) throw new RangeError('The bench lost count of its words.')
  const keysA = new Set(wordsA.map(({ key }) => key))
  const keysB = new Set(wordsB.map(({ key }) => key))
  const reportedA = new Set<number>()
  const reportedB = new Set<number>()
  const movedA = new Set<number>()
  for (const change of comparison.changes) {
    const oneSided = change.kind === 'row' || change.kind === 'column'
    if (change.kind === 'delete' || change.kind === 'replace' || oneSided) mark(reportedA, placesA, rangesOf(change, 'a'))
    if (change.kind === 'insert' || change.kind === 'replace' || oneSided) mark(reportedB, placesB, rangesOf(change, 'b'))
    if (change.kind === 'move') mark(movedA, placesA, rangesOf(change, 'a'))
  }
  const trueA = wordsA.flatMap(({ key }, i) => (keysB.has(key) ? [] : [i]))
  const trueB = wordsB.flatMap(({ key }, i) => (key !== 0 && keysA.has(key) ? [] : [i]))
  const trulyMoved = new Set(one.deeds.filter(({ kind }) => kind === 'move').flatMap(({ keys }) => keys))
  const told = new Map<EditName, { made: number; told: number }>()
  for (const deed of one.deeds) {
    const entry = told.get(deed.name) ?? { made: 0, told: 0 }
    entry.made++
    if (isTold(deed, comparison.changes, wordsA.map(({ key }) => key), placesA, wordsB.map(({ key }) => key), placesB)) entry.told++
    told.set(deed.name, entry)
  }
  return {
    reported: reportedA.size + reportedB.size,
    true: trueA.length + trueB.length,
    hits: trueA.filter((i) => reportedA.has(i)).length + trueB.filter((i) => reportedB.has(i)).length,
    changes: comparison.changes.length,
    deeds: one.deeds.reduce((sum, { changes }) => sum + (changes ?? 1), 0),
    words: wordsA.length,
    falselyMoved: [...movedA].filter((i) => keysB.has(wordsA[i]?.key ?? 0) && !trulyMoved.has(wordsA[i]?.key ?? 0)).length,
    limited: comparison.limited,
    told,
  }
}

type Ranges = readonly (readonly [number, number])[]

function rangesOf(change: Change, side: 'a' | 'b'): Ranges {
  if (change.ranges) return change.ranges[side]
  return [side === 'a' ? [change.fromA, change.toA] : [change.fromB, change.toB]]
}

function mark(found: Set<number>, places: readonly { from: number; to: number }[], ranges: Ranges): void {
  for (const [from, to] of ranges) {
    let low = 0
    for (let high = places.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((places[middle]?.to ?? 0) <= from) low = middle + 1
      else high = middle
    }
    for (let i = low; i < places.length && (places[i]?.from ?? 0) < to; i++) found.add(i)
  }
}

type Places = readonly { from: number; to: number }[]

function isTold(deed: Deed, changes: readonly Change[], keysA: readonly number[], placesA: Places, keysB: readonly number[], placesB: Places): boolean {
  const kinds = changes.filter(({ kind }) => kind === deed.kind)
  if (deed.keys.length === 0) return kinds.length > 0
  const wanted = new Set(deed.keys)
  const inA = keysA.flatMap((key, i) => (wanted.has(key) ? [i] : []))
  const inB = keysB.flatMap((key, i) => (wanted.has(key) ? [i] : []))
  if (deed.kind === 'split' || deed.kind === 'merge') {
    const [places, at, side]: [Places, number[], 'a' | 'b'] = deed.kind === 'split' ? [placesB, inB, 'b'] : [placesA, inA, 'a']
    const from = places[at[0] ?? 0]?.to ?? 0
    const to = places[at[1] ?? 0]?.from ?? 0
    return kinds.some((change) => rangesOf(change, side).some(([start, end]) => start >= from && end <= to && end > start))
  }
  const found = (indexes: readonly number[], places: Places, side: 'a' | 'b'): boolean =>
    kinds.some((change) => indexes.filter((i) => rangesOf(change, side).some(([from, to]) => (places[i]?.from ?? 0) >= from && (places[i]?.to ?? 0) <= to)).length >= 0.8 * indexes.length)
  return found(inA, placesA, 'a') && found(inB, placesB, 'b')
}

export function add(total: Score | null, one: Score): Score {
  if (!total) return { ...one, told: new Map([...one.told].map(([name, entry]) => [name, { ...entry }])) }
  for (const [name, { made, told }] of one.told) {
    const entry = total.told.get(name) ?? { made: 0, told: 0 }
    total.told.set(name, { made: entry.made + made, told: entry.told + told })
  }
  return {
    reported: total.reported + one.reported, true: total.true + one.true, hits: total.hits + one.hits, changes: total.changes + one.changes, deeds: total.deeds + one.deeds,
    words: total.words + one.words, falselyMoved: total.falselyMoved + one.falselyMoved, limited: total.limited || one.limited, told: total.told,
  }
}
