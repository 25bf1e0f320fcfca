import { useCallback, useEffect, useState } from 'react'
import type { Argument, CallName, Problem, Value } from '../../preload/contract.ts'
import { call } from '../bridge/index.ts'

export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem }

/** Asks main on mounting and whenever the argument changes in value; a late answer to an earlier question is let go. */
export function useCall<Name extends CallName>(
  name: Name,
  ...argument: Argument<Name> extends void ? [] : [Argument<Name>]
): { readonly asked: Asked<Value<Name>>; readonly again: () => void } {
  const [asked, setAsked] = useState<Asked<Value<Name>>>({ state: 'asking' })
  const [round, setRound] = useState(0)
  const text = JSON.stringify(argument)
  useEffect(() => {
    let current = true
    setAsked({ state: 'asking' })
    void call(name, ...argument).then((reply) => {
      if (current) setAsked(reply.ok ? { state: 'answered', value: reply.value } : { state: 'failed', problem: reply.problem })
    })
    return () => {
      current = false
    }
    // `text` is `argument` by value.
  }, [name, text, round])
  const again = useCallback(() => setRound((now) => now + 1), [])
  return { asked, again }
}
