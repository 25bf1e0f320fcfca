import type { PartialDate } from '../../../content/article/index.ts'
import type { TopicDue, TopicRow, TopicStatus } from '../../../preload/contract.ts'
import { useNow } from '../../state/index.ts'
import { DueSign, relativeTime, speakDate, Tooltip } from '../../ui/index.ts'
import { Snippet } from './snippet.tsx'
import styles from './topic-row.module.css'

const statusWords: Readonly<Record<TopicStatus, string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  'changes-requested': 'Changes asked',
  approved: 'Approved',
  published: 'Published',
  retired: 'Retired',
}

/** One topic; empty cells of the same height while it is on its way. */
export function TopicRowCells({ row }: { readonly row: TopicRow | undefined }) {
  if (row === undefined) {
    return (
      <>
        <div role="gridcell" className={styles.cell}><span className={styles.waiting} /></div>
        {[2, 3, 4, 5, 6].map((column) => <div key={column} role="gridcell" className={styles.cell} />)}
      </>
    )
  }
  return (
    <>
      <div role="gridcell" className={styles.cell}>
        <span className={styles.title}>{row.title === '' ? 'Untitled topic' : row.title}</span>
        <span className={styles.second}>{row.snippet === null ? row.synonyms.join(', ') : <Snippet text={row.snippet} />}</span>
      </div>
      <div role="gridcell" className={styles.cell} title={row.chapter ?? undefined}>
        <span className={styles.quiet}>{row.chapter ?? '–'}</span>
      </div>
      <DateCell date={row.lastFullReview} />
      <DateCell date={row.contentLastModified} />
      <DueCell due={row.due} />
      <div role="gridcell" className={styles.cell}>
        <span>{statusWords[row.status]}</span>
        <span className={styles.second}>{row.hasDraft ? `r${row.revision} + draft` : `r${row.revision}`}</span>
      </div>
    </>
  )
}

function DateCell({ date }: { readonly date: PartialDate | null }) {
  const now = useNow()
  if (date === null) return <div role="gridcell" className={styles.cell}><span className={styles.quiet}>–</span></div>
  const spoken = speakDate(date, now)
  return (
    <div role="gridcell" className={styles.cell} title={spoken.exact}>
      <time dateTime={date} className={styles.date}>{spoken.short}</time>
      <span className={styles.second}>{spoken.relative}</span>
    </div>
  )
}

function DueCell({ due }: { readonly due: TopicDue }) {
  const now = useNow()
  return (
    <div role="gridcell" className={styles.cell}>
      <Tooltip label={due.reason}>
        <div className={styles.due}>
          <span className={styles.date}>{due.nextReviewDue === null ? '–' : <time dateTime={due.nextReviewDue}>{speakDate(due.nextReviewDue, now).short}</time>}</span>
          <span className={styles.sign}><DueSign state={due.state}>{dueWords(due, now)}</DueSign></span>
        </div>
      </Tooltip>
    </div>
  )
}

/** `overdue by 27 months`, `due in 2 months`: plain words, as `reason` says it at length. */
export function dueWords({ state, overdueMonths, nextReviewDue }: TopicDue, now: Date): string {
  switch (state) {
    case 'overdue':
      return overdueMonths === null || overdueMonths === 0 ? 'overdue' : `overdue by ${overdueMonths} ${overdueMonths === 1 ? 'month' : 'months'}`
    case 'due-soon':
      return nextReviewDue === null ? 'due now' : `due ${relativeTime(nextReviewDue, now)}`
    case 'ok':
      return nextReviewDue === null ? 'in time' : relativeTime(nextReviewDue, now)
    case 'unknown':
      return 'no review date'
  }
}
