import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { fileRefusal } from '../../files/file-errors.ts'
import { Refusal } from '../../files/refusal.ts'

/** `GALY`: says in the file's header that an SQLite file is a Galley library. */
export const applicationId = 0x47414c59

const magic = 'SQLite format 3\0'
const headerSize = 100

/**
 * Looks at a file's first bytes without SQLite, so that nothing is touched or created beside what is no library.
 * @returns its size in bytes
 * @throws Refusal when it is no library, a newer one, or cut off
 */
export function refuseForeign(path: string, newestSchema: number): number {
  const name = basename(path)
  const { header, size, isFile } = firstBytes(path)
  if (!isFile) throw new Refusal('not-a-library', `“${name}” is not a file. Choose a Galley library (*.galley).`)
  // Galley or the machine stopped while the file itself was written: SQLite puts it right when it opens it.
  if (existsSync(`${path}-journal`)) return size
  if (size === 0) throw new Refusal('not-a-library', `“${name}” is empty: it is no Galley library. Use a backup or a copy.`)
  if (size < headerSize || header.toString('latin1', 0, 16) !== magic) {
    throw new Refusal('not-a-library', `“${name}” is not a Galley library, or its beginning is damaged. If it was one, use a backup or a copy.`)
  }
  // Offsets of the SQLite file format: 16 page size, 24 and 92 change counters, 28 pages, 60 user version, 68 application id.
  if (header.readUInt32BE(68) !== applicationId) throw new Refusal('not-a-library', `“${name}” is a database of another program, not a Galley library.`)
  refuseNewer(name, header.readUInt32BE(60), newestSchema)
  const pageSize = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16)
  // A checkpoint writes the first page, which counts the others, in no fixed order with them: until it is done, or is done
  // again after a crash, the pages that seem to be missing lie in the -wal file.
  if (fileSize(`${path}-wal`) > 0) return size
  const countIsValid = header.readUInt32BE(24) === header.readUInt32BE(92)
  if (countIsValid && size < header.readUInt32BE(28) * pageSize) {
    throw new Refusal('damaged', `“${name}” is damaged: its end is missing. Nothing was changed. Use a backup or a copy.`)
  }
  return size
}

/** @throws Refusal */
export function refuseNewer(name: string, schemaNumber: number, newestSchema: number): void {
  if (schemaNumber <= newestSchema) return
  throw new Refusal('newer-library', `“${name}” was written by a newer Galley (library format ${schemaNumber}; this Galley knows ${newestSchema}). Update Galley to open it.`)
}

function fileSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function firstBytes(path: string): { header: Buffer; size: number; isFile: boolean } {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    throw fileRefusal(error, path, 'read')
  }
  try {
    const status = fstatSync(file)
    const header = Buffer.alloc(headerSize)
    if (status.isFile()) readSync(file, header, 0, headerSize, 0)
    return { header, size: status.size, isFile: status.isFile() }
  } catch (error) {
    throw fileRefusal(error, path, 'read')
  } finally {
    closeSync(file)
  }
}
