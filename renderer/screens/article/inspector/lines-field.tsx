import { useState } from 'react'
import { TextArea } from '../../../ui/index.ts'
import styles from './fields.module.css'

/** A list of short texts, one a line; they may hold commas. */
export function LinesField({ label, hint, values, onChange }: { readonly label: string; readonly hint: string; readonly values: readonly string[]; readonly onChange: (values: string[]) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextArea
      label={label}
      hint={hint}
      className={styles.lines}
      rows={1}
      value={typed ?? values.join('\n')}
      onChange={(text) => {
        setTyped(text)
        onChange(text.split('\n').map((line) => line.trim()).filter(Boolean))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
