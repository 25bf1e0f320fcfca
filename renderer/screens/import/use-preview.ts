import { useEffect, useState } from 'react'
import type { ImportPreview, Problem } from '../../../preload/contract.ts'
import { call } from '../../bridge/index.ts'
import type { ImportItem } from './session.ts'

/** What an import would make of a source. `preview` is the last answer, also while the next one is on the way. */
export interface PreviewState {
  readonly preview: ImportPreview | null
  readonly problem: Problem | null
  readonly reading: boolean
  readonly again: () => void
}

interface Answer {
  readonly item: ImportItem['source']
  readonly preview: ImportPreview | null
  readonly problem: Problem | null
}

/** Reads the source again whenever a decision is taken or undone. */
export function usePreview(item: ImportItem): PreviewState {
  const { source, overrules } = item
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [reading, setReading] = useState(true)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let current = true
    setReading(true)
    void call('import.preview', { source, overrules }).then((reply) => {
      if (!current) return
      setReading(false)
      setAnswer((last) =>
        reply.ok
          ? { item: source, preview: reply.value, problem: null }
          : { item: source, preview: last?.item === source ? last.preview : null, problem: reply.problem },
      )
    })
    return () => {
      current = false
    }
  }, [source, overrules, round])
  const mine = answer?.item === source ? answer : null
  return { preview: mine?.preview ?? null, problem: mine?.problem ?? null, reading, again: () => setRound((now) => now + 1) }
}
