import type { Mark } from 'prosemirror-model'
import type { MetadataField } from '../article/index.ts'
import type { ArticleComparison, AttributeDifference, ChangeKind } from '../revisions/index.ts'
import { listChanges, totalWords } from './change-list/index.ts'
import type { ClinicalRisk } from './risk/index.ts'

/** A comparison as data for other programs; its shape is fixed, and every key is always there. */
export interface ChangeReport {
  readonly equal: boolean
  /** True when something is shown more coarsely than it is. */
  readonly limited: boolean
  readonly words: ReportedWords
  /** In reading order, metadata first. */
  readonly changes: readonly ReportedChange[]
}

interface ReportedWords {
  readonly inserted: number
  readonly deleted: number
}

export interface ReportedChange {
  /** The same in every comparison of the same two texts; what `galley diff --accept` takes. */
  readonly id: string
  readonly kind: ChangeKind
  /** Heading of the section where it stands (for what is gone: where it stood); null in the lead and for metadata. */
  readonly section: string | null
  /** The headings around it, the outermost first and `section` last. */
  readonly path: readonly string[]
  /** Of what moved: the headings around the place where it stood; null for all else. */
  readonly movedFrom: readonly string[] | null
  /** The words meant, in the old text and in the new; '' where a side has nothing. */
  readonly before: string
  readonly after: string
  /** Words that count as put in and taken out; none for moves, splits, joins, other forms and formatting. */
  readonly words: ReportedWords
  readonly risk: readonly ClinicalRisk[]
  /** Of `metadata`: which field. */
  readonly field: MetadataField | null
  /** Of `attribute` and `metadata`: what differs, with both values. */
  readonly attributes: readonly AttributeDifference[]
  /** Of `format` and `link`. */
  readonly marks: { readonly removed: readonly ReportedMark[]; readonly added: readonly ReportedMark[] }
}

interface ReportedMark {
  readonly type: string
  readonly attrs: Readonly<Record<string, unknown>>
}

/** What `galley diff --json` prints and the desk exports. */
export function changeReport(comparison: ArticleComparison): ChangeReport {
  const listed = listChanges(comparison)
  return {
    equal: listed.length === 0,
    limited: comparison.limited,
    words: totalWords(listed),
    changes: listed.map(({ change, section, path, movedFrom, risks, wordsInserted, wordsDeleted }) => ({
      id: change.id,
      kind: change.kind,
      section,
      path,
      movedFrom,
      before: change.before,
      after: change.after,
      words: { inserted: wordsInserted, deleted: wordsDeleted },
      risk: risks,
      field: change.field ?? null,
      attributes: change.attributes ?? [],
      marks: { removed: (change.marks?.removed ?? []).map(reported), added: (change.marks?.added ?? []).map(reported) },
    })),
  }
}

function reported({ type, attrs }: Mark): ReportedMark {
  return { type: type.name, attrs }
}
