import type { Node } from 'prosemirror-model'
import { documentToJson, type Metadata } from '../../../../content/article/index.ts'
import type { ChangeClass, RevisionInfo } from '../../../../content/revisions/index.ts'
import { documentFromJson } from '../../../../content/schema/index.ts'
import type { OpenedTopic, Problem } from '../../../../preload/contract.ts'
import { call } from '../../../bridge/index.ts'
import { createStore, type SaveState, type Store } from '../../../state/index.ts'
import { createDraftSaver, type DraftState } from './draft-saver.ts'

/** What is known of the open article beside its text. */
export interface SessionState {
  readonly metadata: Metadata
  /** The revision that the text started from. */
  readonly base: number
  /** Newest first. */
  readonly revisions: readonly RevisionInfo[]
  /** Whether the text differs from its revision, or may. */
  readonly hasDraft: boolean
  readonly save: SaveState
  /** Why the draft could not be saved, while it cannot. */
  readonly problem: Problem | null
  /** When the draft was last saved before Galley ended unexpectedly; null once that has been seen. */
  readonly recoveredAt: string | null
}

/** An article while it is open: the one place where its text and metadata are saved from. */
export interface Session {
  readonly id: string
  /** The text as it stands, wherever it is edited. */
  text(): Node
  readonly store: Store<SessionState>
  /** Where the text is from now on. */
  attach(text: () => Node): void
  /** The text has changed. */
  edited(): void
  /** Calls back whenever the text has changed, at once. Gives back how to stop. */
  onEdit(listener: () => void): () => void
  setMetadata(change: Partial<Metadata>): void
  flush(): Promise<string | null>
  /** Seals the text as the next revision. */
  saveRevision(note: string, changeClass: ChangeClass): Promise<Problem | null>
  /** Goes on from the newest revision with the text as it is. */
  rebase(number: number): void
  seenRecovery(): void
  stop(): void
}

export function openSession(opened: OpenedTopic): Session {
  const { id } = opened.article
  const document = documentFromJson(opened.article.document)
  let text = (): Node => document
  const store = createStore<SessionState>({
    metadata: opened.article.metadata,
    base: opened.base,
    revisions: opened.revisions,
    hasDraft: opened.draftSavedAt !== null,
    save: opened.draftSavedAt === null ? { kind: 'revision', number: opened.base } : { kind: 'saved', at: opened.draftSavedAt },
    problem: null,
    recoveredAt: opened.recovered ? opened.draftSavedAt : null,
  })
  const update = (change: Partial<SessionState>): void => store.update((now) => ({ ...now, ...change }))
  const draft = (): { id: string; base: number; metadata: Metadata; document: ReturnType<typeof documentToJson> } => {
    const { base, metadata } = store.get()
    return { id, base, metadata, document: documentToJson(text()) }
  }
  const saver = createDraftSaver(() => call('draft.save', draft()), (state) => update(shown(state, store.get())))
  const touched = (): void => {
    if (!store.get().hasDraft) update({ hasDraft: true })
    saver.touched()
  }
  // Somebody else has saved meanwhile: what there is to compare with.
  const learnRevisions = async (): Promise<void> => {
    const reply = await call('topics.open', { id })
    if (reply.ok) update({ revisions: reply.value.revisions })
  }
  const listeners = new Set<() => void>()
  return {
    id,
    text: () => text(),
    store,
    attach: (next) => {
      text = next
    },
    edited: () => {
      touched()
      listeners.forEach((listener) => listener())
    },
    onEdit: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setMetadata: (change) => {
      update({ metadata: { ...store.get().metadata, ...change } })
      touched()
    },
    flush: saver.flush,
    saveRevision: async (note, changeClass) => {
      // So that nothing is lost if the revision is refused.
      const unsaved = await saver.flush()
      if (unsaved !== null) return { code: 'not-saved', message: unsaved }
      const before = text()
      const { metadata } = store.get()
      const reply = await call('revision.save', { ...draft(), note, changeClass })
      if (!reply.ok) {
        if (reply.problem.code === 'not-newest') await learnRevisions()
        return reply.problem
      }
      const { info, opened: next } = reply.value
      update({ base: info.number, revisions: next.revisions, hasDraft: false, recoveredAt: null })
      saver.forget()
      // What was typed while the disk was busy begins the next draft.
      if (text() !== before || store.get().metadata !== metadata) touched()
      return null
    },
    rebase: (number) => {
      update({ base: number })
      touched()
    },
    seenRecovery: () => update({ recoveredAt: null }),
    stop: saver.stop,
  }
}

function shown(state: DraftState, now: SessionState): Partial<SessionState> {
  switch (state.kind) {
    case 'clean':
      return { save: { kind: 'revision', number: now.base }, problem: null }
    case 'saving':
      return { save: { kind: 'saving' } }
    case 'saved':
      return { save: { kind: 'saved', at: state.at }, problem: null }
    case 'failed':
      return { save: { kind: 'failed', message: state.problem.message }, problem: state.problem }
  }
}
