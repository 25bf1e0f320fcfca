import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** One running program, told from any other that ever had its number. */
export interface ProcessIdentity {
  readonly pid: number
  readonly host: string
  /** Of the host's start; '' where the system does not tell. */
  readonly boot: string
  /** Of the process's start; '' where the system does not tell. */
  readonly started: string
}

/** Who we are. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), boot: bootOfHost(), started: startOf(process.pid) ?? '' }
}

/** Whether a process of this host runs: `unknown` where its number is taken, but perhaps by another. */
export function isRunning(identity: ProcessIdentity): 'yes' | 'no' | 'unknown' {
  const boot = bootOfHost()
  if (identity.boot !== '' && boot !== '' && identity.boot !== boot) return 'no'
  if (!hasProcess(identity.pid)) return 'no'
  const started = startOf(identity.pid)
  if (started === null) return 'no'
  if (started === '' || identity.started === '') return 'unknown'
  return started === identity.started ? 'yes' : 'no'
}

function hasProcess(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function bootOfHost(): string {
  if (process.platform !== 'linux') return ''
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
  } catch {
    return ''
  }
}

/** Clock ticks after the host's start; '' where the system does not tell, null when the process has ended. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return ''
  let status: string
  try {
    status = readFileSync(`/proc/${pid}/stat`, 'latin1')
  } catch {
    return null
  }
  // `pid (name) state … start`: the name may hold blanks and brackets, so count from its last bracket; the start is field 22.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
  // A zombie has ended, although its number is still taken.
  return fields[0] === 'Z' ? null : (fields[19] ?? '')
}
