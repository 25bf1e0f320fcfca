import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CompareSession } from '../../renderer/compare/session.ts'
import { change, session } from '../builders/comparison.ts'

type Deed = (session: CompareSession) => void

const j: Deed = (s) => s.step(1)
const k: Deed = (s) => s.step(-1)
const a: Deed = (s) => s.decide('accepted')
const r: Deed = (s) => s.decide('rejected')
const u: Deed = (s) => s.undo()
const redo: Deed = (s) => s.redo()
const down: Deed = (s) => s.extend(1)
const up: Deed = (s) => s.extend(-1)
const space: Deed = (s) => s.toggle(s.store.get().current ?? '')
const escape: Deed = (s) => s.clearSelection()
const on = (id: string): Deed => (s) => s.pick(id)
const click = (id: string): Deed => (s) => s.toggle(id)

/** `a+ b- [c] d`: accepted, rejected, current; `*` is chosen. */
function shown(s: CompareSession): string {
  const { current, selected, decisions } = s.store.get()
  return s
    .visible()
    .map(({ id }) => {
      const decision = decisions.now.get(id)
      const text = `${id}${decision === 'accepted' ? '+' : decision === 'rejected' ? '-' : ''}${selected.has(id) ? '*' : ''}`
      return id === current ? `[${text}]` : text
    })
    .join(' ')
}

function after(start: CompareSession, deeds: readonly Deed[]): string {
  for (const deed of deeds) deed(start)
  return shown(start)
}

describe('from change to change', () => {
  test.each<[string, Deed[], string]>([
    ['one stands on the first', [], '[a] b c d'],
    ['J goes on', [j], 'a [b] c d'],
    ['K goes back', [j, j, k], 'a [b] c d'],
    ['K stays on the first', [k], '[a] b c d'],
    ['J stays on the last', [j, j, j, j, j], 'a b c [d]'],
    ['after a decision it goes on', [a], 'a+ [b] c d'],
    ['it goes on to the next that is open', [on('b'), a, on('a'), r], 'a- b+ [c] d'],
    ['from the last it goes to the first that is open', [a, on('d'), r], 'a+ [b] c d-'],
    ['when all is decided it stays', [a, a, a, a], 'a+ b+ c+ [d+]'],
    ['a decision can be turned round', [a, on('a'), r], 'a- [b] c d'],
    ['undo goes back to where it was made', [j, a, j, u], 'a [b] c d'],
    ['undo takes one decision', [a, r, u], 'a+ [b] c d'],
    ['undo of nothing does nothing', [j, u], 'a [b] c d'],
    ['redo decides again and goes there', [a, r, u, u, redo], '[a+] b c d'],
    ['a new decision ends what could be done again', [a, u, on('c'), r, redo], 'a b c- [d]'],
    ['the same decision again is no step', [a, on('a'), a, u], '[a] b c d'],
  ])('%s', (_name, deeds, expected) => expect(after(session('a', 'b', 'c', 'd'), deeds)).toBe(expected))
})

describe('from section to section', () => {
  const next: Deed = (s) => s.stepGroup(1)
  const previous: Deed = (s) => s.stepGroup(-1)
  const sections = (): CompareSession => session(change('x', { risk: 'dose', section: 'S' }), 'a', 'b', change('c', { section: 'S' }), change('d', { section: 'S' }), change('e', { section: 'T' }))
  test.each<[string, Deed[], string]>([
    ['the risky ones are the first group', [next], 'x [a] b c d e'],
    ['on to the next', [next, next], 'x a b [c] d e'],
    ['from within a group', [next, next, j, next], 'x a b c d [e]'],
    ['not past the last', [next, next, next, next], 'x a b c d [e]'],
    ['back to the beginning of its own group first', [next, next, j, previous], 'x a b [c] d e'],
    ['then to the one before', [next, next, previous], 'x [a] b c d e'],
    ['not past the first', [previous], '[x] a b c d e'],
  ])('%s', (_name, deeds, expected) => expect(after(sections(), deeds)).toBe(expected))
})

describe('spelling in a section', () => {
  const slip = (id: string, section: string) => change(id, { kind: 'replace', before: 'vlave', after: 'valve', section })
  const t: Deed = (s) => s.decideOpen(s.openSpelling(), 'accepted')
  const text = (): CompareSession => session(change('x', { risk: 'dose', section: 'S' }), slip('a', 'S'), change('b', { section: 'S' }), slip('c', 'S'), slip('d', 'T'))
  test.each<[string, Deed[], string]>([
    ['where one stands, and no other; one stays on what is open', [on('b'), t], 'x a+ [b] c+ d'],
    ['and goes on from what is decided', [on('a'), t], 'x a+ [b] c+ d'],
    ['also from a risky change of that section', [t], '[x] a+ b c+ d'],
    ['not what is decided', [on('a'), r, t], 'x a- [b] c+ d'],
    ['one step for undo', [on('b'), t, u], 'x [a] b c d'],
    ['none, where there is none', [on('d'), a, on('d'), t], 'x a b c [d+]'],
  ])('%s', (_name, deeds, expected) => expect(after(text(), deeds)).toBe(expected))

  test('it can be shown alone', () => expect(after(text(), [(s) => s.setFilter({ group: 'spelling' }), on('a')])).toBe('[a] c d'))
})

describe('what was just done', () => {
  test.each<[string, Deed[], string]>([
    ['nothing yet', [], 'null'],
    ['a decision', [a], '{"what":"accepted","count":1}'],
    ['on several', [down, r], '{"what":"rejected","count":2}'],
    ['taken back', [down, r, u], '{"what":"undone","count":2}'],
    ['and done again', [a, u, redo], '{"what":"done again","count":1}'],
    ['over when one goes on', [a, j], 'null'],
  ])('%s', (_name, deeds, expected) => {
    const s = session('a', 'b', 'c')
    for (const deed of deeds) deed(s)
    expect(JSON.stringify(s.store.get().deed)).toBe(expected)
  })
})

describe('several together', () => {
  test.each<[string, Deed[], string]>([
    ['Space chooses the one one stands on', [space], '[a*] b c d'],
    ['and lets it go again', [space, space], '[a] b c d'],
    ['what is chosen stays while one goes on', [space, j, j, space], 'a* b [c*] d'],
    ['Escape chooses nothing, in the same place', [space, j, escape], 'a [b] c d'],
    ['a run is chosen from where one stands', [j, down, down], 'a b* c* [d*]'],
    ['and taken back', [j, down, down, up], 'a b* [c*] d'],
    ['also past its beginning', [on('c'), down, up, up, up], '[a*] b* c* d'],
    ['a run leaves what was chosen before it', [space, on('a'), click('a'), j, j, down], 'a* b c* [d*]'],
    ['a click chooses beside the current one', [click('c')], 'a* b [c*] d'],
    ['and lets go', [click('c'), click('a')], '[a] b c* d'],
    ['a decision is for all that is chosen, and ends choosing', [down, a], 'a+ b+ [c] d'],
    ['undo takes it back for all', [down, r, u], '[a] b c d'],
    ['a plain click ends choosing', [down, on('d')], 'a b c [d]'],
    ['all that is shown', [(s) => s.selectVisible(), r], '[a-] b- c- d-'],
  ])('%s', (_name, deeds, expected) => expect(after(session('a', 'b', 'c', 'd'), deeds)).toBe(expected))
})

describe('the filter', () => {
  const mixed = (): CompareSession => session('a', change('f', { kind: 'format' }), change('x', { risk: 'dose' }), 'b')
  test.each<[string, Deed[], string]>([
    ['risky changes stand first', [], '[x] a f b'],
    ['what does not pass is gone', [on('a'), (s) => s.setFilter({ hideFormatting: true })], 'x [a] b'],
    ['but one stays on what one looks at', [on('f'), (s) => s.setFilter({ hideFormatting: true })], 'x a [f] b'],
    ['until one goes on', [on('f'), (s) => s.setFilter({ hideFormatting: true }), j], 'x a [b]'],
    ['a decision leaves only what is open, and what one stands on', [(s) => s.setFilter({ openOnly: true }), a], '[a] f b'],
    ['the last open one stays when it is decided', [(s) => s.setFilter({ openOnly: true }), a, a, a, a], '[b+]'],
    ['undo brings back what it opens', [(s) => s.setFilter({ openOnly: true }), a, a, u], '[a] f b'],
    ['nothing stays chosen that a new filter may hide', [down, (s) => s.setFilter({ hideFormatting: true })], 'x [a] b'],
    ['only the risky', [(s) => s.setFilter({ riskyOnly: true })], '[x]'],
  ])('%s', (_name, deeds, expected) => expect(after(mixed(), deeds)).toBe(expected))

  test('the list stays the same object while nothing in it differs', () => {
    const s = mixed()
    const list = s.visible()
    for (const deed of [j, j, a, u, space]) {
      deed(s)
      expect(s.visible()).toBe(list)
    }
    s.pick('a')
    s.setFilter({ hideFormatting: true })
    expect(s.visible()).not.toBe(list)
  })
})

describe('in heaps', () => {
  const grouped = (): CompareSession => session(change('x', { risk: 'dose', section: 'A' }), change('a', { section: 'A' }), change('b', { section: 'A' }), change('c', { section: 'B' }))
  test.each<[string, Deed[], string]>([
    ['the open ones of the section', [on('a'), (s) => s.decideOpen(s.openInGroup(), 'accepted')], 'x a+ b+ [c]'],
    ['what was decided before stays', [on('a'), r, (s) => s.decideOpen(s.openInGroup(), 'accepted')], 'x a- b+ [c]'],
    ['one undo takes the heap back', [on('a'), (s) => s.decideOpen(s.openInGroup(), 'accepted'), u], 'x [a] b c'],
    ['the risky are in no heap', [(s) => s.decideOpen(s.openInGroup(), 'accepted')], '[x] a b c'],
    ['nor among all that is shown', [(s) => s.decideOpen(s.openShown(), 'rejected')], '[x] a- b- c-'],
    ['all that is shown is what the filter lets through', [(s) => s.setFilter({ section: 'B' }), (s) => s.decideOpen(s.openShown(), 'rejected'), (s) => s.setFilter({ section: null })], '[x] a b c-'],
  ])('%s', (_name, deeds, expected) => expect(after(grouped(), deeds)).toBe(expected))
})

const anyDeed = fc.constantFrom<Deed>(j, k, a, r, u, redo, down, up, space, escape, (s) => s.selectVisible(), (s) => s.decideOpen(s.openInGroup(), 'rejected'), (s) => s.setFilter({ openOnly: true }), (s) => s.setFilter({ openOnly: false }))

test('whatever is done, one stands on a change that is shown, and undo to the beginning opens all', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 40 }), (deeds) => {
      const s = session('a', change('x', { risk: 'dose' }), 'b', change('c', { section: 'S' }), change('d', { section: 'S' }))
      for (const deed of deeds) {
        deed(s)
        const { current, selected } = s.store.get()
        expect(s.visible().some(({ id }) => id === current)).toBe(true)
        for (const id of selected) expect(s.byId.has(id)).toBe(true)
      }
      for (let i = 0; i < 100; i++) s.undo()
      expect(s.store.get().decisions.now.size).toBe(0)
    }),
  )
})

test('where nothing differs there is nothing to stand on, and no key does harm', () => {
  const s = session()
  for (const deed of [j, k, a, r, u, redo, down, up, escape]) deed(s)
  expect(s.store.get()).toMatchObject({ current: null, decisions: { past: [] } })
})
