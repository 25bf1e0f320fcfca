import { useState } from 'react'
import type { ArticleEditor } from '../../../editor/index.ts'
import { Tabs } from '../../../ui/index.ts'
import type { Session, SessionState } from '../session/session.ts'
import { ChecksTab } from './checks-tab.tsx'
import { HistoryTab } from './history-tab.tsx'
import { TopicTab } from './topic-tab.tsx'
import { useFindings } from './use-findings.ts'
import styles from './inspector.module.css'

type TabName = 'topic' | 'checks' | 'history'

/** What is known of the article beside its text. */
export function Inspector({ session, state, editor, looking, onLookAt, onCompare, onDiscard }: {
  readonly session: Session
  readonly state: SessionState
  readonly editor: ArticleEditor | null
  /** The revision that is shown in the text's place. */
  readonly looking: number | null
  readonly onLookAt: (number: number | null) => void
  readonly onCompare: (number: number) => void
  readonly onDiscard: () => void
}) {
  const [tab, setTab] = useState<TabName>('topic')
  const findings = useFindings(session, state.metadata, tab === 'checks')
  return (
    <aside className={styles.pane} aria-label="Inspector">
      <Tabs
        label="Inspector"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'topic', label: 'Topic', panel: <TopicTab metadata={state.metadata} onChange={session.setMetadata} /> },
          { value: 'checks', label: 'Checks', ...(findings === null ? {} : { count: findings.length }), panel: <ChecksTab findings={findings} editor={editor} /> },
          {
            value: 'history',
            label: 'History',
            count: state.revisions.length,
            panel: <HistoryTab state={state} looking={looking} onLookAt={onLookAt} onCompare={onCompare} onDiscard={onDiscard} />,
          },
        ]}
      />
    </aside>
  )
}
