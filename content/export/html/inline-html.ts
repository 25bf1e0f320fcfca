import type { Mark, Node } from 'prosemirror-model'
import { isCrossReference, isHardBreak, isLink } from '../../schema/index.ts'
import { attribute, encodeAddress, escapeHtml } from './escape.ts'

/** Writes a cross reference around its words. */
export interface ReferenceWriter {
  /** Whether the addresses of links are written out for those who hold paper. */
  readonly printsAddresses: boolean
  wrap(mark: Mark, words: string, html: string): string
}

/** The inline content of a textblock. */
export function inlineHtml(block: Node, references: ReferenceWriter): string {
  return nodesHtml(block.children, references)
}

/** Inline nodes that follow each other. */
export function nodesHtml(nodes: readonly Node[], references: ReferenceWriter): string {
  return runs(nodes, 0, references)
}

// Marks come sorted in the schema's order, links outermost: neighbours that share the next mark share its element.
function runs(children: readonly Node[], depth: number, references: ReferenceWriter): string {
  let html = ''
  for (let from = 0; from < children.length; ) {
    const child = children[from]
    if (child === undefined) break
    const mark = child.marks[depth]
    let to = from + 1
    if (mark === undefined) html += leaf(child)
    else {
      while (to < children.length && children[to]?.marks[depth]?.eq(mark) === true) to++
      html += wrap(mark, children.slice(from, to), runs(children.slice(from, to), depth + 1, references), references)
    }
    from = to
  }
  return html
}

function leaf(node: Node): string {
  return isHardBreak(node) ? '<br>' : escapeHtml(node.text ?? '')
}

const elements: Readonly<Record<string, string>> = { strong: 'strong', emphasis: 'em', subscript: 'sub', superscript: 'sup' }

function wrap(mark: Mark, children: readonly Node[], html: string, references: ReferenceWriter): string {
  if (isCrossReference(mark)) return references.wrap(mark, words(children), html)
  if (isLink(mark)) return link(mark, references.printsAddresses ? words(children) : null, html)
  const element = elements[mark.type.name]
  return element === undefined ? html : `<${element}>${html}</${element}>`
}

// The address is printed as a real element, since generated text is lost to tagged PDF.
function link(mark: Mark, words: string | null, html: string): string {
  const href = String(mark.attrs['href'])
  const shown = href.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '')
  const address = words === null || words.includes(shown) ? '' : `<span class="address"> (${escapeHtml(shown)})</span>`
  return `<a${attribute('href', encodeAddress(href))} rel="noopener">${html}</a>${address}`
}

function words(children: readonly Node[]): string {
  return children.map((child) => child.text ?? ' ').join('').trim()
}
