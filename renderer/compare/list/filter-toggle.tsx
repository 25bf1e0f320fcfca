import type { ReactNode } from 'react'
import styles from './filter-bar.module.css'

/** A switch of the filter that is on or off. */
export function FilterToggle({ pressed, onChange, children }: { readonly pressed: boolean; readonly onChange: (pressed: boolean) => void; readonly children: ReactNode }) {
  return <button type="button" aria-pressed={pressed} className={styles.toggle} onClick={() => onChange(!pressed)}>{children}</button>
}
