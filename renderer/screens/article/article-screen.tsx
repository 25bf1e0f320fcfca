import { useState } from 'react'
import type { OpenedTopic } from '../../../preload/contract.ts'
import { go, useCall, useEscape } from '../../state/index.ts'
import { ErrorNote } from '../../ui/index.ts'
import { OpenArticle } from './open-article.tsx'
import styles from './article-screen.module.css'

/** One topic's article: outline, text, inspector. */
export function ArticleScreen({ id }: { readonly id: string }) {
  const { asked, again } = useCall('topics.open', { id })
  // Discarding and restoring a draft open the topic anew.
  const [reopened, setReopened] = useState<{ readonly opened: OpenedTopic; readonly round: number } | null>(null)
  // Once it is open, Escape has more steps (`useWayOut`).
  useEscape(() => {
    if (asked.state !== 'answered') void go({ screen: 'library' })
  })
  if (asked.state === 'failed') {
    return (
      <div className={styles.problem}>
        <ErrorNote problem={asked.problem} onRetry={again} />
      </div>
    )
  }
  if (asked.state === 'asking') return <p className={styles.opening} role="status">Opening the article…</p>
  const opened = reopened?.opened ?? asked.value
  return <OpenArticle key={reopened?.round ?? 0} opened={opened} onReopen={(next) => setReopened((now) => ({ opened: next, round: (now?.round ?? 0) + 1 }))} />
}
