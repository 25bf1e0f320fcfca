import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { writeArticle } from '../../content/article/index.ts'
import type { RedlineSide } from '../../content/export/index.ts'
import { changeInWords, changeReport, listChanges, totalWords, type ListedChange } from '../../content/review/index.ts'
import { applyArticleChanges, changesLeftOut, compareArticles, type ArticleComparison } from '../../content/revisions/index.ts'
import { writeFileWhole } from '../files/write-file.ts'
import { printByRuntime } from '../pdf/print-job.ts'
import { UsageError, type ExitCode, type Io } from './io.ts'
import { need, readOptions, takeFiles } from './options.ts'
import { outFile } from './out-file.ts'
import { readInput } from './read-input.ts'
import { usages } from './usage.ts'

// About two lines of a terminal.
const longest = 160

const redlineFormats = ['html', 'pdf'] as const

/**
 * `galley diff OLD NEW`: prints the changes, as data with `--json`; `--to html|pdf --out FILE [--by NAME]` writes the redline,
 * `--accept all|none|ID,… --out FILE` the article that results. Changes are what was asked for, not a fault that was found: exit 0.
 */
export async function diffCommand(words: readonly string[], io: Io): Promise<ExitCode> {
  const { files, options, all } = readOptions(words, { json: 'flag', to: 'text', by: 'text', accept: 'text', out: 'text' }, usages.diff)
  takeFiles(files, 2, usages.diff)
  if ([options.json, options.to !== null, options.accept !== null].filter(Boolean).length > 1) throw new UsageError('Choose one of --json, --to and --accept.')
  if (options.by !== null && options.to === null) throw new UsageError('--by names who compared, in a redline: it goes with --to.')
  const isWritten = options.to !== null || options.accept !== null || options.out !== null
  if (options.out !== null && options.to === null) need(options.accept, 'accept', usages.diff)
  const format = options.to === null ? null : redlineFormat(options.to)
  const paths = files.map((file) => io.path(file))
  const out = isWritten ? await outFile(io, need(options.out, 'out', usages.diff), paths) : null

  const [before, after] = [await readInput(paths[0] ?? ''), await readInput(paths[1] ?? '')]
  const comparison = compareArticles(before.article, after.article, { ignoreAttrs: ['id'] })
  if (comparison.limited) io.say('Some passages differ so much that they are shown as replaced as a whole.')
  if (out === null) {
    io.print(options.json ? `${JSON.stringify(changeReport(comparison), null, 2)}\n` : summary(listChanges(comparison), before.fileName, after.fileName))
  } else if (format !== null) {
    // Fonts and printing are loaded only for who writes a redline.
    const { redlineHtml, redlinePdf } = await import('../pdf/redline-pdf.ts')
    const one = { comparison, options: { before: await sideOf(paths[0] ?? '', before.fileName), after: await sideOf(paths[1] ?? '', after.fileName), comparedBy: options.by ?? '', comparedAt: io.now() } }
    await writeFileWhole(out, format === 'html' ? redlineHtml(one) : await redlinePdf(one, printByRuntime))
  } else {
    const asked = all('accept').join(',')
    // Word for word: "all" is NEW and "none" is OLD, block ids and all.
    const result = asked === 'all' ? after.article : asked === 'none' ? before.article : applied(comparison, asked, io)
    await writeFileWhole(out, writeArticle(result))
  }
  return 0
}

function redlineFormat(name: string): (typeof redlineFormats)[number] {
  const format = redlineFormats.find((written) => written === name)
  if (format === undefined) throw new UsageError(`Changes cannot be written as "${name}"; ${redlineFormats.join(' and ')} they can, and --json prints them.`)
  return format
}

/** A file that was compared, with the hash by which it is known again. */
async function sideOf(path: string, label: string): Promise<RedlineSide> {
  return { label, info: null, fileHash: createHash('sha256').update(await readFile(path)).digest('hex') }
}

function applied(comparison: ArticleComparison, asked: string, io: Io): ReturnType<typeof applyArticleChanges> {
  const accepted = acceptedIds(asked, comparison.changes)
  const left = changesLeftOut(comparison.document, accepted)
  if (left.length > 0) io.say(`${left.length === 1 ? 'One change was' : `${left.length} changes were`} left out, because no article could have ${left.length === 1 ? 'it' : 'them'} without others that were not accepted: ${left.join(', ')}.`)
  return applyArticleChanges(comparison, accepted)
}

function acceptedIds(asked: string, changes: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = asked.split(',').map((id) => id.trim()).filter((id) => id !== '')
  if (ids.length === 0) throw new UsageError('--accept names no change. galley diff OLD NEW --json names them; "none" accepts none.')
  const known = new Set(changes.map(({ id }) => id))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length > 0) throw new UsageError(`There is no change ${unknown[0]} between these files. galley diff OLD NEW --json names them.`)
  return new Set(ids)
}

function summary(changes: readonly ListedChange[], before: string, after: string): string {
  if (changes.length === 0) return `${before} and ${after} are equal.\n`
  const { inserted, deleted } = totalWords(changes)
  const lines = changes.map(({ change, section, movedFrom, risks }) => {
    const why = risks.map(({ reason }) => `\n    ⚠ ${reason}`).join('')
    const place = change.kind === 'metadata' ? '' : `, ${section ?? 'lead'}`
    return `${change.id}  ${change.kind}${place}${movedFrom === null ? '' : ` (from ${movedFrom.at(-1) ?? 'lead'})`}\n    ${inWords(change).join('\n    ')}${why}`
  })
  return `${before} → ${after}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}, +${inserted} −${deleted} words\n\n${lines.join('\n')}\n`
}

/** Words that went and came, a line each; of what takes no words a phrase. */
function inWords(change: ListedChange['change']): readonly string[] {
  if (!['insert', 'delete', 'replace'].includes(change.kind)) return [changeInWords(change, longest)]
  return [change.before === '' ? null : `− ${shorten(change.before)}`, change.after === '' ? null : `+ ${shorten(change.after)}`].filter((part) => part !== null)
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}
