/** Each command and how it is used, in the order of a topic's life. */
export const usages = {
  inspect: 'inspect FILE [--json]',
  import: 'import FILE... --library LIB',
  convert: 'convert FILE --to article.json|html|pdf --out FILE',
  diff: 'diff OLD NEW [--json | --to html|pdf --out FILE [--by NAME] | --accept all|none|ID,... --out FILE]',
  due: 'due --library LIB [--on DATE] [--json|--csv|--ics]',
  check: 'check FILE [--json]',
  export: 'export --library LIB [--all | --article ID...] --format html,pdf --out DIR [--proof]',
  verify: 'verify --library LIB [--json]',
} as const

export type CommandName = keyof typeof usages

const purposes: Readonly<Record<CommandName, string>> = {
  inspect: 'prints the structure of an article, imported in memory',
  import: 'adds articles to a library, made if it is missing',
  convert: 'turns one file into another; reading forms are proofs until there is approval',
  diff: 'prints what changed between two articles, or writes it as a redline, or the article that results from accepting some of it',
  due: 'prints the review dates of a library',
  check: 'prints what should be seen to before publication',
  export: 'writes the articles of a library for readers',
  verify: 'checks the library file, every hash and the audit chain',
}

export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(usages, word)
}

export const commandNames: readonly CommandName[] = Object.keys(usages).filter(isCommandName)

export function isHelpWord(word: string): boolean {
  return word === 'help' || word === '--help' || word === '-h'
}

export function isVersionWord(word: string): boolean {
  return word === 'version' || word === '--version' || word === '-v' || word === '-V'
}

/** Whether a first word is for the command line, and not a file to open on the desk. */
export function isCommandWord(word: string): boolean {
  return isCommandName(word) || isHelpWord(word) || isVersionWord(word)
}

/** What `galley COMMAND --help` prints. */
export function usageText(name: CommandName): string {
  return `galley ${usages[name]}\n    ${purposes[name]}\n`
}

/** What `galley help` prints. */
export function helpText(): string {
  const lines = commandNames.map((name) => `  galley ${usages[name]}\n      ${purposes[name]}`)
  return `Galley: the desk on which a medical article is revised, reviewed, dated and published.\n\n${lines.join('\n')}\n  galley --version\n      prints which Galley this is\n\nExit: 0 done, 1 findings, 2 bad use or bad input.\n`
}
