import { writeSync } from 'node:fs'

/** What a child program of the tests tells the test that started it: a line, written before anything else happens. */
export function say(line: string): void {
  writeSync(1, `${line}\n`)
}
