import type { Fact } from './token.ts'

/** Facts read from `length` words; several where one phrase says two things ("65 and over"). */
export interface Measured {
  readonly length: number
  readonly facts: readonly Fact[]
}

/** One fact of a number, a rate or a time. */
export function fact(kind: Fact['kind'], key: string, lone: Fact['lone'], more: Partial<Fact> = {}): Fact {
  return { kind, key, lone, ...more }
}
