import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { writeFileWhole } from '../files/write-file.ts'
import { copyLibrary } from './copy.ts'
import type { BackupPlan } from './library.ts'

const keptDays = 7
const keptWeeks = 4
// One for each of the last formats: further back only the daily ones help.
const keptBeforeMigrations = 3

/** For whoever has no better place: a folder beside the library, and no daily backups. */
export function backupsBeside(path: string): BackupPlan {
  const name = basename(path, extname(path))
  return { folder: join(dirname(path), `${name} backups`), daily: false }
}

/** The day's backup, unless it was taken already; then removes those that are past keeping. */
export async function backUpDaily(path: string, folder: string, now: string): Promise<void> {
  const day = now.slice(0, 10)
  if (backupsIn(folder).some((backup) => backup.day === day)) return
  await backUp(path, folder, `${day}.galley`)
  prune(folder)
}

/** @returns the backup's path */
export async function backUpBeforeMigration(path: string, folder: string, from: number, now: string): Promise<string> {
  const backup = await backUp(path, folder, `before-format-${from + 1} ${now.replaceAll(':', '-')}.galley`)
  prune(folder)
  return backup
}

/** Copies, opens the copy to see that it is whole, writes its SHA-256 beside it (as `sha256sum` reads it). */
async function backUp(path: string, folder: string, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const to = join(folder, name)
  let hash = ''
  await copyLibrary(path, to, async (temporary) => {
    hash = await sha256OfFile(temporary)
  })
  await writeFileWhole(`${to}.sha256`, `${hash}  ${name}\n`)
  return to
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

interface Backup {
  readonly name: string
  readonly day: string
}

function backupsIn(folder: string): readonly Backup[] {
  return filesIn(folder)
    .flatMap((name) => {
      const day = /^(\d{4}-\d{2}-\d{2})\.galley$/.exec(name)?.[1]
      return day === undefined ? [] : [{ name, day }]
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}

/** Which days' backups stay: the newest seven, and of the weeks before them the newest of each of four. Newest first in, and out. */
export function daysToKeep(days: readonly string[]): readonly string[] {
  const kept = days.slice(0, keptDays)
  const weeks = new Set<number>()
  for (const day of days.slice(keptDays)) {
    const week = weekOf(day)
    if (weeks.has(week) || weeks.size === keptWeeks) continue
    weeks.add(week)
    kept.push(day)
  }
  return kept
}

// Weeks from Monday to Sunday, counted from 1970 (whose first day was a Thursday).
function weekOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) / 7)
}

function prune(folder: string): void {
  const backups = backupsIn(folder)
  const kept = new Set(daysToKeep(backups.map((backup) => backup.day)))
  const beforeMigrations = filesIn(folder).filter((name) => /^before-format-.*\.galley$/.test(name)).sort((a, b) => (instantOf(a) < instantOf(b) ? 1 : -1))
  // Of a Galley that was killed while it copied.
  const unfinished = filesIn(folder).filter((name) => /^\.galley-.*\.tmp$/.test(name))
  const expired = [...unfinished, ...backups.filter((backup) => !kept.has(backup.day)).map((backup) => backup.name), ...beforeMigrations.slice(keptBeforeMigrations)]
  for (const name of expired) for (const ending of ['', '.sha256']) rmSync(join(folder, name + ending), { force: true })
}

function instantOf(name: string): string {
  return name.slice(name.indexOf(' ') + 1)
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
