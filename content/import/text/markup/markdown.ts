import type { Mark } from 'prosemirror-model'
import { isLinkAddress, schema } from '../../../schema/index.ts'

/** How a page is marked up: a Markdown file, a text that has Markdown in it beyond doubt, or not at all. */
export type Markup = 'file' | 'seen' | 'none'

/** A mark over a part of a line's text. */
export interface MarkedRange {
  readonly from: number
  readonly to: number
  readonly mark: Mark
}

export interface MarkedText {
  /** Without the signs of the markup. */
  readonly text: string
  readonly marks: readonly MarkedRange[]
  /** What the signs led to and no article can hold; their words stayed. */
  readonly lost: readonly LostAddress[]
}

/** Of a picture in another file, or of a link that leads to no web page. */
export interface LostAddress {
  readonly address: string
  readonly isPicture: boolean
}

const fileName = /\.(?:md|markdown|mdown|mkd)$/i
const headingSign = /^(#{1,6}) +(?=\S)/
const strongPair = /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}("“])[^*\n]{1,200}(?<=[\p{L}\p{N}.,:;?!)"”%])\*\*(?![\p{L}\p{N}*])/gu
const webLink = /\[[^[\]\n]{1,200}\]\(https?:\/\/[^\s()]{3,500}\)/g

/** Says how a page is marked up, by its name or by signs that prose does not have. */
export function markupOf(name: string, lines: readonly string[]): Markup {
  if (fileName.test(name)) return 'file'
  let signs = 0
  for (const line of lines) {
    if (line.length > mostCharacters) continue
    if (headingSign.test(line)) signs++
    if (line.includes('](')) signs += 2 * (line.match(webLink)?.length ?? 0)
    if (line.includes('**')) signs += line.match(strongPair)?.length ?? 0
    if (signs >= 2) return 'seen'
  }
  return 'none'
}

/** How many `#` a line begins with as a heading; 0 where it is none. */
export function headingDepth(text: string): number {
  return headingSign.exec(text)?.[1]?.length ?? 0
}

/** A heading's words, without its signs before and behind. */
export function headingWords(text: string): string {
  return text.replace(headingSign, '').replace(/\s+#+$/, '')
}

// Markup beyond that is no page's; a line of a million asterisks stays quick.
const mostCharacters = 100_000
const farthest = 1000
const deepest = 4

/** Reads the markup within a line. In a file all of it counts, elsewhere only what cannot be prose: `**` in pairs and links to the web. */
export function readMarkup(text: string, markup: Markup): MarkedText {
  if (markup === 'none' || text.length > mostCharacters || !/[*_[\\<`]/.test(text)) return { text, marks: [], lost: [] }
  const [, alt, src] = /^!\[([^\]]*)\]\(([^)\s]+)(?: "[^"]*")?\)$/.exec(text) ?? []
  if (markup === 'file' && alt !== undefined && src !== undefined) return { text: alt === '' ? '[Image]' : `Image: ${alt}`, marks: [], lost: [{ address: src, isPicture: true }] }
  const reader = new MarkupReader(markup === 'file')
  reader.read(text, deepest)
  return { text: reader.text, marks: reader.marks, lost: reader.lost }
}

const escaped = /^\\([\\`*_{}[\]()#+.!|<>~-])/
const link = /^!?\[((?:[^[\]\\]|\\.){1,500})\]\(\s*<?([^\s()<>]{0,800}(?:\([^\s()]{0,200}\))?[^\s()<>]{0,200})>?(?:\s+["'“]([^"'”]{0,300})["'”])?\s*\)/
const address = /^<((?:https?:\/\/|mailto:)[^\s<>]{3,800})>/i
const code = /^`([^`]{1,300})`/

class MarkupReader {
  text = ''
  readonly marks: MarkedRange[] = []
  readonly lost: LostAddress[] = []
  readonly #whole: boolean

  constructor(whole: boolean) {
    this.#whole = whole
  }

  read(source: string, depth: number): void {
    for (let at = 0; at < source.length; ) at += this.#take(source, at, depth)
  }

  // Takes what stands at a place; gives back how many characters of the source it was.
  #take(source: string, at: number, depth: number): number {
    const char = source[at] ?? ''
    if (depth > 0 && (char === '*' || char === '_')) return this.#emphasis(source, at, depth)
    if (depth > 0 && (char === '[' || char === '!')) return this.#link(source, at, depth)
    if (this.#whole && (char === '\\' || char === '<' || char === '`')) return this.#literal(source, at)
    this.text += char
    return 1
  }

  #literal(source: string, at: number): number {
    const rest = source.slice(at, at + farthest)
    const [all, words] = escaped.exec(rest) ?? code.exec(rest) ?? []
    if (all !== undefined) {
      this.text += words ?? ''
      return all.length
    }
    const [whole, href = ''] = address.exec(rest) ?? []
    if (whole === undefined || !isLinkAddress(href)) {
      this.text += source[at] ?? ''
      return 1
    }
    const from = this.text.length
    this.text += href
    this.#mark(from, schema.marks.link.create({ href, title: null }))
    return whole.length
  }

  #link(source: string, at: number, depth: number): number {
    const [all, words = '', href = '', title] = link.exec(source.slice(at, at + farthest)) ?? []
    if (all === undefined || (!this.#whole && !/^https?:/i.test(href))) {
      this.text += source[at] ?? ''
      return 1
    }
    const from = this.text.length
    this.read(words, depth - 1)
    if (!all.startsWith('!') && isLinkAddress(href)) this.#mark(from, schema.marks.link.create({ href, title: title ?? null }))
    else if (href !== '') this.lost.push({ address: href, isPicture: all.startsWith('!') })
    return all.length
  }

  #emphasis(source: string, at: number, depth: number): number {
    const sign = source[at] ?? ''
    let run = 1
    while (run < 4 && source[at + run] === sign) run++
    const length = Math.min(run, 3)
    const close = run > 3 || (!this.#whole && (sign === '_' || length !== 2)) ? -1 : closing(source, at, sign.repeat(length))
    if (close === -1) {
      this.text += source.slice(at, at + run)
      return run
    }
    const from = this.text.length
    this.read(source.slice(at + length, close), depth - 1)
    if (length !== 2) this.#mark(from, schema.marks.emphasis.create())
    if (length !== 1) this.#mark(from, schema.marks.strong.create())
    return close + length - at
  }

  #mark(from: number, mark: Mark): void {
    if (this.text.length > from) this.marks.push({ from, to: this.text.length, mark })
  }
}

// Signs open before a word and close behind one; `_` never within a word, and an asterisk with a blank on its inner side is one of prose.
function closing(source: string, at: number, sign: string): number {
  const before = source[at - 1] ?? ' '
  const first = source[at + sign.length] ?? ' '
  if (/\s/.test(first) || /[\p{L}\p{N}]/u.test(before)) return -1
  const window = source.slice(at, at + farthest)
  for (let close = window.indexOf(sign, sign.length + 1); close !== -1; close = window.indexOf(sign, close + 1)) {
    const last = window[close - 1] ?? ' '
    const after = window[close + sign.length] ?? ' '
    if (/[\s\\]/.test(last) || last === sign[0] || after === sign[0]) continue
    if (!/[\p{L}\p{N}]/u.test(after)) return at + close
  }
  return -1
}
