import { savedBy } from '../../../content/revisions/index.ts'
import type { OpenedTopic, Version, VersionText } from '../../../preload/contract.ts'
import { speakInstant } from '../../ui/dates.ts'
import type { Option } from '../../ui/index.ts'
import type { Decision } from '../../compare/index.ts'

/** A side of the comparison: a version of the topic, or a file from elsewhere. */
export type Side = { readonly kind: 'version'; readonly version: Version } | { readonly kind: 'file'; readonly text: VersionText }

/** What a person can choose for a side, newest first; a file that was chosen comes first. */
export function sideOptions({ draftSavedAt, revisions }: Pick<OpenedTopic, 'draftSavedAt' | 'revisions'>, file: VersionText | null, now: Date): readonly Option<string>[] {
  return [
    ...(file === null ? [] : [{ value: 'file', label: file.label, detail: 'a file' }]),
    ...(draftSavedAt === null ? [] : [{ value: 'draft', label: 'Draft', detail: `saved ${speakInstant(draftSavedAt, now)}` }]),
    ...revisions.toSorted((a, b) => b.number - a.number).map(({ number, person, time, note }) => ({
      value: String(number),
      label: `Revision ${number}`,
      detail: [`${speakInstant(time, now)}, ${savedBy({ person })}`, note].filter((part) => part !== '').join(': '),
    })),
  ]
}

export function valueOf(side: Side): string {
  if (side.kind === 'file') return 'file'
  return side.version.kind === 'draft' ? 'draft' : String(side.version.number)
}

/** null for a file that is no longer there. */
export function sideOf(value: string, file: VersionText | null): Side | null {
  if (value === 'file') return file === null ? null : { kind: 'file', text: file }
  return { kind: 'version', version: value === 'draft' ? { kind: 'draft' } : { kind: 'revision', number: Number(value) } }
}

/** What one wants to see first: the draft against what it was made from, else the newest revision against the one before. */
export function firstSides(opened: OpenedTopic, wanted: { readonly before?: Version; readonly after?: Version }): { readonly before: string; readonly after: string } {
  const numbers = opened.revisions.map(({ number }) => number).sort((a, b) => b - a)
  const newest = numbers[0] ?? opened.base
  const hasDraft = opened.draftSavedAt !== null
  const name = (version: Version): string => (version.kind === 'draft' ? 'draft' : String(version.number))
  const after = wanted.after === undefined ? (hasDraft ? 'draft' : String(newest)) : name(wanted.after)
  const earlier = after === 'draft' ? opened.base : (numbers.find((number) => number < Number(after)) ?? newest)
  return { before: wanted.before === undefined ? String(earlier) : name(wanted.before), after }
}

/** Number of the newest revision. */
export function newestOf({ base, revisions }: Pick<OpenedTopic, 'base' | 'revisions'>): number {
  return Math.max(base, ...revisions.map(({ number }) => number))
}

/** Why decisions cannot be saved for these two sides, in a sentence; null where they can. */
export function whyNotSaved(opened: OpenedTopic, before: Side, after: Side): string | null {
  const newest = newestOf(opened)
  if (after.kind === 'version' && after.version.kind === 'draft') {
    // Saved as it stands, an older draft would undo unseen what was saved since.
    const seen = opened.base === newest || (before.kind === 'version' && before.version.kind === 'revision' && before.version.number === newest)
    return seen ? null : `Revision ${newest} was saved after this draft was begun. Compare the draft with revision ${newest}, so that nothing of it is lost.`
  }
  if (opened.draftSavedAt !== null) return 'There is a draft of this topic. Compare it, so that nothing of it is lost, or discard it first.'
  if (after.kind === 'file') {
    return before.kind === 'version' && before.version.kind === 'revision' && before.version.number === newest
      ? null
      : `To take changes over from a file, compare it with revision ${newest}, the newest.`
  }
  return after.version.kind === 'revision' && after.version.number === newest ? null : `Decisions make a new revision of the newest text. Choose revision ${newest} at the right.`
}

/** Why what is decided so far makes no other text, in a sentence; null where it does, and where nothing is decided. */
export function whyNothingToSave(after: Side, decided: ReadonlyMap<string, Decision>): string | null {
  const some = (decision: Decision): boolean => [...decided.values()].includes(decision)
  if (decided.size === 0) return null
  if (after.kind === 'file') return some('accepted') ? null : 'Nothing of the file is accepted: the text stays as it is, and there is nothing to save.'
  // A draft is no revision yet, whatever is decided on it.
  if (after.version.kind === 'draft' || some('rejected')) return null
  return `Nothing is rejected: revision ${after.version.number} stands as it is, and there is nothing to save.`
}

/** Under which decisions on two texts of a topic are kept. */
export function comparisonName(topic: string, before: Side, after: Side): string {
  const name = (side: Side): string => (side.kind === 'file' ? `file ${side.text.label}` : valueOf(side))
  return [topic, name(before), name(after)].join('\n')
}
