import { memo, useMemo } from 'react'
import type { DrawnBlock } from '../drawing.ts'
import type { CompareSession } from '../session.ts'
import { Block } from './block.tsx'
import { RedlineContext, type RedlineFrame } from './redline-context.ts'
import styles from './redline.module.css'

const nothing: readonly string[] = []

/** Both texts in one, or the newer text alone. */
export const OneColumn = memo(function OneColumn({ session, side, onGo }: RedlineFrame & { readonly side: 'inline' | 'clean' }) {
  const frame = useMemo(() => ({ session, side, onGo }), [session, side, onGo])
  return (
    <RedlineContext value={frame}>
      <div className={styles.text}>
        <Block block={session.drawing.document} inherited={nothing} />
      </div>
    </RedlineContext>
  )
})

/** The older text at the left, the newer at the right, block beside block. */
export const TwoColumns = memo(function TwoColumns({ session, onGo, labels }: { readonly session: CompareSession; readonly onGo: RedlineFrame['onGo']; readonly labels: readonly [old: string, newer: string] }) {
  const left = useMemo((): RedlineFrame => ({ session, side: 'old', onGo }), [session, onGo])
  const right = useMemo((): RedlineFrame => ({ session, side: 'new', onGo }), [session, onGo])
  const rows = useMemo(() => rowsOf(session.drawing.document, nothing), [session])
  return (
    <div role="table" aria-label="Both texts side by side" className={styles.columns}>
      <div role="row" className={styles.columnHeads}>
        <span role="columnheader">{labels[0]}</span>
        <span role="columnheader">{labels[1]}</span>
      </div>
      {rows.map(({ block, inherited }) => (
        <div role="row" key={block.key} className={styles.columnRow}>
          <div role="cell"><RedlineContext value={left}><Block block={block} inherited={inherited} /></RedlineContext></div>
          <div role="cell"><RedlineContext value={right}><Block block={block} inherited={inherited} /></RedlineContext></div>
        </div>
      ))}
    </div>
  )
})

interface Row {
  readonly block: DrawnBlock
  readonly inherited: readonly string[]
}

/** Sections are taken apart, so that each heading and block has its counterpart beside it; a moved one stays whole. */
function rowsOf(block: DrawnBlock, inherited: readonly string[]): readonly Row[] {
  if (block.type !== 'doc' && (block.type !== 'section' || block.state === 'movedFrom' || block.state === 'movedTo')) return [{ block, inherited }]
  const passedOn = block.changes.length > 0 ? block.changes : inherited
  return block.children.flatMap((child) => rowsOf(child, passedOn))
}
