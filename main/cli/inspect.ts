import type { InspectBlock, InspectJson } from '../../content/import/index.ts'
import type { ExitCode, Io } from './io.ts'
import { readOptions, takeFiles } from './options.ts'
import { readInput } from './read-input.ts'
import { usages } from './usage.ts'

/** `galley inspect FILE [--json]` */
export async function inspectCommand(words: readonly string[], io: Io): Promise<ExitCode> {
  const { files, options } = readOptions(words, { json: 'flag' }, usages.inspect)
  takeFiles(files, 1, usages.inspect)
  const { inspected } = await readInput(io.path(files[0] ?? ''))
  io.print(options.json ? `${JSON.stringify(inspected, null, 1)}\n` : outline(inspected))
  return 0
}

function outline(json: InspectJson): string {
  const authors = json.authors.map((author) => [author.name, author.degrees, author.affiliation].filter((part) => part !== '').join(', '))
  const head: readonly (readonly [string, string])[] = [
    ['Title', json.title === '' ? '(none)' : json.title],
    ['Synonyms', json.synonyms.join('; ')],
    ['Authors', authors.join('; ')],
    ['Chapter', json.chapter ?? ''],
    ['Last full review', json.lastFullReview ?? '(none)'],
    ['Content last modified', json.contentLastModified ?? '(none)'],
  ]
  const lines = head.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`)
  for (const section of json.sections) {
    lines.push('', `${'  '.repeat(section.level - 1)}${section.heading ?? '(lead)'}`)
    for (const block of section.blocks) lines.push(`${'  '.repeat(section.level)}${describe(block)}`)
    if (section.blocks.length === 0) lines.push(`${'  '.repeat(section.level)}(nothing)`)
  }
  if (json.crossReferences.length > 0) lines.push('', 'Cross references', ...json.crossReferences.map(({ text, target }) => `  ${text} → ${target}`))
  if (json.dropped.length > 0) lines.push('', `Dropped (${json.dropped.length})`, ...json.dropped.map((line) => `  ${line}`))
  if (json.warnings.length > 0) lines.push('', `To look at (${json.warnings.length})`, ...json.warnings.map(({ line, message }) => (line > 0 ? `  line ${line}: ${message}` : `  ${message}`)))
  return `${lines.join('\n')}\n`
}

function describe(block: InspectBlock): string {
  switch (block.type) {
    case 'paragraph':
      return shorten(block.text)
    case 'table':
      return `table of ${block.rows.length} rows${block.caption === '' ? '' : `: ${shorten(block.caption)}`}`
    case 'callout':
      return `callout: ${shorten(block.heading === '' && 'text' in block ? block.text : block.heading)}`
    case 'figure':
      return `figure: ${shorten(block.caption)}`
    default:
      return `${names[block.type]} (${block.items.length}): ${shorten(block.items[0] ?? '')}`
  }
}

const names = { keyPoints: 'key points', bulletList: 'list', orderedList: 'numbered list', references: 'references' } as const

// One line of a terminal with its indent.
function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 87).trimEnd()}…`
}
