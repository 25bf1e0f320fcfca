import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ArticleJson } from '../../../content/article/index.ts'
import type { Problem } from '../../../preload/contract.ts'
import { createCompareSession, createDecisionShelf, startComparison, type CompareSession, type RunningComparison } from '../../compare/index.ts'

type Outcome =
  | { readonly state: 'stopped' }
  | { readonly state: 'done'; readonly session: CompareSession; readonly running: RunningComparison }
  | { readonly state: 'failed'; readonly problem: Problem }

export type Compared = Outcome | { readonly state: 'comparing' }

export const shelf = createDecisionShelf(localStorage)

/**
 * Compares two articles off the main thread; a new pair ends what was under way. What a person decides is kept under
 * `name` until it is saved as a revision, wherever they go meanwhile.
 */
export function useComparison(name: string, before: ArticleJson, after: ArticleJson): { readonly compared: Compared; readonly stop: () => void; readonly again: () => void } {
  const [round, setRound] = useState(0)
  const asked = useMemo(() => ({ before, after, round }), [before, after, round])
  const [answer, setAnswer] = useState<{ readonly to: typeof asked; readonly outcome: Outcome } | null>(null)
  const under = useRef<RunningComparison | null>(null)
  useEffect(() => {
    const running = startComparison(asked.before, asked.after)
    under.current = running
    running.drawing.then(
      (drawing) => {
        if (under.current !== running) return
        const session = createCompareSession(drawing, shelf.take(name))
        let kept = session.store.get().decisions
        session.store.subscribe(() => {
          const { decisions } = session.store.get()
          if (decisions === kept) return
          kept = decisions
          shelf.keep(name, decisions.now)
        })
        setAnswer({ to: asked, outcome: { state: 'done', session, running } })
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        const problem = { code: 'not-compared', message: `These two texts could not be compared (${reason}). Both are as they were; choose other versions or try again.` }
        if (under.current === running) setAnswer({ to: asked, outcome: { state: 'failed', problem } })
      },
    )
    return () => {
      under.current = null
      running.stop()
    }
  }, [asked, name])
  const stop = useCallback(() => {
    under.current?.stop()
    under.current = null
    setAnswer({ to: asked, outcome: { state: 'stopped' } })
  }, [asked])
  return { compared: answer?.to === asked ? answer.outcome : { state: 'comparing' }, stop, again: useCallback(() => setRound((now) => now + 1), []) }
}
