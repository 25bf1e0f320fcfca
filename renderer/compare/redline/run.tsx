import { memo, type ReactNode } from 'react'
import { classNames } from '../../ui/index.ts'
import type { DrawnMark, DrawnRun } from '../drawing.ts'
import { useRedline, useStanding } from './redline-context.ts'
import styles from './redline.module.css'

const nothing: readonly string[] = []

/** A stretch of text, marked by colour and by line, and named for those who hear it. */
export const Run = memo(function Run({ run, inherited }: { readonly run: DrawnRun; readonly inherited: readonly string[] }) {
  const { session, side } = useRedline()
  const ids = run.changes.length > 0 ? run.changes : run.state === 'same' ? nothing : inherited
  const { decision, isCurrent } = useStanding(session, ids)
  const marks = (side === 'old' ? (run.before ?? run.after) : (run.after ?? run.before)) ?? []
  const text = withMarks(run.isBreak ? <br /> : run.text, marks)
  if (ids.length === 0 || side === 'clean') return text
  const props = {
    'data-change': ids.join(' '),
    'data-decision': decision,
    className: classNames(styles.run, styles[run.state], isCurrent && styles.current),
    title: run.state === 'same' ? session.byId.get(ids[0] ?? '')?.words : undefined,
  }
  switch (run.state) {
    case 'inserted':
      return <ins {...props}><Spoken>inserted: </Spoken>{text}<Spoken>; </Spoken></ins>
    case 'deleted':
      return <del {...props}><Spoken>deleted: </Spoken>{text}<Spoken>; </Spoken></del>
    case 'movedFrom':
      return <span {...props}><Spoken>moved from here: </Spoken>{text}<Spoken>; </Spoken></span>
    case 'movedTo':
      return <span {...props}><Spoken>moved to here: </Spoken>{text}<Spoken>; </Spoken></span>
    case 'same':
      return <span {...props}>{text}<Spoken> ({session.byId.get(ids[0] ?? '')?.words})</Spoken></span>
  }
})

function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}

function withMarks(text: ReactNode, marks: readonly DrawnMark[]): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => {
    switch (mark.name) {
      case 'strong':
        return <strong>{inner}</strong>
      case 'emphasis':
        return <em>{inner}</em>
      case 'subscript':
        return <sub>{inner}</sub>
      case 'superscript':
        return <sup>{inner}</sup>
      default:
        // Shown as a link, but nothing that leads away: a reviewer's click picks a change.
        return <span className={styles.link} title={mark.target}>{inner}</span>
    }
  }, text)
}
