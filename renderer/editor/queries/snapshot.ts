import { redoDepth, undoDepth } from 'prosemirror-history'
import type { Mark } from 'prosemirror-model'
import { CellSelection, isInTable } from 'prosemirror-tables'
import type { EditorState } from 'prosemirror-state'
import { isCallout, isCalloutKind, isFigure, isTableWrap, schema, type CalloutKind, type CrossReferenceAttrs, type FigureAttrs, type LinkAttrs, type NodeName } from '../../../content/schema/index.ts'
import { findQuery, findResult, type FindResult } from '../plugins/find.ts'
import { focusedSection } from '../plugins/section-focus.ts'
import type { FindQuery } from '../meta.ts'
import { redlineStanding, type RedlineStanding } from '../redline/live-redline.ts'
import { ancestorAt, listAt, objectAt } from './blocks-at.ts'
import { isMarkActive, markRangeAt } from './mark-range.ts'
import { emptyOutline, outlineOf, type Outline } from './outline.ts'
import { sectionPath } from './section-at.ts'

/** What the screen around the text shows of it: plain values, so that two can be compared. */
export interface EditorSnapshot {
  readonly outline: Outline
  /** Ids of the sections around the cursor, outermost first. */
  readonly path: readonly string[]
  readonly strong: boolean
  readonly emphasis: boolean
  readonly subscript: boolean
  readonly superscript: boolean
  readonly inHeading: boolean
  /** The kind of list around the cursor. */
  readonly list: NodeName | null
  readonly callout: CalloutKind | null
  readonly inTable: boolean
  readonly cellsSelected: boolean
  readonly figure: Pick<FigureAttrs, 'src' | 'alt'> | null
  readonly link: LinkAttrs | null
  readonly crossReference: CrossReferenceAttrs | null
  readonly nothingSelected: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly focusedSection: string | null
  readonly find: FindQuery | null
  readonly found: FindResult
  /** What differs from a revision, while that is shown. */
  readonly redline: RedlineStanding | null
}

export const emptySnapshot: EditorSnapshot = {
  outline: emptyOutline, path: [], strong: false, emphasis: false, subscript: false, superscript: false, inHeading: false, list: null, callout: null,
  inTable: false, cellsSelected: false, figure: null, link: null, crossReference: null, nothingSelected: true, canUndo: false, canRedo: false,
  focusedSection: null, find: null, found: { total: 0, current: 0 }, redline: null,
}

/** The snapshot of a state; `before` itself where nothing in it differs. */
export function snapshotOf(state: EditorState, before: EditorSnapshot): EditorSnapshot {
  const { selection } = state
  const { $from } = selection
  const { strong, emphasis, subscript, superscript, link, crossReference } = schema.marks
  const callout = ancestorAt($from, isCallout)?.node.attrs['kind']
  const object = objectAt(selection)?.node
  const next: EditorSnapshot = {
    outline: outlineOf(state.doc, before.outline),
    path: sectionPath($from),
    strong: isMarkActive(state, strong),
    emphasis: isMarkActive(state, emphasis),
    subscript: isMarkActive(state, subscript),
    superscript: isMarkActive(state, superscript),
    inHeading: $from.parent.type === schema.nodes.heading,
    list: listName(state),
    callout: isCalloutKind(callout) ? callout : null,
    inTable: object !== undefined && isTableWrap(object) && isInTable(state),
    cellsSelected: selection instanceof CellSelection,
    figure: object !== undefined && isFigure(object) ? { src: object.attrs['src'], alt: object.attrs['alt'] } : null,
    link: linkOf(markRangeAt($from, link)?.mark),
    crossReference: crossReferenceOf(markRangeAt($from, crossReference)?.mark),
    nothingSelected: selection.empty,
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    focusedSection: focusedSection(state),
    find: findQuery(state),
    found: findResult(state),
    redline: redlineStanding(state),
  }
  return same(before, next) ? before : next
}

function listName(state: EditorState): NodeName | null {
  const name = listAt(state.selection)?.node.type.name
  return lists.find((list) => list === name) ?? null
}

const lists: readonly NodeName[] = ['bulletList', 'orderedList', 'keyPoints', 'references', 'resources']

function linkOf(mark: Mark | undefined): LinkAttrs | null {
  return mark === undefined ? null : { href: mark.attrs['href'], title: mark.attrs['title'] }
}

function crossReferenceOf(mark: Mark | undefined): CrossReferenceAttrs | null {
  return mark === undefined ? null : { target: mark.attrs['target'], targetId: mark.attrs['targetId'], blurb: mark.attrs['blurb'] }
}

// Everything but the outline is small; the outline is compared by identity, being reused where it is the same.
function same(a: EditorSnapshot, b: EditorSnapshot): boolean {
  if (a.outline !== b.outline) return false
  const { outline: _a, ...before } = a
  const { outline: _b, ...after } = b
  return JSON.stringify(before) === JSON.stringify(after)
}
