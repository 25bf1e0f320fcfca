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
  readonly to: Pick<ImportItem, 'source' | 'overrules'>
  readonly round: number
  readonly preview: ImportPreview | null
  readonly problem: Problem | null
}

/** Reads the source again whenever a decision is taken or undone. */
export function usePreview({ source, overrules }: ImportItem): PreviewState {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let current = true
    void call('import.preview', { source, overrules }).then((reply) => {
      if (!current) return
      setAnswer((last) => ({
        to: { source, overrules },
        round,
        preview: reply.ok ? reply.value : (last?.preview ?? null),
        problem: reply.ok ? null : reply.problem,
      }))
    })
    return () => {
      current = false
    }
  }, [source, overrules, round])
  const reading = answer === null || answer.to.source !== source || answer.to.overrules !== overrules || answer.round !== round
  return { preview: answer?.preview ?? null, problem: answer?.problem ?? null, reading, again: () => setRound((now) => now + 1) }
}
