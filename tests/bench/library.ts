import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emptyMetadata, partialDate, partialDateOf, type Article } from '../../content/article/index.ts'
import { dueRow } from '../../content/review/index.ts'
import { addTopic, createLibrary, listTopics, openLibrary, queryTopics, systemTools, type Library } from '../../main/library/index.ts'
import type { TopicQuery } from '../../preload/contract.ts'
import { doc, p, section } from '../builders/article.ts'
import { inTime, medianMs, type Row, type Run } from './row.ts'

// Big libraries take minutes to fill, so they are kept; another way of filling them takes another name.
const folder = fileURLToPath(new URL('../../out/bench/', import.meta.url))
const filling = 1

const sizes = [1, 1000, 50_000] as const
const asking = { person: 'Bench', today: partialDate('2026-11-23') }
const page: TopicQuery = { search: '', filter: 'all', sort: 'title', descending: false, offset: 0, limit: 100 }

/** Libraries with 1, 1,000 and 50,000 topics: opening, a page of the list, searches, the report of review dates. */
export const run: Run = async (say) => {
  const rows: Row[] = []
  for (const size of sizes) {
    const path = await filled(size, say)
    say(`measuring ${size.toLocaleString('en')} topics`)
    rows.push(...(await measured(path, size)))
  }
  return rows
}

async function measured(path: string, size: number): Promise<Row[]> {
  const of = `${size.toLocaleString('en')} ${size === 1 ? 'topic' : 'topics'}`
  const megabytes = `${(statSync(path).size / 1024 / 1024).toFixed(1)} MB`
  const row = (what: string, ms: number, limit: number, note = ''): Row => ({ what: `${what}, ${of}`, figure: inTime(ms), against: `≤ ${inTime(limit)}`, reached: ms <= limit, gate: false, note })
  const opening = await openings(path)
  const library = await openLibrary(path, systemTools)
  try {
    const ask = (changes: Partial<TopicQuery>): Promise<number> => medianMs(7, () => library.read((reader) => queryTopics(reader, { ...page, ...changes }, asking)))
    const last = Math.max(0, size - page.limit)
    return [
      row('Open', opening, 500, megabytes),
      row('First page of the list', await ask({}), 100),
      row('Last page, by next review', await ask({ sort: 'nextReviewDue', offset: last }), 100),
      row('Search for a rare word', await ask({ search: 'zebrastripe', sort: 'relevance' }), 100, 'one topic in 500 has it'),
      row('Search for two common words', await ask({ search: 'valve blood', sort: 'relevance' }), 250, 'every topic has both'),
      row('Search while typing, “regur”', await ask({ search: 'regur', sort: 'relevance' }), 250, 'every second topic has it'),
      row('Review dates of all', await medianMs(3, () => dueReport(library)), 2000, 'as galley due gives them'),
    ]
  } finally {
    await library.close()
  }
}

/** Opening alone: closing waits for what is looked over behind the window. */
async function openings(path: string): Promise<number> {
  const times: number[] = []
  for (let index = 0; index < 5; index += 1) {
    const from = performance.now()
    const library = await openLibrary(path, systemTools)
    times.push(performance.now() - from)
    await library.close()
  }
  return times.toSorted((a, b) => a - b)[2] ?? Number.NaN
}

async function dueReport(library: Library): Promise<number> {
  const rows = await library.read((reader) => listTopics(reader, asking))
  return rows.map((row) => dueRow(row, row.due)).length
}

/** A library with this many topics, made unless it is there. */
async function filled(size: number, say: (line: string) => void): Promise<string> {
  const path = join(folder, `${size}-topics-${filling}.galley`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const making = `${path.slice(0, -'.galley'.length)}-unfinished.galley`
  for (const ending of ['', '-wal', '-shm']) rmSync(`${making}${ending}`, { force: true })
  const library = await createLibrary(making, 'Bench', systemTools)
  const batch = 1000
  for (let from = 0; from < size; from += batch) {
    if (size > batch && from % 10_000 === 0) say(`filling a library: ${from.toLocaleString('en')} of ${size.toLocaleString('en')} topics`)
    await library.write(async (tx) => {
      for (let index = from; index < Math.min(size, from + batch); index += 1) await addTopic(tx, topicOf(index), { person: 'Bench', note: '', changeClass: 'amendment' })
    })
  }
  await library.close()
  renameSync(making, path)
  return path
}

const words = 'valve blood heart atrium ventricle artery vein lung kidney liver muscle nerve joint tissue drug dose surgery murmur pulse fever infection antibiotic pressure rhythm stroke clot pain cough breath swelling rash'.split(' ')

/** Some 250 words that differ from topic to topic; a sample without meaning. */
function topicOf(index: number): Article {
  const sentence = (seed: number): string => `Sample ${Array.from({ length: 24 }, (_, place) => words[(seed * 7 + place * (1 + (seed % 5))) % words.length]).join(' ')} number ${seed}.`
  const about = index % 2 === 0 ? 'The valve leaks; regurgitation of blood follows.' : 'The valve of the vein holds the blood.'
  const rare = index % 500 === 0 ? [p('It is known for its zebrastripe sign.')] : []
  const document = doc(
    p(about),
    ...['Causes', 'Symptoms', 'Treatment'].map((heading, part) => section(heading, p(sentence(index + part)), p(sentence(index * 3 + part)), p(sentence(index * 5 + part)))),
    ...rare.map((paragraph) => section('Diagnosis', paragraph)),
  )
  const lastFullReview = index % 11 === 0 ? null : partialDateOf(2016 + (index % 11), 1 + (index % 12))
  return { id: `topic-${index}`, metadata: { ...emptyMetadata, title: `Sample topic ${index}`, synonyms: [`Other name ${index}`], chapter: `Chapter ${index % 40}`, lastFullReview }, document }
}
