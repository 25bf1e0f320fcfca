import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

/** A modal dialog. The first field has the focus, or else the text, so that it scrolls by key; Escape, the cross and a click beside it close it, and focus returns to where it was. */
export function Dialog({ open, onClose, title, description, size = 'm', actions, onSubmit, children }: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  readonly size?: 's' | 'm' | 'l'
  /** The row of buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  /** Makes it a form: Enter in a field and a `submit` button call this. */
  readonly onSubmit?: () => void
  readonly children?: ReactNode
}) {
  const body = useRef<HTMLDivElement>(null)
  const inner = (
    <>
      <header className={styles.header}>
        <Base.Title className={styles.title}>{title}</Base.Title>
        <Base.Close render={<IconButton icon={<X />} label="Close" shortcut="Esc" />} />
      </header>
      <div ref={body} tabIndex={onSubmit === undefined ? 0 : -1} className={styles.body}>
        {description !== undefined && <Base.Description className={styles.description} render={<div />}>{description}</Base.Description>}
        {children}
      </div>
      {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
    </>
  )
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={classNames(styles.popup, styles[size])} initialFocus={() => body.current?.querySelector<HTMLElement>('input, textarea') ?? body.current ?? true}>
          {onSubmit === undefined ? (
            inner
          ) : (
            <form
              className={styles.form}
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                onSubmit()
              }}
            >
              {inner}
            </form>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
