import { useState } from 'react'
import { closeDialog, go } from '../../state/index.ts'
import { Button, Dialog, TextArea } from '../../ui/index.ts'
import styles from './dialogs.module.css'

/** The text of a topic page, as it was copied; what is made of it is shown before anything is added. */
export function PasteDialog() {
  const [text, setText] = useState('')
  const empty = text.trim() === ''
  const read = (): void => {
    if (empty) return
    closeDialog()
    void go({ screen: 'import', sources: [{ source: { kind: 'text', text, name: 'Pasted text' }, name: 'Pasted text' }] })
  }
  return (
    <Dialog
      open
      onClose={closeDialog}
      title="Paste a topic"
      size="l"
      description="Paste the whole page, menus and all. You will see what was read, left out and doubted before anything is added."
      actions={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button kind="primary" disabled={empty} onClick={read}>Read this text</Button>
        </>
      }
    >
      <TextArea
        label="Text of the page"
        value={text}
        onChange={setText}
        rows={16}
        className={styles.paste}
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read()
        }}
      />
    </Dialog>
  )
}
