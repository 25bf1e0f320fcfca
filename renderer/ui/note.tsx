import { Info } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './note.module.css'

/** Something to know before going on. */
export function Note({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div role="note" className={styles.note}>
      <Info aria-hidden />
      <div>
        <p className={styles.title}>{title}</p>
        <div className={styles.words}>{children}</div>
      </div>
    </div>
  )
}
