import { Fragment } from 'react'
import { metadataLabels } from '../../../content/article/index.ts'
import { changeKindLabels } from '../../../content/review/index.ts'
import { fieldParts, type CompareSession, type DrawnField } from '../../compare/index.ts'
import { useStore } from '../../state/index.ts'
import { classNames } from '../../ui/index.ts'
import styles from './compare-screen.module.css'

/** What changed beside the text: title, authors, dates. First, because a false date harms as much as a false word. */
export function MetadataChanges({ session }: { readonly session: CompareSession }) {
  const { current, decisions } = useStore(session.store)
  const changes = session.drawing.changes.filter((change) => change.kind === 'metadata')
  if (changes.length === 0) return null
  return (
    <section aria-label={changeKindLabels.metadata} className={styles.metadata}>
      <h2 className={styles.metadataTitle}>{changeKindLabels.metadata}</h2>
      <dl>
        {changes.map((change) => (
          <div key={change.id} data-change={change.id} data-decision={decisions.now.get(change.id) ?? 'open'} className={classNames(styles.field, current === change.id && styles.currentField)}>
            <dt>{change.field === null ? '' : metadataLabels[change.field.field]}</dt>
            <dd>{change.field !== null && <Value field={change.field} />}</dd>
          </div>
        ))}
      </dl>
      {changes.some(({ field }) => field?.field === 'lastFullReview' || field?.field === 'contentLastModified') && (
        <p className={styles.dates}>Neither date moves by a decision: a signed full review moves the one, publishing the other.</p>
      )}
    </section>
  )
}

/** One value for another; of a list, the entries that came and went among those that stayed. */
function Value({ field }: { readonly field: DrawnField }) {
  const { before, after } = field
  if (before.length > 1 || after.length > 1) {
    return fieldParts(field).map(({ state, text }, index) => (
      <Fragment key={index}>
        {index > 0 && '; '}
        {state === 'same' ? text : state === 'inserted' ? <In>{text}</In> : <Out>{text}</Out>}
      </Fragment>
    ))
  }
  return (
    <>
      {before[0] === undefined ? <span className={styles.empty}>empty</span> : <Out>{before[0]}</Out>}
      <span aria-hidden> → </span>
      {after[0] === undefined ? <span className={styles.empty}>empty</span> : <In>{after[0]}</In>}
    </>
  )
}

function In({ children }: { readonly children: string }) {
  return <ins><span className="visually-hidden">inserted: </span>{children}</ins>
}

function Out({ children }: { readonly children: string }) {
  return <del><span className="visually-hidden">deleted: </span>{children}</del>
}
