import { Plugin } from 'prosemirror-state'
import { schema } from '../../../content/schema/index.ts'

/** An article always has somewhere to write: what would leave it without any block leaves it an empty paragraph. */
export function neverEmpty(): Plugin {
  return new Plugin({
    appendTransaction: (_transactions, _before, { doc, tr }) => (doc.childCount === 0 ? tr.insert(0, schema.nodes.paragraph.create()) : null),
  })
}
