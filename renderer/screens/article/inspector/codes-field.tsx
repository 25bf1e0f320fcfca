import { Plus, X } from 'lucide-react'
import type { Code } from '../../../../content/article/index.ts'
import { Button, IconButton, TextField } from '../../../ui/index.ts'
import styles from './fields.module.css'

/** Codes of what the article is about, by system. */
export function CodesField({ codes, onChange }: { readonly codes: readonly Code[]; readonly onChange: (codes: Code[]) => void }) {
  const change = (index: number, part: Partial<Code>): void => onChange(codes.map((code, other) => (other === index ? { ...code, ...part } : code)))
  return (
    <div className={styles.cards} role="group" aria-label="Codes">
      <div className={styles.label}>
        <span>Codes</span>
        <Button kind="quiet" icon={<Plus />} onClick={() => onChange([...codes, { system: codes.at(-1)?.system ?? 'ICD-10', code: '' }])}>Add</Button>
      </div>
      {codes.map((code, index) => (
        <div key={index} className={styles.pair}>
          <TextField label="System" value={code.system} onChange={(system) => change(index, { system })} />
          <TextField label="Code" value={code.code} spellCheck={false} onChange={(text) => change(index, { code: text })} />
          <IconButton icon={<X />} label={`Remove ${code.system} ${code.code}`} onClick={() => onChange(codes.filter((_, other) => other !== index))} />
        </div>
      ))}
    </div>
  )
}
