import { useSyncExternalStore } from 'react'

// Times are shown to the minute.
const tick = 60_000
let now = new Date()

function subscribe(listener: () => void): () => void {
  const timer = setInterval(() => {
    now = new Date()
    listener()
  }, tick)
  return () => clearInterval(timer)
}

/** The clock, to the minute: what is shown as "this month" or "10:42" stays true while it is looked at. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => now)
}
