/** How a place looks that differs. */
export type Look = 'inserted' | 'deleted' | 'moved' | 'formatting' | 'split' | 'merged'

/** Where something differs, as positions in the text as it is now. Plain data: it crosses a worker's border. */
export type RedlineMark =
  /** Words that are there. */
  | { readonly kind: 'words'; readonly look: Look; readonly from: number; readonly to: number; readonly ids: readonly string[] }
  /** A block that is there; `from` is the position before it. */
  | { readonly kind: 'block'; readonly look: Look; readonly from: number; readonly to: number; readonly ids: readonly string[] }
  /** Something that is no longer there: `text` stood where `from` is now. `element` is what may stand there. */
  | { readonly kind: 'gone'; readonly look: Look; readonly from: number; readonly text: string; readonly element: 'span' | 'div' | 'li' | 'row' | 'cell'; readonly ids: readonly string[] }

/** A change since the revision, as the editor names it. */
export interface LiveChange {
  readonly id: string
  /** `replaced “5” with “50”` */
  readonly words: string
  /** Where it stands in the text as it is now. */
  readonly at: number
}

export interface LiveMarks {
  readonly marks: readonly RedlineMark[]
  /** In reading order. */
  readonly changes: readonly LiveChange[]
}
