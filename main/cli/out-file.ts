import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isSameFile } from '../files/same-file.ts'
import { UsageError, type Io } from './io.ts'

// Every SQLite file, so every library, begins with these bytes.
const libraryStart = 'SQLite format 3\0'

/**
 * Where a command writes: never over what it reads, which may hold more than what comes of it, nor over a library.
 * @throws UsageError that names the file that would be lost
 */
export async function outFile(io: Io, given: string, read: readonly string[]): Promise<string> {
  const out = io.path(given)
  const lost = read.find((path) => isSameFile(path, out))
  if (lost !== undefined) throw new UsageError(`--out is “${basename(lost)}” itself, which would be lost. Choose another name.`)
  if (await isLibrary(out)) throw new UsageError(`--out is the library “${basename(out)}”, which would be lost. Choose another name.`)
  return out
}

async function isLibrary(path: string): Promise<boolean> {
  try {
    // A pipe would wait for somebody to write into it.
    if (!(await stat(path)).isFile()) return false
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(libraryStart.length), 0, libraryStart.length, 0)
      return buffer.toString('latin1', 0, bytesRead) === libraryStart
    } finally {
      await file.close()
    }
  } catch {
    // What is not there or cannot be read is no library; writing says what else is wrong.
    return false
  }
}
