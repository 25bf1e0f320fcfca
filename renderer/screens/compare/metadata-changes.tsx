import { metadataLabels } from '../../../content/article/index.ts'
import { changeKindLabels } from '../../../content/review/index.ts'
import type { CompareSession, DrawnChange } from '../../compare/index.ts'
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
            <dt>{change.field === null ? '' : metadataLabels[change.field]}</dt>
            <dd><Value change={change} /></dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Value({ change: { before, after } }: { readonly change: DrawnChange }) {
  return (
    <>
      {before === '' ? <span className={styles.empty}>empty</span> : <del><span className="visually-hidden">deleted: </span>{before}</del>}
      <span aria-hidden> → </span>
      {after === '' ? <span className={styles.empty}>empty</span> : <ins><span className="visually-hidden">inserted: </span>{after}</ins>}
    </>
  )
}
