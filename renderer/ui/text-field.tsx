import { Field } from '@base-ui/react/field'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import styles from './text-field.module.css'

interface FieldShape {
  readonly label: string
  /** Hides the label from the eye where the place says it. */
  readonly labelHidden?: boolean
  readonly hint?: ReactNode
  /** What is wrong with the value, and how to put it right. */
  readonly error?: string | null
}

export interface TextFieldProps extends FieldShape, Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'defaultValue' | 'color' | 'size'> {
  readonly value: string
  readonly onChange: (value: string) => void
}

export function TextField({ label, labelHidden = false, hint, error = null, value, onChange, className, ...rest }: TextFieldProps) {
  return (
    <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error} className={className}>
      <Field.Control className={styles.control} value={value} onValueChange={onChange} autoComplete="off" {...rest} />
    </FieldFrame>
  )
}

export interface TextAreaProps extends FieldShape, Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'defaultValue'> {
  readonly value: string
  readonly onChange: (value: string) => void
}

export function TextArea({ label, labelHidden = false, hint, error = null, value, onChange, className, ...rest }: TextAreaProps) {
  return (
    <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error} className={className}>
      <Field.Control render={<textarea {...rest} />} className={classNames(styles.control, styles.area)} value={value} onValueChange={onChange} />
    </FieldFrame>
  )
}

function FieldFrame({ label, labelHidden, hint, error, className, children }: FieldShape & { readonly className?: string | undefined; readonly children: ReactNode }) {
  return (
    <Field.Root className={classNames(field.field, className)} invalid={error !== null}>
      <Field.Label className={labelHidden === true ? 'visually-hidden' : field.label}>{label}</Field.Label>
      {children}
      {hint !== undefined && <Field.Description className={styles.hint}>{hint}</Field.Description>}
      <Field.Error className={styles.error} match={error !== null}>{error}</Field.Error>
    </Field.Root>
  )
}
