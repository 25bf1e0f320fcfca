import { memo, type ReactNode } from 'react'
import { classNames } from '../../ui/index.ts'
import type { DrawnChange, DrawnMark, DrawnRun } from '../drawing.ts'
import { useRedline, useStanding } from './redline-context.ts'
import { RiskSign } from './risk-sign.tsx'
import styles from './redline.module.css'

const nothing: readonly string[] = []

/** A stretch of text, marked by colour and by line, and named for those who hear it. */
export const Run = memo(function Run({ run, inherited, begins, afterDeleted }: {
  readonly run: DrawnRun
  readonly inherited: readonly string[]
  /** Whether it is the first of its change here. */
  readonly begins: boolean
  /** Whether what it replaces stands right before it: the two are kept apart. */
  readonly afterDeleted: boolean
}) {
  const { session, side } = useRedline()
  const ids = run.changes.length > 0 ? run.changes : run.state === 'same' ? nothing : inherited
  const { decision, isCurrent } = useStanding(session, ids)
  const marks = (side === 'old' ? (run.before ?? run.after) : (run.after ?? run.before)) ?? []
  const drawn = (text: ReactNode): ReactNode => withMarks(text, marks)
  const plain = run.isBreak ? <br /> : run.text
  if (ids.length === 0) return drawn(plain)
  // Nothing is marked here, but one can see where one is.
  if (side === 'clean') return <span data-change={ids.join(' ')} className={isCurrent && run.changes.length > 0 ? styles.current : undefined}>{drawn(plain)}</span>
  const change = session.byId.get(ids[0] ?? '')
  // The blank that goes with a paragraph mark says nothing; alone it must be seen.
  const isBlank = !run.isBreak && run.text.trim() === ''
  if (isBlank && (change?.kind === 'split' || change?.kind === 'merge')) return drawn(run.text)
  const [, lead = '', words = '', trail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(run.text) ?? []
  const text = run.isBreak ? <><span aria-hidden>↵</span><br /></> : isBlank ? '␣' : words
  const props = {
    'data-change': ids.join(' '),
    'data-decision': decision,
    // A block that is one change as a whole is outlined as such.
    className: classNames(styles.run, styles[run.state], isCurrent && run.changes.length > 0 && styles.current, afterDeleted && styles.afterDeleted),
    title: run.state === 'same' ? change?.words : undefined,
  }
  const risky = begins && run.changes.length > 0 && change !== undefined && change.risks.length > 0
  return <>{isBlank ? '' : lead}{risky && <RiskSign risks={change.risks} />}{element(run.state, props, drawn(text), change)}{isBlank ? '' : trail}{change !== undefined && side !== 'old' && <Targets change={change} />}</>
})

function element(state: DrawnRun['state'], props: Readonly<Record<string, string | undefined>>, text: ReactNode, change: DrawnChange | undefined): ReactNode {
  switch (state) {
    case 'inserted':
      return <ins {...props}><Spoken>inserted: </Spoken>{text}<Spoken>; </Spoken></ins>
    case 'deleted':
      return <del {...props}><Spoken>deleted: </Spoken>{text}<Spoken>; </Spoken></del>
    case 'movedFrom':
      return <span {...props}><Spoken>moved from here: </Spoken>{text}<Spoken>; </Spoken></span>
    case 'movedTo':
      return <span {...props}><Spoken>moved to here: </Spoken>{text}<Spoken>; </Spoken></span>
    case 'same':
      return <span {...props}>{text}<Spoken> ({change?.words})</Spoken></span>
  }
}

/** Where a link led and where it leads: it cannot be seen in the words. */
function Targets({ change: { targets } }: { readonly change: DrawnChange }) {
  if (targets === null || targets.before === targets.after) return null
  return (
    <span className={styles.targets} aria-hidden>
      {targets.before !== '' && <del>{targets.before}</del>}
      {targets.before !== '' && targets.after !== '' && ' → '}
      {targets.after !== '' && <ins>{targets.after}</ins>}
    </span>
  )
}

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
