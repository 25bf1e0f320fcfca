import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A topic beside the source article, so that the library has something to sort: its dates are all that is told of it. */
interface Sample {
  readonly title: string
  readonly chapter: string
  /** Months ago; null where the page gives no date. */
  readonly reviewed: number | null
  readonly modified: number
}

// Overdue, due soon, in time and unknown, whenever the demo is run.
const samples: readonly Sample[] = [
  { title: 'Aortic Stenosis', chapter: 'Valvular Disorders', reviewed: 44, modified: 20 },
  { title: 'Atrial Fibrillation', chapter: 'Abnormal Heart Rhythms', reviewed: 35, modified: 3 },
  { title: 'Gout', chapter: 'Gout and Calcium Crystal Arthritis', reviewed: 12, modified: 12 },
  { title: 'Kidney Stones', chapter: 'Urinary Tract Stones', reviewed: null, modified: 30 },
  { title: 'Mitral Stenosis', chapter: 'Valvular Disorders', reviewed: 9, modified: 2 },
  { title: 'Rheumatic Fever', chapter: 'Bacterial Infections: Gram-Positive Bacteria', reviewed: 38, modified: 38 },
  { title: 'Strep Throat', chapter: 'Bacterial Infections: Gram-Positive Bacteria', reviewed: 34, modified: 16 },
]

/** Writes the sample topics as pages of plain text; gives back their paths. */
export function writeSamples(folder: string, today: Date): string[] {
  mkdirSync(folder, { recursive: true })
  return samples.map((sample) => {
    const path = join(folder, `${sample.title.toLowerCase().replaceAll(' ', '-')}.txt`)
    writeFileSync(path, page(sample, today))
    return path
  })
}

function page({ title, chapter, reviewed, modified }: Sample, today: Date): string {
  const dates = [...(reviewed === null ? [] : [`Last full review/revision ${monthsAgo(today, reviewed)}`]), `Content last modified ${monthsAgo(today, modified)}`]
  return `${title}\n(Sample Topic)\n\nBy Sample Author, MD, Sample Hospital ${chapter}\n\n${dates.join(' | ')}\n\nThis is a sample topic, made for the demonstration of Galley. It is not medical advice.\n`
}

function monthsAgo(today: Date, months: number): string {
  return new Date(today.getFullYear(), today.getMonth() - months, 1).toLocaleDateString('en-US', { month: 'short', year: 'numeric' })
}
