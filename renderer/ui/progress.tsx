import { Progress as Base } from '@base-ui/react/progress'
import styles from './progress.module.css'

/** Long work: what it is doing and how far it is (0 to 1; null where nobody can say). */
export function Progress({ doing, done }: { readonly doing: string; readonly done: number | null }) {
  return (
    <Base.Root className={styles.root} value={done === null ? null : Math.round(done * 100)}>
      <Base.Label className={styles.label}>{doing}</Base.Label>
      <Base.Track className={styles.track}>
        <Base.Indicator className={styles.indicator} />
      </Base.Track>
    </Base.Root>
  )
}
