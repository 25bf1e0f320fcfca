import { articleToJson, emptyMetadata, partialDate, partialDateOf, type Article, type PartialDate } from '../../content/article/index.ts'
import { exportHtml } from '../../content/export/index.ts'
import { nextReview } from '../../content/review/index.ts'
import { commands } from '../../main/menu/commands.ts'
import type { Argument, AppInfo, CallName, Desk, EventName, LibraryInfo, OpenedTopic, Problem, Reply, TopicFilter, TopicPage, TopicQuery, TopicRow } from '../../preload/contract.ts'
import { doc, keyPoints, link, p, ref, section, table, ul } from '../builders/article.ts'
import { articleAnswers, openedArticle } from './fake-article.ts'
import { fakePreview } from './fake-import.ts'

/*
 * Main's place, taken in the page itself, so that screens can be built and looked at in a plain browser.
 * The address says what the library is like: ?topics=50000, ?empty, ?slow, ?broken, ?notice.
 */
const asked = new URLSearchParams(location.search)
const today = partialDate('2026-11-23')

const info: AppInfo = { version: '0.1.0', runtime: 'Fake desk in a plain browser', platform: 'linux', commands, theme: 'system', person: '' }
let library: LibraryInfo = {
  name: 'Cardiology',
  path: '/home/editor/Documents/Cardiology.galley',
  recent: [
    { name: 'Cardiology', path: '/home/editor/Documents/Cardiology.galley' },
    { name: 'Kidney and urinary tract', path: '/home/editor/Documents/Kidney and urinary tract.galley' },
  ],
  notices: asked.has('notice') ? ['This library lies on a network drive, which cannot keep its fast journal. Galley uses the slower one; nothing is less safe.'] : [],
  reviewIntervalMonths: 36,
  chapterIntervals: [{ chapter: 'Heart Failure', months: 24 }],
}

const known: readonly (readonly [title: string, synonyms: string, chapter: string, reviewed: string | null, modified: string | null, draft: boolean])[] = [
  ['Mitral Regurgitation', 'Mitral Insufficiency', 'Heart Valve Disorders', '2021-08', '2021-08', true],
  ['Mitral Stenosis', '', 'Heart Valve Disorders', '2021-08', '2022-09', false],
  ['Mitral Valve Prolapse (MVP)', 'Barlow Syndrome, Floppy Mitral Valve', 'Heart Valve Disorders', '2023-10', '2023-10', false],
  ['Aortic Regurgitation', 'Aortic Insufficiency', 'Heart Valve Disorders', '2023-12', '2024-01', false],
  ['Aortic Stenosis', '', 'Heart Valve Disorders', '2024-02-14', '2025-03-02', true],
  ['Atrial Fibrillation and Atrial Flutter', 'AF, AFib', 'Abnormal Heart Rhythms', '2023-11', '2024-06', false],
  ['Heart Failure', 'Congestive Heart Failure', 'Heart Failure', '2022', '2023-05', false],
  ['Tricuspid Regurgitation', 'Tricuspid Incompetence', 'Heart Valve Disorders', '2025-06', '2025-06', false],
  ['Overview of Cardiomyopathy', '', 'Cardiomyopathy', null, '2024-11', false],
  ['Rheumatic Fever', 'Acute Rheumatic Fever', 'Bacterial Infections in Children', '2023-12', '2023-12', false],
  ['Infective Endocarditis', '', 'Infections of the Heart', '2024-09', '2024-09', false],
  ['Echocardiography and Other Ultrasound Procedures', '', 'Diagnosis of Heart and Blood Vessel Disorders', null, null, false],
]

function rowOf(index: number): TopicRow {
  const [title, synonyms, chapter, reviewed, modified, draft] = known[index % known.length] ?? known[0]!
  const round = Math.floor(index / known.length)
  const lastFullReview = reviewed === null ? null : round === 0 ? partialDate(reviewed) : partialDateOf(2019 + ((index * 7) % 8), 1 + ((index * 5) % 12))
  const next = nextReview({ lastFullReview, contentLastModified: null }, { topic: null, chapter: null, library: library.reviewIntervalMonths }, [], today)
  return {
    id: `topic-${index}`,
    title: round === 0 ? title : `${title}, part ${round + 1}`,
    synonyms: synonyms === '' ? [] : synonyms.split(', '),
    chapter,
    status: 'draft',
    lastFullReview,
    contentLastModified: modified as PartialDate | null,
    due: next,
    revision: 1 + (index % 4),
    hasDraft: draft,
    savedAt: '2026-11-23T08:42:00.000Z',
    snippet: null,
  }
}

const rows = Array.from({ length: asked.has('empty') ? 0 : Number(asked.get('topics') ?? known.length) }, (_, index) => rowOf(index))

const kept: Readonly<Record<TopicFilter, (row: TopicRow) => boolean>> = {
  all: () => true,
  overdue: ({ due }) => due.state === 'overdue',
  'due-soon': ({ due }) => due.state === 'due-soon',
  drafts: ({ hasDraft }) => hasDraft,
  'unknown-date': ({ due }) => due.state === 'unknown',
}

function query({ search, filter, sort, descending, offset, limit }: TopicQuery): TopicPage {
  const key = (row: TopicRow): string => (sort === 'nextReviewDue' ? (row.due.nextReviewDue ?? '') : (row[sort === 'relevance' ? 'title' : sort] ?? '')).toLowerCase()
  const found = rows
    .filter(kept[filter])
    .filter(({ title, synonyms }) => `${title} ${synonyms.join(' ')}`.toLowerCase().includes(search.toLowerCase()))
    .map((row) => (search === '' ? row : { ...row, snippet: `… blood leaks backward, termed \u0002${search}\u0003, each time the left ventricle contracts …` }))
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (descending ? -1 : 1))
  const count = (one: TopicFilter): number => rows.filter(kept[one]).length
  return {
    total: found.length,
    rows: found.slice(offset, offset + limit),
    counts: { all: count('all'), overdue: count('overdue'), 'due-soon': count('due-soon'), drafts: count('drafts'), 'unknown-date': count('unknown-date') },
  }
}

const sample = doc(
  keyPoints('Mitral regurgitation is leakage of blood backward through the mitral valve.', 'When it is severe, people may have shortness of breath.'),
  p('The mitral valve is in the opening between the left atrium and the left ventricle. An enlarged atrium often beats rapidly in an irregular pattern (a disorder called ', ref('atrial fibrillation', 'Atrial Fibrillation and Atrial Flutter', 'Very fast electrical discharge patterns.'), ').'),
  section('Diagnosis', ul('Physical examination', 'Echocardiography'), p('It is usually diagnosed by the characteristics of the heart murmur. See the ', link('guideline', 'https://example.org/guideline'), '.')),
  section('Treatment', p('If mitral regurgitation is mild, no specific treatment may be required.'), table([['Drug', 'Dose'], ['Sample', '5 mg']], 'A sample table, not medical advice')),
)

const articleOf = (row: TopicRow): Article => ({
  id: row.id,
  metadata: { ...emptyMetadata, title: row.title, synonyms: row.synonyms, chapter: row.chapter, lastFullReview: row.lastFullReview, contentLastModified: row.contentLastModified },
  document: sample,
})

function opened(id: string): OpenedTopic {
  const row = rows.find((one) => one.id === id) ?? rowOf(0)
  const { document, metadata } = articleToJson(articleOf(row))
  return openedArticle(row, document, metadata)
}

const fail = (code: string, message: string): Problem => ({ code, message })

/** One answer per call; what is not here says so, as main would of an unknown call. */
const answers: Partial<Record<CallName, (argument: never) => unknown>> = {
  'app.info': () => info,
  'app.setTheme': ({ theme }: { theme: string }) => {
    document.documentElement.style.colorScheme = theme === 'system' ? '' : theme
  },
  'app.setPerson': () => undefined,
  'app.setCommands': ({ disabled }: { disabled: readonly string[] }) => {
    disabledCommands = new Set(disabled)
  },
  'app.setTitle': () => undefined,
  'app.flushed': () => undefined,
  'library.info': () => (asked.has('broken') ? fail('damaged', 'The library Cardiology.galley is damaged and was not opened; nothing in it was changed. Open the newest of its backups, which lie beside it.') : library),
  'library.open': () => library,
  'library.create': () => null,
  'library.saveCopy': () => ({ path: '/home/editor/Documents/Cardiology copy.galley' }),
  'library.chapters': () =>
    [...new Set(rows.map(({ chapter }) => chapter ?? ''))].toSorted().map((chapter) => ({ chapter, topics: rows.filter((row) => row.chapter === chapter).length, months: library.chapterIntervals.find((one) => one.chapter === chapter)?.months ?? null })),
  'library.setIntervals': ({ library: months, chapters }: Argument<'library.setIntervals'>) => {
    const others = library.chapterIntervals.filter((one) => !chapters.some(({ chapter }) => chapter === one.chapter))
    library = { ...library, reviewIntervalMonths: months, chapterIntervals: [...others, ...chapters.flatMap(({ chapter, months: own }) => (own === null ? [] : [{ chapter, months: own }]))] }
    return library
  },
  'topics.query': (argument: TopicQuery) => (asked.has('noquery') ? fail('locked', 'The library is in use by another Galley on this computer. Close it there, or wait a moment, and try again.') : query(argument)),
  'topics.create': () => ({ id: 'topic-0' }),
  'topics.open': ({ id }: { id: string }) => opened(id),
  ...articleAnswers(opened),
  'import.choose': () => [
    { token: 't1', fileName: 'mitral-regurgitation.txt' },
    { token: 't2', fileName: 'photo.png' },
  ],
  'app.openExternal': () => fail('refused', 'The fake desk opens nothing outside.'),
  'export.preview': ({ id }: { id: string }) => ({ html: exportHtml(articleOf(opened(id).row), { proof: true, printedOn: today, version: 'Draft' }), proof: true }),
  'export.write': async ({ format, job }: { format: string; job: string }) => {
    for (const [done, doing] of [[0.1, 'Laying out the page'], [0.5, 'Printing'], [0.9, 'Writing the file']] as const) {
      listeners.get('progress')?.forEach((listener) => listener({ job, done, doing } as never))
      await new Promise((resolve) => setTimeout(resolve, 400))
    }
    return { path: `/home/editor/Documents/mitral-regurgitation.${format}` }
  },
  'export.cancel': () => undefined,
  'export.open': () => undefined,
  'import.preview': fakePreview,
  'import.accept': () => ({ id: 'topic-0', title: 'Mitral Regurgitation' }),
}

let disabledCommands: ReadonlySet<string> = new Set()
const listeners = new Map<EventName, Set<(payload: never) => void>>()

const isProblem = (value: unknown): value is Problem => typeof value === 'object' && value !== null && 'code' in value && 'message' in value

const desk: Desk = {
  call: async (name, ...argument) => {
    if (asked.has('slow')) await new Promise((resolve) => setTimeout(resolve, 1500))
    const answer = answers[name]
    const value: unknown = answer === undefined ? fail('unknown', `The fake desk does not answer ${name}.`) : await answer((argument as never[])[0] as never)
    return (isProblem(value) ? { ok: false, problem: value } : { ok: true, value }) as Reply<never>
  },
  on: (name, listener) => {
    const set = listeners.get(name) ?? new Set()
    listeners.set(name, set)
    set.add(listener as (payload: never) => void)
    return () => set.delete(listener as (payload: never) => void)
  },
}

Object.defineProperty(window, 'desk', { value: desk })

// The menu's keys, which a plain browser has not.
window.addEventListener('keydown', (event) => {
  const wanted = [(event.ctrlKey || event.metaKey) && 'CmdOrCtrl', event.altKey && 'Alt', event.shiftKey && 'Shift', event.key.length === 1 ? event.key.toUpperCase() : event.key].filter(Boolean).join('+')
  const found = commands.find(({ accelerator }) => accelerator === wanted)
  if (found === undefined || disabledCommands.has(found.id)) return
  event.preventDefault()
  listeners.get('command')?.forEach((listener) => listener({ id: found.id } as never))
})
