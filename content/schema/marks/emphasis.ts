import type { MarkSpec } from 'prosemirror-model'

export const emphasisSpec: MarkSpec = {
  parseDOM: [{ tag: 'em' }, { tag: 'i' }],
  toDOM: () => ['em', 0],
}
