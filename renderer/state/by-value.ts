import { useState } from 'react'

/** The same object for as long as its JSON is the same, so that effects run when something changed, not whenever it was written anew. */
export function useByValue<T extends object | null>(value: T): T {
  const [kept, keep] = useState(value)
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept
  keep(value)
  return value
}
