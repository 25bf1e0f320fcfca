import { Fragment, Slice, type Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { isHeading, isSection, schema } from '../../../content/schema/index.ts'
import { deleted } from '../commands/delete-selection.ts'
import { containerDepth } from '../queries/blocks-at.ts'

/**
 * Puts a slice in place of the selection. Cells, callouts and lists hold no sections: there, headings become strong lines.
 * ProseMirror cannot fit every cut of an article everywhere and throws; then the text goes in without its structure.
 * Null where not even that fits.
 */
export function pasted(state: EditorState, slice: Slice): Transaction | null {
  const { $from, $to } = state.selection
  const within = $from.depth > containerDepth($from) + 1 || $to.depth > containerDepth($to) + 1
  const attempts = [within ? withoutSections(slice) : slice, withoutSections(slice), textOnly(slice)]
  for (const attempt of attempts) {
    const tr = replaced(state.tr, attempt) ?? replaced(deleted(state), attempt)
    if (tr !== null) return tr
  }
  return null
}

function replaced(tr: Transaction, slice: Slice): Transaction | null {
  try {
    tr.replaceSelection(slice)
    tr.doc.check()
    return tr
  } catch (error) {
    // TransformError and ReplaceError: this cut does not fit here.
    if (error instanceof Error) return null
    throw error
  }
}

function withoutSections(slice: Slice): Slice {
  let has = false
  slice.content.forEach((node) => (has ||= isSection(node)))
  if (!has) return slice
  const blocks: Node[] = []
  const take = (fragment: Fragment): void =>
    fragment.forEach((node) => {
      if (isSection(node)) take(node.content)
      else blocks.push(isHeading(node) ? strongLine(node) : node)
    })
  take(slice.content)
  return Slice.maxOpen(Fragment.fromArray(blocks), false)
}

function textOnly(slice: Slice): Slice {
  const paragraphs: Node[] = []
  slice.content.descendants((node) => {
    if (node.isTextblock) paragraphs.push(schema.nodes.paragraph.create(null, node.content))
    return !node.isTextblock
  })
  return Slice.maxOpen(Fragment.fromArray(paragraphs))
}

function strongLine(heading: Node): Node {
  const strong = schema.marks.strong.create()
  return schema.nodes.paragraph.create(null, heading.children.map((child) => child.mark(strong.addToSet(child.marks))))
}
