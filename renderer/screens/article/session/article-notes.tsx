import { speakInstant, Button, ErrorNote, Note } from '../../../ui/index.ts'
import { useCommandProps, useNow } from '../../../state/index.ts'
import type { SessionState } from './session.ts'
import styles from './article-notes.module.css'

/** What must be known of the draft before one writes on: it cannot be saved, it was recovered, somebody else saved. */
export function ArticleNotes({ state, onRetry, onCompare, onDiscard, onSeen, onRebase }: {
  readonly state: SessionState
  readonly onRetry: () => void
  readonly onCompare: (revision: number) => void
  readonly onDiscard: () => void
  readonly onSeen: () => void
  readonly onRebase: (revision: number) => void
}) {
  const canCompare = !useCommandProps('go-compare').disabled
  const now = useNow()
  const newest = state.revisions[0]?.number ?? state.base
  return (
    <>
      {state.problem !== null && (
        <div className={styles.note}>
          <ErrorNote problem={state.problem} onRetry={onRetry}>
            <p>Your text is still here on the screen. Galley keeps trying to save it; do not close the window before it says “saved”.</p>
          </ErrorNote>
        </div>
      )}
      {state.recoveredAt !== null && (
        <div className={styles.note}>
          <Note title="Galley ended unexpectedly">
            <p>This draft from {speakInstant(state.recoveredAt, now)} was recovered. It holds everything up to about a second before.</p>
            <div className={styles.actions}>
              <Button onClick={onSeen}>Keep the draft</Button>
              {canCompare && <Button onClick={() => onCompare(state.base)}>Compare with revision {state.base}</Button>}
              <Button kind="quiet" onClick={onDiscard}>Discard the draft</Button>
            </div>
          </Note>
        </div>
      )}
      {newest > state.base && (
        <div className={styles.note}>
          <Note title={`Revision ${newest} was saved after this draft was begun`}>
            <p>Your text started from revision {state.base}. Compare it with revision {newest} and carry over what you need before you save.</p>
            <div className={styles.actions}>
              {canCompare && <Button onClick={() => onCompare(newest)}>Compare with revision {newest}</Button>}
              <Button hint={`Your text, as it stands, will be the next revision after ${newest}`} onClick={() => onRebase(newest)}>I have carried over what I need</Button>
            </div>
          </Note>
        </div>
      )}
    </>
  )
}
