import { resolve } from 'node:path'
import { partialDateOf } from '../../content/article/index.ts'
import type { Io } from './io.ts'

/** The terminal that the program was started from. */
export function terminalIo(): Io {
  // npm runs scripts from the package's folder and says in INIT_CWD where the person was.
  const folder = process.env['INIT_CWD'] ?? process.cwd()
  return {
    print: (text) => void process.stdout.write(text),
    say: (line) => void process.stderr.write(`${line.replace(/\s*\n\s*/g, ' ')}\n`),
    path: (path) => resolve(folder, path),
    today: () => {
      const now = new Date()
      return partialDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
    },
    now: () => new Date().toISOString(),
  }
}
