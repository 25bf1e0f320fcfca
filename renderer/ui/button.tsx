import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Tooltip } from './tooltip.tsx'
import styles from './button.module.css'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `primary` for the one next step of a screen, `quiet` within text and bars. */
  readonly kind?: 'plain' | 'primary' | 'quiet'
  readonly icon?: ReactNode
  /** The key that does the same; shown in the tooltip. */
  readonly shortcut?: string | null
  /** What the tooltip says, where the label alone does not say it all. */
  readonly hint?: string
  readonly submit?: boolean
}

export function Button({ kind = 'plain', icon, shortcut = null, hint, submit = false, className, children, ...rest }: ButtonProps) {
  const button = (
    <button type={submit ? 'submit' : 'button'} className={classNames(styles.button, styles[kind], className)} aria-keyshortcuts={shortcut ?? undefined} {...rest}>
      {icon}
      <span className={styles.label}>{children}</span>
    </button>
  )
  if (shortcut === null && hint === undefined) return button
  return (
    <Tooltip label={hint ?? (typeof children === 'string' ? children : 'Key')} shortcut={shortcut}>
      {button}
    </Tooltip>
  )
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'aria-label' | 'children'> {
  readonly icon: ReactNode
  /** Its name, for the tooltip and for those who cannot see the icon. */
  readonly label: string
  readonly shortcut?: string | null
  /** For buttons that are on or off. */
  readonly pressed?: boolean
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
}

export function IconButton({ icon, label, shortcut = null, pressed, side = 'bottom', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut} side={side}>
      <button
        type="button"
        className={classNames(styles.button, styles.quiet, styles.iconOnly, className)}
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={shortcut ?? undefined}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
