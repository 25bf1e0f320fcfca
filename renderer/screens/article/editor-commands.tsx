import { redo, toggleEmphasis, toggleStrong, toggleSubscript, toggleSuperscript, undo, type ArticleEditor, type EditorSnapshot } from '../../editor/index.ts'
import { useCommand } from '../../state/index.ts'
import type { ArticleDialog } from './dialogs/article-dialogs.tsx'
import { togglePane } from './panes.ts'

/** What menu, keys and palette can do on this screen. */
export function EditorCommands({ editor, snapshot, canSave, onDialog, onFind }: {
  readonly editor: ArticleEditor | null
  readonly snapshot: EditorSnapshot
  readonly canSave: boolean
  readonly onDialog: (dialog: ArticleDialog) => void
  readonly onFind: () => void
}) {
  const ready = editor !== null
  useCommand('bold', () => editor?.run(toggleStrong), ready)
  useCommand('italic', () => editor?.run(toggleEmphasis), ready)
  useCommand('subscript', () => editor?.run(toggleSubscript), ready)
  useCommand('superscript', () => editor?.run(toggleSuperscript), ready)
  useCommand('undo', () => editor?.run(undo), snapshot.canUndo)
  useCommand('redo', () => editor?.run(redo), snapshot.canRedo)
  useCommand('link', () => onDialog('link'), ready)
  useCommand('cross-reference', () => onDialog('cross-reference'), ready)
  useCommand('find', onFind, ready)
  useCommand('save-revision', () => onDialog('save-revision'), canSave)
  useCommand('toggle-outline', () => togglePane('outline'))
  useCommand('toggle-inspector', () => togglePane('inspector'))
  return null
}
