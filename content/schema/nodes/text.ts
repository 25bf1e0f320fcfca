import type { NodeSpec } from 'prosemirror-model'

export const textSpec: NodeSpec = { group: 'inline' }
