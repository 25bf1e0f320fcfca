import type { ReactNode } from 'react'
import { ExternalLink, Link2, Milestone } from 'lucide-react'
import { flatOutline, focusSection, removeCrossReference, removeLink, type ArticleEditor, type EditorSnapshot } from '../../../editor/index.ts'
import { Button, KeyHint } from '../../../ui/index.ts'
import type { ArticleDialog } from '../dialogs/article-dialogs.tsx'
import styles from './status-line.module.css'

/** Where the cursor is, and where the words under it lead. Always there, so nothing jumps. */
export function StatusLine({ editor, snapshot, leaving, onDialog, onFollow, children }: {
  readonly editor: ArticleEditor | null
  readonly snapshot: EditorSnapshot
  /** Whether another Escape leaves the article. */
  readonly leaving: boolean
  readonly onDialog: (dialog: ArticleDialog) => void
  readonly onFollow: (url: string) => void
  /** What stands at its end. */
  readonly children?: ReactNode
}) {
  const { link, crossReference, focusedSection } = snapshot
  return (
    <div role="group" className={styles.line} aria-label="Where the cursor is">
      {crossReference !== null ? (
        <>
          <span className={styles.where}>
            <Milestone aria-hidden />
            <span className={styles.words}>Cross reference to <strong>{crossReference.target}</strong></span>
          </span>
          <Button kind="quiet" className={styles.action} onClick={() => onDialog('cross-reference')}>Change…</Button>
          <Button kind="quiet" className={styles.action} onClick={() => editor?.run(removeCrossReference)}>Remove</Button>
        </>
      ) : link !== null ? (
        <>
          <span className={styles.where}>
            <Link2 aria-hidden />
            <span className={styles.words}>{link.href}</span>
          </span>
          <Button kind="quiet" className={styles.action} icon={<ExternalLink />} onClick={() => onFollow(link.href)}>Open</Button>
          <Button kind="quiet" className={styles.action} onClick={() => onDialog('link')}>Change…</Button>
          <Button kind="quiet" className={styles.action} onClick={() => editor?.run(removeLink)}>Remove</Button>
        </>
      ) : (
        <span className={styles.where}>
          <span className={styles.words}>{pathOf(snapshot)}</span>
        </span>
      )}
      <span role="status" className={styles.leaving}>{leaving && <><KeyHint shortcut="Esc" boxed /> once more for the library</>}</span>
      {focusedSection !== null && (
        <Button kind="quiet" className={styles.action} shortcut="Esc" onClick={() => editor?.run(focusSection(null))}>Show the whole article</Button>
      )}
      {children}
    </div>
  )
}

function pathOf({ outline, path }: EditorSnapshot): string {
  const titles = new Map(flatOutline(outline.sections).map(({ id, title }) => [id, title]))
  return path.length === 0 ? 'Introduction' : path.map((id) => titles.get(id) || 'Untitled section').join(' › ')
}
