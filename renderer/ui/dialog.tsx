import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

/** A modal dialog. Escape, the cross and a click beside it close it; focus returns to where it was. */
export function Dialog({ open, onClose, title, description, size = 'm', initialFocus, actions, children }: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  readonly size?: 's' | 'm' | 'l'
  readonly initialFocus?: RefObject<HTMLElement | null>
  /** The row of buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={classNames(styles.popup, styles[size])} initialFocus={initialFocus}>
          <header className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close render={<IconButton icon={<X />} label="Close" shortcut="Esc" />} />
          </header>
          <div className={styles.body}>
            {description !== undefined && <Base.Description className={styles.description} render={<div />}>{description}</Base.Description>}
            {children}
          </div>
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
