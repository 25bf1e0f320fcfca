import type { Node } from 'prosemirror-model'
import { schema } from '../../../content/schema/index.ts'

/** A word that knows where it came from: the same key before and after is the same word, whatever happened around it. */
export interface Word {
  text: string
  key: number
  strong: boolean
  href: string | null
}

export interface Paragraph {
  kind: 'paragraph'
  words: Word[]
}
export interface List {
  kind: 'list'
  ordered: boolean
  items: Paragraph[]
}
export interface Table {
  kind: 'table'
  rows: Word[][][]
}
export interface Callout {
  kind: 'callout'
  warning: boolean
  body: Paragraph[]
}
export type Block = Paragraph | List | Table | Callout
export interface Section {
  heading: Word[]
  blocks: Block[]
  sections: Section[]
}
/** A document that can be edited word by word; the lead is a section whose heading is not shown. */
export interface Model {
  lead: Section
  sections: Section[]
}

export function copyModel(model: Model): Model {
  return structuredClone(model)
}

export function sectionsOf(model: Model): Section[] {
  const all: Section[] = []
  const visit = (section: Section): void => {
    all.push(section)
    section.sections.forEach(visit)
  }
  visit(model.lead)
  model.sections.forEach(visit)
  return all
}

/** All words in reading order. */
export function wordsOf(model: Model): Word[] {
  const words: Word[] = []
  const block = (one: Block): void => {
    if (one.kind === 'paragraph') words.push(...one.words)
    else if (one.kind === 'list') one.items.forEach((item) => words.push(...item.words))
    else if (one.kind === 'callout') one.body.forEach((item) => words.push(...item.words))
    else one.rows.flat().forEach((cell) => words.push(...cell))
  }
  const visit = (section: Section, lead: boolean): void => {
    if (!lead) words.push(...section.heading)
    section.blocks.forEach(block)
    section.sections.forEach((inner) => visit(inner, false))
  }
  visit(model.lead, true)
  model.sections.forEach((section) => visit(section, false))
  return words
}

const { nodes, marks } = schema

function inline(words: readonly Word[]): Node[] {
  const result: Node[] = []
  const marksOf = (word: Word): string => `${word.strong}${word.href ?? ''}`
  words.forEach((word, i) => {
    const all = [...(word.href === null ? [] : [marks.link.create({ href: word.href })]), ...(word.strong ? [marks.strong.create()] : [])]
    const next = words[i + 1]
    const joined = next !== undefined && marksOf(next) === marksOf(word)
    result.push(schema.text(joined ? `${word.text} ` : word.text, all))
    if (next && !joined) result.push(schema.text(' '))
  })
  return result
}

function node(block: Block): Node {
  const paragraph = (words: readonly Word[]): Node => nodes.paragraph.create(null, joinTexts(inline(words)))
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.words)
    case 'list':
      return (block.ordered ? nodes.orderedList : nodes.bulletList).create(null, block.items.map((item) => nodes.listItem.create(null, paragraph(item.words))))
    case 'callout':
      return nodes.callout.create({ kind: block.warning ? 'warning' : 'note' }, block.body.map((item) => paragraph(item.words)))
    case 'table':
      return nodes.tableWrap.create(null, nodes.table.create(null, block.rows.map((row, r) => nodes.tableRow.create(null, row.map((cell) => (r === 0 ? nodes.tableHeader : nodes.tableCell).create(null, paragraph(cell)))))))
  }
}

function joinTexts(texts: readonly Node[]): Node[] {
  const result: Node[] = []
  for (const text of texts) {
    const last = result[result.length - 1]
    if (last && last.sameMarkup(text)) result[result.length - 1] = schema.text(`${last.text ?? ''}${text.text ?? ''}`, last.marks)
    else result.push(text)
  }
  return result
}

export function documentOf(model: Model): Node {
  const section = (one: Section): Node => nodes.section.create(null, [nodes.heading.create(null, joinTexts(inline(one.heading))), ...one.blocks.map(node), ...one.sections.map(section)])
  const document = nodes.doc.create(null, [...model.lead.blocks.map(node), ...model.sections.map(section)])
  document.check()
  return document
}

/** Where each word stands, in the order of `wordsOf`. */
export function placesOf(document: Node): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = []
  document.descendants((block, pos) => {
    if (!block.isTextblock) return true
    for (const match of block.textContent.matchAll(/\S+/g)) places.push({ from: pos + 1 + match.index, to: pos + 1 + match.index + match[0].length })
    return false
  })
  return places
}
