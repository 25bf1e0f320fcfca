import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { lstat, open, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileRefusal, systemCode } from './file-errors.ts'

/** A name beside the file that nobody else uses, on the same disk, so that a rename can put it in place. */
export function temporaryBeside(path: string): string {
  // Not made of the file's own name, which may be as long as names can be.
  return join(dirname(path), `.galley-${randomUUID().slice(0, 13)}.tmp`)
}

/** Removes what was not finished. That it cannot be removed must not hide why it was not finished. */
export function removeUnfinished(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch (error) {
    if (systemCode(error) === null) throw error
  }
}

/**
 * Writes a whole file or none: after a crash at any moment there is the old file or the new one, never half of either.
 * When the promise is fulfilled it is on the disk. A link goes on leading to the file; a pipe or device is written into.
 * @throws Refusal when it cannot be written; what was there before is untouched
 */
export async function writeFileWhole(path: string, data: string | Uint8Array): Promise<void> {
  const place = await placeOf(path)
  if (place === null) {
    await writeFile(path, data).catch((error: unknown) => Promise.reject(fileRefusal(error, path, 'write')))
    return
  }
  const temporary = temporaryBeside(place)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(data)
      await file.sync()
    } finally {
      await file.close()
    }
    putInPlace(temporary, place)
  } catch (error) {
    removeUnfinished(temporary)
    throw fileRefusal(error, path, 'write')
  }
}

/** The file that a path leads to, there or not; null for what is none (a pipe, a device), which a file must never replace. */
async function placeOf(path: string): Promise<string | null> {
  try {
    const found = await stat(path)
    if (!found.isFile() && !found.isDirectory()) return null
    return (await lstat(path)).isSymbolicLink() ? await realpath(path) : path
  } catch (error) {
    if (systemCode(error) === null) throw error
    return path
  }
}

/**
 * Gives a finished file its name, replacing what has it, and waits until that is on the disk.
 * @throws the system's error
 */
export function putInPlace(temporary: string, path: string): void {
  syncFile(temporary)
  renameSync(temporary, path)
  syncFolder(dirname(path))
}

/** Waits until a folder's names are on the disk. */
export function syncFolder(path: string): void {
  // Windows writes names at once and lets nobody open a folder.
  if (process.platform !== 'win32') syncFile(path, 'r')
}

function syncFile(path: string, mode: 'r' | 'r+' = 'r+'): void {
  const file = openSync(path, mode)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
