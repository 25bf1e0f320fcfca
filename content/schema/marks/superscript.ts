import type { MarkSpec } from 'prosemirror-model'

export const superscriptSpec: MarkSpec = {
  excludes: 'superscript subscript',
  parseDOM: [{ tag: 'sup' }],
  toDOM: () => ['sup', 0],
}
