import { createStore, type Store } from '../state/index.ts'
import { decide, noDecisions, redoDecision, undoDecision, type Decision, type Decisions } from './decisions.ts'
import type { DrawnChange, Drawing } from './drawing.ts'
import { inListOrder, matches, showAll, type ChangeFilter } from './filter.ts'

export interface CompareState {
  /** The change that keys act on, at first the first of the list; null where there is none. */
  readonly current: string | null
  /** Chosen together, for one decision on all. */
  readonly selected: ReadonlySet<string>
  readonly decisions: Decisions
  readonly filter: ChangeFilter
}

/** What a person does with one comparison. */
export interface CompareSession {
  readonly drawing: Drawing
  readonly byId: ReadonlyMap<string, DrawnChange>
  readonly store: Store<CompareState>
  /** The changes that the filter lets through, risky ones first. */
  visible(): readonly DrawnChange[]
  pick(id: string | null): void
  /** Adds to what is chosen together, or takes from it. */
  toggle(id: string): void
  /** Chooses all from the current change to this one. */
  extendTo(id: string): void
  selectVisible(): void
  clearSelection(): void
  /** The next or previous visible change becomes the current one. */
  step(by: 1 | -1): void
  /** Decides on what is chosen together, else on the current change, and goes on to the next that is open. */
  decide(decision: Decision): void
  /** Decides on these, wherever one stands. */
  decideOn(ids: readonly string[], decision: Decision | null): void
  undo(): void
  redo(): void
  setFilter(change: Partial<ChangeFilter>): void
}

const nothing: ReadonlySet<string> = new Set()

export function createCompareSession(drawing: Drawing): CompareSession {
  const ordered = inListOrder(drawing.changes)
  const store = createStore<CompareState>({ current: ordered[0]?.id ?? null, selected: nothing, decisions: noDecisions, filter: showAll })
  const set = (change: Partial<CompareState>): void => store.update((now) => ({ ...now, ...change }))
  const visible = (): readonly DrawnChange[] => {
    const { filter, decisions, current } = store.get()
    // What one is looking at stays, even when a decision takes it out of the open ones.
    return ordered.filter((change) => change.id === current || matches(change, filter, decisions.now.get(change.id)))
  }
  const indexOf = (list: readonly DrawnChange[], id: string | null): number => list.findIndex((change) => change.id === id)

  return {
    drawing,
    byId: new Map(drawing.changes.map((change) => [change.id, change])),
    store,
    visible,
    pick: (id) => set({ current: id, selected: nothing }),
    toggle(id) {
      const { selected, current } = store.get()
      // The change one stands on belongs to what one chooses from there.
      const next = new Set(selected.size === 0 && current !== null ? [current] : selected)
      if (next.has(id) && id !== current) next.delete(id)
      else next.add(id)
      set({ selected: next, current: id })
    },
    extendTo(id) {
      const list = visible()
      const from = indexOf(list, store.get().current)
      const to = indexOf(list, id)
      if (to === -1) return
      const range = list.slice(Math.min(from === -1 ? to : from, to), Math.max(from, to) + 1)
      set({ selected: new Set([...store.get().selected, ...range.map((change) => change.id)]), current: id })
    },
    selectVisible: () => set({ selected: new Set(visible().map((change) => change.id)) }),
    clearSelection: () => set({ selected: nothing }),
    step(by) {
      const list = visible()
      const at = indexOf(list, store.get().current)
      const next = at === -1 ? (by === 1 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)
      const change = list[next]
      if (change !== undefined) set({ current: change.id, selected: nothing })
    },
    decide(decision) {
      const { selected, current, decisions } = store.get()
      const ids = selected.size > 0 ? [...selected] : current === null ? [] : [current]
      if (ids.length === 0) return
      const list = visible()
      const next = decide(decisions, ids, decision)
      const at = Math.max(...ids.map((id) => indexOf(list, id)))
      const open = [...list.slice(at + 1), ...list.slice(0, at + 1)].find((change) => !next.now.has(change.id))
      set({ decisions: next, selected: nothing, current: open?.id ?? current })
    },
    decideOn: (ids, decision) => set({ decisions: decide(store.get().decisions, ids, decision), selected: nothing }),
    undo() {
      const before = store.get().decisions
      const decisions = undoDecision(before)
      // Go back to where the undone decision was made.
      const undone = drawing.changes.find(({ id }) => decisions.now.get(id) !== before.now.get(id))
      set({ decisions, ...(undone === undefined ? {} : { current: undone.id }) })
    },
    redo: () => set({ decisions: redoDecision(store.get().decisions) }),
    setFilter: (change) => set({ filter: { ...store.get().filter, ...change }, selected: nothing }),
  }
}
