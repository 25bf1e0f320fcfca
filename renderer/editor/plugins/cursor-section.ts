import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { isSection } from '../../../content/schema/index.ts'

/**
 * Marks the first-level section with the cursor. Sections out of sight are not laid out until the next frame, and a key
 * such as End would go nowhere in one that has only just been gone to: this one always is.
 */
export function cursorSection(): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc, selection: { $head } }) =>
        $head.depth > 0 && isSection($head.node(1)) ? DecorationSet.create(doc, [Decoration.node($head.before(1), $head.after(1), { class: 'with-cursor' })]) : null,
    },
  })
}
