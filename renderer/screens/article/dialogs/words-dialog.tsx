import type { ReactNode } from 'react'
import { Button, Dialog } from '../../../ui/index.ts'
import styles from './dialogs.module.css'

/** A dialog about where the selected words lead: what is there can be changed or removed, what is not is set. */
export function WordsDialog({ name, verb, words, isNew, size = 'm', onSet, onRemove, onClose, children }: {
  /** What is set: `Link`. */
  readonly name: string
  /** What setting it is called where there is none yet: `Refer`. */
  readonly verb: string
  /** The words that are selected; '' where none are. */
  readonly words: string
  readonly isNew: boolean
  readonly size?: 's' | 'm'
  readonly onSet: () => void
  readonly onRemove: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const remove = (): void => {
    onRemove()
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={onSet}
      title={isNew ? name : `Change ${name.toLowerCase()}`}
      size={size}
      actions={
        <>
          {!isNew && <Button kind="quiet" onClick={remove}>Remove</Button>}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" submit>{isNew ? verb : 'Change'}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        {words !== '' && <p className={styles.words}><q>{words}</q> leads to</p>}
        {children}
      </div>
    </Dialog>
  )
}
