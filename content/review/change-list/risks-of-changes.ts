import type { Change, Comparison } from '../../revisions/index.ts'
import { clinicalRisks, type ClinicalRisk } from '../risk/index.ts'
import { passageOf, textblockAt, within, type Place } from './passage.ts'

/** Changes of words within one textblock of either version, and those that moved words in it. */
interface Group {
  readonly words: Change[]
  /** The hull of the changes in the textblock; undefined for what is a block or more. */
  places: Places | undefined
}

interface Places {
  readonly a: Place
  readonly b: Place
}

/**
 * The clinical risks of all changes that take words out, put them in or replace them. Changes of one paragraph, item or
 * cell are weighed together: a clause deleted here and inserted there only moved.
 */
export function risksOfWords(comparison: Comparison): ReadonlyMap<Change, readonly ClinicalRisk[]> {
  const found = new Map<Change, readonly ClinicalRisk[]>()
  for (const { words, places } of groupsOf(comparison)) {
    const [first] = words
    if (first === undefined) continue
    const passage = places === undefined ? passageOf(first, comparison.before, comparison.after) : within(places.a, places.b)
    const risks = clinicalRisks(passage.before, passage.after)
    if (words.length === 1 || risks.length === 0) {
      for (const change of words) found.set(change, risks)
      continue
    }
    const alone = words.map((change) => risksAlone(change, comparison))
    for (const risk of risks) {
      for (const change of bearersOf(risk, words, alone)) found.set(change, [...(found.get(change) ?? []), risk])
    }
  }
  return found
}

function risksAlone(change: Change, { before, after }: Comparison): readonly ClinicalRisk[] {
  const passage = passageOf(change, before, after)
  return clinicalRisks(passage.before, passage.after)
}

const ofWords: ReadonlySet<Change['kind']> = new Set(['insert', 'delete', 'replace'])

function groupsOf({ before, after, changes }: Comparison): Group[] {
  const groups = new Map<string, Group>()
  const alone: Group[] = []
  for (const change of changes) {
    if (!ofWords.has(change.kind) && change.kind !== 'move') continue
    const [a, b] = [textblockAt(before, change.fromA, change.toA), textblockAt(after, change.fromB, change.toB)]
    if (change.ranges !== undefined || a === null || b === null) {
      if (ofWords.has(change.kind)) alone.push({ words: [change], places: undefined })
      continue
    }
    const key = `${a.start} ${b.start}`
    const group = groups.get(key)
    const words = ofWords.has(change.kind) ? [change] : []
    if (group === undefined) groups.set(key, { words, places: { a, b } })
    else {
      group.words.push(...words)
      group.places = group.places && { a: hull(group.places.a, a), b: hull(group.places.b, b) }
    }
  }
  return [...groups.values(), ...alone]
}

function hull(a: Place, b: Place): Place {
  return { ...a, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

/** The changes that bring a risk of their paragraph: those of which it is found alone, else those whose words its reason names, else the first. */
function bearersOf(risk: ClinicalRisk, changes: readonly Change[], alone: readonly (readonly ClinicalRisk[])[]): readonly Change[] {
  const same = changes.filter((_, at) => alone[at]?.some(({ reason }) => reason === risk.reason) === true)
  if (same.length > 0) return same
  const named = wordsOf(risk.reason)
  const naming = changes.filter(({ before, after }) => [...wordsOf(`${before} ${after}`)].some((word) => named.has(word)))
  return naming.length > 0 ? naming : changes.slice(0, 1)
}

// Of fewer letters a word is an article or "in"; a number counts at any length.
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{N}+|\p{L}{3,}/gu))
}
