import { memo, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react'
import type { DrawnBlock } from '../drawing.ts'
import { foldUnchanged } from '../fold.ts'
import type { CompareSession } from '../session.ts'
import { Block } from './block.tsx'
import { Fold } from './fold-line.tsx'
import { RedlineContext, type RedlineFrame } from './redline-context.ts'
import styles from './redline.module.css'

const nothing: readonly string[] = []

// What fills the first screen is drawn at once, the rest of a long text when that has been painted.
const firstRows = 60

/** Both texts in one, or the newer text alone. `onDrawn` is called when more of it stands there than before. */
export const OneColumn = memo(function OneColumn({ session, side, folds, onGo, onDrawn }: RedlineFrame & { readonly side: 'inline' | 'clean'; readonly onDrawn: () => void }) {
  const frame = useMemo(() => ({ session, side, folds, onGo }), [session, side, folds, onGo])
  const { document } = session.drawing
  const shown = useDeferredValue(document, useMemo(() => beginningOf(document), [document]))
  useEffect(onDrawn, [shown, folds, onDrawn])
  return (
    <RedlineContext value={frame}>
      <div className={styles.text}>
        <Block block={shown} inherited={nothing} />
      </div>
    </RedlineContext>
  )
})

/** The older text at the left, the newer at the right, block beside block. */
export const TwoColumns = memo(function TwoColumns({ session, folds, onGo, onDrawn, labels }: { readonly session: CompareSession; readonly folds: boolean; readonly onGo: RedlineFrame['onGo']; readonly onDrawn: () => void; readonly labels: readonly [old: string, newer: string] }) {
  const left = useMemo((): RedlineFrame => ({ session, side: 'old', folds: false, onGo }), [session, onGo])
  const right = useMemo((): RedlineFrame => ({ session, side: 'new', folds: false, onGo }), [session, onGo])
  const all = useMemo(() => rowsOf(session.drawing.document, nothing), [session])
  const rows = useDeferredValue(all, useMemo(() => all.slice(0, firstRows), [all]))
  useEffect(onDrawn, [rows, folds, onDrawn])
  const pieces = useMemo(() => (folds ? foldUnchanged(rows, ({ old }) => old) : rows.map((item) => ({ kind: 'block' as const, item }))), [rows, folds])
  const drawn = ({ old, newer, inherited }: Row): ReactNode => (
    <div role="row" key={old.key} className={styles.columnRow}>
      <div role="cell"><RedlineContext value={left}><Block block={old} inherited={inherited} /></RedlineContext></div>
      <div role="cell"><RedlineContext value={right}><Block block={newer} inherited={inherited} /></RedlineContext></div>
    </div>
  )
  return (
    <div role="table" aria-label="Both texts side by side" className={styles.columns}>
      <div role="row" className={styles.columnHeads}>
        <span role="columnheader">{labels[0]}</span>
        <span role="columnheader">{labels[1]}</span>
      </div>
      {pieces.map((piece) =>
        piece.kind === 'block' ? drawn(piece.item) : <Fold key={piece.key} inTable blocks={piece.items.map(({ old }) => old)}>{() => piece.items.map(drawn)}</Fold>,
      )}
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
  /** What stands at the left; mostly the same block as at the right, drawn for its side. */
  readonly old: DrawnBlock
  readonly newer: DrawnBlock
  readonly inherited: readonly string[]
}

// On one side alone there is nothing to stand beside.
const wholeStates: readonly DrawnBlock['state'][] = ['movedFrom', 'movedTo', 'inserted', 'deleted']

/** Sections are taken apart, so that each heading and block has its counterpart beside it; one that came, went or moved stays whole. */
function rowsOf(block: DrawnBlock, inherited: readonly string[]): readonly Row[] {
  if (block.type !== 'doc' && (block.type !== 'section' || wholeStates.includes(block.state))) return [{ old: block, newer: block, inherited }]
  const passedOn = block.changes.length > 0 ? block.changes : inherited
  return besideEachOther(block.children).flatMap(([old, newer]) => (newer === null ? rowsOf(old, passedOn) : [{ old, newer, inherited: passedOn }]))
}

/** What went and what came in its place stand beside each other, not one below the other. */
function besideEachOther(blocks: readonly DrawnBlock[]): readonly (readonly [old: DrawnBlock, newer: DrawnBlock | null])[] {
  const pairs: (readonly [DrawnBlock, DrawnBlock | null])[] = []
  for (let at = 0; at < blocks.length; at++) {
    const [old, newer] = [blocks[at], blocks[at + 1]]
    if (old === undefined) break
    const isPair = newer !== undefined && old.side === 'before' && newer.side === 'after' && (old.state === 'deleted' || old.state === 'wrappedFrom') && newer.state !== 'movedTo' && old.type !== 'section' && newer.type !== 'section'
    pairs.push([old, isPair ? newer : null])
    if (isPair) at++
  }
  return pairs
}
