import type { Node } from 'prosemirror-model'
import { isSection } from '../../schema/index.ts'

/** The heading of the innermost section around a position; null in the lead. */
export function sectionAt(document: Node, position: number): string | null {
  const $position = document.resolve(Math.min(Math.max(position, 0), document.content.size))
  const next = $position.nodeAfter
  if (next !== null && isSection(next)) return headingOf(next)
  for (let depth = $position.depth; depth > 0; depth--) {
    const node = $position.node(depth)
    if (isSection(node)) return headingOf(node)
  }
  return null
}

function headingOf(section: Node): string {
  return section.firstChild?.textContent ?? ''
}
