import { memo, useDeferredValue, useEffect, useMemo } from 'react'
import type { DrawnBlock } from '../drawing.ts'
import type { CompareSession } from '../session.ts'
import { Block } from './block.tsx'
import { RedlineContext, type RedlineFrame } from './redline-context.ts'
import styles from './redline.module.css'

const nothing: readonly string[] = []

// What fills the first screen is drawn at once, the rest of a long text when that has been painted.
const firstRows = 60

/** Both texts in one, or the newer text alone. `onDrawn` is called when more of it stands there than before. */
export const OneColumn = memo(function OneColumn({ session, side, onGo, onDrawn }: RedlineFrame & { readonly side: 'inline' | 'clean'; readonly onDrawn: () => void }) {
  const frame = useMemo(() => ({ session, side, onGo }), [session, side, onGo])
  const { document } = session.drawing
  const shown = useDeferredValue(document, useMemo(() => beginningOf(document), [document]))
  useEffect(onDrawn, [shown, onDrawn])
  return (
    <RedlineContext value={frame}>
      <div className={styles.text}>
        <Block block={shown} inherited={nothing} />
      </div>
    </RedlineContext>
  )
})

/** The older text at the left, the newer at the right, block beside block. */
export const TwoColumns = memo(function TwoColumns({ session, onGo, onDrawn, labels }: { readonly session: CompareSession; readonly onGo: RedlineFrame['onGo']; readonly onDrawn: () => void; readonly labels: readonly [old: string, newer: string] }) {
  const left = useMemo((): RedlineFrame => ({ session, side: 'old', onGo }), [session, onGo])
  const right = useMemo((): RedlineFrame => ({ session, side: 'new', onGo }), [session, onGo])
  const all = useMemo(() => rowsOf(session.drawing.document, nothing), [session])
  const rows = useDeferredValue(all, useMemo(() => all.slice(0, firstRows), [all]))
  useEffect(onDrawn, [rows, onDrawn])
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

/** The sections that hold the first rows; the document itself where it is short. */
function beginningOf(document: DrawnBlock): DrawnBlock {
  let rows = 0
  const end = document.children.findIndex((child) => (rows += rowsOf(child, nothing).length) >= firstRows)
  return end === -1 || end === document.children.length - 1 ? document : { ...document, children: document.children.slice(0, end + 1) }
}

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
