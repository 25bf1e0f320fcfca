import { endsSentence, singleBlanks } from '../lines.ts'

const seeAlso = /^\(?see also\b/i

/** Whether a line leads to another topic. */
export function isSeeAlso(text: string): boolean {
  return seeAlso.test(text)
}

/** The names in a line that holds nothing but other names of the topic. */
export function synonymsOf(text: string): string[] {
  const bracketed = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)\.?$/.exec(text)?.[1]
  const labelled = /^(?:also (?:called|known as)|other names?|alternative names?|synonyms?)\s*:\s*(.+)$/i.exec(text)?.[1]
  const inner = labelled ?? bracketed
  if (inner === undefined || text.length > 600 || isSeeAlso(text) || /^(?:see|also see|figure|table|image|photo)\b/i.test(inner)) return []
  if (labelled === undefined && (endsSentence(inner) || /[.?!] /.test(inner))) return []
  return namesIn(inner)
}

/** The names in words that list some; a comma parts them only where no semicolon does. */
export function namesIn(text: string): string[] {
  return text
    .replace(/\.$/, '')
    .split(text.includes(';') ? /\s*;\s*/ : /\s*,\s*/)
    .map((name) => singleBlanks(name.replace(/^(?:also (?:called|known as)|formerly|or|and) /i, '')))
    .filter((name) => name !== '')
}
