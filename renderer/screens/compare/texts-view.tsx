import type { ReactNode } from 'react'
import type { OpenedTopic, VersionText } from '../../../preload/contract.ts'
import { Button, EmptyState, ErrorNote, Progress } from '../../ui/index.ts'
import { Review } from './review.tsx'
import { comparisonName, type Side } from './texts.ts'
import { shelf, useComparison } from './use-comparison.ts'
import { useTexts } from './use-texts.ts'
import styles from './compare-screen.module.css'

interface TextsProps {
  readonly opened: OpenedTopic
  /** The choice of sides, over whatever comes of it. */
  readonly bar: ReactNode
  readonly before: Side
  readonly after: Side
  readonly onSaved: () => void
}

/** Fetches both texts at once, then compares them. */
export function Texts(props: TextsProps) {
  const { opened: { row: { id } }, bar, before, after } = props
  const { asked, again } = useTexts(id, before, after)
  if (asked.state === 'answered') return <ComparedTexts {...props} beforeText={asked.value[0]} afterText={asked.value[1]} />
  return (
    <div className={styles.screen}>
      {bar}
      {asked.state === 'failed' && <div className={styles.failed}><ErrorNote problem={asked.problem} onRetry={again} /></div>}
    </div>
  )
}

function ComparedTexts({ opened, bar, before, after, beforeText, afterText, onSaved }: TextsProps & { readonly beforeText: VersionText; readonly afterText: VersionText }) {
  const name = comparisonName(opened.row.id, before, after)
  const { compared, stop, again } = useComparison(name, beforeText.article, afterText.article)
  if (compared.state === 'done') {
    return (
      <Review session={compared.session} running={compared.running} opened={opened} bar={bar} before={before} after={after} labels={[beforeText.label, afterText.label]}
        onSaved={() => {
          shelf.forget(name)
          onSaved()
        }}
      />
    )
  }
  return (
    <div className={styles.screen}>
      {bar}
      {compared.state === 'comparing' && (
        // Most comparisons are done before anything need be said of them.
        <div className={styles.comparing} role="status">
          <Progress doing="Comparing the two texts" done={null} />
          <Button onClick={stop}>Cancel</Button>
        </div>
      )}
      {compared.state === 'stopped' && <EmptyState title="The comparison was cancelled" actions={<Button autoFocus onClick={again}>Compare again</Button>} />}
      {compared.state === 'failed' && <div className={styles.failed}><ErrorNote problem={compared.problem} onRetry={again} /></div>}
    </div>
  )
}
