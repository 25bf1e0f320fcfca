import type { Node } from 'prosemirror-model'
import { blockId, isKeyPoints, isSection } from '../../../content/schema/index.ts'
import { isEmptySection } from './section-at.ts'

/** A section as the outline shows it. */
export interface OutlineEntry {
  readonly id: string
  /** Its heading; '' while it has none. */
  readonly title: string
  /** 1 directly under the title. */
  readonly level: number
  readonly empty: boolean
  readonly children: readonly OutlineEntry[]
}

export interface Outline {
  /** Ids of the lead's key points, which readers see first; in order. */
  readonly keyPoints: readonly string[]
  readonly sections: readonly OutlineEntry[]
}

export const emptyOutline: Outline = { keyPoints: [], sections: [] }

/**
 * The sections of an article. Parts that are as in `previous` are given back as the same objects, so that what is drawn
 * from them need not be drawn again; sections whose nodes did not change are not even looked into.
 */
export function outlineOf(document: Node, previous: Outline = emptyOutline): Outline {
  const keyPoints = document.children.filter(isKeyPoints).map(blockId)
  const sections = reuseList(previous.sections, document.children.filter(isSection).map((section) => entryOf(section, 1)))
  const sameKeyPoints = keyPoints.length === previous.keyPoints.length && keyPoints.every((id, index) => id === previous.keyPoints[index])
  if (sameKeyPoints && sections === previous.sections) return previous
  return { keyPoints: sameKeyPoints ? previous.keyPoints : keyPoints, sections }
}

/** Every entry of an outline in reading order. */
export function flatOutline(entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flatOutline(entry.children)])
}

// Documents share the nodes that did not change, so what was derived from a node holds as long as the node lives.
const known = new WeakMap<Node, OutlineEntry>()

function entryOf(section: Node, level: number): OutlineEntry {
  const before = known.get(section)
  if (before !== undefined && before.level === level) return before
  const entry: OutlineEntry = {
    id: blockId(section),
    title: section.firstChild?.textContent.trim() ?? '',
    level,
    empty: isEmptySection(section),
    children: section.children.filter(isSection).map((child) => entryOf(child, level + 1)),
  }
  known.set(section, entry)
  return entry
}

function reuseList(before: readonly OutlineEntry[], after: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const entries = after.map((entry, index) => reuse(before[index], entry))
  return entries.length === before.length && entries.every((entry, index) => entry === before[index]) ? before : entries
}

function reuse(before: OutlineEntry | undefined, after: OutlineEntry): OutlineEntry {
  if (before === undefined || before === after) return after
  const children = reuseList(before.children, after.children)
  const same = before.id === after.id && before.title === after.title && before.level === after.level && before.empty === after.empty
  if (same && children === before.children) return before
  return { ...after, children }
}
