import type { Mark, Node, NodeType } from 'prosemirror-model'

/** What is known of a node at a glance. */
export interface Digest {
  /** 53 bits over type, attributes, marks and content: equal nodes have equal ones, and others almost never. */
  readonly hash: number
  /** Words, by blanks. */
  readonly words: number
  /** Whether neighbouring texts with the same marks were left unjoined somewhere within (JSON from elsewhere). */
  readonly loose: boolean
}

/** Reads digests of nodes, each node once: ProseMirror's nodes never change, so what was read of one stays true. */
export interface DigestReader {
  read(node: Node): Digest
  /** Whether two nodes are the same piece of document, up to the ignored attributes. Exact, unlike digests. */
  same(a: Node, b: Node): boolean
  readonly ignored: ReadonlySet<string>
}

// One reader for each set of ignored attributes lives as long as the program; its entries live as long as their nodes.
const readers = new Map<string, DigestReader>()

export function digestReader(ignoreAttrs: readonly string[]): DigestReader {
  const key = JSON.stringify([...ignoreAttrs].sort())
  let reader = readers.get(key)
  if (!reader) readers.set(key, (reader = makeReader(new Set(ignoreAttrs))))
  return reader
}

function makeReader(ignored: ReadonlySet<string>): DigestReader {
  const known = new WeakMap<Node, Digest>()
  const seeds = new WeakMap<NodeType, TypeSeed>()
  const read = (node: Node): Digest => {
    let digest = known.get(node)
    if (!digest) {
      let seed = seeds.get(node.type)
      if (!seed) seeds.set(node.type, (seed = seedOf(node.type, ignored)))
      known.set(node, (digest = compute(node, seed, read)))
    }
    return digest
  }
  return { read, ignored, same: (a, b) => sameNode(a, b, ignored) }
}

// Two multiply-and-xor lanes over 32 bits: a few instructions a character, the same everywhere.
class Lanes {
  low: number
  high: number

  constructor(low = 0x2545f491, high = 0x6c8e9cf5) {
    this.low = low
    this.high = high
  }

  add(code: number): void {
    const low = Math.imul(this.low ^ code, 0x9e3779b1)
    this.low = low ^ (low >>> 15)
    const high = Math.imul(this.high ^ code, 0x5f356495)
    this.high = high ^ (high >>> 13)
  }

  addNumber(value: number): void {
    this.add(value | 0)
    this.add(Math.floor(value / 0x100000000))
  }

  addText(text: string): void {
    this.addWords(text, false)
    this.add(-1)
  }

  /**
   * Adds a text and counts the words that begin in it. Most of the time of comparing equal documents is spent in this loop.
   * @param inWord whether the text before ended within a word
   */
  addWords(text: string, inWord: boolean): number {
    let low = this.low
    let high = this.high
    let words = 0
    let inside = inWord
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      low = Math.imul(low ^ code, 0x9e3779b1)
      low ^= low >>> 15
      high = Math.imul(high ^ code, 0x5f356495)
      high ^= high >>> 13
      if (isBlank(code)) inside = false
      else if (!inside) {
        inside = true
        words++
      }
    }
    this.low = low
    this.high = high
    return words
  }

  value(): number {
    const low = Math.imul(this.low ^ (this.low >>> 16), 0x85ebca6b)
    const high = Math.imul(this.high ^ (this.high >>> 16) ^ low, 0xc2b2ae35)
    return ((high ^ (high >>> 14)) >>> 11) * 0x100000000 + ((low ^ (low >>> 15)) >>> 0)
  }
}

/** What all nodes of a type begin with, and their attributes that count, with the values that most of them have. */
interface TypeSeed {
  readonly low: number
  readonly high: number
  readonly attrs: readonly (readonly [name: string, usual: unknown])[]
}

function seedOf(type: NodeType, ignored: ReadonlySet<string>): TypeSeed {
  const lanes = new Lanes()
  lanes.addText(type.name)
  const attrs = Object.entries(type.spec.attrs ?? {}).flatMap(([name, spec]) => (ignored.has(name) ? [] : [[name, spec.default] as const]))
  return { low: lanes.low, high: lanes.high, attrs }
}

function compute(node: Node, seed: TypeSeed, read: (node: Node) => Digest): Digest {
  const lanes = new Lanes(seed.low, seed.high)
  for (const [name, usual] of seed.attrs) {
    const value: unknown = node.attrs[name]
    if (value === usual) lanes.add(-5)
    else addAttribute(lanes, name, value)
  }
  for (const mark of node.marks) addMark(lanes, mark)
  let words = 0
  let loose = false
  if (node.isText) words = lanes.addWords(node.text ?? '', false)
  else if (node.inlineContent) {
    let lastText: Node | null = null
    let inWord = false
    for (const child of node.children) {
      if (child.isText) {
        if (lastText && sameMarks(lastText.marks, child.marks)) loose = true
        else {
          lanes.add(-2)
          for (const mark of child.marks) addMark(lanes, mark)
        }
        lastText = child
        const text = child.text ?? ''
        words += lanes.addWords(text, inWord)
        inWord = text !== '' && !isBlank(text.charCodeAt(text.length - 1))
      } else {
        const inner = read(child)
        lanes.add(-3)
        lanes.addNumber(inner.hash)
        words += inner.words
        loose ||= inner.loose
        lastText = null
        inWord = false
      }
    }
  } else {
    for (const child of node.children) {
      const inner = read(child)
      lanes.addNumber(inner.hash)
      words += inner.words
      loose ||= inner.loose
    }
  }
  return { hash: lanes.value(), words, loose }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029
}

function addMark(lanes: Lanes, mark: Mark): void {
  lanes.add(-4)
  lanes.addText(mark.type.name)
  for (const name in mark.attrs) addAttribute(lanes, name, mark.attrs[name])
}

function addAttribute(lanes: Lanes, name: string, value: unknown): void {
  lanes.addText(name)
  lanes.addText(typeof value === 'string' ? value : `\0${stableText(value)}`)
}

/** A text for a value, the same for equal values whatever the order of their keys. */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([key, inner]) => `${JSON.stringify(key)}:${stableText(inner)}`).join()}}`
  return JSON.stringify(value) ?? 'undefined'
}

export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && stableText(a) === stableText(b))
}

export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  return a.every((mark, i) => {
    const other = b[i]
    return other !== undefined && mark.eq(other)
  })
}

function sameNode(a: Node, b: Node, ignored: ReadonlySet<string>): boolean {
  if (a === b) return true
  if (a.type !== b.type || a.childCount !== b.childCount || a.text !== b.text || a.content.size !== b.content.size) return false
  if (!sameMarks(a.marks, b.marks)) return false
  if (a.attrs !== b.attrs)
    for (const name in a.attrs) if (!ignored.has(name) && !sameValue(a.attrs[name], b.attrs[name])) return false
  const others = b.children
  return a.children.every((child, i) => {
    const other = others[i]
    return other !== undefined && sameNode(child, other, ignored)
  })
}
