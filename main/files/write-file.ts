import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileRefusal } from './file-errors.ts'

/** A name beside the file that nobody else uses, on the same disk, so that a rename can put it in place. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`)
}

/**
 * Writes a whole file or none: after a crash at any moment there is the old file or the new one, never half of either.
 * When the promise is fulfilled it is on the disk.
 * @throws Refusal when it cannot be written; what was there before is untouched
 */
export async function writeFileWhole(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = temporaryBeside(path)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(data)
      await file.sync()
    } finally {
      await file.close()
    }
    putInPlace(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw fileRefusal(error, path, 'write')
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
