import type { Change, Comparison } from '../../revisions/index.ts'
import { clinicalRisks, type ClinicalRisk } from '../risk/index.ts'
import { groupsOfChanges } from './groups.ts'
import { passageOf } from './passage.ts'

/**
 * The clinical risks of all changes that take words out, put them in or replace them. Changes of one paragraph, item or
 * cell, and of those it was split into or joined with, are weighed together: a clause deleted here and inserted there only moved.
 */
export function risksOfWords(comparison: Comparison): ReadonlyMap<Change, readonly ClinicalRisk[]> {
  const found = new Map<Change, readonly ClinicalRisk[]>()
  for (const { changes, before, after } of groupsOfChanges(comparison)) {
    const risks = clinicalRisks(before, after)
    if (changes.length === 1 || risks.length === 0) {
      for (const change of changes) found.set(change, risks)
      continue
    }
    const alone = changes.map((change) => risksAlone(change, comparison))
    for (const risk of risks) {
      for (const change of bearersOf(risk, changes, alone)) found.set(change, [...(found.get(change) ?? []), risk])
    }
  }
  return found
}

function risksAlone(change: Change, { before, after }: Comparison): readonly ClinicalRisk[] {
  const passage = passageOf(change, before, after)
  return clinicalRisks(passage.before, passage.after)
}

/** The changes that bring a risk of their group: those of which it is found alone, else those whose words its reason names, else the first. */
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
