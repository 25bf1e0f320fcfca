import { CommandLayer, useModalLayer } from '../../../state/index.ts'
import type { ArticleEditor } from '../../../editor/index.ts'
import type { Session } from '../session/session.ts'
import { FigureDialog } from './figure-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { ReferenceDialog } from './reference-dialog.tsx'
import { SaveDialog } from './save-dialog.tsx'

export type ArticleDialog = 'save-revision' | 'link' | 'cross-reference' | 'figure' | 'new-figure'

/** The dialog that is open over the article. The text gets the focus back. */
export function ArticleDialogs({ dialog, editor, session, onClose, onCompare }: {
  readonly dialog: ArticleDialog
  readonly editor: ArticleEditor
  readonly session: Session
  readonly onClose: () => void
  readonly onCompare: (number: number) => void
}) {
  const layer = useModalLayer(true)
  return (
    <CommandLayer value={layer}>
      {dialog === 'save-revision' && <SaveDialog session={session} onClose={onClose} onCompare={onCompare} />}
      {dialog === 'link' && <LinkDialog editor={editor} onClose={onClose} />}
      {dialog === 'cross-reference' && <ReferenceDialog editor={editor} topic={session.id} onClose={onClose} />}
      {(dialog === 'figure' || dialog === 'new-figure') && <FigureDialog editor={editor} isNew={dialog === 'new-figure'} onClose={onClose} />}
    </CommandLayer>
  )
}
