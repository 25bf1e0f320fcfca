import { appStore } from './app.ts'
import { closeDialog, openDialog } from './dialogs.ts'

let waiting: ((person: string | null) => void) | null = null

/** The printed name under which revisions are saved. Asks for it the first time it is needed; null when the person would not say. */
export async function askPerson(): Promise<string | null> {
  const known = appStore.get().info?.person ?? ''
  if (known !== '') return known
  waiting?.(null)
  return new Promise((resolve) => {
    waiting = resolve
    openDialog('person')
  })
}

/** The dialog's answer. */
export function answerPerson(person: string | null): void {
  closeDialog()
  waiting?.(person)
  waiting = null
}
