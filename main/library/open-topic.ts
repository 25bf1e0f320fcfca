import { articleToJson } from '../../content/article/index.ts'
import type { OpenedTopic, Version, VersionText } from '../../preload/contract.ts'
import { Refusal } from '../files/refusal.ts'
import { readDraft } from './drafts.ts'
import type { Reader } from './library.ts'
import { newestNumber, readRevisionArticle, revisionInfos } from './revisions.ts'
import { topicRow, type Asking } from './topics.ts'

/**
 * All that the article's screen shows: the person's draft if there is one, else the newest revision, and its history.
 * @throws Refusal when there is no such topic, or its text is damaged
 */
export async function openTopic(reader: Reader, id: string, asking: Asking): Promise<OpenedTopic> {
  const row = await topicRow(reader, id, asking)
  const kept = await readDraft(reader, id, asking.person)
  // A draft that was undone to the last word is none.
  const draft = row.hasDraft ? kept : null
  return {
    row,
    article: articleToJson(draft?.article ?? (await readRevisionArticle(reader, id, row.revision))),
    base: draft?.base ?? row.revision,
    draftSavedAt: draft?.savedAt ?? null,
    recovered: draft?.recovered ?? false,
    revisions: await revisionInfos(reader, id),
  }
}

/**
 * The text of a topic's draft or of one of its revisions.
 * @throws Refusal when there is none, or it is damaged
 */
export async function versionText(reader: Reader, id: string, version: Version, person: string): Promise<VersionText> {
  if (version.kind === 'draft') {
    await newestNumber(reader, id)
    const draft = await readDraft(reader, id, person)
    if (draft === null) throw new Refusal('no-draft', 'There is no draft of this topic.')
    return { version, label: 'Draft', info: null, article: articleToJson(draft.article) }
  }
  const article = await readRevisionArticle(reader, id, version.number)
  const info = (await revisionInfos(reader, id)).find((revision) => revision.number === version.number) ?? null
  return { version, label: `Revision ${version.number}`, info, article: articleToJson(article) }
}
