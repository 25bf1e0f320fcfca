import { Fragment, Slice, type Node } from 'prosemirror-model'

// Zero-width space, word joiner, byte order mark, soft hyphen. The joiners U+200C and U+200D stay: scripts and emoji need them.
const invisible = /[\u200B\u2060\uFEFF\u00AD]/g
const blanks = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g

/** Text without characters that nobody sees and with plain blanks only. */
export function cleanText(text: string): string {
  return text.replace(invisible, '').replace(blanks, ' ')
}

/** A slice whose text is clean; nodes that were clean stay the same objects. */
export function cleanSlice(slice: Slice): Slice {
  const content = cleanFragment(slice.content)
  return content === slice.content ? slice : new Slice(content, slice.openStart, slice.openEnd)
}

function cleanFragment(fragment: Fragment): Fragment {
  let changed = false
  const nodes: Node[] = []
  fragment.forEach((node) => {
    if (node.isText) {
      const text = cleanText(node.text ?? '')
      if (text !== node.text) changed = true
      if (text !== '') nodes.push(text === node.text ? node : node.type.schema.text(text, node.marks))
      return
    }
    const content = cleanFragment(node.content)
    if (content !== node.content) changed = true
    nodes.push(content === node.content ? node : node.copy(content))
  })
  return changed ? Fragment.fromArray(nodes) : fragment
}
