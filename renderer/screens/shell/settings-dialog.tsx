import { useState } from 'react'
import type { Problem, Theme } from '../../../preload/contract.ts'
import { closeDialog, setPerson, setTheme, useApp } from '../../state/index.ts'
import { Button, Dialog, ErrorNote, Segmented, TextField } from '../../ui/index.ts'
import styles from './dialogs.module.css'

const themes: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** The theme acts at once; the name is saved by the button. */
export function SettingsDialog() {
  const { info } = useApp()
  const [person, setName] = useState(info?.person ?? '')
  const [problem, setProblem] = useState<Problem | null>(null)

  const save = async (): Promise<void> => {
    if (person.trim() !== '' && person.trim() !== info?.person) {
      const failed = await setPerson(person.trim())
      if (failed !== null) return setProblem(failed)
    }
    closeDialog()
  }
  return (
    <Dialog
      open
      onSubmit={() => void save()}
      onClose={closeDialog}
      title="Settings"
      actions={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button kind="primary" submit>Save</Button>
        </>
      }
    >
      {problem !== null && <ErrorNote problem={problem} />}
      <TextField label="Your printed name" value={person} onChange={setName} autoComplete="name" hint="Stands beside every revision that you save." />
      <div className={styles.setting}>
        <span className={styles.settingLabel}>Appearance</span>
        <Segmented
          label="Appearance"
          segments={themes}
          value={info?.theme ?? 'system'}
          onChange={(next) => void setTheme(next).then(setProblem)}
        />
      </div>
    </Dialog>
  )
}
