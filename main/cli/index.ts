import { programVersion } from '../files/bundled.ts'
import { Refusal } from '../files/refusal.ts'
import { UsageError, type ExitCode, type Io } from './io.ts'
import { nearest } from './nearest.ts'
import { commandNames, helpText, isCommandName, isHelpWord, isVersionWord, usageText, type CommandName } from './usage.ts'

export { isCommandWord } from './usage.ts'
export { terminalIo } from './terminal.ts'
export type { ExitCode, Io } from './io.ts'

type Command = (words: readonly string[], io: Io) => Promise<ExitCode>

// Each is loaded only when asked for, so that `inspect` need not wait for SQLite.
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  inspect: async () => (await import('./inspect.ts')).inspectCommand,
  import: async () => (await import('./import.ts')).importCommand,
  convert: async () => (await import('./convert.ts')).convertCommand,
  diff: async () => (await import('./diff.ts')).diffCommand,
  due: async () => (await import('./due.ts')).dueCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
}

/** Runs one command to its end. Whatever goes wrong is one line on standard error and exit 2; never a stack trace. */
export async function runCommand(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name = 'help', ...rest] = words
  try {
    if (isHelpWord(name)) {
      const about = rest[0] ?? ''
      io.print(isCommandName(about) ? usageText(about) : helpText())
      return 0
    }
    if (isVersionWord(name)) {
      io.print(`Galley ${programVersion()}\n`)
      return 0
    }
    if (!isCommandName(name)) throw new UsageError(unknownCommand(name))
    // What stands after `--` is a file, whatever it is called.
    const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
    if (options.some((word) => word === '--help' || word === '-h')) {
      io.print(usageText(name))
      return 0
    }
    return await (await commands[name]())(rest, io)
  } catch (error) {
    io.say(sentence(error))
    return 2
  }
}

function unknownCommand(word: string): string {
  const meant = nearest(word, commandNames)
  return `There is no command "${word}".${meant === null ? '' : ` Did you mean "${meant}"?`} Commands: ${commandNames.join(', ')}. "galley help" says what each does.`
}

function sentence(error: unknown): string {
  if (error instanceof UsageError || error instanceof Refusal) return error.message
  const reason = error instanceof Error ? error.message : String(error)
  return `Galley could not finish because of a fault of its own (${reason.split('\n')[0] ?? ''}). Nothing was changed; please report it.`
}
