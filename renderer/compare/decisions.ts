/** What a person decided about a change; without one it is open. */
export type Decision = 'accepted' | 'rejected'

/** Decisions with their past: every step can be undone. */
export interface Decisions {
  readonly now: ReadonlyMap<string, Decision>
  readonly past: readonly ReadonlyMap<string, Decision>[]
  readonly future: readonly ReadonlyMap<string, Decision>[]
}

export const noDecisions: Decisions = { now: new Map(), past: [], future: [] }

/** One step: the same decision for some changes; null opens them again. */
export function decide(decisions: Decisions, ids: readonly string[], decision: Decision | null): Decisions {
  if (ids.every((id) => (decisions.now.get(id) ?? null) === decision)) return decisions
  const now = new Map(decisions.now)
  for (const id of ids) {
    if (decision === null) now.delete(id)
    else now.set(id, decision)
  }
  return { now, past: [...decisions.past, decisions.now], future: [] }
}

export function undoDecision(decisions: Decisions): Decisions {
  const last = decisions.past.at(-1)
  return last === undefined ? decisions : { now: last, past: decisions.past.slice(0, -1), future: [decisions.now, ...decisions.future] }
}

export function redoDecision(decisions: Decisions): Decisions {
  const [next, ...future] = decisions.future
  return next === undefined ? decisions : { now: next, past: [...decisions.past, decisions.now], future }
}

/** Which changes are in the text that results: those accepted, and the open ones if they stay as they are in the newer text. */
export function acceptedIds(ids: readonly string[], decisions: Decisions, openStay: boolean): readonly string[] {
  return ids.filter((id) => {
    const decision = decisions.now.get(id)
    return decision === undefined ? openStay : decision === 'accepted'
  })
}
