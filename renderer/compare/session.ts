import { createStore, type Store } from '../state/index.ts'
import { decide, noDecisions, redoDecision, undoDecision, type Decision, type Decisions } from './decisions.ts'
import type { DrawnChange, Drawing } from './drawing.ts'
import { inListOrder, matches, showAll, type ChangeFilter } from './filter.ts'
import { groupAround, groupBeside } from './list/rows.ts'
import { isSpelling } from './spelling.ts'

export interface CompareState {
  /** The change that keys act on, at first the first of the list; null where there is none. */
  readonly current: string | null
  /** Chosen together, for one decision on all. */
  readonly selected: ReadonlySet<string>
  /** Where a run of changes being chosen began, and what was chosen before it; null outside of one. */
  readonly run: { readonly from: string; readonly kept: ReadonlySet<string> } | null
  readonly decisions: Decisions
  readonly filter: ChangeFilter
  /** What the last key did to decisions, until one goes on; null after anything else. */
  readonly deed: Deed | null
}

/** A decision that was just made, or taken back. */
export interface Deed {
  readonly what: Decision | 'undone' | 'done again'
  /** Of how many changes. */
  readonly count: number
}

/** What a person does with one comparison. */
export interface CompareSession {
  readonly drawing: Drawing
  readonly byId: ReadonlyMap<string, DrawnChange>
  readonly store: Store<CompareState>
  /** The changes that the filter lets through, risky ones first; the same list until it differs. */
  visible(): readonly DrawnChange[]
  /** The change becomes the current one, and nothing else is chosen. */
  pick(id: string | null): void
  /** Adds to what is chosen together, or takes from it. */
  toggle(id: string): void
  /** Chooses all from where choosing began to this one, and no more than that beside what was chosen before. */
  extendTo(id: string): void
  /** Like `extendTo`, to the neighbour of the current change. */
  extend(by: 1 | -1): void
  selectVisible(): void
  clearSelection(): void
  /** The next or previous visible change becomes the current one; what is chosen together stays. */
  step(by: 1 | -1): void
  /** The first change of the next or previous group becomes the current one. */
  stepGroup(by: 1 | -1): void
  /** Decides on what is chosen together, else on the current change, and goes on to the next that is open. */
  decide(decision: Decision): void
  /** Decides on those of these that are open; one stays where one is, or goes on to the next that is open. */
  decideOpen(ids: readonly string[], decision: Decision): void
  /** Open changes of the group in which the current one stands. None among the risky: these are decided one by one, or chosen. */
  openInGroup(): readonly string[]
  /** Open changes of spelling and punctuation in the section in which the current one stands. */
  openSpelling(): readonly string[]
  /** Open changes that the filter lets through and that carry no risk. */
  openShown(): readonly string[]
  /** Takes the last decision back and goes to where it was made. */
  undo(): void
  redo(): void
  setFilter(change: Partial<ChangeFilter>): void
}

const nothing: ReadonlySet<string> = new Set()

/** `decided`: what was decided before on the same two texts; what is no longer among the changes is let go. */
export function createCompareSession(drawing: Drawing, decided: ReadonlyMap<string, Decision> = new Map()): CompareSession {
  const ordered = inListOrder(drawing.changes)
  const byId = new Map(drawing.changes.map((change) => [change.id, change]))
  const now = new Map([...decided].filter(([id]) => byId.has(id)))
  const current = (ordered.find(({ id }) => !now.has(id)) ?? ordered[0])?.id ?? null
  const store = createStore<CompareState>({ current, selected: nothing, run: null, decisions: { ...noDecisions, now }, filter: showAll, deed: null })
  const set = (change: Partial<CompareState>): void => store.update((now) => ({ ...now, run: null, deed: null, ...change }))
  const visible = rememberVisible(ordered)
  const shown = (): readonly DrawnChange[] => visible(store.get())
  const indexOf = (list: readonly DrawnChange[], id: string | null): number => list.findIndex((change) => change.id === id)
  const isOpen = (id: string): boolean => !store.get().decisions.now.has(id)

  const settle = (ids: readonly string[], decision: Decision, goOnFrom: 'these' | 'here'): void => {
    if (ids.length === 0) return
    const { current, decisions } = store.get()
    const list = shown()
    const next = decide(decisions, ids, decision)
    const meant = new Set(ids)
    const at = goOnFrom === 'these' ? list.findLastIndex((change) => meant.has(change.id)) : indexOf(list, current) - (current !== null && !next.now.has(current) ? 1 : 0)
    const open = [...list.slice(at + 1), ...list.slice(0, at + 1)].find((change) => !next.now.has(change.id))
    set({ decisions: next, selected: nothing, current: open?.id ?? current, deed: { what: decision, count: ids.length } })
  }
  const extendTo = (id: string): void => {
    const list = shown()
    const { current, selected, run } = store.get()
    const begun = run ?? { from: current ?? id, kept: selected }
    const from = indexOf(list, begun.from)
    const to = indexOf(list, id)
    if (to === -1) return
    const range = list.slice(Math.min(from === -1 ? to : from, to), Math.max(from, to) + 1)
    set({ selected: new Set([...begun.kept, ...range.map((change) => change.id)]), current: id, run: begun })
  }
  const travel = (decisions: Decisions, what: 'undone' | 'done again'): void => {
    const before = store.get().decisions
    if (decisions === before) return
    const touched = ordered.filter(({ id }) => decisions.now.get(id) !== before.now.get(id))
    const [first] = touched
    set({ decisions, selected: nothing, deed: { what, count: touched.length }, ...(first === undefined ? {} : { current: first.id }) })
  }

  return {
    drawing,
    byId,
    store,
    visible: shown,
    pick: (id) => set({ current: id, selected: nothing }),
    toggle(id) {
      const { selected, current } = store.get()
      // The change one stands on belongs to what one chooses from there.
      const next = new Set(selected.size === 0 && current !== null && current !== id ? [current] : selected)
      if (!next.delete(id)) next.add(id)
      set({ selected: next, current: id })
    },
    extendTo,
    extend(by) {
      const list = shown()
      const next = list[indexOf(list, store.get().current) + by]
      if (next !== undefined) extendTo(next.id)
    },
    selectVisible: () => set({ selected: new Set(shown().map((change) => change.id)) }),
    clearSelection: () => set({ selected: nothing }),
    step(by) {
      const list = shown()
      const at = indexOf(list, store.get().current)
      const next = at === -1 ? (by === 1 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)
      const change = list[next]
      if (change !== undefined) set({ current: change.id })
    },
    stepGroup(by) {
      const id = groupBeside(shown(), store.get().current, by)
      if (id !== null) set({ current: id })
    },
    decide(decision) {
      const { selected, current } = store.get()
      settle(selected.size > 0 ? [...selected] : current === null ? [] : [current], decision, 'these')
    },
    decideOpen: (ids, decision) => settle(ids.filter(isOpen), decision, 'here'),
    openInGroup: () => groupAround(shown(), store.get().current).filter(isOpen),
    openSpelling() {
      const { current } = store.get()
      const here = current === null ? undefined : byId.get(current)
      return here === undefined ? [] : shown().flatMap((change) => (change.section === here.section && isSpelling(change) && isOpen(change.id) ? [change.id] : []))
    },
    openShown: () => shown().flatMap(({ id, risks }) => (risks.length === 0 && isOpen(id) ? [id] : [])),
    undo: () => travel(undoDecision(store.get().decisions), 'undone'),
    redo: () => travel(redoDecision(store.get().decisions), 'done again'),
    setFilter: (change) => set({ filter: { ...store.get().filter, ...change }, selected: nothing }),
  }
}

/** Filters anew only when the filter or what it looks at has changed: keys ask for the list at every press. */
function rememberVisible(ordered: readonly DrawnChange[]): (state: CompareState) => readonly DrawnChange[] {
  let key: readonly unknown[] = []
  let list: readonly DrawnChange[] = ordered
  return ({ filter, decisions, current }) => {
    const narrow = filter !== showAll
    // What one is looking at stays, even when a decision takes it out of the open ones.
    const next = [filter, filter.openOnly ? decisions.now : null, narrow ? current : null]
    if (next.some((part, index) => part !== key[index]) || key.length === 0) {
      key = next
      const found = ordered.filter((change) => change.id === current || matches(change, filter, decisions.now.get(change.id)))
      // A step within the same changes leaves the list as it is.
      if (found.length !== list.length || found.some((change, index) => change !== list[index])) list = found
    }
    return list
  }
}
