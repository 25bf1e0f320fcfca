import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'
import { KeyHint } from './key-hint.tsx'
import styles from './tooltip.module.css'

/** Says what a control does, and with which key. Wraps exactly one control. */
export function Tooltip({ label, shortcut = null, side = 'bottom', children }: {
  readonly label: string
  readonly shortcut?: string | null
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
  readonly children: ReactElement
}) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} side={side} className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            {label}
            {shortcut !== null && <KeyHint shortcut={shortcut} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** Once around the whole page: the second tooltip in a row comes without waiting. */
export const TooltipProvider = Base.Provider
