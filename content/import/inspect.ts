import type { Mark, Node } from 'prosemirror-model'
import type { Metadata } from '../article/index.ts'
import { isCrossReference } from '../schema/index.ts'
import type { ImportResult } from './result.ts'

/** What `inspect --json` prints; design.md §6 fixes the shape, and outside tools rely on it. */
export interface InspectJson {
  readonly format: string
  readonly title: string
  readonly synonyms: readonly string[]
  readonly authors: readonly { readonly name: string; readonly degrees: string; readonly affiliation: string }[]
  readonly chapter: string | null
  /** EDTF; null where the text has none. */
  readonly lastFullReview: string | null
  readonly contentLastModified: string | null
  readonly sections: readonly InspectSection[]
  readonly crossReferences: readonly InspectReference[]
  readonly dropped: readonly string[]
  readonly warnings: readonly InspectWarning[]
}

/** Flat, in reading order; the lead comes first, has no heading and level 1. */
export interface InspectSection {
  readonly heading: string | null
  readonly level: number
  readonly blocks: readonly InspectBlock[]
}

export type InspectBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  /** Items of lists within lists follow the item that holds them. */
  | { readonly type: 'keyPoints' | 'bulletList' | 'orderedList' | 'references'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly caption: string; readonly rows: readonly (readonly string[])[]; readonly footnotes: readonly string[] }
  | { readonly type: 'callout'; readonly heading: string; readonly text: string }
  | { readonly type: 'callout'; readonly heading: string; readonly items: readonly string[] }
  | { readonly type: 'figure'; readonly caption: string }

export interface InspectReference {
  readonly text: string
  readonly target: string
  readonly blurb: string | null
}

export interface InspectWarning {
  readonly code: string
  readonly message: string
  /** 1-based; 0 where it concerns the whole article. */
  readonly line: number
  readonly quote: string
}

/** The structure that an import found. */
export function inspect(result: ImportResult): InspectJson {
  const { entries, format } = result.report
  const dropped = entries.filter((entry) => entry.kind === 'dropped').map((entry) => entry.quote)
  const warnings = entries.filter((entry) => entry.kind === 'doubted').map(({ code, message, line, quote }) => ({ code, message, line, quote }))
  return inspectArticle(result.metadata, result.document, format, warnings, dropped)
}

/** The same for an article that was not imported from text. */
export function inspectArticle(
  metadata: Metadata, document: Node, format: string, warnings: readonly InspectWarning[] = [], dropped: readonly string[] = [],
): InspectJson {
  return {
    format,
    title: metadata.title,
    synonyms: metadata.synonyms,
    authors: metadata.authors.map(({ name, degrees, affiliation }) => ({ name, degrees, affiliation })),
    chapter: metadata.chapter,
    lastFullReview: metadata.lastFullReview,
    contentLastModified: metadata.contentLastModified,
    sections: sectionsOf(document),
    crossReferences: referencesOf(document),
    dropped,
    warnings,
  }
}

function sectionsOf(document: Node): InspectSection[] {
  const sections: InspectSection[] = [{ heading: null, level: 1, blocks: blocksOf(document) }]
  const walk = (node: Node, level: number): void => {
    node.forEach((child) => {
      if (child.type.name !== 'section') return
      sections.push({ heading: child.firstChild === null ? '' : textOf(child.firstChild), level, blocks: blocksOf(child) })
      walk(child, level + 1)
    })
  }
  walk(document, 1)
  return sections
}

function blocksOf(parent: Node): InspectBlock[] {
  const blocks: InspectBlock[] = []
  parent.forEach((child) => {
    const block = blockOf(child)
    if (block !== null) blocks.push(block)
  })
  return blocks
}

function blockOf(node: Node): InspectBlock | null {
  switch (node.type.name) {
    case 'paragraph':
      return { type: 'paragraph', text: textOf(node) }
    case 'keyPoints':
    case 'bulletList':
    case 'orderedList':
    case 'references':
      return { type: node.type.name, items: itemsOf(node) }
    // The shape knows no resources of their own: they are a list.
    case 'resources':
      return { type: 'bulletList', items: itemsOf(node) }
    case 'tableWrap':
      return tableOf(node)
    case 'callout':
      return calloutOf(node)
    case 'figure':
      return { type: 'figure', caption: node.firstChild === null ? '' : textOf(node.firstChild) }
    default:
      return null
  }
}

function itemsOf(list: Node): string[] {
  const items: string[] = []
  list.forEach((item) => {
    const paragraphs: string[] = []
    const nested: string[] = []
    item.forEach((child) => {
      if (child.type.name === 'paragraph') paragraphs.push(textOf(child))
      else for (const inner of itemsOf(child)) nested.push(inner)
    })
    items.push(paragraphs.join(' '))
    for (const inner of nested) items.push(inner)
  })
  return items
}

function tableOf(wrap: Node): InspectBlock {
  let caption = ''
  const rows: string[][] = []
  const footnotes: string[] = []
  wrap.forEach((child) => {
    if (child.type.name === 'caption') caption = textOf(child)
    else if (child.type.name === 'tableNote') footnotes.push(textOf(child))
    else child.forEach((row) => rows.push(row.children.map((cell) => flowText(cell))))
  })
  return { type: 'table', caption, rows, footnotes }
}

function calloutOf(callout: Node): InspectBlock {
  const title = callout.firstChild?.type.name === 'calloutTitle' ? callout.firstChild : null
  const heading = title === null ? '' : textOf(title)
  const body = callout.children.filter((child) => child !== title)
  const first = body[0]
  if (body.length === 1 && first !== undefined && first.type.name !== 'paragraph') return { type: 'callout', heading, items: itemsOf(first) }
  return { type: 'callout', heading, text: body.map((child) => (child.type.name === 'paragraph' ? textOf(child) : itemsOf(child).join(' '))).join(' ') }
}

function flowText(node: Node): string {
  return node.children.map((child) => (child.type.name === 'paragraph' ? textOf(child) : itemsOf(child).join(' '))).join(' ')
}

function textOf(node: Node): string {
  return node.textBetween(0, node.content.size, ' ', ' ').replace(/\s+/g, ' ').trim()
}

function referencesOf(document: Node): InspectReference[] {
  const references: { text: string; mark: Mark; end: number }[] = []
  document.descendants((node, position) => {
    if (!node.isText) return
    const mark = node.marks.find(isCrossReference)
    if (mark === undefined) return
    const last = references.at(-1)
    // Emphasis within a reference cuts its text in several nodes.
    if (last !== undefined && last.end === position && last.mark.eq(mark)) {
      last.text += node.text ?? ''
      last.end = position + node.nodeSize
    } else references.push({ text: node.text ?? '', mark, end: position + node.nodeSize })
  })
  return references.map(({ text, mark }) => ({ text, target: stringOr(mark.attrs['target'], ''), blurb: stringOr(mark.attrs['blurb'], null) }))
}

function stringOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === 'string' ? value : otherwise
}
