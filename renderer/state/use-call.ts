import { useCallback, useEffect, useState } from 'react'
import type { Argument, CallName, Problem, Value } from '../../preload/contract.ts'
import { call } from '../bridge/index.ts'
import { useByValue } from './by-value.ts'

export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem }

/** Asks main on mounting and whenever the argument changes in value; a late answer to an earlier question is let go. */
export function useCall<Name extends CallName>(
  name: Name,
  ...argument: Argument<Name> extends void ? [] : [Argument<Name>]
): { readonly asked: Asked<Value<Name>>; readonly again: () => void } {
  const given = useByValue(argument)
  const [round, setRound] = useState(0)
  const [answer, setAnswer] = useState<{ readonly to: readonly unknown[]; readonly round: number; readonly asked: Asked<Value<Name>> } | null>(null)
  useEffect(() => {
    let current = true
    void call(name, ...given).then((reply) => {
      if (current) setAnswer({ to: given, round, asked: reply.ok ? { state: 'answered', value: reply.value } : { state: 'failed', problem: reply.problem } })
    })
    return () => {
      current = false
    }
  }, [name, given, round])
  const again = useCallback(() => setRound((now) => now + 1), [])
  return { asked: answer !== null && answer.to === given && answer.round === round ? answer.asked : { state: 'asking' }, again }
}
