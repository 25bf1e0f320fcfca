import { basename } from 'node:path'
import { Refusal, type RefusalCode } from './refusal.ts'

type Doing = 'read' | 'write'

/** What a system error about a file means to a person; an error that is none of the system's comes back as it is. */
export function fileRefusal(error: unknown, path: string, doing: Doing): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error
  const code = systemCode(error)
  if (code === null) return error
  const [kind, sentence] = sentences[code]?.(basename(path), doing) ?? other(basename(path), doing, code)
  return new Refusal(kind, sentence, error)
}

/** `ENOENT` and the like; null for errors that are not the system's. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null
}

type Sentence = (name: string, doing: Doing) => readonly [RefusalCode, string]

const full: Sentence = (name) => ['disk-full', `“${name}” could not be written: the disk is full. Free some space and try again; what was there before is untouched.`]
const denied: Sentence = (name, doing) =>
  doing === 'read'
    ? ['no-permission', `“${name}” could not be read: you have no permission. Ask for it, or use a copy in a folder of yours.`]
    : ['no-permission', `“${name}” could not be written: you have no permission to write there. Choose another folder.`]

const sentences: Readonly<Record<string, Sentence>> = {
  ENOENT: (name, doing) =>
    doing === 'read'
      ? ['not-found', `“${name}” was not found. It may have been moved, renamed or deleted.`]
      : ['not-found', `“${name}” could not be written: its folder does not exist. Choose another folder.`],
  ENOTDIR: (name) => ['not-found', `“${name}” was not found: part of its path is a file, not a folder.`],
  EISDIR: (name) => ['is-a-folder', `“${name}” is a folder. Choose a file.`],
  EACCES: denied,
  EPERM: denied,
  EROFS: (name) => ['read-only', `“${name}” could not be written: the disk is read-only. Choose another folder.`],
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: (name) => ['disk-full', `“${name}” could not be written: it would be larger than files may be here. What was there before is untouched.`],
  EEXIST: (name) => ['exists', `“${name}” is already there. Choose another name.`],
  ENAMETOOLONG: (name) => ['not-found', `“${name.slice(0, 40)}…” is longer than names may be here. Choose a shorter name.`],
}

function other(name: string, doing: Doing, code: string): readonly [RefusalCode, string] {
  return doing === 'read'
    ? ['unreadable', `“${name}” could not be read (${code}). The disk may be damaged or no longer there.`]
    : ['unwritable', `“${name}” could not be written (${code}). The disk may be damaged or no longer there; what was there before is untouched.`]
}
