import { endsSentence, singleBlanks } from '../lines.ts'

const seeAlso = /^\(?see also\b/i

/** Whether a line leads to another topic. */
export function isSeeAlso(text: string): boolean {
  return seeAlso.test(text)
}

const labelled = /^(?:also (?:called|known as)|other names?|alternative names?|synonyms?)\s*:\s*(.+)$/i
// Longer lines are text.
const longestNames = 600

/** The names in a line that holds nothing but other names of the topic. */
export function synonymsOf(text: string): string[] {
  const bracketed = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)\.?$/.exec(text)?.[1]
  if (labelled.test(text)) return labelledNames(text)
  const inner = bracketed
  if (inner === undefined || text.length > longestNames || isSeeAlso(text) || /^(?:see|also see|figure|table|image|photo)\b/i.test(inner)) return []
  if (endsSentence(inner) || /[.?!] /.test(inner)) return []
  return namesIn(inner)
}

/** The names in "Also called: …"; none in any other line. */
export function labelledNames(text: string): string[] {
  const names = labelled.exec(text)?.[1]
  return names === undefined || text.length > longestNames ? [] : namesIn(names)
}

/** The names in words that list some; a comma parts them only where no semicolon does. */
export function namesIn(text: string): string[] {
  return text
    .replace(/\.$/, '')
    .split(text.includes(';') ? /\s*;\s*/ : /\s*,\s*/)
    .map((name) => singleBlanks(name.replace(/^(?:also (?:called|known as)|formerly|or|and) /i, '')))
    .filter((name) => name !== '')
}
