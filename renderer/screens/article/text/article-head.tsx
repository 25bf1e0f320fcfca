import { useId } from 'react'
import type { Metadata } from '../../../../content/article/index.ts'
import { noTitle } from '../session/title.ts'
import styles from './article-head.module.css'

/** Title, synonyms and authors, as they are printed above the text. With `onTitle` the title is written here; the rest in the inspector. */
export function ArticleHead({ metadata, onTitle, onLeave }: { readonly metadata: Metadata; readonly onTitle?: (title: string) => void; readonly onLeave?: () => void }) {
  return (
    <header className={styles.head} lang={metadata.language}>
      {onTitle === undefined ? <h2 className={styles.title}>{metadata.title}</h2> : <TitleField title={metadata.title} onTitle={onTitle} onLeave={onLeave} />}

      {metadata.synonyms.length > 0 && <p className={styles.synonyms}>({metadata.synonyms.join('; ')})</p>}
      {metadata.authors.length > 0 && (
        <ul className={styles.authors} aria-label="Authors">
          {metadata.authors.map(({ name, degrees, affiliation }, index) => (
            <li key={`${name} ${index}`}>
              <span className={styles.name}>By {[name, degrees].filter(Boolean).join(', ')}</span>
              {affiliation !== '' && <span className={styles.affiliation}>, {affiliation}</span>}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}

/** Puts the cursor into the title that is written. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('[data-field="title"]')?.focus()
}

function TitleField({ title, onTitle, onLeave }: { readonly title: string; readonly onTitle: (title: string) => void; readonly onLeave: (() => void) | undefined }) {
  const problem = noTitle(title)
  const sentence = useId()
  return (
    <>
      <textarea
        data-field="title"
        className={styles.title}
        aria-label="Title"
        aria-invalid={problem !== null}
        aria-describedby={sentence}
        placeholder="Title of the topic"
        rows={1}
        value={title}
        spellCheck
        onChange={({ target }) => onTitle(target.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return
          event.preventDefault()
          onLeave?.()
        }}
      />
      <p id={sentence} role="status" className={styles.problem}>{problem}</p>
    </>
  )
}
