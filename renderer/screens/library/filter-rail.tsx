import { CircleAlert, CircleHelp, Clock, Library, PencilLine } from 'lucide-react'
import type { ReactNode } from 'react'
import type { TopicFilter } from '../../../preload/contract.ts'
import { classNames } from '../../ui/index.ts'
import styles from './filter-rail.module.css'

const filters: readonly { readonly filter: TopicFilter; readonly label: string; readonly icon: ReactNode }[] = [
  { filter: 'all', label: 'All topics', icon: <Library aria-hidden /> },
  { filter: 'overdue', label: 'Overdue', icon: <CircleAlert aria-hidden className={styles.overdue} /> },
  { filter: 'due-soon', label: 'Due soon', icon: <Clock aria-hidden className={styles.dueSoon} /> },
  { filter: 'drafts', label: 'With draft', icon: <PencilLine aria-hidden /> },
  { filter: 'unknown-date', label: 'No review date', icon: <CircleHelp aria-hidden /> },
]

/** Which topics are listed, and how many of each kind the library has. */
export function FilterRail({ filter, counts, onChoose }: {
  readonly filter: TopicFilter
  readonly counts: Readonly<Record<TopicFilter, number>> | null
  readonly onChoose: (filter: TopicFilter) => void
}) {
  return (
    <nav aria-label="Topics by review date" className={styles.rail}>
      <ul>
        {filters.map((entry) => (
          <li key={entry.filter}>
            <button type="button" aria-current={entry.filter === filter} className={classNames(styles.entry, entry.filter === filter && styles.chosen)} onClick={() => onChoose(entry.filter)}>
              {entry.icon}
              <span className={styles.label}>{entry.label}</span>
              <span className={styles.count}>{counts?.[entry.filter].toLocaleString('en-GB')}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
