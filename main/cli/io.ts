import type { PartialDate } from '../../content/article/index.ts'

/** What a command may touch besides files; passed in, so that tests can look. */
export interface Io {
  /** To standard output: what the command is for, and nothing else. */
  readonly print: (text: string) => void
  /** To standard error: progress and findings about the work. */
  readonly say: (line: string) => void
  /** Makes a path absolute, from where the person typed it. */
  readonly path: (path: string) => string
  /** Day precision. */
  readonly today: () => PartialDate
  /** UTC instant, ISO 8601. */
  readonly now: () => string
}

/** Done; findings; bad use or bad input. */
export type ExitCode = 0 | 1 | 2

/** Bad use or bad input: exit 2, and `message` is the one line on standard error. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
