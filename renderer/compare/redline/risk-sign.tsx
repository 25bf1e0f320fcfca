import { TriangleAlert } from 'lucide-react'
import type { ClinicalRisk } from '../../../content/review/index.ts'
import { allReasons } from '../risk-lines.ts'
import styles from './redline.module.css'

/** Stands before a risky change; why it is one is heard, and seen in the list beside it. */
export function RiskSign({ risks }: { readonly risks: readonly ClinicalRisk[] }) {
  return (
    <span className={styles.risk} title={allReasons(risks)}>
      <TriangleAlert aria-hidden />
      <span className="visually-hidden">risk: {risks.map(({ reason }) => reason).join(', ')}; </span>
    </span>
  )
}
