import type { Mark, Node } from 'prosemirror-model'

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
  const read = (node: Node): Digest => {
    let digest = known.get(node)
    if (!digest) known.set(node, (digest = compute(node, ignored, read)))
    return digest
  }
  return { read, ignored, same: (a, b) => sameNode(a, b, ignored) }
}

// Two multiply-and-xor lanes over 32 bits: a few instructions a character, the same everywhere.
class Lanes {
  low = 0x2545f491
  high = 0x6c8e9cf5

  add(code: number): void {
    this.low = Math.imul(this.low ^ code, 0x9e3779b1)
    this.low ^= this.low >>> 15
    this.high = Math.imul(this.high ^ code, 0x5f356495)
    this.high ^= this.high >>> 13
  }

  addNumber(value: number): void {
    this.add(value | 0)
    this.add(Math.floor(value / 0x100000000))
  }

  addText(text: string): void {
    for (let i = 0; i < text.length; i++) this.add(text.charCodeAt(i))
    this.add(-1)
  }

  value(): number {
    const low = Math.imul(this.low ^ (this.low >>> 16), 0x85ebca6b)
    const high = Math.imul(this.high ^ (this.high >>> 16) ^ low, 0xc2b2ae35)
    return ((high ^ (high >>> 14)) >>> 11) * 0x100000000 + ((low ^ (low >>> 15)) >>> 0)
  }
}

function compute(node: Node, ignored: ReadonlySet<string>, read: (node: Node) => Digest): Digest {
  const lanes = new Lanes()
  lanes.addText(node.type.name)
  addAttributes(lanes, node.attrs, ignored)
  for (const mark of node.marks) addMark(lanes, mark)
  let words = 0
  let loose = false
  if (node.isText) {
    lanes.addText(node.text ?? '')
    words = countWords(node.text ?? '')
  } else if (node.inlineContent) {
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
        // The words are counted in the same pass over the characters: this loop is most of the time of an equal comparison.
        const text = child.text ?? ''
        for (let i = 0; i < text.length; i++) {
          const code = text.charCodeAt(i)
          lanes.add(code)
          if (isBlank(code)) inWord = false
          else if (!inWord) {
            inWord = true
            words++
          }
        }
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

/** Words as a reader counts them: what stands between blanks. */
export function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    if (isBlank(text.charCodeAt(i))) inWord = false
    else if (!inWord) {
      inWord = true
      words++
    }
  }
  return words
}

function addMark(lanes: Lanes, mark: Mark): void {
  lanes.add(-4)
  lanes.addText(mark.type.name)
  addAttributes(lanes, mark.attrs, noneIgnored)
}

const noneIgnored: ReadonlySet<string> = new Set()

function addAttributes(lanes: Lanes, attrs: Readonly<Record<string, unknown>>, ignored: ReadonlySet<string>): void {
  for (const name in attrs) {
    if (ignored.has(name)) continue
    lanes.addText(name)
    const value = attrs[name]
    lanes.addText(typeof value === 'string' ? value : `\0${stableText(value)}`)
  }
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
