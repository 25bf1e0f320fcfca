import { useState } from 'react'
import type { Problem, Theme } from '../../../preload/contract.ts'
import { call } from '../../bridge/index.ts'
import { closeDialog, setLibrary, setPerson, setTheme, useApp } from '../../state/index.ts'
import { Button, Dialog, ErrorNote, Segmented, TextField } from '../../ui/index.ts'
import { readInterval } from '../intervals/read-interval.ts'
import styles from './dialogs.module.css'

const themes: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** The theme acts at once; name and interval are saved by the button, so that a half-typed number does nothing. */
export function SettingsDialog() {
  const { info, library } = useApp()
  const [person, setName] = useState(info?.person ?? '')
  const [months, setMonths] = useState(String(library?.reviewIntervalMonths ?? ''))
  const [problem, setProblem] = useState<Problem | null>(null)
  const typed = readInterval(months, null)
  const interval = 'problem' in typed ? null : typed.months

  const save = async (): Promise<void> => {
    if (interval === null) return
    if (person.trim() !== '' && person.trim() !== info?.person) {
      const failed = await setPerson(person.trim())
      if (failed !== null) return setProblem(failed)
    }
    if (library !== null && interval !== library.reviewIntervalMonths) {
      const reply = await call('library.setInterval', { months: interval })
      if (!reply.ok) return setProblem(reply.problem)
      setLibrary(reply.value)
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
      <TextField
        label={`Review interval of “${library?.name ?? ''}”, in months`}
        value={months}
        onChange={setMonths}
        inputMode="numeric"
        error={'problem' in typed ? typed.problem : null}
        className={styles.short}
        hint="Topics are due this long after their last full review, unless the topic has an interval of its own. Three years (36) is the common cycle."
      />
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
