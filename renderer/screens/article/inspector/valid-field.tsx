import { useState, type ComponentProps } from 'react'
import { TextField } from '../../../ui/index.ts'

/** A field whose text may be wrong while it is typed: what is right is taken at once, what is wrong is said and not taken. */
export function ValidField({ value, onValue, ...rest }: Omit<ComponentProps<typeof TextField>, 'onChange' | 'error'> & {
  /** Takes the value, or says what is wrong with it. */
  readonly onValue: (text: string) => string | undefined
}) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly error: string | null } | null>(null)
  return (
    <TextField
      {...rest}
      value={typed?.text ?? value}
      error={typed?.error ?? null}
      onChange={(text) => setTyped({ text, error: onValue(text.trim()) ?? null })}
      // Leaving takes a wrong text back to the value that counts.
      onBlur={() => setTyped(null)}
    />
  )
}
