import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { Finding, Severity } from '../../../../content/review/index.ts'
import type { ArticleEditor } from '../../../editor/index.ts'
import { EmptyState } from '../../../ui/index.ts'
import styles from './checks-tab.module.css'

const groups: readonly { readonly severity: Severity; readonly label: string; readonly icon: typeof Info }[] = [
  { severity: 'error', label: 'Before publication', icon: CircleAlert },
  { severity: 'warning', label: 'To decide', icon: TriangleAlert },
  { severity: 'info', label: 'Worth a look', icon: Info },
]

/** What a person should see before publication; each leads to its place in the text. */
export function ChecksTab({ findings, editor }: { readonly findings: readonly Finding[] | null; readonly editor: ArticleEditor | null }) {
  if (findings === null) return null
  if (findings.length === 0) {
    return <EmptyState icon={<CircleCheck />} title="Nothing found">Galley looks for empty sections, doubled words, left-over text, missing alternative text and the like while you write.</EmptyState>
  }
  return (
    <div className={styles.list}>
      {groups.map(({ severity, label, icon: Icon }) => {
        const found = findings.filter((finding) => finding.severity === severity)
        if (found.length === 0) return null
        return (
          <section key={severity}>
            <h3 className={styles.group}>{label} <span className={styles.count}>{found.length}</span></h3>
            <ul>
              {found.map(({ code, block, section, message }, index) => (
                <li key={`${code} ${block ?? ''} ${index}`}>
                  {block === null ? (
                    <div className={styles.finding} data-severity={severity}>
                      <Icon aria-label={label} />
                      <span>{message}</span>
                    </div>
                  ) : (
                    <button type="button" className={styles.finding} data-severity={severity} onClick={() => editor?.goTo(block)}>
                      <Icon aria-label={label} />
                      <span>
                        {message}
                        <span className={styles.where}>{section ?? 'Introduction'}</span>
                      </span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
