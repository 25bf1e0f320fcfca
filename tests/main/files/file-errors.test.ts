import { expect, test } from 'vitest'
import { fileRefusal } from '../../../main/files/file-errors.ts'
import { Refusal } from '../../../main/files/refusal.ts'
import { sqliteRefusal } from '../../../main/library/sqlite/sqlite-errors.ts'

const system = (code: string): Error => Object.assign(new Error(code), { code })
const sqlite = (errcode: number): Error => Object.assign(new Error('sqlite'), { code: 'ERR_SQLITE_ERROR', errcode })

test.each([
  ['ENOENT', 'read', 'not-found', '“a.txt” was not found. It may have been moved, renamed or deleted.'],
  ['ENOENT', 'write', 'not-found', '“a.txt” could not be written: its folder does not exist. Choose another folder.'],
  ['EACCES', 'read', 'no-permission', '“a.txt” could not be read: you have no permission. Ask for it, or use a copy in a folder of yours.'],
  ['EPERM', 'write', 'no-permission', '“a.txt” could not be written: you have no permission to write there. Choose another folder.'],
  ['EROFS', 'write', 'read-only', '“a.txt” could not be written: the disk is read-only. Choose another folder.'],
  ['ENOSPC', 'write', 'disk-full', '“a.txt” could not be written: the disk is full. Free some space and try again; what was there before is untouched.'],
  ['EDQUOT', 'write', 'disk-full', '“a.txt” could not be written: the disk is full. Free some space and try again; what was there before is untouched.'],
  ['EIO', 'read', 'unreadable', '“a.txt” could not be read (EIO). The disk may be damaged or no longer there.'],
  ['EIO', 'write', 'unwritable', '“a.txt” could not be written (EIO). The disk may be damaged or no longer there; what was there before is untouched.'],
] as const)('%s while one would %s is %s', (code, doing, kind, message) => {
  expect(fileRefusal(system(code), '/home/ann/a.txt', doing)).toMatchObject({ code: kind, message })
})

test.each([
  [13, 'disk-full'], [778, 'disk-full'], [5, 'in-use'], [261, 'in-use'], [8, 'read-only'], [1544, 'read-only'], [10, 'unwritable'], [266, 'unwritable'], [11, 'damaged'], [267, 'damaged'], [26, 'damaged'], [14, 'unreadable'],
])("SQLite's %d is %s, with the file's name", (errcode, kind) => {
  const refusal = sqliteRefusal(sqlite(errcode), '/home/ann/House.galley')
  expect(refusal).toMatchObject({ name: 'Refusal', code: kind, message: expect.stringContaining('“House.galley”') })
})

test('what is no fault of a file stays what it is', () => {
  for (const error of [new RangeError('x'), sqlite(1), system('ERR_INVALID_ARG_TYPE'), new Refusal('empty', 'x'), 'text']) {
    expect(fileRefusal(error, 'a', 'read')).toBe(error)
    expect(sqliteRefusal(error, 'a')).toBe(error)
  }
})
