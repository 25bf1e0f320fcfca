import { createCompareSession, type CompareSession } from '../../renderer/compare/session.ts'
import type { DrawnBlock, DrawnChange, Drawing } from '../../renderer/compare/drawing.ts'

const blank: DrawnBlock = { key: '0', type: 'doc', state: 'changed', side: 'both', changes: [], level: 1, attrs: {}, children: [], runs: null, tails: { before: [], after: [] } }

/** A change as the screen gets it: `a` in the lead, an inserted word, unless told otherwise; with `risk` it is risky for that reason. */
export function change(id: string, { risk, ...rest }: Partial<Omit<DrawnChange, 'id' | 'risks'>> & { readonly risk?: string } = {}): DrawnChange {
  return {
    id, kind: 'insert', before: '', after: id, words: `inserted “${id}”`, section: null, movedFrom: null, targets: null, wordsDeleted: 0, wordsInserted: 1, field: null, ...rest,
    risks: risk === undefined ? [] : [{ kind: 'dose', reason: risk }],
  }
}

/** A drawing of these changes, and of no text unless one is given. */
export function drawing(changes: readonly DrawnChange[], document: DrawnBlock = blank): Drawing {
  return { document, changes, inserted: 0, deleted: 0, words: 0, limited: false }
}

/** A session with these changes; ids alone stand for inserted words in the lead. */
export function session(...changes: readonly (DrawnChange | string)[]): CompareSession {
  return createCompareSession(drawing(changes.map((one) => (typeof one === 'string' ? change(one) : one))))
}
