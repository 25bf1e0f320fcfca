import { Check, CircleDashed, Minus } from 'lucide-react'
import { classNames } from '../../ui/index.ts'
import type { ImportItem, ImportSession } from './session.ts'
import styles from './file-list.module.css'

const outcomes: Readonly<Record<ImportItem['outcome']['kind'], { readonly word: string; readonly sign: React.ReactNode }>> = {
  waiting: { word: 'not added yet', sign: <CircleDashed aria-hidden /> },
  added: { word: 'added', sign: <Check aria-hidden className={styles.added} /> },
  skipped: { word: 'skipped', sign: <Minus aria-hidden /> },
}

/** The files of this import, and what became of each. */
export function FileList({ session, onChoose }: { readonly session: ImportSession; readonly onChoose: (index: number) => void }) {
  return (
    <nav aria-label="Files" className={styles.rail}>
      <ul>
        {session.items.map((item, index) => (
          <li key={index}>
            <button type="button" aria-current={index === session.current} className={classNames(styles.file, index === session.current && styles.chosen)} onClick={() => onChoose(index)}>
              {outcomes[item.outcome.kind].sign}
              <span className={styles.words}>
                <span className={styles.name} title={item.name}>{item.name}</span>
                <span className={styles.outcome}>{outcomes[item.outcome.kind].word}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
