import type { Node } from 'prosemirror-model'
import { blockId, isSection } from '../../../content/schema/index.ts'

export interface Place {
  readonly node: Node
  /** Position before the node. */
  readonly pos: number
}

/** The block with an id, or null. Looks through the whole document: for a click, not for a keystroke. */
export function findBlock(document: Node, id: string): Place | null {
  let found: Place | null = null
  document.descendants((node, pos) => {
    if (found !== null || node.isInline) return false
    if (blockId(node) === id) found = { node, pos }
    return found === null
  })
  return found
}

/** The section with an id, or null. Looks at sections only, so it is quick in any article. */
export function findSection(document: Node, id: string): Place | null {
  return searchSections(document, 0, id)
}

function searchSections(parent: Node, start: number, id: string): Place | null {
  let pos = start
  for (const child of parent.children) {
    if (isSection(child)) {
      if (blockId(child) === id) return { node: child, pos }
      const found = searchSections(child, pos + 1, id)
      if (found !== null) return found
    }
    pos += child.nodeSize
  }
  return null
}
