import { ToggleGroup } from '@base-ui/react/toggle-group'
import { Toggle } from '@base-ui/react/toggle'
import type { ReactNode } from 'react'
import { Tooltip } from './tooltip.tsx'
import styles from './segmented.module.css'

export interface Segment<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly shortcut?: string | null
  readonly disabled?: boolean
}

/** One of a few, always one: a view, a mode. Arrow keys move within it. */
export function Segmented<Value extends string>({ label, segments, value, onChange }: {
  readonly label: string
  readonly segments: readonly Segment<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}) {
  return (
    <ToggleGroup
      aria-label={label}
      className={styles.group}
      value={[value]}
      onValueChange={(next: readonly string[]) => {
        const chosen = segments.find((segment) => next.includes(segment.value) && segment.value !== value)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      {segments.map((segment) => {
        const toggle = (
          <Toggle key={segment.value} value={segment.value} disabled={segment.disabled ?? false} className={styles.segment}>
            {segment.label}
          </Toggle>
        )
        return typeof segment.label === 'string' && segment.shortcut !== undefined && segment.shortcut !== null ? (
          <Tooltip key={segment.value} label={segment.label} shortcut={segment.shortcut}>{toggle}</Tooltip>
        ) : (
          toggle
        )
      })}
    </ToggleGroup>
  )
}
