import { hostname } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openLibrary, systemTools } from '../../../main/library/index.ts'
import { isHeld, type LockRow } from '../../../main/library/lock.ts'
import { thisProcess } from '../../../main/library/processes.ts'
import { add, closedAtEnd, newLibrary, refusal, topic } from '../../builders/library.ts'

const now = '2026-11-23T10:00:00.000Z'
const ago = (seconds: number): string => new Date(Date.parse(now) - seconds * 1000).toISOString()
// Only Linux tells when a process and its host began; elsewhere a taken number is judged by the heartbeat.
const tells = process.platform === 'linux'
// No process has the highest number that there can be.
const nobody = 2 ** 22

function lock(changes: Partial<LockRow> = {}): LockRow {
  return { ...thisProcess(), session: 's', openedAt: ago(3600), heartbeat: ago(5), ...changes }
}

describe('a lock is', () => {
  test.each<[string, Partial<LockRow>, boolean]>([
    ['held by a process that runs', {}, true],
    ['held by a process that runs, however long it was silent', { heartbeat: ago(86_400) }, tells],
    ['free when its process has ended', { pid: nobody }, false],
    ['free when its process is none', { pid: 0 }, false],
    ['free when its number went to another process', { started: '1' }, !tells],
    ['free when the host was started again', { boot: 'another' }, !tells],
    ['held by another host that gave a sign', { host: `not-${hostname()}`, pid: nobody, heartbeat: ago(100) }, true],
    ['free when another host gave no sign for long', { host: `not-${hostname()}`, heartbeat: ago(121) }, false],
  ])('%s', (_name, changes, held) => {
    expect(isHeld(lock(changes), now)).toBe(held)
  })

  test('judged by its heartbeat where the system does not tell when a process began', () => {
    for (const [seconds, held] of [[5, true], [121, false]] as const) expect(isHeld(lock({ started: '', heartbeat: ago(seconds) }), now)).toBe(held)
  })
})

test('the lock of a dead Galley is taken over, that of a living one on another host is not', async () => {
  const made = await newLibrary()
  await made.close()
  const put = (changes: Partial<LockRow>): void => {
    const { session, pid, host, boot, started, openedAt, heartbeat } = lock({ heartbeat: systemTools.now(), ...changes })
    const database = new DatabaseSync(made.path)
    database.exec('delete from lock')
    database.prepare('insert into lock values (1, ?, ?, ?, ?, ?, ?, ?)').run(session, pid, host, boot, started, openedAt, heartbeat)
    database.close()
  }
  put({ host: 'desk-7', pid: 12 })
  expect(await refusal(openLibrary(made.path, systemTools))).toEqual({ code: 'in-use', message: '“House.galley” is open in another Galley (on desk-7, process 12). Close it there and try again.' })
  put({ pid: nobody })
  const library = closedAtEnd(await openLibrary(made.path, systemTools))
  await add(library, topic('a'))
})

test('a Galley whose lock was taken over writes nothing more', async () => {
  const library = await newLibrary()
  await add(library, topic('a'))
  const other = new DatabaseSync(library.path)
  other.exec("update lock set session = 'other', host = 'desk-7', pid = 12")
  expect(await refusal(add(library, topic('b')))).toEqual({
    code: 'lost-lock',
    message: '“House.galley” was taken over by a Galley on desk-7 (process 12) while this one did not answer. Copy what you have not saved, close Galley and open the library again.',
  })
  await library.close()
  // The other's lock is not ours to give up.
  expect(other.prepare('select session from lock').get()?.['session']).toBe('other')
  other.close()
})

test('a library that is closed is free, and one that is open is not', async () => {
  const library = await newLibrary()
  expect(await refusal(openLibrary(library.path, systemTools))).toMatchObject({ code: 'in-use' })
  await library.close()
  closedAtEnd(await openLibrary(library.path, systemTools))
})
