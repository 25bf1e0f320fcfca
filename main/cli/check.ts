import { checkArticle, defaultReviewIntervalMonths } from '../../content/review/index.ts'
import type { ExitCode, Io } from './io.ts'
import { readOptions, takeFiles } from './options.ts'
import { readInput } from './read-input.ts'
import { usages } from './usage.ts'

/** `galley check FILE [--json]`: exit 1 when there is anything to see to. */
export async function checkCommand(words: readonly string[], io: Io): Promise<ExitCode> {
  const { files, options } = readOptions(words, { json: 'flag' }, usages.check)
  takeFiles(files, 1, usages.check)
  const { article, fileName } = await readInput(io.path(files[0] ?? ''))
  const findings = checkArticle(article, {
    today: io.today(),
    intervals: { chapter: null, library: defaultReviewIntervalMonths },
    triggers: [],
  })
  if (options.json) io.print(`${JSON.stringify(findings.map(({ code, severity, where, message }) => ({ code, severity, where, message })), null, 2)}\n`)
  else if (findings.length === 0) io.print(`${fileName}: nothing to see to.\n`)
  else io.print(findings.map(({ severity, where, message }) => `${severity}: ${where}: ${message}\n`).join(''))
  return findings.length === 0 ? 0 : 1
}
