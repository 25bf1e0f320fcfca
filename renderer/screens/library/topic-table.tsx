import { ArrowDown, ArrowUp } from 'lucide-react'
import { useCallback, useId, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react'
import type { TopicSort } from '../../../preload/contract.ts'
import { go } from '../../state/index.ts'
import { classNames, useKeyFocus, VirtualList } from '../../ui/index.ts'
import { findTitle } from './find-title.ts'
import { TopicRowCells } from './topic-row.tsx'
import type { TopicQuestion, Topics } from './topic-pages.ts'
import { ordered, orderOf, sortedBy, type LibraryView } from './view.ts'
import styles from './topic-table.module.css'

export interface TopicTableHandle {
  focus(): void
  openActive(): void
}

const columns: readonly { readonly sort: TopicSort; readonly label: string }[] = [
  { sort: 'title', label: 'Title' },
  { sort: 'chapter', label: 'Chapter' },
  { sort: 'lastFullReview', label: 'Last full review' },
  { sort: 'contentLastModified', label: 'Modified' },
  { sort: 'nextReviewDue', label: 'Next due' },
  { sort: 'status', label: 'Status' },
]

// Two lines of text and the air between rows; equals --row in tokens.css.
const rowHeight = 44
const headerHeight = 33
// After a second's pause the next letter begins a new word.
const typeAheadPause = 1000

/** The list of topics. One row has the focus; arrows, Home, End and letters move it, Enter opens. */
export function TopicTable({ ref: handle, topics, total, question, view, onView, onSearch }: {
  readonly ref: Ref<TopicTableHandle>
  readonly topics: Topics
  readonly total: number
  readonly question: TopicQuestion
  readonly view: LibraryView
  readonly onView: (next: Partial<LibraryView>) => void
  readonly onSearch: () => void
}) {
  const id = useId()
  const grid = useRef<HTMLDivElement>(null)
  const active = Math.min(view.active, total - 1)
  const order = orderOf(view)
  // Who comes to the list, and has the focus nowhere else, has it there.
  const { ask, ref } = useKeyFocus(document.activeElement === document.body)
  const typed = useRef({ text: '', at: 0 })

  const move = useCallback(
    (index: number) => {
      ask()
      onView({ active: Math.max(0, Math.min(total - 1, index)) })
    },
    [ask, onView, total],
  )
  const open = useCallback(
    (index: number) => {
      const row = topics.row(index)
      if (row === undefined) return
      onView({ active: index })
      void go({ screen: 'article', id: row.id })
    },
    [onView, topics],
  )

  const focusActive = useCallback(() => {
    ask()
    ref(document.getElementById(`${id}-${active}`))
  }, [id, active, ask, ref])

  useImperativeHandle(handle, () => ({ focus: focusActive, openActive: () => open(active) }), [focusActive, open, active])

  const onKeyDown = (event: KeyboardEvent): void => {
    // The header's buttons have their own Enter and blank.
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'row' || event.altKey || event.ctrlKey || event.metaKey) return
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 1)
    const steps: Readonly<Record<string, number>> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: total - 1, PageDown: active + page, PageUp: active - page }
    const step = steps[event.key]
    if (step !== undefined) move(step)
    else if (event.key === 'Enter') open(active)
    else if (event.key === '/') onSearch()
    else if (event.key === 'Escape' && view.search !== '') onView({ search: '', active: 0 })
    else if (/^[\p{L}\p{N}]$/u.test(event.key) || (event.key === ' ' && typed.current.text !== '')) void typeAhead(event.key)
    else return
    event.preventDefault()
  }

  const typeAhead = async (letter: string): Promise<void> => {
    const now = performance.now()
    const text = now - typed.current.at < typeAheadPause ? typed.current.text + letter : letter
    typed.current = { text, at: now }
    const found = await findTitle({ ...question, sort: 'title' }, total, text)
    // A later letter has taken over.
    if (found === null || typed.current.text !== text) return
    if (question.sort !== 'title') onView(ordered(view, { sort: 'title', descending: question.descending }))
    move(found)
  }

  return (
    <VirtualList
      scrollRef={grid}
      role="grid"
      aria-label="Topics"
      aria-rowcount={total + 1}
      className={styles.table}
      count={total}
      rowHeight={rowHeight}
      rowsRole="rowgroup"
      active={active}
      paddingEnd={16}
      onRange={topics.show}
      onKeyDown={onKeyDown}
      headerHeight={headerHeight}
      header={
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.columns}>
            {columns.map(({ sort, label }) => {
              const sorted = order.sort === sort
              return (
                <div key={sort} role="columnheader" aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'} className={styles.column}>
                  <button type="button" className={classNames(styles.sort, sorted && styles.sorted)} onClick={() => onView(sortedBy(view, sort))}>
                    {label}
                    {sorted && (order.descending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
                  </button>
                </div>
              )
            })}
          </div>
        </div>
      }
      row={(index) => (
        <div
          ref={index === active ? ref : undefined}
          id={`${id}-${index}`}
          role="row"
          aria-rowindex={index + 2}
          aria-selected={index === active}
          tabIndex={index === active ? 0 : -1}
          className={classNames(styles.columns, styles.row)}
          onClick={() => open(index)}
        >
          <TopicRowCells row={topics.row(index)} />
        </div>
      )}
    />
  )
}
