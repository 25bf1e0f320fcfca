import { Check, TriangleAlert, X } from 'lucide-react'
import { useMemo, type KeyboardEvent, type MouseEvent } from 'react'
import { changeKindLabels } from '../../../content/review/index.ts'
import { useStore } from '../../state/index.ts'
import { classNames, MeasuredList } from '../../ui/index.ts'
import type { Decision } from '../decisions.ts'
import type { DrawnChange } from '../drawing.ts'
import { allReasons, riskLines } from '../risk-lines.ts'
import type { CompareSession } from '../session.ts'
import { ChangeWords } from './change-words.tsx'
import { listRows, type ListRow } from './rows.ts'
import styles from './change-list.module.css'

// What a row comes to before it was measured: two lines and their margins.
const groupHeight = 36
const rowHeight = 62

// One sees what comes next before one goes there.
const ahead = 96

/** All changes that the filter lets through; the redline follows what is chosen here. */
export function ChangeList({ session, onKeyDown, onChoose }: {
  readonly session: CompareSession
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** A change was clicked: bring it into sight. */
  readonly onChoose: (id: string) => void
}) {
  const state = useStore(session.store)
  const visible = session.visible()
  const rows = useMemo(() => listRows(visible), [visible])
  const active = rows.findIndex((row) => row.kind === 'change' && row.change.id === state.current)
  const choose = (event: MouseEvent, change: DrawnChange): void => {
    if (event.shiftKey) session.extendTo(change.id)
    else if (event.ctrlKey || event.metaKey) session.toggle(change.id)
    else onChoose(change.id)
  }
  if (rows.length === 0) return <p className={styles.none}>{session.drawing.changes.length === 0 ? 'These two texts are the same, to the last mark.' : 'No change passes this filter.'}</p>
  return (
    <MeasuredList
      count={rows.length}
      estimate={(index) => (rows[index]?.kind === 'group' ? groupHeight : rowHeight)}
      active={active === -1 ? null : active}
      around={ahead}
      className={styles.list}
      role="listbox"
      aria-label="Changes"
      aria-multiselectable
      aria-activedescendant={state.current === null ? undefined : optionId(state.current)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      row={(index) => {
        const row = rows[index]
        if (row === undefined) return null
        if (row.kind === 'group') return <Group row={row} />
        const { change, position } = row
        return (
          <ChangeRow
            change={change}
            position={position}
            count={visible.length}
            decision={state.decisions.now.get(change.id)}
            isCurrent={state.current === change.id}
            isSelected={state.selected.has(change.id)}
            onClick={(event) => choose(event, change)}
          />
        )
      }}
    />
  )
}

function Group({ row }: { readonly row: Extract<ListRow, { kind: 'group' }> }) {
  return (
    <div className={classNames(styles.group, row.risky && styles.riskyGroup)} role="presentation">
      {row.risky && <TriangleAlert aria-hidden />}
      <span className={styles.groupLabel}>{row.label}</span>
      <span className={styles.count}>{row.ids.length}</span>
    </div>
  )
}

function ChangeRow({ change, position, count, decision, isCurrent, isSelected, onClick }: {
  readonly change: DrawnChange
  readonly position: number
  readonly count: number
  readonly decision: Decision | undefined
  readonly isCurrent: boolean
  readonly isSelected: boolean
  readonly onClick: (event: MouseEvent) => void
}) {
  const risks = riskLines(change.risks)
  return (
    <div
      id={optionId(change.id)}
      role="option"
      aria-selected={isSelected || isCurrent}
      data-current={isCurrent}
      aria-setsize={count}
      aria-posinset={position}
      className={classNames(styles.row, isCurrent && styles.currentRow, isSelected && styles.selectedRow, decision !== undefined && styles.decidedRow)}
      onClick={onClick}
      tabIndex={-1}
    >
      <span className={styles.mark}>
        {decision === 'accepted' && <Check className={styles.accepted} aria-label="accepted" />}
        {decision === 'rejected' && <X className={styles.rejected} aria-label="rejected" />}
      </span>
      <div className={styles.body}>
        {risks.map((line, index) => (
          <p key={line} className={styles.risk} title={allReasons(change.risks)}>{index === 0 && <TriangleAlert aria-hidden />}<span className={styles.reason}>{line}</span></p>
        ))}
        <ChangeWords change={change} />
        <p className={styles.where}>
          {change.kind !== 'metadata' && changeKindLabels[change.kind]}
          {change.risks.length > 0 && <> · {change.section ?? 'Lead'}</>}
          {change.kind === 'move' && change.movedFrom !== change.section && <> from {change.movedFrom ?? 'Lead'}</>}
          {' '}
          <span className={styles.counts}>
            {change.wordsInserted > 0 && <span className={styles.in}>+{change.wordsInserted}</span>}
            {change.wordsInserted > 0 && change.wordsDeleted > 0 && ' '}
            {change.wordsDeleted > 0 && <span className={styles.out}>−{change.wordsDeleted}</span>}
          </span>
        </p>
      </div>
    </div>
  )
}

function optionId(id: string): string {
  return `change-${id}`
}
