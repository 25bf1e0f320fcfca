import { expect, test } from 'vitest'
import type { Overrule } from '../../content/import/index.ts'
import { decide, isDone, leftWords, redoDecision, sessionOf, settle, undoDecision, type ImportSession } from '../../renderer/screens/import/session.ts'

const drop = (line: number): Overrule => ({ kind: 'line', line, as: 'dropped' })
const files = (...names: string[]): ImportSession => sessionOf(names.map((name) => ({ name, source: { kind: 'file', token: name } }))).get()
const lines = (session: ImportSession): unknown => session.items[session.current]?.overrules.map((overrule) => ('line' in overrule ? overrule.line : null))
const added = { kind: 'added', id: 'a', title: 'A' } as const

test.each<readonly [does: string, steps: readonly ((session: ImportSession) => ImportSession)[], left: readonly number[]]>([
  ['decisions stand in the order in which they were taken', [(s) => decide(s, drop(1)), (s) => decide(s, drop(2))], [1, 2]],
  ['undo takes the last back', [(s) => decide(s, drop(1)), (s) => decide(s, drop(2)), undoDecision], [1]],
  ['redo takes it again', [(s) => decide(s, drop(1)), (s) => decide(s, drop(2)), undoDecision, undoDecision, redoDecision], [1]],
  ['a new decision forgets what was undone', [(s) => decide(s, drop(1)), undoDecision, (s) => decide(s, drop(3)), redoDecision], [3]],
  ['with nothing to undo nothing happens', [undoDecision, redoDecision], []],
])('%s', (_does, steps, left) => {
  expect(lines(steps.reduce((session, step) => step(session), files('a.txt')))).toEqual(left)
})

test('a decision belongs to the file it was taken about', () => {
  const session = decide(files('a.txt', 'b.txt'), drop(1))
  expect(session.items.map(({ overrules }) => overrules.length)).toEqual([1, 0])
})

test('after one file comes the next that waits, also an earlier one', () => {
  const later = { ...files('a.txt', 'b.txt', 'c.txt'), current: 1 }
  const one = settle(later, added)
  expect(one.current).toBe(2)
  const two = settle(one, { kind: 'skipped' })
  expect(two.current).toBe(0)
  expect(isDone(two)).toBe(false)
  expect(isDone(settle(two, added))).toBe(true)
})

test('who leaves is told what was added', () => {
  const none = files('a.txt', 'b.txt', 'c.txt')
  const one = settle(none, added)
  expect([none, one, settle(one, added), settle(one, { kind: 'skipped' })].map(leftWords)).toEqual([
    'The import was left. Nothing was added.',
    'The import was left. 1 of 3 topics was added.',
    'The import was left. 2 of 3 topics were added.',
    'The import was left. 1 of 3 topics was added.',
  ])
})

test('who comes back to an import finds it as it was left', () => {
  const sources = [{ name: 'a.txt', source: { kind: 'text', text: 'A', name: 'a.txt' } }] as const
  sessionOf(sources).update((session) => decide(session, drop(4)))
  expect(lines(sessionOf(sources).get())).toEqual([4])
})
