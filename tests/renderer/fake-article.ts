import { articleToJson, emptyMetadata, partialDate, type ArticleJson, type Metadata, type DocumentJson } from '../../content/article/index.ts'
import type { ChangeClass, RevisionInfo } from '../../content/revisions/index.ts'
import type { OpenedTopic, Problem, TopicRow, VersionText, Version } from '../../preload/contract.ts'
import { article, callout, doc, em, figure, keyPoints, li, link, ol, p, ref, references, resources, section, strong, sub, table, ul } from '../builders/article.ts'

/*
 * Drafts and revisions of one topic, kept in the page: for building the article's screen in a plain browser.
 * ?sample is a text with every kind of block, ?words=65000 a long one, ?recovered a draft after a crash, ?outdated one
 * that another revision has overtaken, ?unsavable a disk that is full.
 */
const asked = new URLSearchParams(location.search)

const sentence = 'When the valve does not close completely, some blood leaks backward into the left atrium, and the heart has to work harder to move the same amount. '

/** A text of about so many words, a sample and no medical advice. */
export function longText(words: number): ArticleJson['document'] {
  const paragraphs = Math.max(1, Math.round(words / (sentence.split(' ').length * 3)))
  const sections = Array.from({ length: Math.ceil(paragraphs / 12) }, (_, index) =>
    section(`Section ${index + 1}`, ...Array.from({ length: Math.min(12, paragraphs - index * 12) }, (_, part) => (part % 5 === 4 ? ul(sentence.trim(), sentence.trim(), sentence.trim()) : p(sentence.repeat(3).trim())))),
  )
  return articleToJson(article(doc(p('A long sample.'), ...sections))).document
}

const sample = (): ArticleJson['document'] =>
  articleToJson(
    article(
      doc(
        keyPoints('Mitral regurgitation is leakage of blood backward through the mitral valve each time the left ventricle contracts.', 'Mild regurgitation may not need treatment.', 'People with more severe regurgitation may need surgery to repair or replace the damaged valve.'),
        p('The mitral valve is in the opening between the left atrium and the left ventricle. It opens to let blood fill the ventricle and closes as the ventricle contracts. An enlarged atrium often beats rapidly in an irregular pattern (a disorder called ', ref('atrial fibrillation', 'Atrial Fibrillation and Atrial Flutter', 'Atrial fibrillation and atrial flutter are very fast electrical discharge patterns.'), '), which reduces the pumping efficiency of the heart.'),
        section('Causes', p('More often regurgitation develops ', em('slowly'), ' as the valve deteriorates, or because the left ventricle is enlarged. See also the ', link('guidance of the society', 'https://example.org/guidance'), '.'), ul('Mitral valve prolapse', li(p('Heart attack'), ul('of the lower wall', 'with a torn muscle')), 'Rheumatic fever'), section('In older people', p('Rheumatic fever is a cause only among people who did not have antibiotics in their youth.'))),
        section('Symptoms'),
        section('Diagnosis', p('The disorder is recognised by its murmur.'), ol('Physical examination', 'Echocardiography'), table([['Grade', 'Volume per beat', 'What is done'], ['Mild', 'below 30 mL', 'Nothing'], ['Severe', '60 mL or more*', 'Surgery']], 'Severity by volume', ['* Measured by ultrasound (CO₂ at rest).']), figure({ alt: '' }, 'The valve seen from above')),
        section('Treatment', callout('warning', 'Anticoagulants', p('People with atrial fibrillation are given anticoagulants such as ', strong('warfarin'), '. Water is H', sub('2'), 'O.')), callout('fact', 'Did you know…', p('The valve is named after a bishop’s hat.')), section('Surgery', section('Repair', p('A ring makes the opening smaller.')), section('Replacement', p('By a mechanical or a biological valve.')))),
        section('More information', resources('A society of cardiology: explains the disorder in plain words'), references('Sample A, Sample B. A study of valves. 2024.')),
      ),
    ),
  ).document

interface Kept {
  metadata: Metadata
  document: DocumentJson
  base: number
  draftSavedAt: string | null
  recovered: boolean
  revisions: RevisionInfo[]
  texts: Map<number, ArticleJson>
  discarded: Pick<Kept, 'metadata' | 'document' | 'draftSavedAt'> | null
}

const kept = new Map<string, Kept>()

function topic(row: TopicRow, document: DocumentJson, given: Metadata): Kept {
  const there = kept.get(row.id)
  if (there !== undefined) return there
  const words = Number(asked.get('words') ?? 0)
  const text = words > 0 ? longText(words) : asked.has('sample') ? sample() : document
  const metadata: Metadata = { ...emptyMetadata, ...given, lastFullReview: given.lastFullReview ?? partialDate('2021-08') }
  const made: Kept = {
    metadata,
    document: text,
    base: asked.has('outdated') ? 1 : row.revision,
    draftSavedAt: row.hasDraft ? '2026-11-23T08:42:00.000Z' : null,
    recovered: asked.has('recovered'),
    revisions: Array.from({ length: asked.has('outdated') ? 2 : row.revision }, (_, index) => info(row.id, (asked.has('outdated') ? 2 : row.revision) - index, index === 0 ? 'Corrected the doses after the guideline of May' : 'Imported', 'amendment')),
    texts: new Map(),
    discarded: null,
  }
  for (const { number } of made.revisions) made.texts.set(number, { id: row.id, metadata, document: text })
  kept.set(row.id, made)
  return made
}

function info(articleId: string, number: number, note: string, changeClass: ChangeClass): RevisionInfo {
  return { articleId, number, parent: number === 1 ? null : number - 1, schemaVersion: 1, hash: `${number}3f9ac07`.padEnd(64, '0'), person: 'Sample Editor', time: `2026-0${Math.min(number + 3, 9)}-03T09:12:00.000Z`, note, changeClass }
}

export function openedArticle(row: TopicRow, document: DocumentJson, metadata: Metadata): OpenedTopic {
  const { base, draftSavedAt, recovered, revisions, ...text } = topic(row, document, metadata)
  return { row, article: { id: row.id, metadata: text.metadata, document: text.document }, base, draftSavedAt, recovered, revisions: [...revisions] }
}

type Saving = { id: string; base: number; metadata: Metadata; document: DocumentJson }

export const articleAnswers = (reopen: (id: string) => OpenedTopic): Record<string, (argument: never) => unknown> => ({
  'draft.save': async ({ id, metadata, document, base }: Saving): Promise<{ savedAt: string } | Problem> => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    if (asked.has('unsavable')) return { code: 'disk-full', message: 'The disk that holds Cardiology.galley is full, so the draft could not be saved. Free some space.' }
    const there = kept.get(id)
    const savedAt = new Date().toISOString()
    if (there !== undefined) Object.assign(there, { metadata, document, base, draftSavedAt: savedAt })
    return { savedAt }
  },
  'draft.discard': ({ id }: { id: string }) => {
    const there = kept.get(id)
    const newest = there?.texts.get(there.revisions[0]?.number ?? 1)
    if (there !== undefined && newest !== undefined) {
      there.discarded = { metadata: there.metadata, document: there.document, draftSavedAt: there.draftSavedAt }
      Object.assign(there, { metadata: newest.metadata, document: newest.document, draftSavedAt: null, recovered: false, base: there.revisions[0]?.number ?? 1 })
    }
    return reopen(id)
  },
  'draft.restore': ({ id }: { id: string }) => {
    const there = kept.get(id)
    if (there?.discarded) Object.assign(there, there.discarded, { discarded: null })
    return reopen(id)
  },
  'revision.save': ({ id, metadata, document, note, changeClass, base }: Saving & { note: string; changeClass: ChangeClass }) => {
    const there = kept.get(id)
    if (there === undefined) return { code: 'no-topic', message: 'There is no such topic.' }
    const newest = there.revisions[0]?.number ?? 0
    if (base !== newest) return { code: 'not-newest', message: `Revision ${newest} of “${metadata.title}” was saved after your text was begun from revision ${base}. Compare the two, carry your changes over, and save again.` }
    const made = { ...info(id, newest + 1, note, changeClass), time: new Date().toISOString() }
    there.revisions.unshift(made)
    there.texts.set(made.number, { id, metadata, document })
    Object.assign(there, { metadata, document, base: made.number, draftSavedAt: null, recovered: false })
    return { info: made, opened: reopen(id) }
  },
  'version.text': ({ id, version }: { id: string; version: Version }): VersionText | Problem => {
    const there = kept.get(id)
    const number = version.kind === 'revision' ? version.number : 0
    const text = there?.texts.get(number)
    if (there === undefined || text === undefined) return { code: 'no-revision', message: `This topic has no revision ${number}.` }
    return { version, label: `Revision ${number}`, info: there.revisions.find((one) => one.number === number) ?? null, article: text }
  },
})
