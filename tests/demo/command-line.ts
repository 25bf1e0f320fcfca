import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = fileURLToPath(new URL('../../runtime/galley.mjs', import.meta.url))

/**
 * Runs `galley WORDS…` as a person at a terminal does; gives back what it printed.
 * @throws Error when it ends with another exit code than 0; `check` may end with 1, for findings
 */
export function galley(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  const done = status === 0 || (status === 1 && words[0] === 'check' && stdout !== '')
  if (!done) throw new Error(`galley ${words.join(' ')} ended with ${status}: ${stderr.trim()}`)
  return stdout
}
