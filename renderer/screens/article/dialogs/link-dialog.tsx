import { useState } from 'react'
import { isLinkAddress } from '../../../../content/schema/index.ts'
import { removeLink, setLink, type ArticleEditor } from '../../../editor/index.ts'
import { Button, Dialog, TextField } from '../../../ui/index.ts'
import styles from './dialogs.module.css'

/** Where words lead to outside the library. */
export function LinkDialog({ editor, onClose }: { readonly editor: ArticleEditor; readonly onClose: () => void }) {
  const { link } = editor.snapshot()
  const [href, setHref] = useState(link?.href ?? '')
  const [title, setTitle] = useState(link?.title ?? '')
  const [error, setError] = useState<string | null>(null)
  const words = editor.selectedText()
  const set = (): void => {
    const address = withScheme(href.trim())
    if (!isLinkAddress(address)) return setError('Type an address that begins with https:// or mailto:.')
    if (!editor.run(setLink({ href: address, title: title.trim() === '' ? null : title.trim() }))) return setError('Select words within one paragraph first.')
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={set}
      title={link === null ? 'Link' : 'Change link'}
      size="s"
      actions={
        <>
          {link !== null && (
            <Button
              kind="quiet"
              onClick={() => {
                editor.run(removeLink)
                onClose()
              }}
            >
              Remove
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" submit>{link === null ? 'Link' : 'Change'}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        {words !== '' && <p className={styles.words}><q>{words}</q> leads to</p>}
        <TextField
          label="Address"
          value={href}
          onChange={(next) => {
            setHref(next)
            setError(null)
          }}
          error={error}
          placeholder="https://"
          inputMode="url"
          spellCheck={false}
        />
        <TextField label="Title" hint="What the page is called, for those who only hear the link. May stay empty." value={title} onChange={setTitle} />
      </div>
    </Dialog>
  )
}

// People type www.example.org and name@example.org.
function withScheme(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`
  return /^[^\s/]+\.[^\s/.]{2,}(\/|$|\?|#)/.test(address) ? `https://${address}` : address
}
