import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptedIds, decide, noDecisions, redoDecision, undoDecision, type Decision, type Decisions } from '../../renderer/compare/decisions.ts'

const ids = ['a', 'b', 'c'] as const
const plain = ({ now }: Decisions): Record<string, Decision> => Object.fromEntries(now)

describe('what results', () => {
  const decided = decide(decide(noDecisions, ['a'], 'accepted'), ['b'], 'rejected')
  test.each([
    ['open ones stay in the topic’s own text', true, ['a', 'c']],
    ['nothing open is taken from a file', false, ['a']],
  ])('%s', (_name, openStay, expected) => expect(acceptedIds(ids, decided, openStay)).toEqual(expected))
})

const step = fc.record({ ids: fc.subarray([...ids], { minLength: 1 }), decision: fc.constantFrom<Decision | null>('accepted', 'rejected', null) })

test('undo and redo go to and fro between the same decisions', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const all = steps.reduce<Decisions[]>((list, { ids: meant, decision }) => {
        const last = list.at(-1) ?? noDecisions
        const next = decide(last, meant, decision)
        return next === last ? list : [...list, next]
      }, [noDecisions])
      let now = all.at(-1) ?? noDecisions
      for (const earlier of all.slice(0, -1).toReversed()) {
        now = undoDecision(now)
        expect(plain(now)).toEqual(plain(earlier))
      }
      expect(undoDecision(now)).toBe(now)
      for (const later of all.slice(1)) {
        now = redoDecision(now)
        expect(plain(now)).toEqual(plain(later))
      }
      expect(redoDecision(now)).toBe(now)
    }),
  )
})

test('a decision that changes nothing is no step', () => {
  const once = decide(noDecisions, ['a'], 'accepted')
  expect(decide(once, ['a'], 'accepted')).toBe(once)
  expect(decide(noDecisions, ['a'], null)).toBe(noDecisions)
})
