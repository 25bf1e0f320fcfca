import type { Overrule } from '../overrule.ts'
import type { SourceLine } from './lines.ts'

type LineOverrule = Extract<Overrule, { kind: 'line' }>
type ListOverrule = Extract<Overrule, { kind: 'list' }>
type PreviewOverrule = Extract<Overrule, { kind: 'preview' }>
type MetadataOverrule = Extract<Overrule, { kind: 'metadata' }>

/** A person's decisions, by the place they are about; of two about one place the later holds. */
export class Forced {
  readonly #lines = new Map<number, LineOverrule>()
  readonly #lists = new Map<number, ListOverrule>()
  readonly #previews = new Map<string, PreviewOverrule>()
  readonly metadata: readonly MetadataOverrule[]

  constructor(overrules: readonly Overrule[]) {
    const metadata: MetadataOverrule[] = []
    for (const overrule of overrules) {
      if (overrule.kind === 'line') this.#lines.set(overrule.line, overrule)
      else if (overrule.kind === 'list') this.#lists.set(overrule.line, overrule)
      else if (overrule.kind === 'preview') this.#previews.set(`${overrule.line}:${overrule.offset}`, overrule)
      else metadata.push(overrule)
    }
    this.metadata = metadata
  }

  role(line: SourceLine): LineOverrule | null {
    return this.#lines.get(line.number) ?? null
  }

  list(line: number): ListOverrule | null {
    return this.#lists.get(line) ?? null
  }

  preview(line: number, offset: number): PreviewOverrule | null {
    return this.#previews.get(`${line}:${offset}`) ?? null
  }
}
