import { memo, type ReactNode } from 'react'
import { classNames } from '../../ui/index.ts'
import type { DrawnBlock } from '../drawing.ts'
import { BlockSign } from './block-sign.tsx'
import { elementOf } from './elements.tsx'
import { isBlockShown, shownRuns } from '../side-texts.ts'
import { useRedline, useStanding } from './redline-context.ts'
import { Run } from './run.tsx'
import styles from './redline.module.css'

/** A block with all in it. `inherited`: the changes of the block around it, whose words they are. */
export const Block = memo(function Block({ block, inherited }: { readonly block: DrawnBlock; readonly inherited: readonly string[] }) {
  const { session, side } = useRedline()
  const { decision, isCurrent } = useStanding(session, block.changes)
  if (!isBlockShown(block, side)) return null
  // Where both texts stand in one, a block that went elsewhere is a line that leads there.
  if (side === 'inline' && block.state === 'movedFrom') return <BlockSign block={block} />
  if (side === 'inline' && block.state === 'wrappedFrom') return null
  const passedOn = block.changes.length > 0 ? block.changes : inherited
  const marked = side !== 'clean' && block.changes.length > 0
  const content: ReactNode = block.runs === null
    ? block.children.map((child) => <Block key={child.key} block={child} inherited={passedOn} />)
    : (shownRuns(block, side) ?? []).map((run, index) => <Run key={index} run={run} inherited={passedOn} />)
  const sign = marked ? <BlockSign block={block} /> : null
  return elementOf(block, content, sign, {
    className: marked ? classNames(styles.block, styles[`block-${block.state}`], isCurrent && styles.current) : undefined,
    ...(marked ? { 'data-change': block.changes.join(' '), 'data-decision': decision } : {}),
  })
})
