import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useId } from 'react'
import styles from './radio-list.module.css'

/** One of a few, each with a line of explanation. */
export function RadioList<Value extends string>({ label, options, value, onChange, disabled = false }: {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly detail: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <span id={id} className={styles.label}>{label}</span>
      <RadioGroup
        aria-labelledby={id}
        className={styles.list}
        value={value}
        disabled={disabled}
        onValueChange={(next: unknown) => {
          const chosen = options.find((option) => option.value === next)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <Radio.Root value={option.value} className={styles.radio} aria-labelledby={`${id}-${option.value}`} aria-describedby={`${id}-${option.value}-detail`}>
              <Radio.Indicator className={styles.dot} />
            </Radio.Root>
            <span>
              <span id={`${id}-${option.value}`} className={styles.name}>{option.label}</span>
              <span id={`${id}-${option.value}-detail`} className={styles.detail}>{option.detail}</span>
            </span>
          </label>
        ))}
      </RadioGroup>
    </div>
  )
}
