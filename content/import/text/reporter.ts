import type { Choice, DoubtCode, DroppedCode, ReadCode, ReportEntry } from '../report.ts'
import type { SourceLine } from './lines.ts'

/** Where in the source an entry belongs. */
export interface Place {
  readonly line: number
  readonly endLine: number
  readonly quote: string
}

export function placeOf(lines: readonly SourceLine[]): Place {
  const first = lines[0]
  return { line: first?.number ?? 0, endLine: lines.at(-1)?.number ?? 0, quote: lines.map((line) => line.text).join(' ') }
}

export const wholePage: Place = { line: 0, endLine: 0, quote: '' }

/** Collects what the importer did and doubts, wherever it finds out. */
export class Reporter {
  readonly #entries: ReportEntry[] = []

  read(code: ReadCode, place: Place, message: string, choices: readonly Choice[] = []): void {
    this.#entries.push({ kind: 'read', code, message, ...place, choices })
  }

  dropped(code: DroppedCode, place: Place, message: string, choices: readonly Choice[] = []): void {
    this.#entries.push({ kind: 'dropped', code, message, ...place, choices })
  }

  doubted(code: DoubtCode, place: Place, message: string, choices: readonly Choice[] = []): void {
    this.#entries.push({ kind: 'doubted', code, message, ...place, choices })
  }

  /** In the order of the source. */
  entries(): readonly ReportEntry[] {
    return this.#entries.toSorted((a, b) => a.line - b.line)
  }
}
