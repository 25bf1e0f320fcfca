import type { Node, NodeSpec } from 'prosemirror-model'

export const hardBreakSpec: NodeSpec = {
  group: 'inline',
  inline: true,
  selectable: false,
  leafText: () => '\n',
  parseDOM: [{ tag: 'br' }],
  toDOM: () => ['br'],
}

export function isHardBreak(node: Node): boolean {
  return node.type.name === 'hardBreak'
}
