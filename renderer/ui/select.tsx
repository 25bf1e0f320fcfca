import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import floating from './floating.module.css'
import styles from './select.module.css'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  /** A second, quieter line in the list. */
  readonly detail?: string
}

/** One of a list. */
export function Select<Value extends string>({ label, labelHidden = false, options, value, onChange, disabled = false, className }: {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
  readonly className?: string | undefined
}) {
  return (
    <Base.Root
      items={options}
      value={value}
      disabled={disabled}
      modal={false}
      onValueChange={(next: unknown) => {
        const chosen = options.find((option) => option.value === next)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      <div className={classNames(field.field, className)}>
        <Base.Label className={labelHidden ? 'visually-hidden' : field.label}>{label}</Base.Label>
        <Base.Trigger className={styles.trigger}>
          <Base.Value className={styles.value} />
          <Base.Icon className={styles.icon}>
            <ChevronDown />
          </Base.Icon>
        </Base.Trigger>
      </div>
      <Base.Portal>
        <Base.Positioner className={floating.positioner} sideOffset={4} alignItemWithTrigger={false}>
          <Base.Popup className={classNames(floating.popup, styles.popup)}>
            <Base.List>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className={classNames(floating.item, styles.item)}>
                  <span className={styles.check}>
                    <Base.ItemIndicator>
                      <Check />
                    </Base.ItemIndicator>
                  </span>
                  <span className={styles.text}>
                    <Base.ItemText>{option.label}</Base.ItemText>
                    {option.detail !== undefined && <span className={floating.detail}>{option.detail}</span>}
                  </span>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
