import { TriangleAlert } from 'lucide-react'
import type { Drawing } from '../../compare/index.ts'
import { Badge, Tooltip } from '../../ui/index.ts'
import styles from './compare-screen.module.css'

/** How much differs, in a line. */
export function Summary({ drawing: { changes, inserted, deleted, limited } }: { readonly drawing: Drawing }) {
  const risky = changes.filter(({ risks }) => risks.length > 0).length
  return (
    <p className={styles.summary}>
      {changes.length === 0 ? (
        'No difference'
      ) : (
        <span>
          <span className={styles.in}>+{inserted}</span> <span className={styles.out}>−{deleted}</span><span className={styles.unit}> words ·</span> {changes.length} {changes.length === 1 ? 'change' : 'changes'}
        </span>
      )}
      {risky > 0 && <Badge tone="risk" icon={<TriangleAlert aria-hidden />}>{risky} risky</Badge>}
      {limited && (
        <Tooltip label="Some passages differ so much that they are shown as replaced as a whole. Nothing is left out.">
          <span tabIndex={0}><Badge>shown coarsely</Badge></span>
        </Tooltip>
      )}
    </p>
  )
}
