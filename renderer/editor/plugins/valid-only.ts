import { Plugin } from 'prosemirror-state'
import { changedRange } from '../queries/changed-range.ts'

/**
 * Refuses a change that would leave a block without what it must hold, such as a table without rows: ProseMirror makes one
 * of some half-selected tables, and main would refuse the whole draft for it. Looks at what changed only.
 */
export function validOnly(onRefused: () => void): Plugin {
  return new Plugin({
    filterTransaction: (tr) => {
      const range = tr.docChanged ? changedRange([tr]) : null
      if (range === null) return true
      let valid = tr.doc.type.validContent(tr.doc.content)
      tr.doc.nodesBetween(range.from, range.to, (node) => {
        if (valid && !node.isInline) valid = node.type.validContent(node.content)
        return valid && !node.isTextblock
      })
      if (!valid) onRefused()
      return valid
    },
  })
}
