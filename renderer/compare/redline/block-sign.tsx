import { ArrowDown, ArrowUp } from 'lucide-react'
import type { HTMLAttributes } from 'react'
import type { DrawnBlock, DrawnChange } from '../drawing.ts'
import { classNames } from '../../ui/index.ts'
import { RiskSign } from './risk-sign.tsx'
import { firstBlocks } from './first-blocks.ts'
import { useRedline, useStanding } from './redline-context.ts'
import styles from './redline.module.css'

/** The word at a block's edge that says what happened to the block as such, and whether that is risky. */
export function BlockSign({ block }: { readonly block: DrawnBlock }) {
  const { session } = useRedline()
  const change = session.byId.get(block.changes[0] ?? '')
  const risky = change !== undefined && change.risks.length > 0 && firstBlocks(session.drawing.document).get(change.id) === block.key
  return <>{risky && <RiskSign risks={change.risks} />}<WhatHappened block={block} /></>
}

function WhatHappened({ block }: { readonly block: DrawnBlock }) {
  const { session } = useRedline()
  const change = session.byId.get(block.changes[0] ?? '')
  // A row or column is named once, not in every cell.
  if (isCell(block) && firstBlocks(session.drawing.document).get(change?.id ?? '') !== block.key) return null
  switch (block.state) {
    case 'movedFrom':
    case 'movedTo':
      return <MoveSign block={block} change={change} />
    case 'inserted':
      return <span className={classNames(styles.sign, styles.signInserted)}>{named(block, 'inserted')}</span>
    case 'deleted':
      return <span className={classNames(styles.sign, styles.signDeleted)}>{named(block, 'deleted')}</span>
    case 'split':
    case 'splitTo':
      return <span className={classNames(styles.sign, styles.signInserted)}>¶ split here</span>
    case 'merged':
      return <span className={classNames(styles.sign, styles.signDeleted)}>¶ joined to the paragraph before</span>
    case 'mergedFrom':
      return <span className={classNames(styles.sign, styles.signDeleted)}>¶ joined to the paragraph before, now elsewhere</span>
    case 'wrappedFrom':
    case 'wrappedTo':
      return <span className={classNames(styles.sign, styles.signFormatting)}>set differently</span>
    case 'changed':
      return <span className={classNames(styles.sign, styles.signFormatting)}>{change?.words ?? 'changed'}</span>
    default:
      return null
  }
}

/** In the text that holds both: the place that something has left, with its first words and the way to where it went. */
export function MovedAway({ block }: { readonly block: DrawnBlock }) {
  const { session } = useRedline()
  const { decision, isCurrent } = useStanding(session, block.changes)
  const change = session.byId.get(block.changes[0] ?? '')
  return (
    <Gone type={block.type} className={classNames(styles.gone, isCurrent && styles.current)} data-change={block.changes.join(' ')} data-decision={decision} data-left>
      <MoveSign block={block} change={change} /> <span className={styles.goneWords}>{firstWords(change?.before ?? '')}</span>
    </Gone>
  )
}

/** Says where something went or came from, and leads there. */
function MoveSign({ block, change }: { readonly block: DrawnBlock; readonly change: DrawnChange | undefined }) {
  const { session, onGo } = useRedline()
  const isFirst = firstBlocks(session.drawing.document).get(change?.id ?? '') === block.key
  const gone = block.state === 'movedFrom'
  const here = change?.section ?? null
  const there = change?.movedFrom ?? null
  const far = isFirst ? 'further down' : 'further up'
  const words = here === there ? (gone ? `moved ${far}` : `moved here from ${far}`) : gone ? `moved to “${here ?? 'Lead'}”` : `moved here from “${there ?? 'Lead'}”`
  return (
    <button type="button" className={classNames(styles.sign, styles.signMoved)} tabIndex={-1} onClick={(event) => onGo(change?.id ?? '', event.currentTarget)}>
      {isFirst ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />} {words}
    </button>
  )
}

function named(block: DrawnBlock, what: string): string {
  return isCell(block) ? `${what} column` : block.type === 'tableRow' ? `${what} row` : what
}

export function isCell({ type }: DrawnBlock): boolean {
  return type === 'tableCell' || type === 'tableHeader'
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
  return words.length <= 12 ? words.join(' ') : `${words.slice(0, 12).join(' ')} …`
}
