import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Author } from '../../../../content/article/index.ts'
import { Button, TextArea, TextField } from '../../../ui/index.ts'
import styles from './fields.module.css'

const nobody: Author = { name: '', degrees: '', affiliation: '', disclosure: '' }

/** The authors in their order. One without a name is not an author yet, and is kept here until named. */
export function AuthorsField({ authors, onChange }: { readonly authors: readonly Author[]; readonly onChange: (authors: Author[]) => void }) {
  const [typed, setTyped] = useState<readonly Author[] | null>(null)
  const shown = typed ?? authors
  const set = (next: readonly Author[]): void => {
    setTyped(next)
    onChange(next.filter(({ name }) => name.trim() !== ''))
  }
  const change = (index: number, part: Partial<Author>): void => set(shown.map((author, other) => (other === index ? { ...author, ...part } : author)))
  return (
    <div className={styles.cards} role="group" aria-label="Authors">
      <div className={styles.label}>
        <span>Authors</span>
        <Button kind="quiet" icon={<Plus />} onClick={() => setTyped([...shown, nobody])}>Add</Button>
      </div>
      {shown.length === 0 && <p className={styles.none}>No author is named.</p>}
      {shown.map((author, index) => (
        <div key={index} className={styles.card} role="group" aria-label={author.name === '' ? 'New author' : author.name}>
          <TextField label="Name" value={author.name} onChange={(name) => change(index, { name })} error={author.name.trim() === '' && author !== nobody ? 'An author needs a name.' : null} />
          <TextField label="Degrees" value={author.degrees} onChange={(degrees) => change(index, { degrees })} />
          <TextField label="Affiliation" value={author.affiliation} onChange={(affiliation) => change(index, { affiliation })} />
          <TextArea label="Disclosure of interests" className={styles.lines} rows={1} value={author.disclosure} onChange={(disclosure) => change(index, { disclosure })} />
          <Button kind="quiet" className={styles.remove} onClick={() => set(shown.filter((_, other) => other !== index))}>Remove {author.name === '' ? 'this author' : author.name}</Button>
        </div>
      ))}
    </div>
  )
}
