import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type HTMLAttributes, type ReactNode, type Ref } from 'react'
import { classNames } from './class-names.ts'
import styles from './virtual-list.module.css'

/** Rows of one height, of which only those in sight exist, under a header that stays. The roles and keys are the caller's. */
export function VirtualList({ count, rowHeight, row, header, headerHeight = 0, rowsRole = 'presentation', onRange, active = null, paddingEnd = 0, scrollRef, className, ...rest }: {
  readonly count: number
  /** Pixels */
  readonly rowHeight: number
  readonly row: (index: number) => ReactNode
  readonly header?: ReactNode
  /** Pixels */
  readonly headerHeight?: number
  /** Of the element that holds the rows. */
  readonly rowsRole?: 'presentation' | 'rowgroup'
  /** First and last row in sight, so that they can be fetched. */
  readonly onRange?: (first: number, last: number) => void
  /** The row that is brought into sight when it changes, and kept in the page wherever one scrolls, so that its focus is not lost. */
  readonly active?: number | null
  readonly paddingEnd?: number
  readonly scrollRef?: Ref<HTMLDivElement>
} & Omit<HTMLAttributes<HTMLDivElement>, 'children'>) {
  const own = useRef<HTMLDivElement | null>(null)
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range)
      return active === null || active >= range.count || rows.includes(active) ? rows : [...rows, active].sort((a, b) => a - b)
    },
    [active],
  )
  // oxlint-disable-next-line react/incompatible-library -- its functions change with every render; nothing here is memoised by them
  const virtualizer = useVirtualizer({ count, estimateSize: () => rowHeight, getScrollElement: () => own.current, overscan: 12, paddingEnd, scrollMargin: headerHeight, scrollPaddingStart: headerHeight, rangeExtractor })
  const items = virtualizer.getVirtualItems()
  const first = virtualizer.range?.startIndex ?? 0
  const last = virtualizer.range?.endIndex ?? -1
  useEffect(() => {
    if (last >= first) onRange?.(first, last)
  }, [first, last, onRange])
  useEffect(() => {
    if (active !== null && active < count) virtualizer.scrollToIndex(active, { align: 'auto' })
  }, [active, count, virtualizer])
  return (
    <div
      ref={(element) => {
        own.current = element
        if (typeof scrollRef === 'function') scrollRef(element)
        else if (scrollRef) scrollRef.current = element
      }}
      className={classNames(styles.scroll, className)}
      {...rest}
    >
      {header !== undefined && <div role="presentation" className={styles.header} style={{ height: headerHeight }}>{header}</div>}
      <div role={rowsRole} className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => (
          <div key={item.key} role="presentation" className={styles.place} style={{ height: item.size, transform: `translateY(${item.start - headerHeight}px)` }}>
            {row(item.index)}
          </div>
        ))}
      </div>
    </div>
  )
}
