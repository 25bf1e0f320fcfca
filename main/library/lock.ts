import { basename } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../files/refusal.ts'
import { isRunning, thisProcess, type ProcessIdentity } from './processes.ts'

/** How often the holder says that it still is there. */
export const heartbeatMilliseconds = 20_000

// Six missed beats: a busy or napping laptop is not robbed, and nobody waits long for a dead one.
const staleMilliseconds = 120_000

/** Who has the library open to write. */
export interface LockRow extends ProcessIdentity {
  readonly session: string
  readonly openedAt: string
  readonly heartbeat: string
}

/**
 * Whether the lock's holder is alive. On this host the system knows; of another host only its heartbeat tells.
 * A holder that was wrongly thought dead finds out at its next write, which is refused.
 */
export function isHeld(lock: LockRow, now: string): boolean {
  if (lock.host === thisProcess().host) {
    const running = isRunning(lock)
    if (running !== 'unknown') return running === 'yes'
  }
  return Date.parse(now) - Date.parse(lock.heartbeat) < staleMilliseconds
}

/** @throws Refusal when another Galley has the library open */
export function refuseHeld(database: DatabaseSync, path: string, now: string): LockRow | null {
  const lock = readLock(database)
  if (lock === null || !isHeld(lock, now)) return lock
  const where = lock.host === thisProcess().host ? 'in another window or program' : `on ${lock.host}`
  throw new Refusal('in-use', `“${basename(path)}” is open in another Galley (${where}, process ${lock.pid}). Close it there and try again.`)
}

/**
 * Takes the lock, over from a holder that died if need be, and gives back the dead holder.
 * @throws Refusal when another Galley has it
 */
export function takeLock(database: DatabaseSync, path: string, session: string, now: string): LockRow | null {
  database.exec('begin immediate')
  try {
    const dead = refuseHeld(database, path, now)
    const { pid, host, boot, started } = thisProcess()
    database.exec('delete from lock')
    database
      .prepare('insert into lock (id, session, pid, host, boot, started, opened_at, heartbeat) values (1, ?, ?, ?, ?, ?, ?, ?)')
      .run(session, pid, host, boot, started, now, now)
    database.exec('commit')
    return dead
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

/** @throws Refusal when the lock is no longer this session's */
export function assertLock(database: DatabaseSync, path: string, session: string): void {
  const lock = readLock(database)
  if (lock?.session === session) return
  const who = lock === null ? 'another Galley' : `a Galley on ${lock.host} (process ${lock.pid})`
  throw new Refusal('lost-lock', `“${basename(path)}” was taken over by ${who} while this one did not answer. Copy what you have not saved, close Galley and open the library again.`)
}

export function beat(database: DatabaseSync, session: string, now: string): void {
  database.prepare('update lock set heartbeat = ? where session = ?').run(now, session)
}

export function giveUpLock(database: DatabaseSync, session: string): void {
  database.prepare('delete from lock where session = ?').run(session)
}

function readLock(database: DatabaseSync): LockRow | null {
  const row = database.prepare('select session, pid, host, boot, started, opened_at, heartbeat from lock').get()
  if (row === undefined) return null
  return {
    session: String(row['session']),
    pid: Number(row['pid']),
    host: String(row['host']),
    boot: String(row['boot']),
    started: String(row['started']),
    openedAt: String(row['opened_at']),
    heartbeat: String(row['heartbeat']),
  }
}
