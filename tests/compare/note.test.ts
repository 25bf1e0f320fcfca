import { describe, expect, test } from 'vitest'
import type { Decision } from '../../renderer/compare/decisions.ts'
import { decisionNote } from '../../renderer/screens/compare/decision-note.ts'
import { change } from '../builders/comparison.ts'

const note = (count: number, decided: readonly (Decision | null)[], openStay = true): string => {
  const changes = Array.from({ length: count }, (_, index) => change(`w${index + 1}`))
  const now = new Map(changes.flatMap(({ id }, index): [string, Decision][] => (decided[index] ? [[id, decided[index]]] : [])))
  return decisionNote(changes, now, ['Revision 1', 'Draft'], openStay)
}

describe('the note says what was decided', () => {
  test.each([
    ['all accepted', note(2, ['accepted', 'accepted']), 'Reviewed Revision 1 → Draft: 2 accepted, 0 rejected.'],
    ['a rejection by its words', note(2, ['accepted', 'rejected']), 'Reviewed Revision 1 → Draft: 1 accepted, 1 rejected. Rejected: inserted “w2”.'],
    ['what is open and kept', note(3, ['accepted']), 'Reviewed Revision 1 → Draft: 1 accepted, 0 rejected, 2 left open (kept).'],
    ['what is open and not taken over', note(3, ['accepted'], false), 'Reviewed Revision 1 → Draft: 1 accepted, 0 rejected, 2 left open (not taken over).'],
  ])('%s', (_name, found, expected) => expect(found).toBe(expected))

  test('of many rejections the first six, and how many more', () => {
    const found = note(9, Array.from({ length: 9 }, () => 'rejected' as const))
    expect(found).toContain('inserted “w6”; and 3 more.')
    expect(found).not.toContain('w7')
  })
})
