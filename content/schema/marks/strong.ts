import type { MarkSpec } from 'prosemirror-model'

export const strongSpec: MarkSpec = {
  parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
  toDOM: () => ['strong', 0],
}
