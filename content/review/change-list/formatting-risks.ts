import type { Node } from 'prosemirror-model'
import type { Change } from '../../revisions/index.ts'
import type { ClinicalRisk } from '../risk/index.ts'

const heightMarks = new Set(['superscript', 'subscript'])

/** Raising or lowering a digit changes a number without changing a character: 10⁹ becomes 109. */
export function formattingRisks(change: Change, before: Node): readonly ClinicalRisk[] {
  const marks = [...(change.marks?.removed ?? []), ...(change.marks?.added ?? [])]
  if (!marks.some((mark) => heightMarks.has(mark.type.name))) return []
  const text = change.before === '' ? before.textBetween(change.fromA, change.toA, ' ') : change.before
  if (!/\p{Nd}/u.test(text)) return []
  const raised = change.marks?.added.find((mark) => heightMarks.has(mark.type.name))
  return [{ kind: 'number', reason: raised === undefined ? `number: "${text}" is no longer raised or lowered` : `number: "${text}" is now ${raised.type.name}` }]
}
