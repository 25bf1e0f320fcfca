import { Fragment, type Node } from 'prosemirror-model'
import { blockId } from './block-id.ts'

/**
 * The same document in which every block has an id of its own: unnamed blocks, and the later of two that share an id,
 * are named by `newId`. Named blocks keep theirs, and untouched nodes stay the same objects.
 */
export function nameBlocks(document: Node, newId: (node: Node) => string): Node {
  const taken = new Set<string>()
  document.descendants((node) => void taken.add(blockId(node)))
  const seen = new Set<string>()
  const fresh = (node: Node): string => {
    let id = newId(node)
    while (id === '' || taken.has(id)) id = newId(node)
    taken.add(id)
    return id
  }
  const name = (node: Node, top: boolean): Node => {
    if (node.isInline) return node
    let attrs = node.attrs
    if (!top) {
      const id = blockId(node)
      if (id === '' || seen.has(id)) attrs = { ...attrs, id: fresh(node) }
      seen.add(String(attrs['id']))
    }
    const children: Node[] = []
    let changed = false
    node.forEach((child) => {
      const named = name(child, false)
      if (named !== child) changed = true
      children.push(named)
    })
    if (!changed && attrs === node.attrs) return node
    return node.type.create(attrs, changed ? Fragment.fromArray(children) : node.content, node.marks)
  }
  return name(document, true)
}
