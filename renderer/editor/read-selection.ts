import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/**
 * Takes over where the cursor stands on the screen. The browser tells of a moved cursor a moment later, and a key or a
 * command that comes before that would act on the old place: Enter after End could replace what was selected before.
 */
export function readSelection(view: EditorView): void {
  const { selection, doc, tr } = view.state
  // Selected nodes and cells are drawn in ways of their own, and an input method must not be disturbed.
  if (!view.hasFocus() || view.composing || !(selection instanceof TextSelection)) return
  const found = view.dom.ownerDocument.getSelection()
  if (found === null || found.anchorNode === null || found.focusNode === null) return
  if (!view.dom.contains(found.anchorNode) || !view.dom.contains(found.focusNode)) return
  const anchor = view.posAtDOM(found.anchorNode, found.anchorOffset)
  const head = view.posAtDOM(found.focusNode, found.focusOffset)
  if (anchor === selection.anchor && head === selection.head) return
  const shown = TextSelection.between(doc.resolve(anchor), doc.resolve(head))
  if (!shown.eq(selection)) view.dispatch(tr.setSelection(shown))
}
