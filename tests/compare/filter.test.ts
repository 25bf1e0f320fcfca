import { describe, expect, test } from 'vitest'
import { changeKinds } from '../../content/revisions/index.ts'
import { changeGroups, inListOrder, matches, showAll, type ChangeFilter } from '../../renderer/compare/filter.ts'
import { listRows } from '../../renderer/compare/list/rows.ts'
import { change } from '../builders/comparison.ts'

describe('what passes', () => {
  const risky = change('x', { risk: 'dose: 5 mg → 50 mg', section: 'Treatment' })
  test.each<[string, Partial<ChangeFilter>, boolean]>([
    ['everything', {}, true],
    ['risky', { riskyOnly: true }, true],
    ['its section', { section: 'Treatment' }, true],
    ['another section', { section: 'Causes' }, false],
    ['the lead', { section: '' }, false],
    ['its kind', { group: 'words' }, true],
    ['another kind', { group: 'tables' }, false],
    ['formatting hidden', { hideFormatting: true }, true],
    ['kind and another section', { group: 'words', section: 'Causes' }, false],
  ])('%s', (_name, filter, passes) => expect(matches(risky, { ...showAll, ...filter }, undefined)).toBe(passes))

  test('what is decided is not open', () => {
    expect(matches(risky, { ...showAll, openOnly: true }, undefined)).toBe(true)
    expect(matches(risky, { ...showAll, openOnly: true }, 'rejected')).toBe(false)
  })

  test('a change of the lead passes as the lead', () => expect(matches(change('a'), { ...showAll, section: '' }, undefined)).toBe(true))

  // A changed target sends a reader elsewhere: no filter of looks may hide it.
  test.each(changeKinds)('“hide formatting” on %s', (kind) => {
    expect(matches(change('a', { kind }), { ...showAll, hideFormatting: true }, undefined)).toBe(kind !== 'format')
  })

  test('links are in no group with formatting', () => {
    expect(matches(change('a', { kind: 'link' }), { ...showAll, group: 'formatting' }, undefined)).toBe(false)
    expect(matches(change('a', { kind: 'link' }), { ...showAll, group: 'links' }, undefined)).toBe(true)
  })

  test('every kind is in exactly one group', () => {
    expect(Object.values(changeGroups).flatMap(({ kinds }) => kinds).toSorted()).toEqual([...changeKinds].toSorted())
  })
})

describe('the lines of the list', () => {
  const lines = (...changes: Parameters<typeof listRows>[0]): string[] => listRows(inListOrder(changes)).map((row) => (row.kind === 'group' ? `# ${row.label} (${row.ids.join(' ')})` : `${row.position} ${row.change.id}`))
  const at = (id: string, section: string | null) => change(id, { section })
  const about = change('t', { kind: 'metadata', field: { field: 'title', before: ['One'], after: ['Other'] } })

  test.each([
    ['none', lines(), []],
    ['the lead, then sections', lines(at('a', null), at('b', 'S'), at('c', 'S')), ['# Lead (a)', '1 a', '# S (b c)', '2 b', '3 c']],
    ['metadata first', lines(about, at('a', 'S')), ['# About the topic (t)', '1 t', '# S (a)', '2 a']],
    ['risky ones before all', lines(about, at('a', 'S'), change('x', { risk: 'dose', section: 'S' }), change('y', { risk: 'dose' })), ['# Look at these first (x y)', '1 x', '2 y', '# About the topic (t)', '3 t', '# S (a)', '4 a']],
    ['a section that comes again is another group', lines(at('a', 'S'), at('b', 'T'), at('c', 'S')), ['# S (a)', '1 a', '# T (b)', '2 b', '# S (c)', '3 c']],
    ['a section named like a group is its own', lines(about, at('a', 'About the topic')), ['# About the topic (t)', '1 t', '# About the topic (a)', '2 a']],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected))
})
