/** What a person, or the command line, asked of the program on its command line. */
export interface AppArguments {
  /** All that is not a switch of the runtime, without program and entry. */
  readonly words: readonly string[]
  /** File that says what to print, without a window; null when the desk is wanted. */
  readonly printJob: string | null
  /** Folder for what Galley remembers, instead of the person's own; null for that. */
  readonly userData: string | null
}


/** In a package the program is one word; unpacked it is two, the runtime and what it runs. */
export function readArguments(argv: readonly string[], packaged: boolean): AppArguments {
  const rest = argv.slice(1)
  const entry = packaged ? -1 : rest.findIndex((word) => !word.startsWith('-'))
  const words = rest.slice(entry + 1)
  const value = (name: string): string | null => words.find((word) => word.startsWith(name))?.slice(name.length) ?? null
  return {
    words: words.filter((word) => !/^--(user-data-dir|print-job)=/.test(word)),
    printJob: value('--print-job='),
    userData: value('--user-data-dir='),
  }
}
