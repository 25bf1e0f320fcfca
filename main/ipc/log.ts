import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A log that nobody reads must not fill a disk: beyond this it starts anew and keeps one old one. */
const LIMIT_BYTES = 1_000_000

/** Writes faults to `galley.log` in a folder; a log that cannot be written says so on standard error and harms nothing. */
export function createLog(folder: string, now: () => string): (what: string, error: unknown) => void {
  const path = join(folder, 'galley.log')
  return (what, error) => {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LIMIT_BYTES) renameSync(path, join(folder, 'galley.old.log'))
      appendFileSync(path, `${now()} ${what}: ${details}\n`)
    } catch (failure) {
      console.error(`${what}: ${details}\nThe log ${path} could not be written: ${String(failure)}`)
    }
  }
}
