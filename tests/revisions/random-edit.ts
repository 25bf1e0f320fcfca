import { Fragment, type Node } from 'prosemirror-model'
import { randomMarks, randomNode, randomText, type Chance } from './random-document.ts'

/** Another valid document, after some random edits of text, marks, attributes and structure. */
export function randomEdit(document: Node, chance: Chance): Node {
  let result = document
  const edits = 1 + chance.below(8)
  for (let i = 0, tries = 0; i < edits && tries < 60; tries++) {
    const next = editOnce(result, chance)
    if (!next) continue
    try {
      next.check()
    } catch {
      continue
    }
    result = next
    i++
  }
  return result
}

/** Every node with its path of child indexes. */
function paths(document: Node): { node: Node; path: readonly number[] }[] {
  const found: { node: Node; path: readonly number[] }[] = []
  const visit = (node: Node, path: readonly number[]): void => {
    if (node.isInline) return
    found.push({ node, path })
    node.forEach((child, _offset, index) => visit(child, [...path, index]))
  }
  visit(document, [])
  return found
}

function replaceAt(node: Node, path: readonly number[], by: (node: Node) => readonly Node[]): Node {
  const [index, ...rest] = path
  if (index === undefined) return by(node)[0] ?? node
  const children = node.children.flatMap((child, i) => (i !== index ? [child] : rest.length === 0 ? by(child) : [replaceAt(child, rest, by)]))
  return node.copy(Fragment.fromArray(children))
}

function editOnce(document: Node, chance: Chance): Node | null {
  const all = paths(document)
  const { node, path } = chance.one(all)
  const parentPath = path.slice(0, -1)
  switch (chance.below(14)) {
    case 0:
      return path.length > 0 ? replaceAt(document, path, () => []) : null
    case 1:
      return path.length > 0 ? replaceAt(document, path, (old) => [randomNode(old.type, chance, 2), old]) : null
    case 2:
      return path.length > 0 ? replaceAt(document, path, (old) => [randomNode(old.type, chance, 2)]) : null
    case 3:
      return path.length > 0 ? replaceAt(document, path, (old) => [old, old]) : null
    case 4:
      return reorder(document, parentPath, chance)
    case 5: {
      // To another place, perhaps in another container.
      if (path.length === 0) return null
      const target = chance.one(all)
      if (target.path.length === 0) return null
      const marked = replaceAt(document, target.path, (old) => (chance.sometimes(0.5) ? [node, old] : [old, node]))
      return removeOnce(marked, node)
    }
    case 6:
    case 7:
      return node.isTextblock ? replaceAt(document, path, (old) => [editText(old, chance)]) : null
    case 8:
      return node.isTextblock && node.content.size > 1 ? replaceAt(document, path, (old) => splitAt(old, 1 + chance.below(old.content.size - 1))) : null
    case 9:
      return mergeWithNext(document, path)
    case 10:
      return node.isTextblock ? replaceAt(document, path, (old) => [remark(old, chance)]) : null
    case 11:
      return replaceAt(document, path, (old) => [old.type.create({ ...randomNode(old.type, chance, 4).attrs, ...(chance.sometimes(0.7) ? { id: old.attrs['id'] } : {}) }, old.content)])
    case 12: {
      // Into a container of any type that takes it.
      const wrapper = chance.one(Object.values(document.type.schema.nodes))
      const wrapping = wrapper.contentMatch.findWrapping(node.type)
      if (path.length === 0 || !wrapping || wrapper.isInline) return null
      let inner = node
      for (const type of [...wrapping].reverse()) inner = type.create(null, inner)
      const filled = wrapper.createAndFill(null, inner)
      return filled ? replaceAt(document, path, () => [filled]) : null
    }
    default:
      return path.length > 0 && !node.isTextblock ? replaceAt(document, path, (old) => old.children) : null
  }
}

function reorder(document: Node, path: readonly number[], chance: Chance): Node {
  return replaceAt(document, path, (old) => {
    const children = [...old.children]
    if (chance.sometimes(0.2)) children.reverse()
    else {
      const [child] = children.splice(chance.below(children.length), 1)
      if (child) children.splice(chance.below(children.length + 1), 0, child)
    }
    return [old.copy(Fragment.fromArray(children))]
  })
}

function removeOnce(document: Node, node: Node): Node | null {
  const found = paths(document).filter((entry) => entry.node === node)
  const one = found[0]
  return found.length > 1 && one ? replaceAt(document, one.path, () => []) : null
}

function splitAt(node: Node, offset: number): Node[] {
  return [node.cut(0, offset), node.cut(offset)]
}

function mergeWithNext(document: Node, path: readonly number[]): Node | null {
  const last = path[path.length - 1]
  if (last === undefined) return null
  const parent = path.slice(0, -1)
  return replaceAt(document, parent, (old) => {
    const one = old.maybeChild(last)
    const next = old.maybeChild(last + 1)
    if (!one || !next || one.type !== next.type) return [old]
    return [old.copy(Fragment.fromArray(old.children.flatMap((child, i) => (i === last ? [one.copy(one.content.append(next.content))] : i === last + 1 ? [] : [child]))))]
  })
}

function editText(node: Node, chance: Chance): Node {
  const from = chance.below(node.content.size + 1)
  const to = Math.min(node.content.size, from + chance.below(12))
  const text = chance.sometimes(0.7) ? Fragment.from(node.type.schema.text(` ${randomText(chance)} `, node.type.allowedMarks(randomMarks(node.type.schema, chance)))) : Fragment.empty
  return node.copy(node.content.cut(0, from).append(text).append(node.content.cut(to)))
}

function remark(node: Node, chance: Chance): Node {
  const from = chance.below(node.content.size + 1)
  const to = Math.min(node.content.size, from + 1 + chance.below(20))
  const marks = node.type.allowedMarks(randomMarks(node.type.schema, chance))
  const middle = node.content.cut(from, to).content.map((child) => child.mark(marks))
  return node.copy(node.content.cut(0, from).append(middle.reduce((content, child) => content.append(Fragment.from(child)), Fragment.empty)).append(node.content.cut(to)))
}
