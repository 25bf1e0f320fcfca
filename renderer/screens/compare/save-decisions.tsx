import { useState } from 'react'
import type { OpenedTopic, Problem } from '../../../preload/contract.ts'
import { acceptedIds, type CompareSession, type RunningComparison } from '../../compare/index.ts'
import { call } from '../../bridge/index.ts'
import { askPerson, go, notify, useStore } from '../../state/index.ts'
import { Button, Dialog, ErrorNote, TextArea } from '../../ui/index.ts'
import { decisionNote } from './decision-note.ts'
import { newestOf, type Side } from './texts.ts'
import { ChangeClassChoice, type DeclaredClass } from '../saving/change-class-choice.tsx'
import styles from './compare-screen.module.css'

/** Makes the text that the decisions come to the next revision. */
export function SaveDecisions({ session, running, opened, after, labels, onClose, onSaved }: {
  readonly session: CompareSession
  readonly running: RunningComparison
  readonly opened: OpenedTopic
  readonly after: Side
  readonly labels: readonly [before: string, after: string]
  readonly onClose: () => void
  readonly onSaved: () => void
}) {
  const { decisions } = useStore(session.store)
  const changes = session.drawing.changes
  // A file is no text of this topic: what nobody accepted is not taken over. In the topic's own text it stays.
  const openStay = after.kind === 'version'
  const open = changes.length - decisions.now.size
  const openRisky = changes.filter(({ id, risks }) => risks.length > 0 && !decisions.now.has(id)).length
  const risky = changes.some(({ id, risks }) => risks.length > 0 && decisions.now.get(id) !== 'rejected')
  const [note, setNote] = useState(() => decisionNote(changes, decisions.now, labels, openStay))
  const [changeClass, setChangeClass] = useState<DeclaredClass>(risky ? 'clinical' : 'amendment')
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const save = async (): Promise<void> => {
    if (saving) return
    if ((await askPerson()) === null) return
    setSaving(true)
    try {
      const ids = changes.map(({ id }) => id)
      // Dates move by signing and publishing, never by taking over a text.
      const dates = new Set(changes.filter(({ field }) => field?.field === 'lastFullReview' || field?.field === 'contentLastModified').map(({ id }) => id))
      const article = await running.apply(acceptedIds(ids, decisions, openStay).filter((id) => openStay || !dates.has(id)))
      // Decisions are saved only where the newest revision is among what was compared (`whyNotSaved`): it is what they follow.
      const reply = await call('revision.save', { id: opened.row.id, base: newestOf(opened), metadata: article.metadata, document: article.document, note: note.trim(), changeClass })
      if (!reply.ok) return setProblem(reply.problem)
      onClose()
      notify(`Saved as revision ${reply.value.info.number}. Neither of the two dates has moved.`)
      await go({ screen: 'compare', id: opened.row.id })
      onSaved()
    } catch (error) {
      setProblem({ code: 'not-applied', message: `The decisions could not be put into a text (${error instanceof Error ? error.message : String(error)}). Nothing was saved; they are still on the screen.` })
    } finally {
      setSaving(false)
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={() => void save()}
      title="Save the decisions as a new revision"
      description={`Makes a new revision of what you accepted. ${open === 0 ? 'Every change is decided.' : `${open} ${open === 1 ? 'change is' : 'changes are'} still open${openRisky === 0 ? '' : `, ${openRisky} of them risky`}: ${openStay ? `they stay as they are in ${labels[1]}` : 'they are not taken over'}.`} Neither of the two dates moves.`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" submit disabled={saving}>{saving ? 'Saving…' : 'Save revision'}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        {problem !== null && <ErrorNote problem={problem} />}
        <TextArea label="What was decided" rows={4} value={note} onChange={setNote} spellCheck />
        <ChangeClassChoice value={changeClass} onChange={setChangeClass} />
      </div>
    </Dialog>
  )
}
