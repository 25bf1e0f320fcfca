import { useState } from 'react'
import { call } from '../../bridge/index.ts'
import { closeDialog, go } from '../../state/index.ts'
import { Button, Dialog, TextField } from '../../ui/index.ts'

/** A topic begins with its title; everything else can be added later. */
export function NewTopicDialog() {
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const create = async (): Promise<void> => {
    if (title.trim() === '') return setProblem('Give the topic a title; it can be changed at any time.')
    setBusy(true)
    const reply = await call('topics.create', { title: title.trim() })
    setBusy(false)
    if (!reply.ok) return setProblem(reply.problem.message)
    closeDialog()
    await go({ screen: 'article', id: reply.value.id })
  }
  return (
    <Dialog
      open
      onSubmit={() => void create()}
      onClose={closeDialog}
      title="New topic"
      size="s"
      actions={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button kind="primary" submit disabled={busy}>Create</Button>
        </>
      }
    >
      <TextField
        label="Title"
        value={title}
        onChange={(next) => {
          setTitle(next)
          setProblem(null)
        }}
        error={problem}
        placeholder="Aortic stenosis"
      />
    </Dialog>
  )
}
