import { useState } from 'react'
import { isLinkAddress } from '../../../../content/schema/index.ts'
import { removeLink, setLink, type ArticleEditor } from '../../../editor/index.ts'
import { TextField } from '../../../ui/index.ts'
import { WordsDialog } from './words-dialog.tsx'

/** Where words lead to outside the library. */
export function LinkDialog({ editor, onClose }: { readonly editor: ArticleEditor; readonly onClose: () => void }) {
  const { link } = editor.snapshot()
  const [href, setHref] = useState(link?.href ?? '')
  const [title, setTitle] = useState(link?.title ?? '')
  const [error, setError] = useState<string | null>(null)
  const set = (): void => {
    const address = withScheme(href.trim())
    if (!isLinkAddress(address)) return setError('Type an address that begins with https:// or mailto:.')
    if (!editor.run(setLink({ href: address, title: title.trim() === '' ? null : title.trim() }))) return setError('Select words within one paragraph first.')
    onClose()
  }
  return (
    <WordsDialog name="Link" verb="Link" words={editor.selectedText()} isNew={link === null} size="s" onSet={set} onRemove={() => editor.run(removeLink)} onClose={onClose}>
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
    </WordsDialog>
  )
}

// People type www.example.org and name@example.org.
function withScheme(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`
  return /^[^\s/]+\.[^\s/.]{2,}(\/|$|\?|#)/.test(address) ? `https://${address}` : address
}
