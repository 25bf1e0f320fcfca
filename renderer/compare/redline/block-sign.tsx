import { ArrowRight } from 'lucide-react'
import type { HTMLAttributes } from 'react'
import type { DrawnBlock } from '../drawing.ts'
import { classNames } from '../../ui/index.ts'
import { useRedline, useStanding } from './redline-context.ts'
import styles from './redline.module.css'

/** The word at a block's edge that says what happened to the block as such. */
export function BlockSign({ block }: { readonly block: DrawnBlock }) {
  const { session, onGo } = useRedline()
  const { decision, isCurrent } = useStanding(session, block.changes)
  const change = session.byId.get(block.changes[0] ?? '')
  switch (block.state) {
    case 'movedFrom':
      return (
        <Gone type={block.type} className={classNames(styles.gone, isCurrent && styles.current)} data-change={block.changes.join(' ')} data-decision={decision}>
          <button type="button" className={styles.signButton} tabIndex={-1} onClick={(event) => onGo(change?.id ?? '', event.currentTarget)}>
            <ArrowRight aria-hidden /> moved from here: {firstWords(change?.after ?? '')}
          </button>
        </Gone>
      )
    case 'movedTo':
      return (
        <button type="button" className={classNames(styles.sign, styles.signMoved)} tabIndex={-1} onClick={(event) => onGo(change?.id ?? '', event.currentTarget)}>
          <ArrowRight aria-hidden /> moved to here
        </button>
      )
    case 'inserted':
      return <span className={classNames(styles.sign, styles.signInserted)}>inserted</span>
    case 'deleted':
      return <span className={classNames(styles.sign, styles.signDeleted)}>deleted</span>
    case 'split':
      return <span className={classNames(styles.sign, styles.signInserted)}>¶ split here</span>
    case 'merged':
      return <span className={classNames(styles.sign, styles.signDeleted)}>¶ joined to the paragraph before</span>
    case 'wrappedTo':
    case 'changed':
      return <span className={classNames(styles.sign, styles.signFormatting)}>{change?.words ?? 'changed'}</span>
    default:
      return null
  }
}

/** Lists and tables hold nothing but their own. */
function Gone({ type, children, ...props }: { readonly type: string } & HTMLAttributes<HTMLElement>) {
  switch (type) {
    case 'listItem':
      return <li {...props}>{children}</li>
    case 'tableRow':
      return <tr><td colSpan={1000} {...props}>{children}</td></tr>
    case 'tableCell':
    case 'tableHeader':
      return <td {...props}>{children}</td>
    default:
      return <div {...props}>{children}</div>
  }
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length <= 10 ? words.join(' ') : `${words.slice(0, 10).join(' ')} …`
}
