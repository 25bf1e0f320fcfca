import type { ChangeKind, RedlineNode, RedlineRun } from '../../content/revisions/index.ts'
import type { ClinicalRisk } from '../../content/review/index.ts'
import type { MetadataField } from '../../content/article/index.ts'

// What the worker hands over: plain data, because nodes and marks of ProseMirror cannot cross a worker's border.

/** A mark as it is drawn. */
export interface DrawnMark {
  readonly name: string
  /** Where a link or cross reference leads; '' for other marks. */
  readonly target: string
}

/** A stretch of text in which neither state nor marks change. */
export interface DrawnRun {
  readonly state: RedlineRun['state']
  readonly text: string
  readonly isBreak: boolean
  /** Marks on each side; null where the run is not there. */
  readonly before: readonly DrawnMark[] | null
  readonly after: readonly DrawnMark[] | null
  readonly changes: readonly string[]
}

/** A block of both documents as it is drawn; see `RedlineNode` for its states. */
export interface DrawnBlock {
  /** Unique in the drawing. */
  readonly key: string
  /** Node type's name, of the side that is shown. */
  readonly type: string
  readonly state: RedlineNode['state']
  /** In which documents it stands at this place. */
  readonly side: 'both' | 'before' | 'after'
  readonly changes: readonly string[]
  /** Depth of the section it stands in; a heading's level. */
  readonly level: number
  readonly attrs: Readonly<Record<string, unknown>>
  readonly children: readonly DrawnBlock[]
  /** Text, for textblocks; null for containers. */
  readonly runs: readonly DrawnRun[] | null
  /**
   * What ends its text on one side alone, where paragraphs were split off or joined: in the older text the words of those that
   * are only now paragraphs of their own, in the newer the words of those that no longer are.
   */
  readonly tails: { readonly before: readonly DrawnRun[]; readonly after: readonly DrawnRun[] }
}

/** A change as the list shows it. */
export interface DrawnChange {
  readonly id: string
  readonly kind: ChangeKind
  readonly before: string
  readonly after: string
  /** `replaced “5” with “50”` */
  readonly words: string
  readonly section: string | null
  /** Of what moved: heading of the section where it stood; null where that is the lead, and for all else. */
  readonly movedFrom: string | null
  /** Of a link: where it led and where it leads; '' for nowhere. */
  readonly targets: { readonly before: string; readonly after: string } | null
  readonly risks: readonly ClinicalRisk[]
  readonly wordsDeleted: number
  readonly wordsInserted: number
  /** Of metadata. */
  readonly field: DrawnField | null
}

/** A field of the topic on both sides, as people read it: lists by their entries, dates as month and year. */
export interface DrawnField {
  readonly field: MetadataField
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export interface Drawing {
  readonly document: DrawnBlock
  /** In reading order, metadata first. */
  readonly changes: readonly DrawnChange[]
  readonly inserted: number
  readonly deleted: number
  /** Words of the older text. */
  readonly words: number
  /** Whether something is shown more coarsely than it is. */
  readonly limited: boolean
}
