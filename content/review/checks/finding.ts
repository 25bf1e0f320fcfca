/** `error` keeps an article from being published, `warning` wants a decision, `info` is worth a look. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Something that a person should see before an article is published. */
export interface Finding {
  /** For programs: `empty-section`, `doubled-word` … */
  readonly code: string
  readonly severity: Severity
  /** For people: the section's heading and the block's id, as `Causes (block p7)`; `Article` for what concerns all of it. */
  readonly where: string
  /** One sentence that quotes what it means. */
  readonly message: string
  /** Heading of the nearest section with words; null in the lead and for the whole article. */
  readonly section: string | null
  /** Id of the block to go to; null for the whole article. */
  readonly block: string | null
}

/** Where a check is looking. */
export interface Place {
  readonly section: string | null
  readonly block: string | null
}

export const wholeArticle: Place = { section: null, block: null }

export function finding(code: string, severity: Severity, place: Place, message: string): Finding {
  return { code, severity, where: inWords(place), message, section: place.section, block: place.block }
}

/** A passage as it is quoted in a message: short enough for one line. */
export function quote(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  return clean.length <= 60 ? `“${clean}”` : `“${clean.slice(0, 57).trimEnd()}…”`
}

function inWords({ section, block }: Place): string {
  if (block === null) return section ?? 'Article'
  return `${section ?? 'Lead'} (block ${block})`
}
