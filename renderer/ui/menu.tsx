import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import floating from './floating.module.css'
import { KeyHint } from './key-hint.tsx'
import styles from './menu.module.css'

/** A menu behind a control: `<Menu trigger={<Button>…</Button>}><MenuItem …/></Menu>`. */
export function Menu({ trigger, align = 'start', children }: { readonly trigger: ReactElement; readonly align?: 'start' | 'center' | 'end'; readonly children: ReactNode }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={floating.positioner} sideOffset={4} align={align}>
          <Base.Popup className={classNames(floating.popup, styles.popup)}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export function MenuItem({ icon, shortcut = null, disabled = false, onClick, detail, children }: {
  readonly icon?: ReactNode
  readonly shortcut?: string | null
  readonly disabled?: boolean
  readonly onClick: () => void
  /** A second, quieter line. */
  readonly detail?: string
  readonly children: ReactNode
}) {
  return (
    <Base.Item className={classNames(floating.item, styles.item)} disabled={disabled} onClick={onClick}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.text}>
        {children}
        {detail !== undefined && <span className={classNames(floating.detail, styles.detail)}>{detail}</span>}
      </span>
      {shortcut !== null && <KeyHint shortcut={shortcut} />}
    </Base.Item>
  )
}

export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />
}

export function MenuGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.label}>{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  )
}
