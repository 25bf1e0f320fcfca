import { parseArgs } from 'node:util'
import { UsageError } from './io.ts'

type OptionKind = 'flag' | 'text'

/** The options of a command by name; `flag` is there or not, `text` takes a value. */
export type OptionTable = Readonly<Record<string, OptionKind>>

export interface Given<Table extends OptionTable> {
  readonly files: readonly string[]
  readonly options: { readonly [Name in keyof Table]: Table[Name] extends 'flag' ? boolean : string | null }
  /** All values of an option that was given more than once. */
  readonly all: (name: keyof Table & string) => readonly string[]
}

/**
 * Reads a command's words.
 * @throws UsageError that shows how the command is used
 */
export function readOptions<Table extends OptionTable>(words: readonly string[], table: Table, usage: string): Given<Table> {
  const options = Object.fromEntries(Object.entries(table).map(([name, kind]) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true as const }]))
  let parsed: { values: Record<string, (string | boolean)[] | undefined>; positionals: string[] }
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
    throw new UsageError(`${reason.replace(/\.$/, '')}. Use: galley ${usage}`)
  }
  const all = (name: string): string[] => (parsed.values[name] ?? []).filter((value) => typeof value === 'string')
  const value = (name: string, kind: OptionKind): boolean | string | null => (kind === 'flag' ? parsed.values[name] !== undefined : (all(name).at(-1) ?? null))
  return {
    files: parsed.positionals,
    options: Object.fromEntries(Object.entries(table).map(([name, kind]) => [name, value(name, kind)])) as Given<Table>['options'],
    all,
  }
}

/** @throws UsageError unless there are as many files as the command takes */
export function takeFiles(files: readonly string[], count: number, usage: string): void {
  if (files.length !== count) throw new UsageError(`${files.length < count ? 'A file is missing' : 'There is a file too many'}. Use: galley ${usage}`)
}

/** @throws UsageError when an option that the command needs was not given */
export function need(value: string | null, option: string, usage: string): string {
  if (value === null || value === '') throw new UsageError(`--${option} is missing. Use: galley ${usage}`)
  return value
}
