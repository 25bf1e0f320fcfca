import { useState, type ComponentProps } from 'react'
import { TextField } from '../../../ui/index.ts'

/**
 * A field whose text may be wrong: what is right is taken at once, what is wrong changes nothing, and stays with the
 * sentence that says why until it is put right. Escape takes it back to the value that counts.
 */
export function ValidField({ value, onValue, ...rest }: Omit<ComponentProps<typeof TextField>, 'onChange' | 'error'> & {
  /** Takes the value, or says what is wrong with it. */
  readonly onValue: (text: string) => string | undefined
}) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly error: string | null } | null>(null)
  const wrong = typed !== null && typed.error !== null
  return (
    <TextField
      {...rest}
      value={typed?.text ?? value}
      error={typed?.error ?? null}
      onChange={(text) => setTyped({ text, error: onValue(text.trim()) ?? null })}
      onBlur={() => !wrong && setTyped(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !wrong || event.nativeEvent.isComposing) return
        event.preventDefault()
        setTyped(null)
      }}
    />
  )
}
