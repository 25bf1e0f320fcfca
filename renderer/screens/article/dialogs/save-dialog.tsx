import { useState } from 'react'
import type { Problem } from '../../../../preload/contract.ts'
import { askPerson, notify, useCommandProps, useStore } from '../../../state/index.ts'
import { Button, Dialog, ErrorNote, TextArea } from '../../../ui/index.ts'
import type { Session } from '../session/session.ts'
import { ChangeClassChoice, type DeclaredClass } from '../../saving/change-class-choice.tsx'
import styles from './dialogs.module.css'

/** Seals the text as the next revision, with what was changed and of what class it is. */
export function SaveDialog({ session, onClose, onCompare }: { readonly session: Session; readonly onClose: () => void; readonly onCompare: (number: number) => void }) {
  const { base, revisions } = useStore(session.store)
  const newest = revisions[0]?.number ?? base
  const [note, setNote] = useState('')
  const [changeClass, setChangeClass] = useState<DeclaredClass>('amendment')
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const canCompare = !useCommandProps('go-compare').disabled

  const save = async (): Promise<void> => {
    if (saving) return
    if ((await askPerson()) === null) return
    setSaving(true)
    const failed = await session.saveRevision(note.trim(), changeClass)
    setSaving(false)
    if (failed !== null) return setProblem(failed)
    onClose()
    notify(`Saved as revision ${session.store.get().base}. Neither of the two dates has moved.`)
  }

  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={() => void save()}
      title={`Save as revision ${newest + 1}`}
      description="A revision keeps the whole text and its metadata as they are now, for good. It moves neither the last full review nor the date of modification."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" submit disabled={saving}>{saving ? 'Saving…' : 'Save revision'}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        {problem !== null && (
          <ErrorNote problem={problem}>
            {problem.code === 'not-newest' && canCompare && (
              <Button
                onClick={() => {
                  onClose()
                  onCompare(newest)
                }}
              >
                Compare
              </Button>
            )}
          </ErrorNote>
        )}
        <TextArea
          label="What was changed, and why"
          rows={3}
          value={note}
          onChange={setNote}
          spellCheck
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            void save()
          }}
        />
        <ChangeClassChoice value={changeClass} onChange={setChangeClass} />
      </div>
    </Dialog>
  )
}
