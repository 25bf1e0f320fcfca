import type { CompareSession } from '../../compare/index.ts'
import { useStore } from '../../state/index.ts'

/** What a screen reader says when one goes from change to change: what, where, which of how many, why it is risky, what was decided. */
export function useAnnounced(session: CompareSession): string {
  const { current, decisions } = useStore(session.store)
  const change = current === null ? undefined : session.byId.get(current)
  if (change === undefined) return ''
  const visible = session.visible()
  const position = visible.findIndex(({ id }) => id === current) + 1
  const risks = change.risks.map(({ reason }) => `Risk: ${reason}.`).join(' ')
  const decided = decisions.now.get(change.id)
  return `Change ${position} of ${visible.length}, ${change.kind === 'metadata' ? 'about the topic' : (change.section ?? 'Lead')}: ${change.words}. ${risks}${decided === undefined ? '' : ` ${decided}.`}`
}
