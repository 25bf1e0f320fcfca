import { CaseSensitive, ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { findFromHere, findNext, findPrevious, setFind, type ArticleEditor, type EditorSnapshot } from '../../../editor/index.ts'
import { IconButton } from '../../../ui/index.ts'
import styles from './find-bar.module.css'

/** Finds words in the text. Enter goes on, Shift+Enter back; Escape is the screen's. */
export function FindBar({ editor, snapshot, onClose }: { readonly editor: ArticleEditor; readonly snapshot: EditorSnapshot; readonly onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  // What is selected is what one looks for.
  const [query, setQuery] = useState(() => ({ words: editor.selectedText(), matchCase: false }))
  const { words, matchCase } = query
  const look = (next: typeof query): void => {
    setQuery(next)
    editor.run(setFind(next), { focus: false })
    editor.run(findFromHere, { focus: false })
  }
  useEffect(() => {
    editor.run(setFind({ words: editor.selectedText(), matchCase: false }), { focus: false })
    field.current?.focus()
    field.current?.select()
  }, [editor])
  const { total, current } = snapshot.found
  const close = (): void => {
    onClose()
    editor.focus()
  }
  return (
    <search className={styles.bar} aria-label="Find in the text">
      <input
        ref={field}
        className={styles.field}
        aria-label="Find in the text"
        placeholder="Find in the text"
        value={words}
        spellCheck={false}
        onChange={({ target }) => look({ words: target.value, matchCase })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          editor.run(event.shiftKey ? findPrevious : findNext, { focus: false })
        }}
      />
      <span className={styles.count} role="status">
        {words.trim() === '' ? '' : total === 0 ? 'Not found' : current === 0 ? `${total} found` : `${current} of ${total}`}
      </span>
      <IconButton icon={<CaseSensitive />} label="Match case" pressed={matchCase} onClick={() => look({ words, matchCase: !matchCase })} />
      <IconButton icon={<ChevronUp />} label="Previous" shortcut="Shift+Enter" disabled={total === 0} onClick={() => editor.run(findPrevious, { focus: false })} />
      <IconButton icon={<ChevronDown />} label="Next" shortcut="Enter" disabled={total === 0} onClick={() => editor.run(findNext, { focus: false })} />
      <IconButton icon={<X />} label="Close" shortcut="Esc" onClick={close} />
    </search>
  )
}
