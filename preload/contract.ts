import type { ArticleJson, DocumentJson, Metadata, PartialDate } from '../content/article/index.ts'
import type { ImportReport, Overrule } from '../content/import/index.ts'
import type { ChangeClass, RevisionInfo } from '../content/revisions/index.ts'
import type { DueState, TopicStatus } from '../content/review/index.ts'

/** Why something could not be done: `code` for programs, `message` a sentence for a person. */
export interface Problem {
  readonly code: string
  readonly message: string
}

/** The answer to every call. Nothing is thrown over the bridge and nothing swallowed on the way. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export type Theme = 'system' | 'light' | 'dark'

/** What the menu, the keys and the palette can ask of the page; `main/menu/commands.ts` gives labels and keys. */
export type CommandId =
  | 'new-topic' | 'import' | 'paste-topic' | 'open-library' | 'new-library' | 'save-library-copy'
  | 'save-revision' | 'export' | 'close-topic'
  | 'undo' | 'redo' | 'find'
  | 'bold' | 'italic' | 'subscript' | 'superscript' | 'link' | 'cross-reference'
  | 'go-library' | 'go-article' | 'go-compare' | 'go-export'
  | 'toggle-outline' | 'toggle-inspector' | 'palette'
  | 'next-change' | 'previous-change'
  | 'theme-system' | 'theme-light' | 'theme-dark'
  | 'settings' | 'review-intervals' | 'about' | 'keys'

export interface Command {
  readonly id: CommandId
  readonly label: string
  /** Electron accelerator, as `CmdOrCtrl+S`; null for none. */
  readonly accelerator: string | null
}

export interface AppInfo {
  readonly version: string
  /** `Electron 45.4.1`, or the stand-in and its browser by name. */
  readonly runtime: string
  readonly platform: string
  readonly commands: readonly Command[]
  readonly theme: Theme
  /** Printed name under which revisions are saved; '' until somebody gave one. */
  readonly person: string
}

export interface LibraryInfo {
  /** File name without ending. */
  readonly name: string
  readonly path: string
  /** Newest first, this one included. */
  readonly recent: readonly { readonly name: string; readonly path: string }[]
  /** Sentences about the library that its users should know, such as a network drive without WAL. */
  readonly notices: readonly string[]
  /** The library's review interval, which chapters and topics may override. */
  readonly reviewIntervalMonths: number
  /** Of the chapters that have one of their own. */
  readonly chapterIntervals: readonly { readonly chapter: string; readonly months: number }[]
}

/** A chapter of the library, with its topics' own review interval. */
export interface ChapterInterval {
  readonly chapter: string
  /** How many topics it has; 0 for one that only has an interval. */
  readonly topics: number
  /** null: the library's counts. */
  readonly months: number | null
}

export type { TopicStatus }

/** When a topic is due, by the clock of last full review. */
export interface TopicDue {
  readonly state: DueState
  readonly nextReviewDue: PartialDate | null
  readonly intervalMonths: number | null
  readonly overdueMonths: number | null
  /** A sentence: why it is due, or why nobody can say. */
  readonly reason: string
}

export interface TopicRow {
  readonly id: string
  readonly title: string
  readonly synonyms: readonly string[]
  readonly chapter: string | null
  readonly status: TopicStatus
  readonly lastFullReview: PartialDate | null
  readonly contentLastModified: PartialDate | null
  readonly due: TopicDue
  /** Number of the newest revision. */
  readonly revision: number
  /** Whether a draft differs from it. */
  readonly hasDraft: boolean
  /** UTC instant of the last save. */
  readonly savedAt: string
  /** Where a search found its words, with the words between \u0002 and \u0003; null without a search. */
  readonly snippet: string | null
}

export type TopicFilter = 'all' | 'overdue' | 'due-soon' | 'drafts' | 'unknown-date'
/** `relevance` is by how well the search fits, and by title without one. */
export type TopicSort = 'relevance' | 'title' | 'chapter' | 'lastFullReview' | 'contentLastModified' | 'nextReviewDue' | 'status' | 'savedAt'

export interface TopicQuery {
  readonly search: string
  readonly filter: TopicFilter
  readonly sort: TopicSort
  readonly descending: boolean
  readonly offset: number
  /** At most 500. */
  readonly limit: number
}

export interface TopicPage {
  readonly total: number
  readonly rows: readonly TopicRow[]
  /** Of the whole library, whatever is searched. */
  readonly counts: Readonly<Record<TopicFilter, number>>
}

export interface OpenedTopic {
  readonly row: TopicRow
  /** The draft if there is one, else the newest revision. */
  readonly article: ArticleJson
  /** The revision the draft started from (or the newest). */
  readonly base: number
  /** UTC instant of the draft's last autosave; null without a draft. */
  readonly draftSavedAt: string | null
  /** Whether the draft was found after Galley had ended without closing it. */
  readonly recovered: boolean
  readonly revisions: readonly RevisionInfo[]
}

/** What is imported: a file that the person chose (by the token it was given), or pasted text. */
export type ImportSource =
  | { readonly kind: 'file'; readonly token: string }
  | { readonly kind: 'text'; readonly text: string; readonly name: string }

export interface ImportPreview {
  readonly fileName: string
  readonly report: ImportReport
  readonly article: ArticleJson
}

export type ExportFormat = 'html' | 'pdf' | 'article.json'
export type RedlineFormat = 'html' | 'pdf' | 'json'

/** Which text of a topic: its draft, or a revision by number. */
export type Version = { readonly kind: 'draft' } | { readonly kind: 'revision'; readonly number: number }

/** A version's text with what is known of it, for the comparison. */
export interface VersionText {
  /** `draft` for a file as well: neither has a number. */
  readonly version: Version
  /** `Revision 2`, `Draft` or a file's name. */
  readonly label: string
  readonly info: RevisionInfo | null
  readonly article: ArticleJson
}

type Call<Argument, Value> = { readonly argument: Argument; readonly value: Value }

/** Every call the page can make. `main/ipc` answers each with a `Reply` of `value`. `null` where a person cancelled a dialog. */
export interface Calls {
  'app.info': Call<void, AppInfo>
  'app.setTheme': Call<{ theme: Theme }, void>
  'app.setPerson': Call<{ person: string }, void>
  /** https: and mailto: only; asks first. */
  'app.openExternal': Call<{ url: string }, void>
  /** Which menu items can act now. */
  'app.setCommands': Call<{ disabled: readonly CommandId[] }, void>
  'app.setTitle': Call<{ title: string; edited: boolean }, void>
  /** Answers the event `flush`: all that was typed is saved, or why not. */
  'app.flushed': Call<{ problem: string | null }, void>

  'library.info': Call<void, LibraryInfo>
  /** Without a path asks for one; a path is one of `recent`. */
  'library.open': Call<{ path: string | null }, LibraryInfo | null>
  'library.create': Call<void, LibraryInfo | null>
  'library.saveCopy': Call<void, { path: string } | null>
  /** By name. */
  'library.chapters': Call<void, readonly ChapterInterval[]>
  /** The library's interval and those of the chapters named, all or none; null takes a chapter's own away. */
  'library.setIntervals': Call<{ library: number; chapters: readonly { chapter: string; months: number | null }[] }, LibraryInfo>

  'topics.query': Call<TopicQuery, TopicPage>
  'topics.create': Call<{ title: string }, { id: string }>
  'topics.open': Call<{ id: string }, OpenedTopic>

  /** Saves the working copy; the answer means that it is on the disk. */
  'draft.save': Call<{ id: string; base: number; metadata: Metadata; document: DocumentJson }, { savedAt: string }>
  /** Gives up the draft; the text it held is kept in the library's history of discarded drafts and can be restored. */
  'draft.discard': Call<{ id: string }, OpenedTopic>
  'draft.restore': Call<{ id: string }, OpenedTopic>

  /** Seals the given text as the next revision and ends the draft. Refuses when `base` is no longer the newest. */
  'revision.save': Call<
    { id: string; base: number; metadata: Metadata; document: DocumentJson; note: string; changeClass: ChangeClass },
    { info: RevisionInfo; opened: OpenedTopic }
  >
  'version.text': Call<{ id: string; version: Version }, VersionText>
  /** Asks for an article file (any format that can be imported) to compare with. */
  'version.chooseFile': Call<void, VersionText | null>

  /** Asks for files to import. */
  'import.choose': Call<void, readonly { token: string; fileName: string }[] | null>
  'import.preview': Call<{ source: ImportSource; overrules: readonly Overrule[] }, ImportPreview>
  'import.accept': Call<{ source: ImportSource; overrules: readonly Overrule[] }, { id: string; title: string }>

  /** The proof as one HTML file's text, to look at before it is written. */
  'export.preview': Call<{ id: string; version: Version }, { html: string; proof: boolean }>
  /** Asks where to, writes, reports by `progress`. */
  'export.write': Call<{ id: string; version: Version; format: ExportFormat; job: string }, { path: string } | null>
  'export.redline': Call<{ id: string; before: Version; after: Version; format: RedlineFormat; job: string }, { path: string } | null>
  'export.cancel': Call<{ job: string }, void>
  /** Opens or shows a file that this session has exported; no other. */
  'export.open': Call<{ path: string; how: 'open' | 'show' }, void>
}

/** What main tells the page. */
export interface Events {
  command: { readonly id: CommandId }
  /** Save what is typed and answer `app.flushed`; the window waits for it before it closes. */
  flush: Record<string, never>
  progress: { readonly job: string; /** 0 to 1 */ readonly done: number; readonly doing: string }
  /** Topics or the library itself changed elsewhere: ask again. */
  'library.changed': { readonly info: LibraryInfo }
  /** A file dropped on the app's icon or given on start. */
  'open-file': { readonly token: string; readonly fileName: string }
  notice: Problem
}

export type CallName = keyof Calls
export type EventName = keyof Events
export type Argument<Name extends CallName> = Calls[Name]['argument']
export type Value<Name extends CallName> = Calls[Name]['value']

/** The one object that the page gets: `window.desk`. */
export interface Desk {
  call<Name extends CallName>(name: Name, ...argument: Argument<Name> extends void ? [] : [Argument<Name>]): Promise<Reply<Value<Name>>>
  /** Gives back how to stop listening. */
  on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void
}
