import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, TextSelection, type Command, type EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { blockId, isSection } from '../../../content/schema/index.ts'
import { findSection } from '../queries/find-block.ts'
import { getMeta, setMeta } from '../meta.ts'

interface Focus {
  readonly id: string
  readonly pos: number
}

const key = new PluginKey<Focus | null>('section-focus')

/** Shows one section and nothing else, or the whole article. The text is the same; only what is drawn differs. */
export function sectionFocus(): Plugin<Focus | null> {
  return new Plugin<Focus | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, focus) => {
        const id = getMeta(tr, 'focusSection')
        if (id !== undefined) return focusOn(tr.doc, id)
        if (focus === null || !tr.docChanged) return focus
        const pos = tr.mapping.map(focus.pos)
        const node = tr.doc.nodeAt(pos)
        // The section may have been moved, or be gone.
        return node !== null && blockId(node) === focus.id ? { id: focus.id, pos } : focusOn(tr.doc, focus.id)
      },
    },
    props: {
      decorations: (state) => pathOf(state),
      attributes: (state): Record<string, string> => (focusedSection(state) === null ? {} : { class: 'one-section' }),
    },
  })
}

/** Shows the section `id` alone, the cursor in it; null shows the whole article. */
export function focusSection(id: string | null): Command {
  return (state, dispatch) => {
    const place = id === null ? null : findSection(state.doc, id)
    if (id !== null && place === null) return false
    if (id === null && focusedSection(state) === null) return false
    if (dispatch) {
      const tr = setMeta(state.tr, 'focusSection', id)
      if (place !== null && (state.selection.from <= place.pos || state.selection.to >= place.pos + place.node.nodeSize))
        tr.setSelection(TextSelection.create(state.doc, place.pos + 2))
      dispatch(tr.scrollIntoView())
    }
    return true
  }
}

/** Id of the section that is shown alone. */
export function focusedSection(state: EditorState): string | null {
  return key.getState(state)?.id ?? null
}

/** What is shown of the document: the section that is shown alone, or all. */
export function shownRange(state: EditorState): { readonly from: number; readonly to: number } {
  const focus = key.getState(state) ?? null
  const size = focus === null ? 0 : (state.doc.nodeAt(focus.pos)?.nodeSize ?? 0)
  return focus === null ? { from: 0, to: state.doc.content.size } : { from: focus.pos, to: focus.pos + size }
}

/** "Select all" takes the section that is shown, not what cannot be seen. */
export const selectAllShown: Command = (state, dispatch) => {
  const focus = key.getState(state) ?? null
  if (focus === null) return false
  const node = state.doc.nodeAt(focus.pos)
  if (node === null) return false
  dispatch?.(state.tr.setSelection(TextSelection.between(state.doc.resolve(focus.pos + 1), state.doc.resolve(focus.pos + node.nodeSize - 1))))
  return true
}

function focusOn(document: Node, id: string | null): Focus | null {
  const place = id === null ? null : findSection(document, id)
  return id === null || place === null ? null : { id, pos: place.pos }
}

// Only the way to the section is marked; the stylesheet hides what lies beside it.
function pathOf(state: EditorState): DecorationSet | null {
  const focus = key.getState(state) ?? null
  if (focus === null) return null
  const $pos = state.doc.resolve(focus.pos + 1)
  const decorations: Decoration[] = []
  for (let depth = 1; depth <= $pos.depth; depth++) {
    if (isSection($pos.node(depth))) decorations.push(Decoration.node($pos.before(depth), $pos.after(depth), { class: depth === $pos.depth ? 'focused-section' : 'focused-way' }))
  }
  return DecorationSet.create(state.doc, decorations)
}
