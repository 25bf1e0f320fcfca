import { articleFromRaw, articleFormat, canonicalJson, documentToJson, schemaVersion, type Article, type DocumentJson, type Metadata } from '../article/index.ts'

/** SHA-256 of a text's UTF-8 bytes as 64 lower-case hex digits; passed in, because content has no crypto of its own. */
export type Sha256 = (text: string) => string

/** What a change is, as its author declares it; says who must sign and which clock moves. */
export const changeClasses = ['typo', 'amendment', 'clinical', 'full-review'] as const
export type ChangeClass = (typeof changeClasses)[number]

/** What a person says when saving a revision. */
export interface RevisionNote {
  /** Printed name; '' where a topic was imported or begun before anybody had given one. `savedBy` says it in words. */
  readonly person: string
  /** UTC instant, ISO 8601, as `2026-11-23T10:42:00.000Z`. */
  readonly time: string
  readonly note: string
  readonly changeClass: ChangeClass
}

/** Everything of a revision but its text: for histories and lists. */
export interface RevisionInfo extends RevisionNote {
  readonly articleId: string
  /** 1 for the first of an article, then without gaps. */
  readonly number: number
  /** The revision it was made from; null for the first. */
  readonly parent: number | null
  readonly schemaVersion: number
  /** SHA-256 of the canonical form of all the rest. */
  readonly hash: string
}

/** An article as it was saved once; never changed afterwards. */
export interface Revision extends RevisionInfo {
  readonly metadata: Metadata
  readonly document: DocumentJson
}

/** Who saved a revision, for people: the printed name, or that there was none. */
export function savedBy({ person }: Pick<RevisionNote, 'person'>): string {
  return person === '' ? 'nobody named' : person
}

/** Makes the revision `number` of an article and seals it with its hash. */
export function sealRevision(article: Article, number: number, parent: number | null, note: RevisionNote, sha256: Sha256): Revision {
  const unsealed = {
    articleId: article.id,
    number,
    parent,
    person: note.person,
    time: note.time,
    note: note.note,
    changeClass: note.changeClass,
    schemaVersion,
    metadata: article.metadata,
    document: documentToJson(article.document),
  }
  return { ...unsealed, hash: sha256(canonicalJson(unsealed)) }
}

/** Whether a revision still is what was sealed. */
export function isIntact(revision: Revision, sha256: Sha256): boolean {
  const { hash, ...unsealed } = revision
  return sha256(canonicalJson(unsealed)) === hash
}

/**
 * The article that a revision holds, brought up to today's schema.
 * @throws ArticleError
 */
export function articleOf(revision: Revision): Article {
  return articleFromRaw({
    format: articleFormat,
    schemaVersion: revision.schemaVersion,
    id: revision.articleId,
    metadata: revision.metadata,
    document: revision.document,
  })
}
