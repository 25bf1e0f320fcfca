import { memo, type ReactNode } from 'react'
import { classNames } from '../../ui/index.ts'
import type { DrawnBlock, DrawnRun } from '../drawing.ts'
import { isBlockShown, shownRuns } from '../side-texts.ts'
import { BlockSign, isCell, MovedAway } from './block-sign.tsx'
import { elementOf } from './elements.tsx'
import { useRedline, useStanding } from './redline-context.ts'
import { Run } from './run.tsx'
import styles from './redline.module.css'

interface BlockProps {
  readonly block: DrawnBlock
  /** The changes of the block around it, whose words they are. */
  readonly inherited: readonly string[]
  /** What stands before its words for the block around it, which begins with it. */
  readonly lead?: ReactNode
}

/** A block with all in it. */
export const Block = memo(function Block({ block, inherited, lead = null }: BlockProps) {
  const { session, side } = useRedline()
  const { decision, isCurrent } = useStanding(session, block.changes)
  if (!isBlockShown(block, side)) return null
  // Where both texts stand in one, a block that went elsewhere is a line that leads there.
  if (side === 'inline' && block.state === 'movedFrom') return <MovedAway block={block} />
  if (side === 'inline' && block.state === 'wrappedFrom') return null
  const passedOn = block.changes.length > 0 ? block.changes : inherited
  const marked = side !== 'clean' && block.changes.length > 0
  const own = marked && !isSaidByAnother(block, inherited) ? <BlockSign block={block} /> : null
  // An item, a row or a cell has no line of its own: its sign stands in its first paragraph.
  const handsOn = block.runs === null && (block.type === 'listItem' || block.type === 'tableRow' || isCell(block))
  const sign = lead === null ? own : <>{lead}{own}</>
  const runs = shownRuns(block, side)
  const content: ReactNode =
    runs === null
      ? block.children.map((child, index) => <Block key={child.key} block={child} inherited={passedOn} lead={handsOn && index === 0 ? sign : null} />)
      : runs.map((run, index) => <Run key={index} run={run} inherited={passedOn} afterDeleted={isReplacing(runs[index - 1], run)} />)
  return elementOf(block, content, handsOn ? null : sign, {
    className: marked ? classNames(styles.block, styles[`block-${block.state}`], isCurrent && styles.current) : undefined,
    ...(marked ? { 'data-change': block.changes.join(' '), 'data-decision': decision } : {}),
  })
})

// What came or went as a whole is said once, not again in all that it holds.
function isSaidByAnother(block: DrawnBlock, inherited: readonly string[]): boolean {
  return block.changes.every((id) => inherited.includes(id)) && !isCell(block)
}

function isReplacing(before: DrawnRun | undefined, run: DrawnRun): boolean {
  return before?.state === 'deleted' && run.state === 'inserted' && !/^\s/.test(run.text) && !/\s$/.test(before.text)
}
