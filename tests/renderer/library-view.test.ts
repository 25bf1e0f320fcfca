import { expect, test } from 'vitest'
import { firstView, orderOf, searching, sortedBy, type LibraryView } from '../../renderer/screens/library/view.ts'

const apply = (...changes: ((view: LibraryView) => Partial<LibraryView>)[]): LibraryView => changes.reduce((view, change) => ({ ...view, ...change(view) }), firstView)

test.each<readonly [does: string, changes: readonly ((view: LibraryView) => Partial<LibraryView>)[], sort: string, descending: boolean]>([
  ['topics stand by title', [], 'title', false],
  ['another column sorts upwards', [(v) => sortedBy(v, 'nextReviewDue')], 'nextReviewDue', false],
  ['the same column turns round', [(v) => sortedBy(v, 'title')], 'title', true],
  ['what is searched stands by how well it fits', [(v) => sortedBy(v, 'chapter'), (v) => searching(v, 'mitral')], 'relevance', false],
  ['a column can be chosen in a search', [(v) => searching(v, 'mitral'), (v) => sortedBy(v, 'chapter'), (v) => searching(v, 'mitral v')], 'chapter', false],
  ['the end of a search brings the order before it back', [(v) => sortedBy(v, 'chapter'), (v) => searching(v, 'mitral'), (v) => sortedBy(v, 'title'), (v) => searching(v, '')], 'chapter', false],
  ['the next search begins by relevance again', [(v) => searching(v, 'a'), (v) => sortedBy(v, 'title'), (v) => searching(v, ''), (v) => searching(v, 'b')], 'relevance', false],
])('%s', (_does, changes, sort, descending) => {
  expect(orderOf(apply(...changes))).toEqual({ sort, descending })
})

test('any change of what is listed begins at the first row', () => {
  expect(apply((v) => ({ ...v, active: 40 }), (v) => searching(v, 'x')).active).toBe(0)
  expect(apply((v) => ({ ...v, active: 40 }), (v) => sortedBy(v, 'chapter')).active).toBe(0)
})
