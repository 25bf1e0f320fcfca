import { metadataLabels } from '../../../content/article/index.ts'
import type { DrawnChange } from '../drawing.ts'
import { fieldParts } from '../field-parts.ts'
import styles from './change-list.module.css'

/** Both versions of the words, cut to what two lines hold; for what has no words of its own, a phrase. */
export function ChangeWords({ change }: { readonly change: DrawnChange }) {
  const { kind, before, after, words, targets, field } = change
  if (field !== null) {
    return (
      <p className={styles.words}>
        {metadataLabels[field.field]}:{' '}
        {fieldParts(field).map(({ state, text }, index) => (
          <span key={index}>{index > 0 && '; '}{state === 'same' ? text : state === 'inserted' ? <In>{text}</In> : <Out>{text}</Out>}</span>
        ))}
      </p>
    )
  }
  switch (kind) {
    case 'insert':
      return <p className={styles.words}><In>{after}</In></p>
    case 'delete':
      return <p className={styles.words}><Out>{before}</Out></p>
    case 'replace':
      return <p className={styles.words}><Out>{before}</Out> <In>{after}</In></p>
    case 'link':
      // Both addresses whole: their difference may be at the very end.
      return targets === null || targets.before === targets.after ? (
        <p className={styles.words}>{words}</p>
      ) : (
        <p className={styles.addresses}>link on “{after === '' ? before : after}”: {targets.before !== '' && <Out>{targets.before}</Out>} {targets.after !== '' && <In>{targets.after}</In>}</p>
      )
    default:
      return <p className={styles.words}>{words}</p>
  }
}

function In({ children }: { readonly children: string }) {
  return <ins><span className="visually-hidden">inserted: </span>{children}</ins>
}

function Out({ children }: { readonly children: string }) {
  return <del><span className="visually-hidden">deleted: </span>{children}</del>
}
