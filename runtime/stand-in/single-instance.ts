import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface SecondInstance {
  readonly argv: string[]
  readonly directory: string
}

/** Held for the life of the process; the operating system lets it go when the process dies, however it dies. */
let held: DatabaseSync | null = null

/**
 * Takes the lock of a userData folder, or leaves word with whoever holds it. SQLite's file lock is the one lock that
 * Node has on every system, takes at once and loses with the process.
 */
export function takeInstanceLock(folder: string, self: SecondInstance, hear: (other: SecondInstance) => void): boolean {
  if (held !== null) return true
  const letters = join(folder, 'second-instance')
  mkdirSync(letters, { recursive: true })
  const lock = new DatabaseSync(join(folder, 'instance.lock'))
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    const letter = join(letters, `${process.pid}`)
    writeFileSync(`${letter}.part`, JSON.stringify(self))
    renameSync(`${letter}.part`, `${letter}.json`)
    return false
  }
  held = lock
  for (const old of readdirSync(letters)) rmSync(join(letters, old), { force: true })
  watch(letters, { persistent: false }, (_event, name) => {
    if (name === null || !name.endsWith('.json')) return
    const other = readLetter(join(letters, name))
    if (other) hear(other)
  })
  return true
}

function readLetter(path: string): SecondInstance | null {
  try {
    const letter: SecondInstance = JSON.parse(readFileSync(path, 'utf8'))
    rmSync(path)
    return letter
  } catch {
    // Watchers tell of one file several times; it is read once.
    return null
  }
}
