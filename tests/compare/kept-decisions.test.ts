import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCompareSession } from '../../renderer/compare/session.ts'
import { createDecisionShelf } from '../../renderer/compare/kept-decisions.ts'
import type { Decision } from '../../renderer/compare/decisions.ts'
import { change, drawing } from '../builders/comparison.ts'

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const held = new Map<string, string>()
  return { getItem: (name) => held.get(name) ?? null, setItem: (name, value) => void held.set(name, value) }
}

const decisions = (...pairs: [string, Decision][]): ReadonlyMap<string, Decision> => new Map(pairs)

describe('what was decided', () => {
  test('comes back in the same comparison, and in no other', () => {
    const shelf = createDecisionShelf(storage())
    shelf.keep('one', decisions(['a', 'accepted'], ['b', 'rejected']))
    expect(shelf.take('one')).toEqual(decisions(['a', 'accepted'], ['b', 'rejected']))
    expect(shelf.take('two').size).toBe(0)
  })
  test('is gone once it is forgotten, or all of it was taken back', () => {
    const shelf = createDecisionShelf(storage())
    shelf.keep('one', decisions(['a', 'accepted']))
    shelf.keep('two', decisions(['a', 'accepted']))
    shelf.forget('one')
    shelf.keep('two', decisions())
    expect([shelf.take('one').size, shelf.take('two').size]).toEqual([0, 0])
  })
  test('is kept for the last forty comparisons', () => {
    const shelf = createDecisionShelf(storage())
    for (let i = 0; i < 45; i++) shelf.keep(`c${i}`, decisions(['a', 'accepted']))
    expect([shelf.take('c4').size, shelf.take('c5').size, shelf.take('c44').size]).toEqual([0, 1, 1])
  })
  test('comes back whatever it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.constantFrom<Decision>('accepted', 'rejected'), { minKeys: 1 }), (name, given) => {
        const shelf = createDecisionShelf(storage())
        const all = new Map(Object.entries(given))
        shelf.keep(name, all)
        expect(shelf.take(name)).toEqual(all)
      }),
    )
  })
  test('begins a new look at the first change that is open, and lets go of changes that are no more', () => {
    const { store } = createCompareSession(drawing([change('a'), change('b'), change('c')]), decisions(['a', 'accepted'], ['gone', 'rejected']))
    expect([store.get().current, [...store.get().decisions.now]]).toEqual(['b', [['a', 'accepted']]])
  })
})
