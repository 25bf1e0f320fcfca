import { useCallback, useEffect, useRef, useState } from 'react'
import type { Problem, Reply } from '../../preload/contract.ts'
import { call, listen } from '../bridge/index.ts'

export type JobState<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly doing: string; readonly done: number | null }
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem }

/** Long work of main's, one at a time: what it is doing, how far it is, how it ended, and the way to stop it. */
export function useJob<T>(): {
  readonly job: JobState<T>
  /** `start` gets the job's name for its call; null from it (a dialog was cancelled) leads back to `idle`. */
  run(doing: string, start: (job: string) => Promise<Reply<T | null>>): Promise<void>
  cancel(): void
  reset(): void
} {
  const [job, setJob] = useState<JobState<T>>({ state: 'idle' })
  const name = useRef<string | null>(null)
  useEffect(
    () =>
      listen('progress', (progress) => {
        if (progress.job === name.current) setJob((now) => (now.state === 'running' ? { state: 'running', doing: progress.doing, done: progress.done } : now))
      }),
    [],
  )
  const cancel = useCallback(() => {
    const running = name.current
    name.current = null
    setJob({ state: 'idle' })
    if (running !== null) void call('export.cancel', { job: running })
  }, [])
  // Who leaves the screen has no more use for what was under way.
  useEffect(
    () => () => {
      if (name.current !== null) void call('export.cancel', { job: name.current })
      name.current = null
    },
    [],
  )
  const run = useCallback(async (doing: string, start: (job: string) => Promise<Reply<T | null>>) => {
    const mine = crypto.randomUUID()
    name.current = mine
    setJob({ state: 'running', doing, done: null })
    const reply = await start(mine)
    // Cancelled, or another one has begun.
    if (name.current !== mine) return
    name.current = null
    if (!reply.ok) setJob({ state: 'failed', problem: reply.problem })
    else setJob(reply.value === null ? { state: 'idle' } : { state: 'done', value: reply.value })
  }, [])
  return { job, run, cancel, reset: useCallback(() => setJob({ state: 'idle' }), []) }
}
