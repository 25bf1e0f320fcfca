import type { Node } from 'prosemirror-model'
import { blockId, isHeading, isSection } from '../../schema/index.ts'
import type { Place } from './finding.ts'

/** A block as the checks see it. */
export interface Visited {
  readonly node: Node
  /** The node that holds it. */
  readonly parent: Node
  readonly index: number
  /** How many sections are around it: 0 in the lead, 1 directly under the title. */
  readonly depth: number
  readonly place: Place
}

/** Every block of a document in reading order, sections included. */
export function visitBlocks(document: Node): readonly Visited[] {
  const visited: Visited[] = []
  const descend = (parent: Node, section: string | null, depth: number): void => {
    parent.forEach((node, _offset, index) => {
      if (node.isInline) return
      const inside = isSection(node)
      const heading = inside ? headingText(node) || section : section
      visited.push({ node, parent, index, depth: inside ? depth + 1 : depth, place: { section: heading, block: blockId(node) } })
      descend(node, heading, inside ? depth + 1 : depth)
    })
  }
  descend(document, null, 0)
  return visited
}

/** The words over a section, clean; '' when it has none. */
export function headingText(section: Node): string {
  const first = section.firstChild
  return first !== null && isHeading(first) ? words(first) : ''
}

/** A block's text with single blanks and no blanks at the ends; line breaks within it are blanks. */
export function words(node: Node): string {
  return node.textBetween(0, node.content.size, ' ', ' ').replace(/\s+/g, ' ').trim()
}
