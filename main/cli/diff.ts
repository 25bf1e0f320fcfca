import { writeArticle } from '../../content/article/index.ts'
import { changeReport, listChanges, totalWords, type ListedChange } from '../../content/review/index.ts'
import { applyArticleChanges, compareArticles } from '../../content/revisions/index.ts'
import { writeFileWhole } from '../files/write-file.ts'
import { UsageError, type ExitCode, type Io } from './io.ts'
import { need, readOptions, takeFiles } from './options.ts'
import { readInput } from './read-input.ts'
import { usages } from './usage.ts'

/** `galley diff OLD NEW [--json] [--accept all|none|ID,… --out FILE]`. Changes are what was asked for, not a fault that was found: exit 0. */
export async function diffCommand(words: readonly string[], io: Io): Promise<ExitCode> {
  const { files, options } = readOptions(words, { json: 'flag', accept: 'text', out: 'text' }, usages.diff)
  takeFiles(files, 2, usages.diff)
  const before = await readInput(io.path(files[0] ?? ''))
  const after = await readInput(io.path(files[1] ?? ''))
  const comparison = compareArticles(before.article, after.article, { ignoreAttrs: ['id'] })
  if (comparison.limited) io.say('Some passages differ so much that they are shown as replaced as a whole.')
  if (options.accept !== null || options.out !== null) {
    const out = io.path(need(options.out, 'out', usages.diff))
    const asked = need(options.accept, 'accept', usages.diff)
    // Word for word: "all" is NEW and "none" is OLD, block ids and all.
    const result = asked === 'all' ? after.article : asked === 'none' ? before.article : applyArticleChanges(comparison, accepted(asked, comparison.changes))
    await writeFileWhole(out, writeArticle(result))
    return 0
  }
  const changes = listChanges(comparison)
  io.print(options.json ? `${JSON.stringify(changeReport(comparison), null, 2)}\n` : summary(changes, before.fileName, after.fileName))
  return 0
}

function accepted(asked: string, changes: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = asked.split(',').map((id) => id.trim()).filter((id) => id !== '')
  const known = new Set(changes.map(({ id }) => id))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length > 0) throw new UsageError(`There is no change ${unknown[0]} between these files. galley diff OLD NEW --json names them.`)
  return new Set(ids)
}

function summary(changes: readonly ListedChange[], before: string, after: string): string {
  if (changes.length === 0) return `${before} and ${after} are equal.\n`
  const { inserted, deleted } = totalWords(changes)
  const lines = changes.map(({ change, section, risks }) => {
    const words = [change.before === '' ? null : `− ${shorten(change.before)}`, change.after === '' ? null : `+ ${shorten(change.after)}`].filter((part) => part !== null)
    const why = risks.map(({ reason }) => `\n    ⚠ ${reason}`).join('')
    return `${change.id}  ${change.kind}, ${section ?? 'lead'}\n    ${words.join('\n    ')}${why}`
  })
  return `${before} → ${after}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}, +${inserted} −${deleted} words\n\n${lines.join('\n')}\n`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 157).trimEnd()}…`
}
