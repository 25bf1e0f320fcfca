import { basename } from 'node:path'
import { Refusal, type RefusalCode } from '../../files/refusal.ts'

/** What an SQLite error means to a person; anything else comes back as it is. */
export function sqliteRefusal(error: unknown, path: string): unknown {
  const code = sqliteCode(error)
  if (code === null) return error
  const name = basename(path)
  // The low byte is the kind, the rest its details.
  const [kind, sentence] = byDetail[code]?.(name) ?? byKind[code & 0xff]?.(name) ?? ([null, ''] as const)
  return kind === null ? error : new Refusal(kind, sentence, error)
}

/** SQLite's extended result code; null for other errors. */
export function sqliteCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null
}

type Sentence = (name: string) => readonly [RefusalCode, string]

const full: Sentence = (name) => ['disk-full', `“${name}” could not be written: the disk is full. Free some space and try again; nothing that was saved is lost.`]
const damaged: Sentence = (name) => ['damaged', `“${name}” is damaged. Nothing was changed. Use a backup or a copy.`]
const readOnly: Sentence = (name) => ['read-only', `“${name}” cannot be written: the file or its folder is read-only. Copy it to a folder of yours and open the copy.`]

const byKind: Readonly<Record<number, Sentence>> = {
  3: readOnly,
  5: (name) => ['in-use', `“${name}” is being written by another program. Try again in a moment.`],
  6: (name) => ['in-use', `“${name}” is being written by another program. Try again in a moment.`],
  8: readOnly,
  10: (name) => ['unwritable', `“${name}” could not be read or written: the disk may be damaged or no longer there. Nothing that was saved is lost.`],
  11: damaged,
  13: full,
  14: (name) => ['unreadable', `“${name}” could not be opened: it is not there, or its folder does not let Galley work in it.`],
  26: damaged,
}

// 778 is a write that failed: the disk's limit, but no word from the system that it is full. 1034 and 1546: a sync, a truncation.
const byDetail: Readonly<Record<number, Sentence>> = {
  778: (name) => ['disk-full', `“${name}” could not be written: the disk is full or failing. Free some space and try again; nothing that was saved is lost.`],
}
