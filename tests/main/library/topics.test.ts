import { describe, expect, test } from 'vitest'
import { partialDate, type Metadata } from '../../../content/article/index.ts'
import { dueStates } from '../../../content/review/index.ts'
import { listTopics, queryTopics, saveDraft, saveRevision, setChapterInterval, setLibraryInterval, verifyLibrary, type Library } from '../../../main/library/index.ts'
import type { TopicFilter, TopicPage, TopicQuery, TopicRow, TopicSort } from '../../../preload/contract.ts'
import { add, ann, newLibrary, note, topic } from '../../builders/library.ts'

const query = (changes: Partial<TopicQuery> = {}): TopicQuery => ({ search: '', filter: 'all', sort: 'title', descending: false, offset: 0, limit: 500, ...changes })
const ask = (library: Library, changes: Partial<TopicQuery> = {}, today = ann.today): Promise<TopicPage> => library.read((reader) => queryTopics(reader, query(changes), { ...ann, today }))
const titles = (page: TopicPage): string[] => page.rows.map((row) => row.title)

const dates = [null, '2019', '2021-08', '2023-11', '2023-11-22', '2023-11-23', '2023-12', '2024', '2024-02', '2024-03', '2026-10-05'] as const
const chapters = [null, 'Heart', 'Älter werden', 'Bone'] as const

/** A thousand topics in which every date meets every chapter, own intervals among them. */
const thousand = Array.from({ length: 1000 }, (_, index) => {
  const date = dates[index % dates.length] ?? null
  const metadata: Partial<Metadata> = {
    title: `${['Éclampsia', 'angina', 'Zoster', 'Burn'][index % 4]} ${String((index * 7919) % 1000).padStart(4, '0')}`,
    synonyms: [`Synonym ${index}`],
    chapter: chapters[(index >> 1) % chapters.length] ?? null,
    lastFullReview: date === null ? null : partialDate(date),
    contentLastModified: index % 3 === 0 ? null : partialDate('2022-05'),
    reviewIntervalMonths: index % 5 === 0 ? 18 : null,
  }
  return topic(`t${index}`, `A text of number ${index} about the valve.`, metadata)
})

describe('a list of a thousand topics', () => {
  test('has every topic once, page after page, in every order both ways', async () => {
    const library = await newLibrary()
    await add(library, ...thousand)
    const ids = thousand.map((article) => article.id).sort()
    for (const sort of ['relevance', 'title', 'chapter', 'lastFullReview', 'contentLastModified', 'nextReviewDue', 'status', 'savedAt'] as const) {
      for (const descending of [false, true]) {
        const pages = await Promise.all([0, 300, 600, 900].map((offset) => ask(library, { sort, descending, offset, limit: 300 })))
        const rows = pages.flatMap((page) => page.rows)
        expect(rows.map((row) => row.id).sort(), sort).toEqual(ids)
        expect(isSorted(rows, sort, descending), `${sort} ${descending ? 'down' : 'up'}`).toBe(true)
      }
    }
  })

  test('filters and counts as content/review judges each topic, whatever the day', async () => {
    const library = await newLibrary()
    await add(library, ...thousand)
    await library.write((tx) => setChapterInterval(tx, 'Heart', 24, 'Ann'))
    for (const today of ['2026-11-23', '2026-11-01', '2026-11-30', '2026-12-01', '2027-01-31', '2021-08-31', '2024-02-29'].map(partialDate)) {
      const all = await library.read((reader) => listTopics(reader, { ...ann, today }))
      for (const [filter, state] of [['overdue', 'overdue'], ['due-soon', 'due-soon'], ['unknown-date', 'unknown']] as const) {
        const expected = all.filter((row) => row.due.state === state).map((row) => row.id).sort()
        const page = await ask(library, { filter, limit: 1000 }, today)
        expect(page.rows.map((row) => row.id).sort(), `${filter} on ${today}`).toEqual(expected)
        expect([page.total, page.counts[filter], page.counts.all]).toEqual([expected.length, expected.length, 1000])
      }
    }
    expect(new Set((await library.read((reader) => listTopics(reader, ann))).map((row) => row.due.state))).toEqual(new Set(dueStates))
  })

  test('counts reviews again when an interval is set, and verify agrees', async () => {
    const library = await newLibrary()
    await add(library, ...thousand.slice(0, 100))
    const before = (await ask(library)).counts
    await library.write((tx) => setLibraryInterval(tx, 1, 'Ann'))
    const after = (await ask(library)).counts
    expect(after.overdue).toBeGreaterThan(before.overdue)
    await library.write((tx) => setLibraryInterval(tx, 36, 'Ann'))
    await library.write((tx) => setChapterInterval(tx, 'Heart', 1, 'Ann'))
    await library.write((tx) => setChapterInterval(tx, 'Heart', null, 'Ann'))
    expect((await ask(library)).counts).toEqual(before)
    expect(await library.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
  })
})

test('a row says what its newest revision says, and a draft only that it is there', async () => {
  const library = await newLibrary()
  await add(library, topic('a', 'One.', { title: 'Angina', synonyms: ['Chest pain'], chapter: 'Heart', lastFullReview: partialDate('2021-08') }))
  const first = (await ask(library)).rows[0]
  expect(first).toMatchObject({ id: 'a', title: 'Angina', synonyms: ['Chest pain'], chapter: 'Heart', status: 'draft', lastFullReview: '2021-08', revision: 1, hasDraft: false, snippet: null })
  expect(first?.due).toMatchObject({ state: 'overdue', nextReviewDue: '2024-08', overdueMonths: 27, intervalMonths: 36 })

  const changed = topic('a', 'Two.', { title: 'Angina pectoris', chapter: 'Heart', lastFullReview: partialDate('2021-08') })
  await library.write((tx) => saveDraft(tx, { article: changed, base: 1, person: 'Ann' }))
  expect((await ask(library, { filter: 'drafts' })).rows).toMatchObject([{ title: 'Angina', hasDraft: true, revision: 1 }])
  expect((await library.read((reader) => queryTopics(reader, query(), { ...ann, person: 'Ben' }))).rows[0]?.hasDraft).toBe(false)

  await library.write((tx) => saveRevision(tx, { article: changed, base: 1, note: note() }))
  const page = await ask(library)
  expect(page.rows).toMatchObject([{ title: 'Angina pectoris', hasDraft: false, revision: 2 }])
  expect(page.counts.drafts).toBe(0)
})

test('a draft that was changed back to its revision is no draft in the list', async () => {
  const library = await newLibrary()
  await add(library, topic('a', 'One.'))
  for (const [words, drafts] of [['Two.', 1], ['One.', 0]] as const) {
    await library.write((tx) => saveDraft(tx, { article: topic('a', words), base: 1, person: 'Ann' }))
    expect((await ask(library, { filter: 'drafts' })).total).toBe(drafts)
  }
})

test.each([
  ['drafts', 0],
  ['all', 0],
] as const satisfies [TopicFilter, number][])('an empty library lists nothing under %s', async (filter, total) => {
  const page = await ask(await newLibrary(), { filter })
  expect(page).toMatchObject({ total, rows: [], counts: { all: 0, overdue: 0, 'due-soon': 0, drafts: 0, 'unknown-date': 0 } })
})

test('titles sort without regard to case and diacritics', async () => {
  const library = await newLibrary()
  await add(library, ...['zoster', 'Éclampsia', 'angina', 'Edema', 'Burn'].map((title) => topic(title, 'Text.', { title })))
  expect(titles(await ask(library))).toEqual(['angina', 'Burn', 'Éclampsia', 'Edema', 'zoster'])
})

function isSorted(rows: readonly TopicRow[], sort: TopicSort, descending: boolean): boolean {
  const plain = (text: string | null): string | null => (text === null ? null : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
  const value = (row: TopicRow): string | null => {
    switch (sort) {
      case 'relevance':
      case 'title':
        return plain(row.title)
      case 'chapter':
        return plain(row.chapter)
      case 'nextReviewDue':
        // As it is counted: from the first month of what is known, by the last day on which it is not overdue.
        return row.due.nextReviewDue === null ? null : lastDay(row)
      default:
        return row[sort]
    }
  }
  return rows.every((row, index) => {
    const next = rows[index + 1]
    if (next === undefined) return true
    const [a, b] = [value(row), value(next)]
    if (a === null) return b === null
    return b === null || a === b || a < b !== descending
  })
}

function lastDay(row: TopicRow): string {
  const reviewed = row.lastFullReview ?? ''
  const months = row.due.intervalMonths ?? 0
  const [year = 0, month = 1, day] = reviewed.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const [dueYear, dueMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const length = new Date(Date.UTC(dueYear, dueMonth, 0)).getUTCDate()
  return `${dueYear}-${String(dueMonth).padStart(2, '0')}-${String(Math.min(day ?? length, length)).padStart(2, '0')}`
}
