import type { Overrule } from '../../../content/import/index.ts'
import { createStore, type NamedSource, type Store } from '../../state/index.ts'

/** One source on its way in, and what the person has decided about it. */
export interface ImportItem extends NamedSource {
  readonly overrules: readonly Overrule[]
  /** Decisions taken back, the last first; the next decision forgets them. */
  readonly undone: readonly Overrule[]
  readonly outcome: { readonly kind: 'waiting' } | { readonly kind: 'added'; readonly id: string; readonly title: string } | { readonly kind: 'skipped' }
}

/** An import: its sources one after another. */
export interface ImportSession {
  readonly items: readonly ImportItem[]
  readonly current: number
}

// A list of sources is one import: who leaves it and comes back finds the decisions as they were.
const sessions = new WeakMap<readonly NamedSource[], Store<ImportSession>>()

export function sessionOf(sources: readonly NamedSource[]): Store<ImportSession> {
  const known = sessions.get(sources)
  if (known !== undefined) return known
  const made = createStore<ImportSession>({ items: sources.map((source) => ({ ...source, overrules: [], undone: [], outcome: { kind: 'waiting' } })), current: 0 })
  sessions.set(sources, made)
  return made
}

const changed = (session: ImportSession, change: (item: ImportItem) => ImportItem): ImportSession => ({
  ...session,
  items: session.items.map((item, index) => (index === session.current ? change(item) : item)),
})

export function decide(session: ImportSession, overrule: Overrule): ImportSession {
  return changed(session, (item) => ({ ...item, overrules: [...item.overrules, overrule], undone: [] }))
}

export function undoDecision(session: ImportSession): ImportSession {
  return changed(session, (item) => {
    const last = item.overrules.at(-1)
    return last === undefined ? item : { ...item, overrules: item.overrules.slice(0, -1), undone: [...item.undone, last] }
  })
}

export function redoDecision(session: ImportSession): ImportSession {
  return changed(session, (item) => {
    const last = item.undone.at(-1)
    return last === undefined ? item : { ...item, overrules: [...item.overrules, last], undone: item.undone.slice(0, -1) }
  })
}

/** Settles the current source and goes to the next that waits; `current` stays where none does. */
export function settle(session: ImportSession, outcome: ImportItem['outcome']): ImportSession {
  const settled = changed(session, (item) => ({ ...item, outcome }))
  const waits = (index: number): boolean => settled.items[index]?.outcome.kind === 'waiting'
  const order = settled.items.map((_, index) => (session.current + 1 + index) % settled.items.length)
  return { ...settled, current: order.find(waits) ?? session.current }
}

/** What is said to a person who leaves an import before its end. */
export function leftWords({ items }: ImportSession): string {
  const added = items.filter(({ outcome }) => outcome.kind === 'added').length
  if (added === 0) return 'The import was left. Nothing was added.'
  return `The import was left. ${added} of ${items.length} topics ${added === 1 ? 'was' : 'were'} added.`
}

export function isDone(session: ImportSession): boolean {
  return session.items.every(({ outcome }) => outcome.kind !== 'waiting')
}
