import { basename } from 'node:path'
import { fileRefusal } from '../files/file-errors.ts'
import { Refusal } from '../files/refusal.ts'
import { putInPlace, removeUnfinished, temporaryBeside } from '../files/write-file.ts'
import { doChore } from './sqlite/chores.ts'
import { sqliteRefusal } from './sqlite/sqlite-errors.ts'

/**
 * Copies a library, open or not, as it is at this moment into one closed file, looks the copy over, and puts it in place.
 * `inspect` may look at the finished file before it gets its name.
 * @throws Refusal; what had the name before is untouched then
 */
export async function copyLibrary(path: string, to: string, inspect: (temporary: string) => Promise<void> = async () => undefined): Promise<void> {
  const temporary = temporaryBeside(to)
  try {
    await doChore({ kind: 'copy', path, to: temporary })
    const complaints = await doChore({ kind: 'quick-check', path: temporary })
    if (complaints.length > 0) throw new Refusal('damaged', `The copy of “${basename(path)}” is not whole (${complaints[0]}). Check the library, then try again.`)
    await inspect(temporary)
    putInPlace(temporary, to)
  } catch (error) {
    removeUnfinished(temporary)
    throw fileRefusal(sqliteRefusal(error, to), to, 'write')
  }
}
