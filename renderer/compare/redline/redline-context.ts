import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { Decision } from '../decisions.ts'
import type { CompareSession } from '../session.ts'
import type { RedlineSide } from '../side-texts.ts'

export interface RedlineFrame {
  readonly session: CompareSession
  readonly side: RedlineSide
  /** Whether long stretches without a change are put behind a line. */
  readonly folds: boolean
  /** Brings a change into sight, at its other place if it has two. */
  readonly onGo: (id: string, from: HTMLElement) => void
}

export const RedlineContext = createContext<RedlineFrame | null>(null)

export function useRedline(): RedlineFrame {
  const frame = useContext(RedlineContext)
  if (frame === null) throw new Error('A piece of redline stands in a RedlineContext.')
  return frame
}

export interface ChangeStanding {
  readonly decision: Decision | 'open'
  readonly isCurrent: boolean
}

const standings: Readonly<Record<string, ChangeStanding>> = Object.fromEntries(
  (['open', 'accepted', 'rejected'] as const).flatMap((decision) => [true, false].map((isCurrent) => [`${decision}${isCurrent}`, { decision, isCurrent }])),
)

const unchanged: ChangeStanding = { decision: 'open', isCurrent: false }

const never = (): (() => void) => () => undefined

/** How the changes of one place stand. Draws anew only what a decision concerns. */
export function useStanding(session: CompareSession, ids: readonly string[]): ChangeStanding {
  const snapshot = useCallback(() => {
    const { decisions, current } = session.store.get()
    const first = ids.find((id) => decisions.now.has(id))
    return standings[`${first === undefined ? 'open' : (decisions.now.get(first) ?? 'open')}${current !== null && ids.includes(current)}`] ?? unchanged
  }, [session, ids])
  // Most of a text is in no change: what cannot change its standing does not listen.
  return useSyncExternalStore(ids.length === 0 ? never : session.store.subscribe, snapshot)
}
