import { memo, type ReactNode } from 'react'
import { classNames } from '../../ui/index.ts'
import type { DrawnBlock, DrawnRun } from '../drawing.ts'
import { foldUnchanged } from '../fold.ts'
import { isBlockShown, shownRuns } from '../side-texts.ts'
import { BlockSign, isCell, MovedAway } from './block-sign.tsx'
import { elementOf } from './elements.tsx'
import { Fold } from './fold-line.tsx'
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
  const { session, side, folds } = useRedline()
  const { decision, isCurrent } = useStanding(session, block.changes)
  if (!isBlockShown(block, side)) return null
  // Where both texts stand in one, a block that went elsewhere is a line that leads there.
  if (side === 'inline' && block.state === 'movedFrom') return <MovedAway block={block} />
  if (side === 'inline' && block.state === 'wrappedFrom') return null
  const passedOn = block.changes.length > 0 ? block.changes : inherited
  const marked = side !== 'clean' && block.changes.length > 0
  const own = marked && !isSaidByAnother(block, inherited) ? <BlockSign block={block} /> : null
  // A section, an item, a row or a cell has no line of its own: its sign stands in its heading or first paragraph.
  const handsOn = block.runs === null && (block.type === 'section' || block.type === 'listItem' || block.type === 'tableRow' || isCell(block))
  const sign = lead === null ? own : <>{lead}{own}</>
  const runs = shownRuns(block, side)
  const child = (inner: DrawnBlock): ReactNode => <Block key={inner.key} block={inner} inherited={passedOn} lead={handsOn && inner === block.children[0] ? sign : null} />
  const content: ReactNode =
    runs === null
      ? folds && (block.type === 'doc' || block.type === 'section')
        ? foldUnchanged(block.children, same).map((piece) => (piece.kind === 'block' ? child(piece.item) : <Fold key={piece.key} blocks={piece.items}>{() => piece.items.map(child)}</Fold>))
        : block.children.map(child)
      : runs.map((run, index) => <Run key={index} run={run} inherited={passedOn} begins={run.changes[0] !== runs[index - 1]?.changes[0]} afterDeleted={isReplacing(runs[index - 1], run)} />)
  return elementOf(block, content, handsOn ? null : sign, {
    className: marked ? classNames(styles.block, styles[`block-${block.state}`], isCurrent && styles.current) : isCurrent ? styles.current : undefined,
    ...(block.changes.length > 0 ? { 'data-change': block.changes.join(' '), 'data-decision': decision } : {}),
  })
})

const same = (block: DrawnBlock): DrawnBlock => block

// What came or went as a whole is said once, not again in all that it holds.
function isSaidByAnother(block: DrawnBlock, inherited: readonly string[]): boolean {
  return block.changes.every((id) => inherited.includes(id)) && !isCell(block)
}

function isReplacing(before: DrawnRun | undefined, run: DrawnRun): boolean {
  return before?.state === 'deleted' && run.state === 'inserted' && !/^\s/.test(run.text) && !/\s$/.test(before.text)
}
