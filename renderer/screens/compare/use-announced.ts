import { riskLines, type CompareSession } from '../../compare/index.ts'
import { useStore } from '../../state/index.ts'

/** What a screen reader says when one goes from change to change: what was just done and how far one is, then what, where, which of how many, why it is risky, what was decided. */
export function useAnnounced(session: CompareSession): string {
  const { current, decisions, deed } = useStore(session.store)
  const change = current === null ? undefined : session.byId.get(current)
  if (change === undefined) return ''
  const visible = session.visible()
  const position = visible.findIndex(({ id }) => id === current) + 1
  const risks = riskLines(change.risks).map((line) => `Risk: ${line}.`).join(' ')
  const total = session.drawing.changes.length
  const done = decisions.now.size === total ? `All ${total} decided.` : `${decisions.now.size} of ${total} decided.`
  const said = deed === null ? '' : `${deed.count === 1 ? '' : `${deed.count} changes `}${deed.what}. ${done} `
  const decided = decisions.now.get(change.id)
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}Change ${position} of ${visible.length}, ${change.kind === 'metadata' ? 'about the topic' : (change.section ?? 'Lead')}: ${change.words}. ${risks}${decided === undefined ? '' : ` ${decided}.`}`
}
