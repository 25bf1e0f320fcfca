import type { NodeSpec } from 'prosemirror-model'

/** The body of an article: the lead's blocks, then sections. The title is metadata. */
export const docSpec: NodeSpec = {
  content: 'block* section*',
}
