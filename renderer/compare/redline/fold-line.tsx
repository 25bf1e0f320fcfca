import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { DrawnBlock } from '../drawing.ts'
import { foldName } from '../fold.ts'
import styles from './redline.module.css'

/** A stretch without a change, behind a line that says how much it is and opens it. `inTable`: it stands among rows of two texts. */
export function Fold({ blocks, inTable = false, children }: { readonly blocks: readonly DrawnBlock[]; readonly inTable?: boolean; readonly children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  const line = (
    <button type="button" aria-expanded={open} className={styles.fold} onClick={() => setOpen(!open)}>
      {open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />} {foldName(blocks)}
    </button>
  )
  return (
    <>
      {inTable ? <div role="row"><div role="cell" aria-colspan={2}>{line}</div></div> : line}
      {open && children()}
    </>
  )
}
