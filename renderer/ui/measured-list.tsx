import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type HTMLAttributes, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './virtual-list.module.css'

/** Like VirtualList, for rows as high as their words: paragraphs, entries of a report. */
export function MeasuredList({ count, estimate, row, active = null, align = 'auto', around = 0, rowsRole = 'presentation', label, keepFirst = false, className, ...rest }: {
  readonly count: number
  /** Pixels that a row of no known height may have. */
  readonly estimate: (index: number) => number
  readonly row: (index: number) => ReactNode
  /** The row that is brought into sight when it changes. */
  readonly active?: number | null
  readonly align?: 'auto' | 'center'
  /** Pixels of its neighbours that stay in sight with it, unless it is centred. */
  readonly around?: number
  readonly rowsRole?: 'presentation' | 'list'
  /** Name of the list. */
  readonly label?: string
  /** Keeps the first row in the page wherever one scrolls, for what is typed into it. */
  readonly keepFirst?: boolean
} & Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'aria-label'>) {
  const scroll = useRef<HTMLDivElement>(null)
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range)
      return keepFirst && range.count > 0 && rows[0] !== 0 ? [0, ...rows] : rows
    },
    [keepFirst],
  )
  // oxlint-disable-next-line react/incompatible-library -- its functions change with every render; nothing here is memoised by them
  const virtualizer = useVirtualizer({ count, estimateSize: estimate, getScrollElement: () => scroll.current, overscan: 8, paddingEnd: 24, scrollPaddingStart: around, scrollPaddingEnd: around, rangeExtractor })
  useEffect(() => {
    if (active !== null && active >= 0 && active < count) virtualizer.scrollToIndex(active, { align })
  }, [active, align, count, virtualizer])
  return (
    <div ref={scroll} className={classNames(styles.scroll, className)} {...rest}>
      <div role={rowsRole} aria-label={label} className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => (
          <div key={item.key} ref={virtualizer.measureElement} data-index={item.index} role={rowsRole === 'list' ? 'listitem' : 'presentation'} className={styles.place} style={{ transform: `translateY(${item.start}px)` }}>
            {row(item.index)}
          </div>
        ))}
      </div>
    </div>
  )
}
