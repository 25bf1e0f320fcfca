import type { MarkSpec } from 'prosemirror-model'

export const subscriptSpec: MarkSpec = {
  excludes: 'subscript superscript',
  parseDOM: [{ tag: 'sub' }],
  toDOM: () => ['sub', 0],
}
