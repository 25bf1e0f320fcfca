import { Schema, type MarkSpec, type NodeSpec } from 'prosemirror-model'
import { crossReferenceSpec } from './marks/cross-reference.ts'
import { emphasisSpec } from './marks/emphasis.ts'
import { linkSpec } from './marks/link.ts'
import { strongSpec } from './marks/strong.ts'
import { subscriptSpec } from './marks/subscript.ts'
import { superscriptSpec } from './marks/superscript.ts'
import { bulletListSpec } from './nodes/bullet-list.ts'
import { calloutSpec } from './nodes/callout.ts'
import { calloutTitleSpec } from './nodes/callout-title.ts'
import { captionSpec } from './nodes/caption.ts'
import { docSpec } from './nodes/doc.ts'
import { figureSpec } from './nodes/figure.ts'
import { hardBreakSpec } from './nodes/hard-break.ts'
import { headingSpec } from './nodes/heading.ts'
import { keyPointsSpec } from './nodes/key-points.ts'
import { listItemSpec } from './nodes/list-item.ts'
import { orderedListSpec } from './nodes/ordered-list.ts'
import { paragraphSpec } from './nodes/paragraph.ts'
import { referencesSpec } from './nodes/references.ts'
import { resourcesSpec } from './nodes/resources.ts'
import { sectionSpec } from './nodes/section.ts'
import { tableCellSpec } from './nodes/table-cell.ts'
import { tableHeaderSpec } from './nodes/table-header.ts'
import { tableNoteSpec } from './nodes/table-note.ts'
import { tableRowSpec } from './nodes/table-row.ts'
import { tableSpec } from './nodes/table.ts'
import { tableWrapSpec } from './nodes/table-wrap.ts'
import { textSpec } from './nodes/text.ts'

// Order matters to ProseMirror: the first node of a group is what it fills gaps with, and parse rules are tried in order.
const nodes = {
  doc: docSpec,
  paragraph: paragraphSpec,
  section: sectionSpec,
  heading: headingSpec,
  keyPoints: keyPointsSpec,
  bulletList: bulletListSpec,
  orderedList: orderedListSpec,
  listItem: listItemSpec,
  tableWrap: tableWrapSpec,
  table: tableSpec,
  tableRow: tableRowSpec,
  tableCell: tableCellSpec,
  tableHeader: tableHeaderSpec,
  tableNote: tableNoteSpec,
  figure: figureSpec,
  caption: captionSpec,
  callout: calloutSpec,
  calloutTitle: calloutTitleSpec,
  references: referencesSpec,
  resources: resourcesSpec,
  hardBreak: hardBreakSpec,
  text: textSpec,
} satisfies Record<string, NodeSpec>

// Links are outermost, so that emphasis within a link does not cut it in two.
const marks = {
  link: linkSpec,
  crossReference: crossReferenceSpec,
  strong: strongSpec,
  emphasis: emphasisSpec,
  subscript: subscriptSpec,
  superscript: superscriptSpec,
} satisfies Record<string, MarkSpec>

export type NodeName = keyof typeof nodes
export type MarkName = keyof typeof marks

/** The one schema of articles; its changes are numbered in `content/article/migrations`. */
export const schema: Schema<NodeName, MarkName> = new Schema({ nodes, marks })
