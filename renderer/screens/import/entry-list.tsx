import type { KeyboardEvent, ReactNode, RefCallback } from 'react'
import type { Overrule, ReportEntry } from '../../../content/import/index.ts'
import { Button, classNames, MeasuredList, useKeyFocus } from '../../ui/index.ts'
import { entryPlace } from './wording.ts'
import styles from './entry-list.module.css'

/** Entries of the report in the order of the source. Choosing one shows its place; its choices overrule it. */
export function EntryList({ label, before, entries, chosen, onChoose, onDecide }: {
  readonly label: string
  /** What stands above the entries and scrolls with them. */
  readonly before?: ReactNode
  readonly entries: readonly ReportEntry[]
  readonly chosen: ReportEntry | null
  readonly onChoose: (entry: ReportEntry) => void
  readonly onDecide: (overrule: Overrule) => void
}) {
  const index = chosen === null ? -1 : entries.indexOf(chosen)
  const first = before === undefined ? 0 : 1
  const { ask, ref } = useKeyFocus()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['entry'] === undefined) return
    const from = Number(event.target.dataset['entry'])
    const to = event.key === 'ArrowDown' ? from + 1 : event.key === 'ArrowUp' ? from - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? entries.length - 1 : null
    const entry = to === null ? undefined : entries[to]
    if (to === null) return
    event.preventDefault()
    if (entry === undefined) return
    ask()
    onChoose(entry)
  }
  return (
    <div className={styles.frame} onKeyDown={onKeyDown}>
      <MeasuredList
        className={styles.list}
        count={entries.length + first}
        keepFirst={first === 1}
        estimate={() => 56}
        rowsRole="list"
        label={label}
        active={index === -1 ? null : index + first}
        row={(row) => {
          const at = row - first
          if (at === -1) return before
          const entry = entries[at]
          return entry === undefined ? null : <Entry entry={entry} index={at} chosen={at === index} focusable={at === Math.max(0, index)} focus={at === index ? ref : undefined} onChoose={onChoose} onDecide={onDecide} />
        }}
      />
    </div>
  )
}

function Entry({ entry, index, chosen, focusable, focus, onChoose, onDecide }: {
  readonly entry: ReportEntry
  readonly index: number
  readonly chosen: boolean
  readonly focusable: boolean
  readonly focus: RefCallback<HTMLElement> | undefined
  readonly onChoose: (entry: ReportEntry) => void
  readonly onDecide: (overrule: Overrule) => void
}) {
  const place = entryPlace(entry)
  return (
    <div className={classNames(styles.entry, styles[entry.kind], entry.code === 'heading' && styles.heading, chosen && styles.chosen)}>
      <button ref={focus} type="button" data-entry={index} aria-current={chosen} tabIndex={focusable ? 0 : -1} className={styles.words} onClick={() => onChoose(entry)}>
        <span className={styles.first}>
          <span className={styles.message}>{entry.message}</span>
          {place !== null && <span className={styles.place}>{place}</span>}
        </span>
        {entry.quote !== '' && <span className={styles.quote}>{entry.quote}</span>}
      </button>
      {entry.choices.length > 0 && (entry.kind === 'doubted' || chosen) && (
        <div className={styles.choices}>
          {entry.choices.map(({ label, overrule }) => (
            <Button key={label} className={styles.choice} onClick={() => onDecide(overrule)}>{label}</Button>
          ))}
        </div>
      )}
    </div>
  )
}
