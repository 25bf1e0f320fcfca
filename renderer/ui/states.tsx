import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Problem } from '../../preload/contract.ts'
import { Button } from './button.tsx'
import styles from './states.module.css'

/** An empty place: what it is for, and the next step. */
export function EmptyState({ icon, title, children, actions }: { readonly icon?: ReactNode; readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div className={styles.empty}>
      {icon !== undefined && <div className={styles.icon} aria-hidden>{icon}</div>}
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

/** What happened, what it means for the text, what to do; announced at once. */
export function ErrorNote({ problem, onRetry, children }: { readonly problem: Problem; readonly onRetry?: () => void; readonly children?: ReactNode }) {
  return (
    <div role="alert" className={styles.error}>
      <TriangleAlert aria-hidden />
      <div className={styles.errorBody}>
        <p>{problem.message}</p>
        {children}
      </div>
      {onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
    </div>
  )
}
