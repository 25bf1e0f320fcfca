import type { CalloutKind } from '../../schema/index.ts'
import type { Passage } from './passage.ts'

/** A part of the article as the importer understands it, before it becomes nodes. */
export type Block = ParagraphBlock | HeadingBlock | ListBlock | TableBlock | CalloutBlock | FigureBlock

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly passage: Passage
}

export interface HeadingBlock {
  readonly kind: 'heading'
  readonly passage: Passage
  /** 1 for a section directly under the title. */
  readonly level: number
}

export type ListKind = 'keyPoints' | 'bulletList' | 'orderedList' | 'references' | 'resources'

export interface ListBlock {
  readonly kind: 'list'
  readonly as: ListKind
  /** Number of the first item; 1 except of numbered lists. */
  readonly start: number
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly passages: readonly Passage[]
  readonly lists: readonly ListBlock[]
}

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: Passage | null
  readonly rows: readonly (readonly Passage[])[]
  /** How many columns the widest row has. */
  readonly columns: number
  readonly notes: readonly Passage[]
}

export interface CalloutBlock {
  readonly kind: 'callout'
  readonly as: CalloutKind
  readonly heading: Passage
  readonly blocks: readonly (ParagraphBlock | ListBlock)[]
}

export interface FigureBlock {
  readonly kind: 'figure'
  /** The line in which it stands: its caption, unless it is but a mark such as `[Image]`. */
  readonly caption: Passage
  readonly captioned: boolean
}

/** The passages of a list, in reading order. */
export function passagesOf(list: ListBlock): Passage[] {
  return list.items.flatMap((item) => [...item.passages, ...item.lists.flatMap(passagesOf)])
}

/** The line of a list's first item, by which overrules name it. */
export function firstLine(list: ListBlock): number {
  return list.items[0]?.passages[0]?.parts[0]?.line.number ?? 0
}
