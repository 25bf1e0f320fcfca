import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryTopics, saveRevision, type Library } from '../../../main/library/index.ts'
import { searchWords, snippet } from '../../../main/library/search-words.ts'
import type { TopicPage, TopicSort } from '../../../preload/contract.ts'
import { add, ann, newLibrary, note, topic } from '../../builders/library.ts'

const find = (library: Library, search: string, sort: TopicSort = 'title'): Promise<TopicPage> =>
  library.read((reader) => queryTopics(reader, { search, filter: 'all', sort, descending: false, offset: 0, limit: 50 }, ann))
const ids = async (library: Library, search: string, sort?: TopicSort): Promise<string[]> => (await find(library, search, sort)).rows.map((row) => row.id)

async function filled(): Promise<Library> {
  const library = await newLibrary()
  await add(
    library,
    topic('meniere', 'A disorder of the inner ear with dizziness.', { title: 'Ménière Disease', synonyms: ['Endolymphatic hydrops'] }),
    topic('mitral', 'Leakage of blood backward. The person may hear a murmur; 2 to 5 mg/day helps.', { title: 'Mitral Regurgitation', synonyms: ['Mitral Insufficiency'] }),
    topic('valve', 'Mitral valve prolapse may cause mitral regurgitation.', { title: 'Valve Prolapse' }),
  )
  return library
}

describe('search', () => {
  test.each([
    ['meniere', ['meniere']],
    ['MÉNIÈRE', ['meniere']],
    ['méni', ['meniere']],
    ['hydrops', ['meniere']],
    ['ear', ['meniere']],
    ['mitral', ['mitral', 'valve']],
    ['regurg mit', ['mitral', 'valve']],
    ['mitral prolapse', ['valve']],
    ['mg/day', ['mitral']],
    ['5 mg', ['mitral']],
    ['earlobe', []],
    ['itral', []],
    ['mitral kidney', []],
  ])('%s finds %j', async (search, expected) => {
    expect(await ids(await filled(), search)).toEqual(expected)
  })

  test('by relevance a title counts more than a text', async () => {
    const library = await filled()
    expect(await ids(library, 'prolapse', 'relevance')).toEqual(['valve'])
    expect(await ids(library, 'mitral', 'relevance')).toEqual(['mitral', 'valve'])
    await add(library, topic('murmur', 'See there.', { title: 'Murmur' }))
    expect(await ids(library, 'murmur', 'relevance')).toEqual(['murmur', 'mitral'])
    expect(await ids(library, 'murmur', 'title')).toEqual(['mitral', 'murmur'])
  })

  test('knows the newest revision and no older one', async () => {
    const library = await filled()
    await library.write((tx) => saveRevision(tx, { article: topic('valve', 'Nothing of the kind.', { title: 'Valve Prolapse' }), base: 1, note: note() }))
    expect(await ids(library, 'mitral')).toEqual(['mitral'])
    expect(await ids(library, 'kind')).toEqual(['valve'])
  })

  test('marks in the text what was found', async () => {
    const page = await find(await filled(), 'dizz')
    expect(page.rows[0]?.snippet).toBe('…of the inner ear with \u0002dizziness\u0003.')
  })

  test.each(['"', '""', '*', 'a*b', 'AND', 'OR', 'NOT mitral', 'mitral OR ear', 'NEAR(a b)', 'title:mitral', '{title} : x', '-mitral', '^mitral', 'mitral"', "'; drop table topic; --", '\0', '\ud800', '(', '%', '_', '?1', ':a', '٥', '心臓'])(
    'takes %j as words and nothing else',
    async (search) => {
      const library = await filled()
      const page = await find(library, search)
      expect(page.counts.all).toBe(3)
      if (searchWords(search).length === 0) expect(page.total).toBe(search.trim() === '' ? 3 : 0)
    },
  )

  test('answers whatever anybody types', async () => {
    const library = await filled()
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.constantFrom('"', '*', '^', '-', '+', '(', ')', ':', '{', '}', 'NEAR', 'AND', 'NOT', 'OR', ' ', 'mitral', 'title', '\0', 'é', "'", ';', ','), { maxLength: 30 }).map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom<TopicSort>('relevance', 'title', 'nextReviewDue'), async (search, sort) => {
        const page = await find(library, search, sort)
        expect(page.total).toBe(page.rows.length)
        for (const row of page.rows) expect(row.snippet === null).toBe(search.trim() === '')
      }),
      { numRuns: 400 },
    )
  })

  test('does not choke on a pasted page', async () => {
    const library = await filled()
    expect((await find(library, 'mitral '.repeat(10_000))).total).toBe(2)
    expect((await find(library, 'm'.repeat(100_000))).total).toBe(0)
  })
})

describe('snippet', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ')
  test.each([
    ['The heart beats.', 'heart', 'The \u0002heart\u0003 beats.'],
    ['The Hëart beats.', 'heart', 'The \u0002Hëart\u0003 beats.'],
    ['One\ntwo   three', 'two', 'One \u0002two\u0003 three'],
    ['Leak, leaks and leakage.', 'leak', '\u0002Leak\u0003, \u0002leaks\u0003 and \u0002leakage\u0003.'],
    [`${words(50)} heart`, 'heart', '…w45 w46 w47 w48 w49 \u0002heart\u0003'],
    [`heart ${words(50)}`, 'heart', `\u0002heart\u0003 ${words(23)}…`],
    [`atrium ${words(40)} atrial fibrillation`, 'atri fib', '…w35 w36 w37 w38 w39 \u0002atrial\u0003 \u0002fibrillation\u0003'],
    [`valve ${words(40)} mitral ${words(40)}`, 'mitral valve', '\u0002valve\u0003 w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 w20 w21 w22…'],
    ['(Heart)', 'heart', '(\u0002Heart\u0003)'],
    ['No such word.', 'heart', null],
    ['The heart.', '…', null],
  ])('of %j for %j is %j', (text, search, expected) => {
    expect(snippet(text, search)).toBe(expected)
  })
})
