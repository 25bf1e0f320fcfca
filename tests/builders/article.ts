import type { Mark, Node } from 'prosemirror-model'
import { emptyMetadata, type Article, type Metadata } from '../../content/article/index.ts'
import { nameBlocks, schema } from '../../content/schema/index.ts'

/** What stands in a textblock: plain words, or words with marks. */
export type Inline = string | Node

const texts = (inlines: readonly Inline[]): Node[] =>
  inlines.flatMap((inline) => (typeof inline !== 'string' ? [inline] : inline === '' ? [] : [schema.text(inline)]))

const marked = (mark: Mark) => (text: string): Node => schema.text(text, [mark])

export const strong = marked(schema.marks.strong.create())
export const em = marked(schema.marks.emphasis.create())
export const sub = marked(schema.marks.subscript.create())
export const sup = marked(schema.marks.superscript.create())
export const link = (text: string, href: string): Node => schema.text(text, [schema.marks.link.create({ href })])
export const ref = (text: string, target: string, blurb: string | null = null): Node =>
  schema.text(text, [schema.marks.crossReference.create({ target, blurb })])
export const br = (): Node => schema.nodes.hardBreak.create()

export const p = (...inlines: Inline[]): Node => schema.nodes.paragraph.create(null, texts(inlines))
export const h = (...inlines: Inline[]): Node => schema.nodes.heading.create(null, texts(inlines))
export const caption = (...inlines: Inline[]): Node => schema.nodes.caption.create(null, texts(inlines))

/** A list item: words make its one paragraph; nodes are taken as they are. */
export const li = (...content: Inline[]): Node =>
  schema.nodes.listItem.create(null, content.every((part) => typeof part === 'string' || part.isText) ? [p(...content)] : content.map((part) => (typeof part === 'string' ? p(part) : part)))

const items = (content: readonly Inline[]): Node[] => content.map((part) => (typeof part === 'string' || part.isText ? li(part) : part))

export const ul = (...content: Inline[]): Node => schema.nodes.bulletList.create(null, items(content))
export const ol = (...content: Inline[]): Node => schema.nodes.orderedList.create(null, items(content))
export const keyPoints = (...content: Inline[]): Node => schema.nodes.keyPoints.create(null, items(content))
export const references = (...content: Inline[]): Node => schema.nodes.references.create(null, items(content))
export const resources = (...content: Inline[]): Node => schema.nodes.resources.create(null, items(content))

export const section = (heading: string | Node, ...content: Node[]): Node =>
  schema.nodes.section.create(null, [typeof heading === 'string' ? h(heading) : heading, ...content])

/** A table from rows of cells' words; the first row is the header. */
export const table = (rows: readonly (readonly string[])[], captionText?: string, notes: readonly string[] = []): Node =>
  schema.nodes.tableWrap.create(null, [
    ...(captionText === undefined ? [] : [caption(captionText)]),
    schema.nodes.table.create(null, rows.map((cells, row) => schema.nodes.tableRow.create(null, cells.map((cell) => schema.nodes[row === 0 ? 'tableHeader' : 'tableCell'].create(null, [p(cell)]))))),
    ...notes.map((note) => schema.nodes.tableNote.create(null, texts([note]))),
  ])

export const figure = (attrs: { src?: string | null; alt?: string }, captionText?: string): Node =>
  schema.nodes.figure.create(attrs, captionText === undefined ? [] : [caption(captionText)])

export const callout = (kind: 'note' | 'warning' | 'fact', title: string | null, ...content: Node[]): Node =>
  schema.nodes.callout.create({ kind }, [...(title === null ? [] : [schema.nodes.calloutTitle.create(null, texts([title]))]), ...content])

/** A document whose blocks are named `b1`, `b2` … in reading order. */
export function doc(...content: Node[]): Node {
  let count = 0
  const document = nameBlocks(schema.nodes.doc.create(null, content), () => `b${++count}`)
  document.check()
  return document
}

/** An article about nothing in particular, a sample and no medical advice. */
export function article(document: Node, metadata: Partial<Metadata> = {}, id = 'sample'): Article {
  return { id, metadata: { ...emptyMetadata, title: 'Sample topic', ...metadata }, document }
}
