import type { Change, Comparison } from '../../revisions/index.ts'
import { clinicalRisks, type ClinicalRisk } from '../risk/index.ts'
import { countWords } from './count-words.ts'
import { risksOfWords } from './risks-of-changes.ts'
import { sectionPathAt } from './section-of.ts'
import { formattingRisks } from './formatting-risks.ts'

/** A change as a reviewer reads it in a list. */
export interface ListedChange {
  readonly change: Change
  /** Heading of the section where it stands now (for what is gone: where it stood); null in the lead and for metadata. */
  readonly section: string | null
  /** The headings around it, the outermost first and `section` last. */
  readonly path: readonly string[]
  /** Of what moved: the headings around the place where it stood; null for all else. */
  readonly movedFrom: readonly string[] | null
  /** Why a clinician should look, most telling first; empty for most changes. */
  readonly risks: readonly ClinicalRisk[]
  /** Words that count as taken out and put in; none for moves, splits, wraps and formatting. */
  readonly wordsDeleted: number
  readonly wordsInserted: number
}

/** All changes of a comparison in reading order, each with its section, its words and its risks. */
export function listChanges(comparison: Comparison): readonly ListedChange[] {
  const ofWords = risksOfWords(comparison)
  return comparison.changes.map((change) => ({
    change,
    ...placeOf(change, comparison),
    risks: ofWords.get(change) ?? otherRisks(change, comparison),
    ...wordsOf(change),
  }))
}

/** Words taken out and put in by all changes together. */
export function totalWords(changes: readonly ListedChange[]): { readonly inserted: number; readonly deleted: number } {
  return {
    inserted: changes.reduce((sum, { wordsInserted }) => sum + wordsInserted, 0),
    deleted: changes.reduce((sum, { wordsDeleted }) => sum + wordsDeleted, 0),
  }
}

function placeOf({ kind, fromA, toA, fromB, toB }: Change, { before, after }: Comparison): Pick<ListedChange, 'section' | 'path' | 'movedFrom'> {
  if (kind === 'metadata') return { section: null, path: [], movedFrom: null }
  const isGone = isNowhere(fromB, toB) && !isNowhere(fromA, toA)
  const isMoved = kind === 'move' || ((kind === 'row' || kind === 'column') && !isGone && !isNowhere(fromA, toA))
  const path = isGone ? sectionPathAt(before, fromA) : sectionPathAt(after, fromB)
  return { section: path.at(-1) ?? null, path, movedFrom: isMoved ? sectionPathAt(before, fromA) : null }
}

// The kinds that are not named here change where something stands or how it looks, not what is said.
function otherRisks(change: Change, { before }: Comparison): readonly ClinicalRisk[] {
  switch (change.kind) {
    case 'row':
    case 'column':
      return isOneSided(change) ? clinicalRisks(change.before, change.after) : []
    case 'format':
      return formattingRisks(change, before)
    default:
      return []
  }
}

function wordsOf(change: Change): { wordsDeleted: number; wordsInserted: number } {
  const counts = change.kind === 'insert' || change.kind === 'delete' || change.kind === 'replace' || isOneSided(change)
  return { wordsDeleted: counts ? countWords(change.before) : 0, wordsInserted: counts ? countWords(change.after) : 0 }
}

/** Whether it is a row or column that is there on one side only (a moved one is on both). */
function isOneSided({ kind, fromA, toA, fromB, toB }: Change): boolean {
  return (kind === 'row' || kind === 'column') && (isNowhere(fromA, toA) || isNowhere(fromB, toB))
}

function isNowhere(from: number, to: number): boolean {
  return from === to
}
