import { classNames } from './class-names.ts'
import styles from './key-hint.module.css'

/** A key or chord, as `Ctrl+K`; for the eye only, since `aria-keyshortcuts` tells the rest. */
export function KeyHint({ shortcut, boxed = false }: { readonly shortcut: string; readonly boxed?: boolean }) {
  return (
    <kbd className={classNames(styles.key, boxed && styles.boxed)} aria-hidden={!boxed}>
      {shortcut}
    </kbd>
  )
}
