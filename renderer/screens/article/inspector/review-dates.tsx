import { formatDate, type Metadata, type PartialDate } from '../../../../content/article/index.ts'
import { nextReview, type NextReview } from '../../../../content/review/index.ts'
import { useApp, useNow } from '../../../state/index.ts'
import { inheritedChain } from '../../intervals/inherited.ts'
import { DueSign, speakDate, Tooltip } from '../../../ui/index.ts'
import { dayOf } from './today.ts'
import styles from './review-dates.module.css'

/** The two dates and what follows from them. They are read, not written: the reason stands below. */
export function ReviewDates({ metadata }: { readonly metadata: Metadata }) {
  const { library } = useApp()
  const now = useNow()
  const next = nextReview(metadata, { topic: metadata.reviewIntervalMonths, ...inheritedChain(library, metadata.chapter) }, [], dayOf(now))
  return (
    <section aria-label="Review dates">
      <dl className={styles.dates}>
        <DateLine label="Last full review" date={metadata.lastFullReview} />
        <DateLine label="Content last modified" date={metadata.contentLastModified} />
        <div>
          <dt>Next review due</dt>
          <dd>
            <span>{next.nextReviewDue === null ? 'unknown' : formatDate(next.nextReviewDue)}</span>
            <Tooltip label={next.reason}>
              <span className={styles.sign}><DueSign state={next.state}>{inWords(next)}</DueSign></span>
            </Tooltip>
          </dd>
        </div>
      </dl>
      <p className={styles.why}>
        These dates cannot be typed. The last full review moves only when a qualified person has reviewed the whole topic and signed it; the date of modification moves only when a changed text is published. Editing moves neither.
      </p>
    </section>
  )
}

function DateLine({ label, date }: { readonly label: string; readonly date: PartialDate | null }) {
  const now = useNow()
  const spoken = date === null ? null : speakDate(date, now)
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {spoken === null ? (
          <span className={styles.none}>not known</span>
        ) : (
          <>
            <span>{spoken.short}</span>
            <span className={styles.relative}>{spoken.relative}</span>
          </>
        )}
      </dd>
    </div>
  )
}

function inWords({ state, overdueMonths }: NextReview): string {
  switch (state) {
    case 'overdue':
      return overdueMonths === null || overdueMonths === 0 ? 'overdue' : `overdue by ${overdueMonths} month${overdueMonths === 1 ? '' : 's'}`
    case 'due-soon':
      return 'due soon'
    case 'ok':
      return 'not due yet'
    case 'unknown':
      return 'nobody can say'
  }
}
