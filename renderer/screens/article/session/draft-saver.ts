import type { Problem, Reply } from '../../../../preload/contract.ts'

/** How the draft stands to the disk. `saving` lasts from the first key that is not on the disk to the moment when all are. */
export type DraftState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly problem: Problem }

export interface DraftSaver {
  /** Something was typed: it will be on the disk within a second. */
  touched(): void
  /** Saves what is not saved yet, now: null when all is on the disk, else why not. */
  flush(): Promise<string | null>
  /** What was typed has become something else (a revision, nothing): there is nothing left to save. */
  forget(): void
  /** No more saving by itself; the screen is gone. */
  stop(): void
}

// Half a second after the last key, but never later than this after the first: the rest of the second is for the disk.
const quiet = 500
const latest = 800
// After a failure: soon, then patiently. The last counts for all further ones.
const retries = [2000, 5000, 15_000] as const

/** Saves a draft while it is typed. `save` takes the text as it stands; one save runs at a time. */
export function createDraftSaver(save: () => Promise<Reply<{ savedAt: string }>>, onState: (state: DraftState) => void): DraftSaver {
  let dirty = false
  let running: Promise<Problem | null> | null = null
  let failures = 0
  let quietTimer: ReturnType<typeof setTimeout> | undefined
  let latestTimer: ReturnType<typeof setTimeout> | undefined

  const clear = (): void => {
    clearTimeout(quietTimer)
    clearTimeout(latestTimer)
    quietTimer = undefined
    latestTimer = undefined
  }
  const run = (): Promise<Problem | null> => {
    clear()
    running ??= saveOnce().finally(() => {
      running = null
      if (dirty && failures === 0) schedule()
    })
    return running
  }
  const saveOnce = async (): Promise<Problem | null> => {
    dirty = false
    onState({ kind: 'saving' })
    const reply = await save()
    if (reply.ok) {
      failures = 0
      if (!dirty) onState({ kind: 'saved', at: reply.value.savedAt })
      return null
    }
    dirty = true
    onState({ kind: 'failed', problem: reply.problem })
    quietTimer = setTimeout(() => void run(), retries[Math.min(failures, retries.length - 1)])
    failures += 1
    return reply.problem
  }
  const schedule = (): void => {
    clearTimeout(quietTimer)
    quietTimer = setTimeout(() => void run(), quiet)
    latestTimer ??= setTimeout(() => void run(), latest)
  }
  return {
    touched: () => {
      if (!dirty && running === null && failures === 0) onState({ kind: 'saving' })
      dirty = true
      // A save that is under way, or waits to be tried again, takes this along.
      if (running === null && failures === 0) schedule()
    },
    flush: async () => {
      while (dirty || running !== null) {
        const problem = await run()
        if (problem !== null) return problem.message
      }
      return null
    },
    forget: () => {
      dirty = false
      failures = 0
      clear()
      onState({ kind: 'clean' })
    },
    stop: clear,
  }
}
