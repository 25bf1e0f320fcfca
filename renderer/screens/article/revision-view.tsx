import '../../editor/article-text.css'
import { GitCompareArrows } from 'lucide-react'
import { useCallback } from 'react'
import { savedBy } from '../../../content/revisions/index.ts'
import { documentFromJson } from '../../../content/schema/index.ts'
import type { VersionText } from '../../../preload/contract.ts'
import { showArticle } from '../../editor/index.ts'
import { useCall, useCommandProps } from '../../state/index.ts'
import { Button, ErrorNote, speakInstantLong } from '../../ui/index.ts'
import { ArticleHead } from './text/article-head.tsx'
import styles from './revision-view.module.css'

/** A revision in the place of the text, to be read. The draft waits behind it unchanged. */
export function RevisionView({ id, number, onClose, onCompare }: { readonly id: string; readonly number: number; readonly onClose: () => void; readonly onCompare: (number: number) => void }) {
  const { asked, again } = useCall('version.text', { id, version: { kind: 'revision', number } })
  const canCompare = !useCommandProps('go-compare').disabled
  return (
    <section className={styles.view} aria-label={`Revision ${number}`}>
      <header className={styles.bar}>
        <p className={styles.title}>
          <strong>Revision {number}</strong>
          {asked.state === 'answered' && asked.value.info !== null && <span className={styles.info}>{speakInstantLong(asked.value.info.time)}, {savedBy(asked.value.info)}</span>}
          <span className={styles.info}>to be read, not changed</span>
        </p>
        {canCompare && <Button icon={<GitCompareArrows />} onClick={() => onCompare(number)}>Compare</Button>}
        <Button kind="primary" shortcut="Esc" autoFocus onClick={onClose}>Back to the text</Button>
      </header>
      <div className={styles.scroll} tabIndex={0} aria-label={`Text of revision ${number}`} role="region">
        {asked.state === 'failed' && <div className={styles.problem}><ErrorNote problem={asked.problem} onRetry={again} /></div>}
        {asked.state === 'answered' && <RevisionText key={number} version={asked.value} />}
      </div>
    </section>
  )
}

function RevisionText({ version: { article } }: { readonly version: VersionText }) {
  const place = useCallback(
    (element: HTMLElement | null) => (element === null ? undefined : showArticle(element, { document: documentFromJson(article.document), language: article.metadata.language })),
    [article],
  )
  return (
    <div className={styles.page}>
      <ArticleHead metadata={article.metadata} />
      <div ref={place} />
    </div>
  )
}
