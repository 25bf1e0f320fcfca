import { useState } from 'react'
import { formatDate, type Metadata } from '../../../content/article/index.ts'
import type { Overrule } from '../../../content/import/index.ts'
import { TextField } from '../../ui/index.ts'
import { readDate } from './read-date.ts'
import styles from './metadata-panel.module.css'

type MetadataSet = Extract<Overrule, { kind: 'metadata' }>['set']

/** What was read about the article beside its text. Each field can be put right; leaving it takes the decision. */
export function MetadataPanel({ metadata, onDecide }: { readonly metadata: Metadata; readonly onDecide: (overrule: Overrule) => void }) {
  const set = (change: MetadataSet): void => onDecide({ kind: 'metadata', set: change })
  const list = (text: string): string[] => text.split(',').map((part) => part.trim()).filter(Boolean)
  return (
    <section aria-label="About the article" className={styles.panel}>
      <Field label="Title" value={metadata.title} wide onSet={(text) => (text.trim() === '' ? 'A topic needs a title.' : set({ title: text.trim() }))} />
      <Field label="Synonyms" value={metadata.synonyms.join(', ')} wide onSet={(text) => set({ synonyms: list(text) })} />
      <Field label="Chapter" value={metadata.chapter ?? ''} wide onSet={(text) => set({ chapter: text.trim() || null })} />
      <DateField label="Last full review" value={metadata.lastFullReview} onSet={(lastFullReview) => set({ lastFullReview })} />
      <DateField label="Content last modified" value={metadata.contentLastModified} onSet={(contentLastModified) => set({ contentLastModified })} />
      <dl className={styles.authors}>
        <dt>{metadata.authors.length === 1 ? 'Author' : 'Authors'}</dt>
        {metadata.authors.length === 0 && <dd className={styles.none}>none found</dd>}
        {metadata.authors.map(({ name, degrees, affiliation }) => (
          <dd key={name}>
            {[name, degrees].filter(Boolean).join(', ')}
            {affiliation !== '' && <span className={styles.affiliation}>{affiliation}</span>}
          </dd>
        ))}
      </dl>
    </section>
  )
}

function DateField({ label, value, onSet }: { readonly label: string; readonly value: Metadata['lastFullReview']; readonly onSet: (date: Metadata['lastFullReview']) => void }) {
  return (
    <Field
      label={label}
      value={value === null ? '' : formatDate(value)}
      onSet={(text) => {
        const date = readDate(text)
        if (date === null && text.trim() !== '') return 'Type it as 2021, Aug 2021 or 14 Aug 2021.'
        return onSet(date)
      }}
    />
  )
}

/** Typing changes nothing yet; Enter or leaving the field does, Escape takes it back. */
function Field({ label, value, wide = false, onSet }: { readonly label: string; readonly value: string; readonly wide?: boolean; readonly onSet: (text: string) => string | void }) {
  // What is being typed; null where it is what was read.
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const commit = (): void => {
    const problem = typed === null || typed.trim() === value ? undefined : onSet(typed)
    setError(problem ?? null)
    if (problem === undefined) setTyped(null)
  }
  return (
    <TextField
      label={label}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={commit}
      error={error}
      className={wide ? styles.wide : undefined}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key !== 'Escape' || typed === null) return
        event.preventDefault()
        setTyped(null)
        setError(null)
      }}
    />
  )
}
