import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { partialDate } from '../../../content/article/index.ts'
import { runCommand } from '../../../main/cli/index.ts'

export interface Ran {
  readonly exit: number
  /** Standard output. */
  readonly out: string
  /** Lines of standard error. */
  readonly said: readonly string[]
}

/** A person at a terminal in a folder of their own, on 23 November 2026. */
export class Terminal {
  readonly folder = mkdtempSync(join(tmpdir(), 'galley-cli-'))

  async galley(...words: string[]): Promise<Ran> {
    let out = ''
    const said: string[] = []
    const exit = await runCommand(words, {
      print: (text) => void (out += text),
      say: (line) => void said.push(line),
      path: (path) => resolve(this.folder, path),
      today: () => partialDate('2026-11-23'),
      now: () => '2026-11-23T10:42:30.000Z',
    })
    return { exit, out, said }
  }

  write(name: string, data: string | Uint8Array): string {
    writeFileSync(join(this.folder, name), data)
    return name
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  leave(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
