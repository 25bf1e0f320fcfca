import { closeHistory } from 'prosemirror-history'
import { keydownHandler } from 'prosemirror-keymap'
import { Plugin, PluginKey, TextSelection, type Command, type EditorState } from 'prosemirror-state'
import { DecorationSet, type EditorView } from 'prosemirror-view'
import type { DocumentJson } from '../../../content/article/index.ts'
import { getMeta, setMeta } from '../meta.ts'
import { startComparer, type Comparer } from './comparer.ts'
import { decorationsOf, isMarkSpec } from './decorations.ts'
import type { LiveChange, LiveMarks } from './marks.ts'

/** The text that the one being written is held against. */
export interface RedlineSource {
  /** `Revision 2` */
  readonly label: string
  readonly document: DocumentJson
}

/** How the redline stands, for the screen around the text. */
export interface RedlineStanding {
  readonly label: string
  /** How many changes there are; null until the first comparison. */
  readonly count: number | null
  /** The change at the cursor, or that was pointed at. */
  readonly here: { readonly ids: readonly string[]; readonly words: string; readonly position: number } | null
  /** Why it cannot be shown. */
  readonly problem: string | null
}

interface RedlineState {
  readonly source: RedlineSource | null
  readonly decorations: DecorationSet
  /** Null until the first comparison. */
  readonly changes: readonly LiveChange[] | null
  /** Pointed at: what is gone has no words in which a cursor could stand. */
  readonly picked: readonly string[] | null
  readonly problem: string | null
}

/** All that a transaction may tell the redline. */
export type RedlineMeta =
  | { readonly kind: 'source'; readonly source: RedlineSource | null }
  | { readonly kind: 'found'; readonly decorations: DecorationSet; readonly changes: readonly LiveChange[] }
  | { readonly kind: 'picked'; readonly ids: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string }

const off: RedlineState = { source: null, decorations: DecorationSet.empty, changes: null, picked: null, problem: null }
const key = new PluginKey<RedlineState>('live-redline')

// Compared anew in the next pause; until then the marks move along with what is typed.
const pause = 300

/** Shows what differs from a revision while one writes. `showRedline`, `nextLiveChange` and `revertLive` drive it. */
export function liveRedline(): Plugin<RedlineState> {
  return new Plugin<RedlineState>({
    key,
    state: {
      init: () => off,
      apply: (tr, now) => {
        const told = getMeta(tr, 'redline')
        if (told !== undefined) return after(now, told)
        if (now.source === null || (!tr.docChanged && !(tr.selectionSet && now.picked !== null))) return now
        return { ...now, decorations: tr.docChanged ? now.decorations.map(tr.mapping, tr.doc) : now.decorations, picked: null }
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
      handleKeyDown: keydownHandler({ [redlineKeys.revertHere]: revertHere, [redlineKeys.revertBlock]: revertBlock }),
      attributes: (state): Record<string, string> => ((key.getState(state)?.source ?? null) === null ? {} : { class: 'with-redline' }),
    },
    view: (view) => {
      const own = new RedlineView(view)
      views.set(view, own)
      return own
    },
  })
}

function after(now: RedlineState, told: RedlineMeta): RedlineState {
  switch (told.kind) {
    case 'source':
      return told.source === null ? off : { ...off, source: told.source }
    case 'found':
      return now.source === null ? now : { ...now, decorations: told.decorations, changes: told.changes, problem: null }
    case 'picked':
      return { ...now, picked: told.ids }
    case 'failed':
      return { ...now, problem: told.message }
  }
}

const views = new WeakMap<EditorView, RedlineView>()

/** Asks the worker in the pauses of typing and puts what it finds on the text as it is by then. */
class RedlineView {
  private readonly view: EditorView
  private source: RedlineSource | null = null
  private comparer: Comparer | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(view: EditorView) {
    this.view = view
  }

  update(view: EditorView, before: EditorState): void {
    const state = key.getState(view.state)
    if (state === undefined) return
    if (state.source !== this.source) return this.follow(state.source)
    if (state.source !== null && before.doc !== view.state.doc) this.soon(pause)
  }

  destroy(): void {
    this.follow(null)
  }

  /** Takes changes out of the text, as one step that can be undone. */
  async revert(ids: readonly string[]): Promise<void> {
    const { comparer, view } = this
    if (comparer === null) return
    const { doc } = view.state
    try {
      const by = await comparer.revert(doc, ids)
      if (by === null || comparer !== this.comparer) return
      // Somebody typed meanwhile: ask again about the text as it is now.
      if (view.state.doc !== doc) return await this.revert(ids)
      const tr = view.state.tr.replace(by.from, by.to, by.slice)
      // A step of its own for undo, however soon after typing it comes.
      view.dispatch(closeHistory(tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(by.from + 1, tr.doc.content.size)))).scrollIntoView()))
    } catch (error) {
      this.fail(error)
    }
  }

  private follow(source: RedlineSource | null): void {
    clearTimeout(this.timer)
    this.comparer?.stop()
    this.source = source
    this.comparer = source === null ? null : startComparer(source.document)
    if (source !== null) this.soon(0)
  }

  private soon(ms: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.compare(), ms)
  }

  private async compare(): Promise<void> {
    const { comparer, view } = this
    if (comparer === null) return
    const { doc } = view.state
    try {
      const found = await comparer.compare(doc)
      // Newer text is compared in the next pause.
      if (comparer === this.comparer && view.state.doc === doc) this.show(found)
    } catch (error) {
      this.fail(error)
    }
  }

  private show({ marks, changes }: LiveMarks): void {
    const { view } = this
    const decorations = decorationsOf(view.state.doc, marks, key.getState(view.state)?.decorations ?? DecorationSet.empty, (of, ids) => of.dispatch(setMeta(of.state.tr, 'redline', { kind: 'picked', ids })))
    view.dispatch(setMeta(view.state.tr, 'redline', { kind: 'found', decorations, changes }).setMeta('addToHistory', false))
  }

  private fail(error: unknown): void {
    const message = `What changed cannot be shown (${error instanceof Error ? error.message : String(error)}). The text is as you wrote it.`
    this.view.dispatch(setMeta(this.view.state.tr, 'redline', { kind: 'failed', message }))
  }
}

/** Shows what differs from a revision; null shows the text alone. */
export function showRedline(source: RedlineSource | null): Command {
  return (state, dispatch) => {
    dispatch?.(setMeta(state.tr, 'redline', { kind: 'source', source }))
    return true
  }
}

/** Goes to the next change, from the last again to the first. */
export const nextLiveChange: Command = goTo((changes, position) => changes[position] ?? changes[0], (changes, at) => changes.find((change) => change.at > at) ?? changes[0])
export const previousLiveChange: Command = goTo((changes, position) => changes[position - 2] ?? changes.at(-1), (changes, at) => changes.findLast((change) => change.at < at) ?? changes.at(-1))

type Choose = (changes: readonly LiveChange[], from: number) => LiveChange | undefined

function goTo(fromChange: Choose, fromPlace: Choose): Command {
  return (state, dispatch) => {
    const changes = placed(state)
    const here = standingHere(state)
    const next = here === null ? fromPlace(changes, state.selection.from) : fromChange(changes, here.position)
    if (next === undefined) return false
    if (dispatch) {
      const at = Math.min(next.at, state.doc.content.size)
      const tr = state.tr.setSelection(TextSelection.near(state.doc.resolve(at), 1)).scrollIntoView()
      dispatch(setMeta(tr, 'redline', { kind: 'picked', ids: [next.id] }))
    }
    return true
  }
}

/** Ids of the changes in the block at the cursor: the innermost that holds text. */
function idsInBlock(state: EditorState): readonly string[] {
  const { $from } = state.selection
  const [start, end] = $from.depth === 0 ? [0, 0] : [$from.before(), $from.after()]
  return [...new Set([...(standingHere(state)?.ids ?? []), ...idsOf(key.getState(state)?.decorations.find(start, end) ?? [])])]
}

/** How the redline stands; null while it is off. */
export function redlineStanding(state: EditorState): RedlineStanding | null {
  const now = key.getState(state)
  if (now === undefined || now.source === null) return null
  return { label: now.source.label, count: now.changes?.length ?? null, here: standingHere(state), problem: now.problem }
}

/** Takes the change at the cursor out of the text. Undo brings it back. */
export const revertHere: Command = revert((state) => standingHere(state)?.ids ?? [])
/** Takes all changes of the block at the cursor out of the text. Undo brings them back. */
export const revertBlock: Command = revert(idsInBlock)

/** The keys that take changes out. */
export const redlineKeys = { revertHere: 'Mod-Alt-z', revertBlock: 'Mod-Alt-Shift-z' } as const

function revert(meant: (state: EditorState) => readonly string[]): Command {
  return (state, dispatch, view) => {
    const ids = meant(state)
    const own = view === undefined ? undefined : views.get(view)
    if (ids.length === 0 || own === undefined) return false
    if (dispatch) void own.revert(ids)
    return true
  }
}

// The changes with their places as typing has moved them since.
function placed(state: EditorState): readonly LiveChange[] {
  const now = key.getState(state)
  if (now === undefined || now.changes === null) return []
  const places = new Map<string, number>()
  for (const { from, spec } of now.decorations.find()) for (const id of idsOfSpec(spec)) places.set(id, Math.min(places.get(id) ?? from, from))
  return now.changes.flatMap((change) => {
    const at = places.get(change.id)
    return at === undefined ? [] : [{ ...change, at }]
  })
}

function standingHere(state: EditorState): RedlineStanding['here'] {
  const now = key.getState(state)
  if (now === undefined || now.changes === null) return null
  const { from, to } = state.selection
  const ids = now.picked ?? idsOf(now.decorations.find(from, to).toSorted((a, b) => a.to - a.from - (b.to - b.from)).slice(0, 1))
  const index = now.changes.findIndex(({ id }) => ids.includes(id))
  const change = now.changes[index]
  return change === undefined ? null : { ids, words: change.words, position: index + 1 }
}

function idsOf(decorations: readonly { readonly spec: unknown }[]): readonly string[] {
  return decorations.flatMap(({ spec }) => idsOfSpec(spec))
}

function idsOfSpec(spec: unknown): readonly string[] {
  return isMarkSpec(spec) ? spec.ids : []
}
