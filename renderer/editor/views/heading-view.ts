import type { Node } from 'prosemirror-model'
import type { EditorView, NodeViewConstructor } from 'prosemirror-view'
import { blockId, isHeading, isSection } from '../../../content/schema/index.ts'
import { deepestLevel } from '../commands/sections.ts'

/** Draws a heading as the h2 to h6 that its section's depth makes it (h1 is the title), so that the outline can be heard. */
export const headingView: NodeViewConstructor = (node, view, getPos) => {
  const level = Math.min(levelAt(view, getPos()), deepestLevel) + 1
  const dom = document.createElement(`h${level}`)
  dom.dataset['placeholder'] = level === 2 ? 'Section heading' : 'Subsection heading'
  const name = (heading: Node): void => {
    dom.dataset['id'] = blockId(heading)
  }
  name(node)
  return {
    dom,
    contentDOM: dom,
    update: (next) => {
      if (!isHeading(next)) return false
      name(next)
      return true
    },
  }
}

function levelAt(view: EditorView, pos: number | undefined): number {
  if (pos === undefined) return 1
  const $pos = view.state.doc.resolve(pos)
  let level = 0
  for (let depth = 1; depth <= $pos.depth; depth++) if (isSection($pos.node(depth))) level += 1
  return Math.max(level, 1)
}
