import { Fragment } from 'react'
import styles from './snippet.module.css'

/** A piece of text with the words found in it, which main puts between \u0002 and \u0003. */
export function Snippet({ text }: { readonly text: string }) {
  return text.split('\u0002').map((part, index) => {
    const end = index === 0 ? -1 : part.indexOf('\u0003')
    return (
      // The parts have no identity but their place.
      <Fragment key={index}>
        {end > -1 && <mark className={styles.found}>{part.slice(0, end)}</mark>}
        {part.slice(end + 1)}
      </Fragment>
    )
  })
}
