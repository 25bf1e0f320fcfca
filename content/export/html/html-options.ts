import type { PartialDate } from '../../article/index.ts'
import type { TopicAddress } from './related-topics.ts'

/** Who signed a full review, as printed. */
export interface Reviewer {
  readonly name: string
  readonly degrees: string
  readonly affiliation: string
}

/** One file of a typeface, as it goes into the page. */
export interface FontFace {
  readonly family: 'serif' | 'sans'
  readonly style: 'normal' | 'italic'
  /** 400 or 600: static faces, since Chromium draws variable ones into PDF as Type 3, without hints or names. */
  readonly weight: 400 | 600
  /** The code points it draws, first and last; it is embedded only where the article has one of them. */
  readonly ranges: readonly (readonly [first: number, last: number])[]
  /** The woff2 file in base64. */
  readonly base64: string
}

export const paperSizes = ['A4', 'letter'] as const
export type PaperSize = (typeof paperSizes)[number]

export interface HtmlOptions {
  /** A proof is marked on every page, claims no review, and may have gaps; it shows the dates that the article has. */
  readonly proof: boolean
  /** The day of printing, told on a proof; it is no date of the article. */
  readonly printedOn?: PartialDate
  /** Which text a proof shows: `Revision 2`, `Draft`. */
  readonly version?: string
  /** Without fonts the reader's own serif and sans are used. */
  readonly fonts?: readonly FontFace[]
  /** Only those who signed a full review; never shown on a proof. */
  readonly reviewedBy?: readonly Reviewer[]
  /** Where other topics of the same export lie. */
  readonly topicAddress?: TopicAddress
  /** For print; A4 unless said otherwise. */
  readonly paper?: PaperSize
}

/** An article that may not be published as it is; `message` is a sentence for a person. */
export class ExportError extends Error {
  override readonly name = 'ExportError'
}
