import { Fragment, type Mark, type MarkType, type Node, type NodeType, type Schema } from 'prosemirror-model'

/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = seed | 0
  }

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** From 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }

  sometimes(probability: number): boolean {
    return this.next() < probability
  }
}

// Few words, so that chance repeats them; marks that combine, letters that join, scripts without blanks and from right to left.
const words = [
  'valve', 'heart', 'the', 'the', 'a', 'of', 'not', '5 mg', '0.5', 'daily', 'aorta.', 'leaks,', 'blood', 'e\u0301tude', 'n\u0303a', '👩‍⚕️', '🇩🇪', '👍🏽', 'قلب', 'שלום',
  '心臓の弁', '弁が漏れる。', 'ลิ้นหัวใจ', 'don’t', 'β-blocker', '\u00a0', '  ', 'Ⅳ', '(see', 'below)', 'x\u0301\u0302', '—', '\u200b',
]

/** A random valid node of a type, whatever the schema: children are found by walking the type's content expression. */
export function randomNode(type: NodeType, chance: Chance, depth = 0): Node {
  const attrs = randomAttrs(type, chance)
  if (type.inlineContent) return type.createChecked(attrs, randomInline(type, chance))
  const children: Node[] = []
  let match = type.contentMatch
  const wanted = chance.below(depth === 0 ? 7 : 4)
  for (let tries = 0; tries < 40; tries++) {
    if (match.validEnd && children.length >= wanted) break
    const options: NodeType[] = []
    for (let i = 0; i < match.edgeCount; i++) options.push(match.edge(i).type)
    // Deep down only what can end: textblocks first.
    const shallow = depth > 3 ? options.filter((option) => option.isTextblock || option.isLeaf) : options
    const next = chance.one(shallow.length > 0 ? shallow : options)
    const after = match.matchType(next)
    if (!next || !after) break
    children.push(randomNode(next, chance, depth + 1))
    match = after
  }
  const content = Fragment.fromArray(children)
  const rest = match.fillBefore(Fragment.empty, true)
  return type.createChecked(attrs, rest ? content.append(rest) : content)
}

let named = 0

function randomAttrs(type: NodeType, chance: Chance): Record<string, unknown> {
  const attrs: Record<string, unknown> = {}
  for (const name of Object.keys(type.spec.attrs ?? {})) {
    if (name === 'id') attrs[name] = chance.sometimes(0.1) ? type.spec.attrs?.[name]?.default : chance.sometimes(0.1) ? 'twin' : `n${named++}`
    else if (name === 'level' || name === 'start') attrs[name] = 1 + chance.below(3)
    else if (name === 'align') attrs[name] = chance.one(['left', 'right'])
    else if (name === 'src' && type.isInline) attrs[name] = chance.one(['a.png', 'b.png'])
    else if (name === 'alt') attrs[name] = chance.one(['', 'a heart'])
    else if (name === 'kind') attrs[name] = chance.one(['note', 'warning', 'fact'])
  }
  return attrs
}

function randomInline(type: NodeType, chance: Chance): Fragment {
  const nodes: Node[] = []
  const runs = chance.below(5)
  for (let i = 0; i < runs; i++) {
    const leaves = inlineLeaves(type)
    if (leaves.length > 0 && chance.sometimes(0.1)) {
      const leaf = chance.one(leaves)
      nodes.push(leaf.create(randomAttrs(leaf, chance), null, type.allowedMarks(randomMarks(type.schema, chance))))
    } else nodes.push(type.schema.text(randomText(chance), type.allowedMarks(randomMarks(type.schema, chance))))
  }
  return Fragment.from(nodes.reduce((content, node) => content.append(Fragment.from(node)), Fragment.empty))
}

function inlineLeaves(type: NodeType): NodeType[] {
  return Object.values(type.schema.nodes).filter((node) => node.isInline && !node.isText && type.contentMatch.matchType(node) !== null)
}

export function randomText(chance: Chance): string {
  const count = 1 + chance.below(9)
  return Array.from({ length: count }, () => chance.one(words)).join(chance.sometimes(0.9) ? ' ' : '')
}

export function randomMarks(schema: Schema, chance: Chance): readonly Mark[] {
  let marks: readonly Mark[] = []
  while (chance.sometimes(0.25)) marks = randomMark(chance.one(Object.values(schema.marks)), chance).addToSet(marks)
  return marks
}

function randomMark(type: MarkType, chance: Chance): Mark {
  const attrs: Record<string, unknown> = {}
  for (const name of Object.keys(type.spec.attrs ?? {})) {
    if (name === 'href') attrs[name] = chance.one(['https://a.example/', 'https://b.example/'])
    if (name === 'target') attrs[name] = chance.one(['Heart Failure', 'Stroke'])
  }
  return type.create(attrs)
}
