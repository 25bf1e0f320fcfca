import { closeDialog, useApp } from '../../state/index.ts'
import { Dialog } from '../../ui/index.ts'
import styles from './dialogs.module.css'

/** Names the program, and what it runs on. */
export function AboutDialog() {
  const { info, library } = useApp()
  return (
    <Dialog open onClose={closeDialog} title="About Galley" size="s" description="The desk on which a medical article is revised, reviewed, dated and published.">
      <dl className={styles.facts}>
        <dt>Version</dt>
        <dd className="tabular">{info?.version}</dd>
        <dt>Runs on</dt>
        <dd>{info?.runtime}</dd>
        {library !== null && (
          <>
            <dt>Library</dt>
            <dd className={styles.path}>{library.path}</dd>
          </>
        )}
      </dl>
    </Dialog>
  )
}
