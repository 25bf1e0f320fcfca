import type { RiskKind } from '../kinds.ts'

/**
 * When a term that only one side has is a risk:
 * `always`: also in a sentence that is wholly inserted or deleted;
 * `edit`: only within a sentence that both sides have;
 * `sole`: within a sentence that both sides have, when nothing else in it changed;
 * `whole`: only in a sentence that is wholly inserted or deleted, never in the place of another;
 * `swap`: never alone, only when another term of its kind takes its place.
 */
export type Lone = 'always' | 'edit' | 'sole' | 'whole' | 'swap'

/**
 * Words with one meaning. `forms` are separated by `|`, in lower case, US spelling, no hyphens;
 * plurals and common endings are found without being listed. A weak term (`sole`, `swap`) is a risk only
 * in the place of another of its field: "open" for "closed", not "open" for "long".
 */
export type Term = readonly [key: string, forms: string, lone?: Lone, field?: string]

/** A table of terms of one kind; `lone` holds for rows that name none. */
export interface Lexicon {
  readonly kind: RiskKind
  readonly lone: Lone
  readonly terms: readonly Term[]
}

/** The rows as terms of one field. */
export function field(name: string, rows: readonly Term[]): Term[] {
  return rows.map(([key, forms, lone]) => [key, forms, lone, name])
}
