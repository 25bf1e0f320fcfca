import type { Metadata } from '../../../../content/article/index.ts'
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

function TitleField({ title, onTitle, onLeave }: { readonly title: string; readonly onTitle: (title: string) => void; readonly onLeave: (() => void) | undefined }) {
  return (
    <textarea
      className={styles.title}
      aria-label="Title"
      placeholder="Title of the topic"
      rows={1}
      value={title}
      spellCheck
      onChange={({ target }) => onTitle(target.value.replace(/[\r\n]+/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        onLeave?.()
      }}
    />
  )
}
