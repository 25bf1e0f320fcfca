import type { GenericSchema } from 'valibot'
import type { Argument, CallName, Value } from '../../preload/contract.ts'
import type { Contents } from '../../runtime/api.ts'

/** How one call is answered. */
export interface Answer<Name extends CallName> {
  /** What its argument must be: nothing reaches `run` that does not fit. */
  readonly argument: GenericSchema<unknown, Argument<Name>>
  /** Throws a Refusal where it cannot be done; anything else that it throws is a fault and is logged. */
  run(argument: Argument<Name>, from: Contents): Promise<Value<Name>> | Value<Name>
}

/** An answer for each of these calls. */
export type Answers<Name extends CallName = CallName> = { readonly [Key in Name]: Answer<Key> }
