import type { Node, ResolvedPos } from 'prosemirror-model'
import { blockId, isSection } from '../../../content/schema/index.ts'

/** A section around a position, with what it takes to work on it. */
export interface SectionPlace {
  readonly node: Node
  /** 1 for a section directly under the title. */
  readonly level: number
  /** Position before the section. */
  readonly pos: number
  /** What holds it: another section or the document. */
  readonly parent: Node
  /** Its index in `parent`. */
  readonly index: number
}

/** The innermost section around a position; null in the lead. */
export function sectionAt($pos: ResolvedPos): SectionPlace | null {
  for (let depth = $pos.depth; depth > 0; depth--) if (isSection($pos.node(depth))) return placeAt($pos, depth)
  const selected = $pos.nodeAfter
  if (selected !== null && isSection(selected)) return { node: selected, level: $pos.depth + 1, pos: $pos.pos, parent: $pos.parent, index: $pos.index() }
  return null
}

/** The section that begins at a position. */
export function sectionFrom($pos: ResolvedPos): SectionPlace | null {
  const node = $pos.nodeAfter
  return node !== null && isSection(node) ? { node, level: $pos.depth + 1, pos: $pos.pos, parent: $pos.parent, index: $pos.index() } : null
}

/** Ids of the sections around a position, outermost first. */
export function sectionPath($pos: ResolvedPos): string[] {
  const path: string[] = []
  for (let depth = 1; depth <= $pos.depth; depth++) if (isSection($pos.node(depth))) path.push(blockId($pos.node(depth)))
  return path
}

/** How many levels of sections a section has, itself included. */
export function sectionHeight(section: Node): number {
  let below = 0
  for (const child of section.children) if (isSection(child)) below = Math.max(below, sectionHeight(child))
  return below + 1
}

/** Size of what comes before the first subsection: the end of a section's (or the document's) own blocks. */
export function ownBlocksSize(parent: Node): number {
  let size = 0
  for (const child of parent.children) {
    if (isSection(child)) break
    size += child.nodeSize
  }
  return size
}

/** Whether a section says nothing: a heading over no text, no figure, no table and no subsection. */
export function isEmptySection(section: Node): boolean {
  return section.children.every((child, index) => index === 0 || (child.isTextblock && child.content.size === 0))
}

// Sections lie directly in one another, so their depth is their level.
function placeAt($pos: ResolvedPos, depth: number): SectionPlace {
  return { node: $pos.node(depth), level: depth, pos: $pos.before(depth), parent: $pos.node(depth - 1), index: $pos.index(depth - 1) }
}
