import '../../../editor/article-text.css'
import { useEffect, useRef } from 'react'
import type { Metadata } from '../../../../content/article/index.ts'
import { call } from '../../../bridge/index.ts'
import { insertFigure, setFind, type ArticleEditor, type EditorSnapshot } from '../../../editor/index.ts'
import { notifyProblem } from '../../../state/index.ts'
import { classNames } from '../../../ui/index.ts'
import type { ArticleDialog } from '../dialogs/article-dialogs.tsx'
import { readImage } from '../dialogs/read-image.ts'
import type { Session } from '../session/session.ts'
import { newBlockId, useEditorPlace } from '../session/use-editor.ts'
import { ArticleHead } from './article-head.tsx'
import { FindBar } from './find-bar.tsx'
import { RedlineSwitch } from './redline-switch.tsx'
import { StatusLine } from './status-line.tsx'
import { Toolbar } from './toolbar.tsx'
import styles from './text-pane.module.css'

/** The text, with its tools above and where one is below. */
export function TextPane({ session, metadata, editor, snapshot, hidden, finding, leaving, onEditor, onDialog, onFindClosed }: {
  readonly session: Session
  readonly metadata: Metadata
  readonly editor: ArticleEditor | null
  readonly snapshot: EditorSnapshot
  /** While a revision is looked at. The draft stays as it is, undo included. */
  readonly hidden: boolean
  readonly finding: boolean
  /** Whether another Escape leaves the article. */
  readonly leaving: boolean
  readonly onEditor: (editor: ArticleEditor | null) => void
  readonly onDialog: (dialog: ArticleDialog) => void
  readonly onFindClosed: () => void
}) {
  const current = useRef<ArticleEditor | null>(null)
  const place = useEditorPlace(
    () => ({
      document: session.text(),
      newId: newBlockId,
      language: metadata.language,
      label: labelOf(metadata),
      onEdit: session.edited,
      onEditFigure: () => onDialog('figure'),
      onImageFile: (file) => void pasteImage(file, current.current),
      onFollowLink: (url) => void follow(url),
      onRefused: () => notifyProblem({ code: 'refused', message: 'That does not fit there, so nothing was changed. Try it in a paragraph of its own.' }),
    }),
    (next) => {
      current.current = next
      if (next !== null) session.attach(next.document)
      onEditor(next)
    },
  )
  useEffect(() => {
    editor?.setLanguage(metadata.language)
    editor?.setLabel(labelOf(metadata))
  }, [editor, metadata])
  useEffect(() => {
    if (!finding) editor?.run(setFind(null), { focus: false })
  }, [editor, finding])

  return (
    <div className={classNames(styles.pane, hidden && styles.hidden)} data-pane="text">
      <Toolbar editor={editor} snapshot={snapshot} onDialog={onDialog} />
      <div className={styles.below}>
        {finding && editor !== null && <FindBar editor={editor} snapshot={snapshot} onClose={onFindClosed} />}
        <div className={styles.scroll} tabIndex={-1}>
          <div className={styles.page}>
            {snapshot.focusedSection === null && <ArticleHead metadata={metadata} onTitle={(title) => session.setMetadata({ title })} onLeave={() => editor?.goToStart()} />}
            <div ref={place} />
          </div>
        </div>
      </div>
      <StatusLine editor={editor} snapshot={snapshot} leaving={leaving} onDialog={onDialog} onFollow={(url) => void follow(url)}>
        {editor !== null && !hidden && <RedlineSwitch session={session} editor={editor} redline={snapshot.redline} />}
      </StatusLine>
    </div>
  )
}

function labelOf({ title }: Metadata): string {
  return title === '' ? 'Text of the article' : `Text of ${title}`
}

async function pasteImage(file: File, editor: ArticleEditor | null): Promise<void> {
  const image = await readImage(file)
  if (image.ok) editor?.run(insertFigure({ src: image.value, alt: '' }))
  else notifyProblem(image.problem)
}

async function follow(url: string): Promise<void> {
  const reply = await call('app.openExternal', { url })
  if (!reply.ok) notifyProblem(reply.problem)
}
