import { Check, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import type { OpenedTopic } from '../../../preload/contract.ts'
import type { CompareSession, RunningComparison } from '../../compare/index.ts'
import { CommandLayer, useModalLayer, useStore } from '../../state/index.ts'
import { Button, IconButton } from '../../ui/index.ts'
import { SaveDecisions } from './save-decisions.tsx'
import { whyNotSaved, type Side } from './texts.ts'
import styles from './compare-screen.module.css'

/** What is decided so far, the decision on what one stands on, and the way to a revision. */
export function DecisionBar({ session, running, opened, before, after, labels, onSaved }: {
  readonly session: CompareSession
  readonly running: RunningComparison
  readonly opened: OpenedTopic
  readonly before: Side
  readonly after: Side
  readonly labels: readonly [before: string, after: string]
  readonly onSaved: () => void
}) {
  const { decisions, selected, current } = useStore(session.store)
  const [saving, setSaving] = useState(false)
  const layer = useModalLayer(saving)
  const total = session.drawing.changes.length
  if (total === 0) return null
  const why = whyNotSaved(opened, before, after)
  const chosen = selected.size
  const what = chosen > 1 ? `${chosen} changes` : 'this change'
  return (
    <div className={styles.decisions}>
      <div className={styles.decisionRow}>
        <Button icon={<Check />} shortcut="A" hint={`Accept ${what}`} disabled={current === null} onClick={() => session.decide('accepted')}>{chosen > 1 ? `Accept ${chosen}` : 'Accept'}</Button>
        <Button icon={<X />} shortcut="R" hint={`Reject ${what}`} disabled={current === null} onClick={() => session.decide('rejected')}>{chosen > 1 ? `Reject ${chosen}` : 'Reject'}</Button>
        <IconButton icon={<Undo2 />} label="Undo the last decision" shortcut="U" disabled={decisions.past.length === 0} onClick={session.undo} />
        <span className={styles.decided} title={`${decisions.now.size} of ${total} changes decided`}>{decisions.now.size} / {total}<span className="visually-hidden"> decided</span></span>
      </div>
      {why === null ? (
        <Button kind="primary" disabled={decisions.now.size === 0} onClick={() => setSaving(true)}>Save as a new revision…</Button>
      ) : (
        <p className={styles.why}>{why}</p>
      )}
      {saving && (
        <CommandLayer value={layer}>
          <SaveDecisions session={session} running={running} opened={opened} after={after} labels={labels} onClose={() => setSaving(false)} onSaved={onSaved} />
        </CommandLayer>
      )}
    </div>
  )
}
