import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type HTMLAttributes, type ReactNode, type Ref } from 'react'
import { classNames } from './class-names.ts'
import styles from './virtual-list.module.css'

/** Rows of one height, of which only those in sight exist. The roles and keys are the caller's. */
export function VirtualList({ count, rowHeight, row, onRange, active = null, overscan = 12, paddingEnd = 0, scrollRef, className, ...rest }: {
  readonly count: number
  /** Pixels */
  readonly rowHeight: number
  readonly row: (index: number) => ReactNode
  /** First and last row in sight, so that they can be fetched. */
  readonly onRange?: (first: number, last: number) => void
  /** The row to keep in sight. */
  readonly active?: number | null
  readonly overscan?: number
  readonly paddingEnd?: number
  readonly scrollRef?: Ref<HTMLDivElement>
} & Omit<HTMLAttributes<HTMLDivElement>, 'children'>) {
  const own = useRef<HTMLDivElement | null>(null)
  const virtualizer = useVirtualizer({ count, estimateSize: () => rowHeight, getScrollElement: () => own.current, overscan, paddingEnd })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? -1
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
      <div role="presentation" className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => (
          <div key={item.key} role="presentation" className={styles.place} style={{ height: item.size, transform: `translateY(${item.start}px)` }}>
            {row(item.index)}
          </div>
        ))}
      </div>
    </div>
  )
}
