import { Node, type Schema } from 'prosemirror-model'
import { schema as houseSchema } from '../../content/schema/index.ts'
import { plainSchema } from './plain-schema.ts'

/** Attributes of a block. */
export interface Attrs {
  readonly [name: string]: unknown
}

/** What a builder takes: children, texts, and attributes as a plain object in the first place. */
export type Part = Node | readonly Node[] | string | Attrs
export type Builder = (...parts: readonly Part[]) => Node
export type MarkBuilder = (...parts: readonly Part[]) => readonly Node[]

function isList(part: Part): part is readonly Node[] {
  return Array.isArray(part)
}

function split(parts: readonly Part[], schema: Schema): { attrs: Attrs | null; nodes: Node[] } {
  let attrs: Attrs | null = null
  const nodes: Node[] = []
  for (const part of parts) {
    if (typeof part === 'string') {
      if (part !== '') nodes.push(schema.text(part))
    } else if (isList(part)) nodes.push(...part)
    else if (part instanceof Node) nodes.push(part)
    else attrs = part
  }
  return { attrs, nodes }
}

/** `build(schema).block('paragraph')` makes `p('some ', strong('bold'), ' words')`; every node made is valid. */
export function build(schema: Schema): { block: (name: string, attrs?: Record<string, unknown>) => Builder; mark: (name: string, attrs?: Record<string, unknown>) => MarkBuilder } {
  return {
    block: (name, fixed) => (...parts) => {
      const { attrs, nodes } = split(parts, schema)
      const type = schema.nodes[name]
      if (!type) throw new RangeError(`The schema has no node "${name}".`)
      return type.createChecked({ ...fixed, ...attrs }, nodes)
    },
    mark: (name, fixed) => (...parts) => {
      const { attrs, nodes } = split(parts, schema)
      const mark = schema.mark(name, { ...fixed, ...attrs })
      return nodes.map((node) => node.mark(mark.addToSet(node.marks)))
    },
  }
}

const plain = build(plainSchema)
/** Builders of the plain schema: `doc(p('one'), ul(li(p('two'))))`. */
export const doc = plain.block('doc')
export const p = plain.block('paragraph')
export const h = (level: number, ...parts: readonly Part[]): Node => plain.block('heading')({ level }, ...parts)
export const code = plain.block('codeBlock')
export const quote = plain.block('blockquote')
export const ul = plain.block('bulletList')
export const ol = plain.block('orderedList')
export const li = plain.block('listItem')
export const hr = plain.block('rule')
export const table = plain.block('table')
export const tr = plain.block('row')
export const td = plain.block('cell')
export const img = (src: string): Node => plain.block('image')({ src })
export const br = plain.block('hardBreak')
export const b = plain.mark('strong')
export const i = plain.mark('em')
export const a = (href: string, ...parts: readonly Part[]): readonly Node[] => plain.mark('link', { href })(...parts)

const house = build(houseSchema)
/** Builders of Galley's own schema. */
export const article = {
  doc: house.block('doc'),
  section: house.block('section'),
  heading: house.block('heading'),
  p: house.block('paragraph'),
  keyPoints: house.block('keyPoints'),
  ul: house.block('bulletList'),
  ol: house.block('orderedList'),
  li: house.block('listItem'),
  tableWrap: house.block('tableWrap'),
  caption: house.block('caption'),
  table: house.block('table'),
  tr: house.block('tableRow'),
  td: house.block('tableCell'),
  th: house.block('tableHeader'),
  note: house.block('tableNote'),
  figure: house.block('figure'),
  callout: house.block('callout'),
  calloutTitle: house.block('calloutTitle'),
  references: house.block('references'),
  resources: house.block('resources'),
  strong: house.mark('strong'),
  emphasis: house.mark('emphasis'),
  link: (href: string, ...parts: readonly Part[]): readonly Node[] => house.mark('link', { href })(...parts),
  reference: (target: string, ...parts: readonly Part[]): readonly Node[] => house.mark('crossReference', { target })(...parts),
}
