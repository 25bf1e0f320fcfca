import { useState } from 'react'
import { answerPerson, setPerson } from '../../state/index.ts'
import { Button, Dialog, TextField } from '../../ui/index.ts'

/** Asked once, when a revision is first saved. */
export function PersonDialog() {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    const person = name.trim()
    if (person === '') return setProblem('Type the name as it should stand beside your revisions.')
    const failed = await setPerson(person)
    if (failed === null) answerPerson(person)
    else setProblem(failed.message)
  }
  return (
    <Dialog
      open
      onSubmit={() => void save()}
      onClose={() => answerPerson(null)}
      title="Who saves this revision?"
      size="s"
      description="Every revision carries the printed name of the person who saved it. Galley asks once; the name can be changed in Settings."
      actions={
        <>
          <Button onClick={() => answerPerson(null)}>Cancel</Button>
          <Button kind="primary" submit>Continue</Button>
        </>
      }
    >
      <TextField
        label="Printed name"
        value={name}
        onChange={(next) => {
          setName(next)
          setProblem(null)
        }}
        error={problem}
        autoComplete="name"
      />
    </Dialog>
  )
}
