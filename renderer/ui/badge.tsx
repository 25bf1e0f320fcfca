import { CircleAlert, CircleCheck, CircleHelp, Clock } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './badge.module.css'

/** What a badge means; each has its colour and, where it stands alone, its sign. */
export type Tone = 'neutral' | 'accent' | 'overdue' | 'due-soon' | 'done' | 'risk' | 'inserted' | 'deleted' | 'moved' | 'formatting'

/** A word or two on a tinted ground. */
export function Badge({ tone = 'neutral', icon, children }: { readonly tone?: Tone; readonly icon?: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {icon}
      {children}
    </span>
  )
}

const signs = {
  overdue: <CircleAlert aria-hidden />,
  'due-soon': <Clock aria-hidden />,
  ok: <CircleCheck aria-hidden />,
  unknown: <CircleHelp aria-hidden />,
} as const

/** A sign and a word for how a topic stands to its next review. */
export function DueSign({ state, children }: { readonly state: 'overdue' | 'due-soon' | 'ok' | 'unknown'; readonly children: ReactNode }) {
  return (
    <span className={classNames(styles.sign, styles[state])}>
      {signs[state]}
      <span>{children}</span>
    </span>
  )
}
