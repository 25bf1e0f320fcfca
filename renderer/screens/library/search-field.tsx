import { Search, X } from 'lucide-react'
import type { RefObject } from 'react'
import { useCommandProps } from '../../state/index.ts'
import { IconButton, KeyHint } from '../../ui/index.ts'
import styles from './search-field.module.css'

/** Searches titles, synonyms and texts as one types. Down leads to the list, Enter opens its first topic, Escape clears and then leaves. */
export function SearchField({ ref, value, found, onChange, onLeave, onOpen }: {
  readonly ref: RefObject<HTMLInputElement | null>
  readonly value: string
  /** How many topics match; null without a search. */
  readonly found: number | null
  readonly onChange: (text: string) => void
  readonly onLeave: () => void
  readonly onOpen: () => void
}) {
  const { shortcut } = useCommandProps('find')
  return (
    <div role="search" className={styles.field}>
      <Search aria-hidden />
      <input
        ref={ref}
        className={styles.input}
        aria-label="Search topics"
        placeholder="Search titles, synonyms and text"
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') {
            if (value === '') onLeave()
            else onChange('')
          } else if (event.key === 'ArrowDown') onLeave()
          else if (event.key === 'Enter' && value !== '') onOpen()
          else return
          event.preventDefault()
        }}
      />
      <span className={styles.found} role="status">{found === null ? '' : found === 1 ? '1 topic' : `${found.toLocaleString('en-GB')} topics`}</span>
      {value !== '' && <IconButton icon={<X />} label="Clear the search" shortcut="Esc" className={styles.clear} onClick={() => onChange('')} />}
      {value === '' && shortcut !== null && <KeyHint shortcut={shortcut} />}
    </div>
  )
}
