import type { Node } from 'prosemirror-model'
import type { Metadata } from '../article/index.ts'
import type { TextEncoding } from './decode-text.ts'
import type { Overrule } from './overrule.ts'
import type { ImportReport } from './report.ts'

export interface ImportOptions {
  /** For messages; never opened. */
  readonly fileName: string
  /** What a person decided after an earlier report on the same source. */
  readonly overrules?: readonly Overrule[]
  /** As `decodeText` found it; a guessed one is doubted in the report. */
  readonly encoding?: TextEncoding
}

export interface ImportResult {
  readonly metadata: Metadata
  /** Named blocks, checked; the same source gives the same ids. */
  readonly document: Node
  readonly report: ImportReport
}
