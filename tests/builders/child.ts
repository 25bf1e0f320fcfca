import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A Node program of the tests, run as it stands in a process of its own. */
export interface Child {
  readonly process: ChildProcess
  /** Complete lines that it has written so far. */
  readonly lines: readonly string[]
  /** The line of that number (from 0), once it is there. Fails with what the program complained of when it ends before. */
  line(number: number): Promise<string>
  /** Once it has ended and all it wrote was read. */
  readonly ended: Promise<void>
}

/** `file` is relative to the tests folder. */
export function startChild(file: string, args: readonly string[], options: SpawnOptions & { readonly shell?: false; readonly under?: readonly string[] } = {}): Child {
  const { under = [], ...rest } = options
  const program = fileURLToPath(new URL(`../${file}`, import.meta.url))
  const [command = process.execPath, ...before] = [...under, process.execPath]
  const child = spawn(command, [...before, program, ...args], { ...rest, stdio: ['pipe', 'pipe', 'pipe'] })
  const lines: string[] = []
  let unfinished = ''
  let complaints = ''
  const waiting = new Set<() => void>()
  const wake = (): void => {
    for (const check of waiting) check()
  }
  let isOver = false
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (unfinished + text).split('\n')
    unfinished = parts.pop() ?? ''
    lines.push(...parts)
    wake()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => {
      isOver = true
      wake()
      resolve()
    })
  })
  return {
    process: child,
    lines,
    ended,
    line: (number) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          const line = lines[number]
          if (line === undefined && !isOver) return
          waiting.delete(check)
          if (line === undefined) reject(new Error(`${file} ended without line ${number}. ${complaints}`))
          else resolve(line)
        }
        waiting.add(check)
        check()
      }),
  }
}
