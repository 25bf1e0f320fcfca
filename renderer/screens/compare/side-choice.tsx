import { ArrowLeftRight, ArrowRight, FileText } from 'lucide-react'
import { IconButton, Select, type Option } from '../../ui/index.ts'
import styles from './compare-screen.module.css'

interface Chosen {
  readonly before: string
  readonly after: string
}

/** Which text is compared with which. */
export function SideChoice({ options, before, after, onChange, onFile }: Chosen & {
  readonly options: readonly Option<string>[]
  readonly onChange: (chosen: Chosen) => void
  readonly onFile: () => void
}) {
  return (
    <div className={styles.sides}>
      <Select label="Older text" labelHidden options={options} value={before} onChange={(value) => onChange({ before: value, after })} className={styles.side} />
      <ArrowRight className={styles.arrow} aria-label="compared with" />
      <Select label="Newer text" labelHidden options={options} value={after} onChange={(value) => onChange({ before, after: value })} className={styles.side} />
      <IconButton icon={<ArrowLeftRight />} label="Swap sides" onClick={() => onChange({ before: after, after: before })} />
      <IconButton icon={<FileText />} label="Compare with a file…" onClick={onFile} />
    </div>
  )
}
