import { importText, inspect, type ImportResult, type InspectJson, type Overrule } from '../../content/import/index.ts'

/** Imports lines, given as one text with `/` between lines and `//` for a blank line; a slash of the text is written `\/`. */
export function lines(text: string): string {
  return text.split(/(?<!\\)\//).map((line) => line.replaceAll('\\/', '/')).join('\n')
}

export function result(source: string, overrules: readonly Overrule[] = []): ImportResult {
  return importText(source, { fileName: 'page.txt', overrules })
}

export function read(source: string, overrules: readonly Overrule[] = []): InspectJson {
  return inspect(result(source, overrules))
}

const opening = 'Samplitis\n\nSamplitis is a sample disorder of the sample gland.\n\n'

/** A page whose title and opening paragraph are given, so that only the rest is looked at. */
export function withOpening(rest: string): string {
  return opening + rest
}

/**
 * The structure of what follows the opening paragraph in one line: `#` headings by level, `p` paragraphs, `k` key points,
 * `b` bullets, `o` numbers, `r` references, `t` tables, `c` callouts, `f` figures, each with its words.
 */
export function outline(rest: string, overrules: readonly Overrule[] = []): string {
  return outlineOf(read(withOpening(rest), overrules)).replace(/^p\(Samplitis is a sample disorder of the sample gland\.\) ?/, '')
}

export function outlineOf(inspected: InspectJson): string {
  const words: string[] = []
  for (const section of inspected.sections) {
    if (section.heading !== null) words.push(`${'#'.repeat(section.level)}(${section.heading})`)
    for (const block of section.blocks) {
      if (block.type === 'table') words.push(`t(${[block.caption, ...block.rows.map((row) => row.join('|')), ...block.footnotes].join(' / ')})`)
      else if (block.type === 'figure') words.push(`f(${block.caption})`)
      else if (block.type === 'callout') words.push(`c(${block.heading}: ${'items' in block ? block.items.join(' / ') : block.text})`)
      else if (block.type === 'paragraph') words.push(`p(${block.text})`)
      else words.push(`${block.type[0]}(${block.items.join(' / ')})`)
    }
  }
  return words.join(' ')
}

export function warned(inspected: InspectJson): string[] {
  return inspected.warnings.map((warning) => warning.code)
}
