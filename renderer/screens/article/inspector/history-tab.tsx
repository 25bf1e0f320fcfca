import { Eye, GitCompareArrows } from 'lucide-react'
import { savedBy, type ChangeClass } from '../../../../content/revisions/index.ts'
import { useCommandProps, useNow } from '../../../state/index.ts'
import { Badge, Button, IconButton, speakInstant, speakInstantLong, Tooltip } from '../../../ui/index.ts'
import type { SessionState } from '../session/session.ts'
import styles from './history-tab.module.css'

/** The classes' names, as people read them. */
export const changeClassNames: Readonly<Record<ChangeClass, string>> = {
  typo: 'Typo',
  amendment: 'Amendment',
  clinical: 'Clinical change',
  'full-review': 'Full review',
}

/** The draft and every revision: by whom, when, why. */
export function HistoryTab({ state, looking, onLookAt, onCompare, onDiscard }: {
  readonly state: SessionState
  readonly looking: number | null
  readonly onLookAt: (number: number | null) => void
  readonly onCompare: (number: number) => void
  readonly onDiscard: () => void
}) {
  const now = useNow()
  const canCompare = !useCommandProps('go-compare').disabled
  const newest = state.revisions[0]?.number
  return (
    <ol className={styles.list} aria-label="History">
      {state.hasDraft && (
        <li className={styles.entry} aria-current={looking === null ? 'true' : undefined}>
          <div className={styles.head}>
            <span className={styles.number}>Draft</span>
            <span className={styles.when}>{state.save.kind === 'saved' ? <>saved {speakInstant(state.save.at, now)}</> : state.save.kind === 'failed' ? 'not saved' : 'saving…'}</span>
          </div>
          <p className={styles.note}>Begun from revision {state.base}</p>
          <div className={styles.actions}>
            {looking !== null && <Button onClick={() => onLookAt(null)}>Back to the draft</Button>}
            <Button hint="The text becomes that of the newest revision again; it can be undone" onClick={onDiscard}>Discard the draft</Button>
          </div>
        </li>
      )}
      {state.revisions.map((revision) => (
        <li key={revision.number} className={styles.entry} aria-current={looking === revision.number || (looking === null && !state.hasDraft && revision.number === newest) ? 'true' : undefined}>
          <div className={styles.head}>
            <span className={styles.number}>Revision {revision.number}</span>
            <Tooltip label={speakInstantLong(revision.time)}>
              <time className={styles.when} dateTime={revision.time}>{speakInstant(revision.time, now)}</time>
            </Tooltip>
          </div>
          <p className={styles.person}>{savedBy(revision)}</p>
          <p className={styles.note}>{revision.note === '' ? <span className={styles.none}>No note</span> : revision.note}</p>
          <p className={styles.by}>
            <Badge tone={revision.changeClass === 'clinical' ? 'risk' : 'neutral'}>{changeClassNames[revision.changeClass]}</Badge>
            <Tooltip label={`SHA-256 ${revision.hash}`}>
              <code className={styles.hash}>{revision.hash.slice(0, 8)}</code>
            </Tooltip>
            <span className={styles.tools}>
              <IconButton icon={<Eye />} label={`Look at revision ${revision.number}`} pressed={looking === revision.number} onClick={() => onLookAt(looking === revision.number ? null : revision.number)} />
              {canCompare && <IconButton icon={<GitCompareArrows />} label={`Compare with revision ${revision.number}`} onClick={() => onCompare(revision.number)} />}
            </span>
          </p>
        </li>
      ))}
    </ol>
  )
}
