import type { Node, NodeType, ResolvedPos } from 'prosemirror-model'
import { NodeSelection, type Selection } from 'prosemirror-state'
import { isBulletList, isCallout, isFigure, isKeyPoints, isOrderedList, isReferences, isResources, isSection, isTableWrap } from '../../../content/schema/index.ts'

export interface Ancestor {
  readonly node: Node
  readonly depth: number
  /** Position before the node. */
  readonly pos: number
}

/** The innermost node around a position for which `test` holds. */
export function ancestorAt($pos: ResolvedPos, test: (node: Node) => boolean): Ancestor | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth)
    if (test(node)) return { node, depth, pos: $pos.before(depth) }
  }
  return null
}

/** Everything that holds list items, whatever it means. */
export function isAnyList(node: Node): boolean {
  return isBulletList(node) || isOrderedList(node) || isKeyPoints(node) || isReferences(node) || isResources(node)
}

/** The list around the selection; null where there is none, or where a table cell lies between. */
export function listAt(selection: Selection): Ancestor | null {
  for (let depth = selection.$from.depth; depth > 0; depth--) {
    const node = selection.$from.node(depth)
    if (isAnyList(node)) return selection.$to.depth >= depth && selection.$to.node(depth) === node ? { node, depth, pos: selection.$from.before(depth) } : null
    if (node.type.spec.isolating === true) return null
  }
  return null
}

/** The table, figure or callout that is selected or that the selection lies in. */
export function objectAt(selection: Selection): Ancestor | null {
  if (selection instanceof NodeSelection && isObject(selection.node)) return { node: selection.node, depth: selection.$from.depth + 1, pos: selection.from }
  return ancestorAt(selection.$from, isObject)
}

function isObject(node: Node): boolean {
  return isTableWrap(node) || isFigure(node) || isCallout(node)
}

/** Depth of what a position's block lies in: the innermost section, or the document (0). */
export function containerDepth($pos: ResolvedPos): number {
  for (let depth = $pos.depth; depth > 0; depth--) if (isSection($pos.node(depth))) return depth
  return 0
}

/** Whether a position is inside a node of a type. */
export function isWithin($pos: ResolvedPos, type: NodeType): boolean {
  return ancestorAt($pos, (node) => node.type === type) !== null
}
