import { verifyLibrary } from '../library/index.ts'
import type { ExitCode, Io } from './io.ts'
import { need, readOptions, takeFiles } from './options.ts'
import { lookInto } from './use-library.ts'
import { usages } from './usage.ts'

/** `galley verify --library LIB [--json]`: exit 1 when anything is wrong. */
export async function verifyCommand(words: readonly string[], io: Io): Promise<ExitCode> {
  const { files, options } = readOptions(words, { library: 'text', json: 'flag' }, usages.verify)
  takeFiles(files, 0, usages.verify)
  const path = io.path(need(options.library, 'library', usages.verify))
  const { ok, problems } = await lookInto(path, (library) => library.read(verifyLibrary))
  if (options.json) io.print(`${JSON.stringify({ ok, problems }, null, 2)}\n`)
  else io.print(ok ? 'The library is whole: its file, every hash and the audit chain were checked.\n' : problems.map(({ where, message }) => `${where}: ${message}\n`).join(''))
  return ok ? 0 : 1
}
