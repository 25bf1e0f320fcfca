import { Refusal } from '../../files/refusal.ts'

// Before 3.51.3 two connections could corrupt a library while its write-ahead log started over.
const oldestSafe = [3, 51, 3] as const

/** @throws Refusal when this SQLite could damage a library */
export function refuseUnsafeSqlite(version: string): void {
  const parts = version.split('.').map(Number)
  for (const [index, needed] of oldestSafe.entries()) {
    const has = parts[index] ?? 0
    if (has > needed) return
    if (has < needed) {
      throw new Refusal('sqlite-too-old', `This runtime's SQLite is ${version}, which can damage a library; Galley needs ${oldestSafe.join('.')} or later. Update Galley or Node.`)
    }
  }
}
