import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Reply, VersionText } from '../../../preload/contract.ts'
import { call } from '../../bridge/index.ts'
import type { Asked } from '../../state/index.ts'
import type { Side } from './texts.ts'

type Both = readonly [before: VersionText, after: VersionText]

/** Both texts of a comparison, asked for at once; a problem with either is a problem with the pair. */
export function useTexts(id: string, before: Side, after: Side): { readonly asked: Asked<Both>; readonly again: () => void } {
  const [round, setRound] = useState(0)
  // The sides of one comparison do not change: another pair is another component (its key).
  const [sides] = useState([before, after] as const)
  const question = useMemo(() => ({ id, sides, round }), [id, sides, round])
  const [answer, setAnswer] = useState<{ readonly to: typeof question; readonly asked: Asked<Both> } | null>(null)
  useEffect(() => {
    let current = true
    void Promise.all([textOf(id, question.sides[0]), textOf(id, question.sides[1])]).then(([one, other]) => {
      if (current) setAnswer({ to: question, asked: bothOf(one, other) })
    })
    return () => {
      current = false
    }
  }, [id, question])
  return { asked: answer?.to === question ? answer.asked : { state: 'asking' }, again: useCallback(() => setRound((now) => now + 1), []) }
}

async function textOf(id: string, side: Side): Promise<Reply<VersionText>> {
  return side.kind === 'file' ? { ok: true, value: side.text } : call('version.text', { id, version: side.version })
}

function bothOf(before: Reply<VersionText>, after: Reply<VersionText>): Asked<Both> {
  if (!before.ok) return { state: 'failed', problem: before.problem }
  if (!after.ok) return { state: 'failed', problem: after.problem }
  return { state: 'answered', value: [before.value, after.value] }
}
