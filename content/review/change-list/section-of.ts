import type { Node } from 'prosemirror-model'
import { isSection } from '../../schema/index.ts'

/** The heading of the innermost section around a position; null in the lead. */
export function sectionAt(document: Node, position: number): string | null {
  return sectionPathAt(document, position).at(-1) ?? null
}

/** The headings of all sections around a position, the outermost first; none in the lead. A section stands in itself. */
export function sectionPathAt(document: Node, position: number): readonly string[] {
  const $position = document.resolve(Math.min(Math.max(position, 0), document.content.size))
  const around = Array.from({ length: $position.depth }, (_, index) => $position.node(index + 1))
  const next = $position.nodeAfter
  return [...around, ...(next === null ? [] : [next])].filter(isSection).map(headingOf)
}

function headingOf(section: Node): string {
  return section.firstChild?.textContent ?? ''
}
