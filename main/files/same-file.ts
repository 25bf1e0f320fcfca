import { statSync } from 'node:fs'

/** Whether two paths lead to one file that is there, whatever it is called. */
export function isSameFile(path: string, other: string): boolean {
  const identity = fileIdentity(path)
  return identity !== null && identity === fileIdentity(other)
}

/** Which file lies at a path, by the disk's own number; null where none can be seen. */
export function fileIdentity(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev} ${ino}`
  } catch {
    return null
  }
}
