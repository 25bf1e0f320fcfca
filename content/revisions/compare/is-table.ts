import type { ContentMatch, Node, NodeType } from 'prosemirror-model'

/** By the roles of its and its children's types; where the schema gives no roles, by what the types allow: rows of cells, and nothing else. */
export function isTable(node: Node): boolean {
  if (node.childCount === 0 || node.inlineContent) return false
  const role: unknown = node.type.spec['tableRole']
  if (role !== undefined) return role === 'table' && node.children.every((row) => row.type.spec['tableRole'] === 'row')
  let known = shapes.get(node.type)
  if (known === undefined) shapes.set(node.type, (known = hasShapeOfTable(node.type)))
  return known
}

const shapes = new WeakMap<NodeType, boolean>()

/** Only rows within, only cells within those, and the cells hold blocks (a list's items do not: its rows would be items, its cells paragraphs). */
function hasShapeOfTable(type: NodeType): boolean {
  const [row, ...others] = typesWithin(type)
  if (!row || others.length > 0 || row.inlineContent) return false
  const cells = typesWithin(row)
  if (cells.length === 0) return false
  return /table/i.test(type.name) || cells.every((cell) => !cell.inlineContent && !cell.isLeaf)
}

function typesWithin(type: NodeType): NodeType[] {
  const types = new Set<NodeType>()
  const seen = new Set<ContentMatch>()
  const visit = (match: ContentMatch): void => {
    if (seen.has(match)) return
    seen.add(match)
    for (let i = 0; i < match.edgeCount; i++) {
      const edge = match.edge(i)
      types.add(edge.type)
      visit(edge.next)
    }
  }
  visit(type.contentMatch)
  return [...types]
}
