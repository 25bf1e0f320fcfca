import * as v from 'valibot'
import { articleToJson, emptyMetadata } from '../../../content/article/index.ts'
import { changeClasses } from '../../../content/revisions/index.ts'
import { schema } from '../../../content/schema/index.ts'
import type { CallName } from '../../../preload/contract.ts'
import { Refusal } from '../../files/refusal.ts'
import { addTopic, discardDraft, openTopic, queryTopics, restoreDraft, saveDraft, saveRevision, versionText } from '../../library/index.ts'
import type { Answers } from '../answers.ts'
import { nothing } from '../app-answers.ts'
import { document, id, metadata, readArticleArgument, revisionNumber, version, words } from './arguments.ts'
import { articleOfSource, sourceFiles } from './sources.ts'
import type { DeskServices } from './services.ts'

export type TopicCallName = Extract<CallName, `topics.${string}` | `draft.${string}` | `revision.${string}` | `version.${string}`>

const sorts = ['relevance', 'title', 'chapter', 'lastFullReview', 'contentLastModified', 'nextReviewDue', 'status', 'savedAt'] as const
const filters = ['all', 'overdue', 'due-soon', 'drafts', 'unknown-date'] as const
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

export function topicAnswers({ libraries, chosen, dialogs, tools, person, today }: DeskServices): Answers<TopicCallName> {
  const asking = () => ({ person: person(), today: today() })
  const opened = async (topic: string) => (await libraries.current()).read((reader) => openTopic(reader, topic, asking()))

  return {
    'topics.query': {
      argument: v.strictObject({ search: words(10_000), filter: v.picklist(filters), sort: v.picklist(sorts), descending: v.boolean(), offset: count(10_000_000), limit: count(500) }),
      run: async (query) => (await libraries.current()).read((reader) => queryTopics(reader, query, asking())),
    },
    'topics.create': {
      argument: v.strictObject({ title: words(2000) }),
      run: async ({ title }) => {
        const named = title.trim()
        if (named === '') throw new Refusal('no-title', 'A topic needs a title.')
        const paragraph = schema.nodes.paragraph.create({ id: tools.newId() })
        const article = { id: tools.newId(), metadata: { ...emptyMetadata, title: named }, document: schema.nodes.doc.create(null, paragraph) }
        await (await libraries.current()).write((tx) => addTopic(tx, article, { person: person(), note: 'Begun', changeClass: 'amendment' }))
        return { id: article.id }
      },
    },
    'topics.open': {
      argument: v.strictObject({ id }),
      run: (argument) => opened(argument.id),
    },
    'draft.save': {
      argument: v.strictObject({ id, base: revisionNumber, metadata, document }),
      run: async ({ base, ...sent }) => {
        const article = readArticleArgument(sent)
        return (await libraries.current()).write((tx) => saveDraft(tx, { article, base, person: person() }))
      },
    },
    'draft.discard': {
      argument: v.strictObject({ id }),
      run: async (argument) => {
        await (await libraries.current()).write((tx) => discardDraft(tx, argument.id, person()))
        return opened(argument.id)
      },
    },
    'draft.restore': {
      argument: v.strictObject({ id }),
      run: async (argument) => {
        await (await libraries.current()).write((tx) => restoreDraft(tx, argument.id, person()))
        return opened(argument.id)
      },
    },
    'revision.save': {
      argument: v.strictObject({ id, base: revisionNumber, metadata, document, note: words(10_000), changeClass: v.picklist(changeClasses) }),
      run: async ({ base, note, changeClass, ...sent }) => {
        const name = person()
        if (name === '') throw new Refusal('no-name', 'Every revision carries the name of who saved it. Give yours in Settings, then save again.')
        const article = readArticleArgument(sent)
        if (article.metadata.title.trim() === '') throw new Refusal('no-title', 'A topic needs a title. Give it one, then save again.')
        const info = await (await libraries.current()).write((tx) => saveRevision(tx, { article, base, note: { person: name, note: note.trim(), changeClass } }))
        return { info, opened: await opened(article.id) }
      },
    },
    'version.text': {
      argument: v.strictObject({ id, version }),
      run: async (argument) => (await libraries.current()).read((reader) => versionText(reader, argument.id, argument.version, person())),
    },
    'version.chooseFile': {
      argument: nothing,
      run: async (_argument, from) => {
        const path = (await dialogs.chooseFiles(from, { title: 'Compare with a file', kinds: sourceFiles, many: false }))?.[0]
        if (path === undefined) return null
        const file = chosen.add(path)
        const { article } = articleOfSource(await chosen.read(file.token), [], tools.newId)
        chosen.forget(file.token)
        // A file is nobody's revision: like a draft it is a text without a number.
        return { version: { kind: 'draft' }, label: file.fileName, info: null, article: articleToJson(article) }
      },
    },
  }
}
