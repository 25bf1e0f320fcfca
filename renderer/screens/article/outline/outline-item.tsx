import { ChevronDown, ChevronRight, ScanText, TriangleAlert } from 'lucide-react'
import type { DragEvent } from 'react'
import type { Where } from '../../../editor/index.ts'
import { classNames } from '../../../ui/index.ts'
import type { OutlineRow } from './rows.ts'
import styles from './outline-pane.module.css'

/** One line of the outline. */
export function OutlineItem({ row, shown, current, tabStop, only, drop, onEnter, onFold, onOnly, onDragStart, onDragOver, onDrop }: {
  readonly row: OutlineRow
  /** The heading, without the topic's own name. */
  readonly shown: string
  /** The cursor is in it. */
  readonly current: boolean
  readonly tabStop: boolean
  /** It is shown alone. */
  readonly only: boolean
  /** Where what is dragged would go, seen from here. */
  readonly drop: Where | null
  readonly onEnter: () => void
  readonly onFold: (away: boolean) => void
  readonly onOnly: () => void
  readonly onDragStart: () => void
  /** Whether it may be dropped there. */
  readonly onDragOver: (where: Where) => boolean
  readonly onDrop: () => void
}) {
  const section = row.kind === 'section'
  return (
    <li
      role="treeitem"
      aria-level={row.level}
      aria-setsize={row.siblings}
      aria-posinset={row.index}
      aria-expanded={row.expanded ?? undefined}
      aria-selected={current}
      title={shown === row.title ? undefined : row.title}
      data-row={row.id ?? ''}
      data-level={row.level}
      data-drop={drop ?? undefined}
      tabIndex={tabStop ? 0 : -1}
      className={classNames(styles.item, current && styles.current)}
      draggable={section}
      onClick={onEnter}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', row.title)
        onDragStart()
      }}
      onDragOver={(event) => {
        if (!section || !onDragOver(whereOf(event))) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
      }}
      onDrop={(event) => {
        event.preventDefault()
        onDrop()
      }}
    >
      <span
        className={styles.fold}
        aria-hidden
        onClick={(event) => {
          if (row.expanded === null) return
          event.stopPropagation()
          onFold(row.expanded)
        }}
      >
        {row.expanded === true ? <ChevronDown /> : row.expanded === false ? <ChevronRight /> : null}
      </span>
      <span className={classNames(styles.name, row.title === '' && styles.untitled)}>{shown || 'Untitled section'}</span>
      {row.empty && (
        <span className={styles.empty} title="This section is empty">
          <span className="visually-hidden">, </span>
          <TriangleAlert aria-hidden />
          empty
        </span>
      )}
      {section && (
        <span
          className={classNames(styles.only, only && styles.on)}
          title={only ? 'Show the whole article (Shift+Enter)' : 'Show only this section (Shift+Enter)'}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation()
            onOnly()
          }}
        >
          <ScanText />
        </span>
      )}
    </li>
  )
}

// The middle half of a line means "inside".
function whereOf(event: DragEvent<HTMLElement>): Where {
  const { top, height } = event.currentTarget.getBoundingClientRect()
  const share = (event.clientY - top) / height
  return share < 0.25 ? 'before' : share > 0.75 ? 'after' : 'inside'
}
