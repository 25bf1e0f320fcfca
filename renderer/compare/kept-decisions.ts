import type { Decision } from './decisions.ts'

/** Where decisions are kept until they are saved as a revision: the page's own storage, which outlives a crash. */
export interface DecisionShelf {
  /** What was decided before in this comparison. */
  take(comparison: string): ReadonlyMap<string, Decision>
  keep(comparison: string, decisions: ReadonlyMap<string, Decision>): void
  forget(comparison: string): void
}

const place = 'galley-decisions'

// Half an hour's work each; what nobody came back to for so many comparisons is let go.
const most = 40

type Kept = readonly (readonly [comparison: string, decisions: readonly (readonly [id: string, decision: Decision])[]])[]

/** Ids of changes are hashes of their content, so decisions find their changes again in a new comparison of the same two. */
export function createDecisionShelf(storage: Pick<Storage, 'getItem' | 'setItem'>): DecisionShelf {
  const read = (): Kept => parse(storage.getItem(place))
  const write = (kept: Kept): void => storage.setItem(place, JSON.stringify(kept))
  const others = (comparison: string): Kept => read().filter(([name]) => name !== comparison)
  return {
    take: (comparison) => new Map(read().find(([name]) => name === comparison)?.[1]),
    keep: (comparison, decisions) => write(decisions.size === 0 ? others(comparison) : [...others(comparison), [comparison, [...decisions]] as const].slice(-most)),
    forget: (comparison) => write(others(comparison)),
  }
}

// Only this writes it; whatever else stands there is not ours to read.
function parse(text: string | null): Kept {
  if (text === null) return []
  const found: unknown = JSON.parse(text)
  return Array.isArray(found) ? found.filter(isKept) : []
}

function isKept(entry: unknown): entry is Kept[number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && Array.isArray(entry[1]) && entry[1].every(isDecided)
}

function isDecided(pair: unknown): pair is readonly [string, Decision] {
  return Array.isArray(pair) && typeof pair[0] === 'string' && (pair[1] === 'accepted' || pair[1] === 'rejected')
}
