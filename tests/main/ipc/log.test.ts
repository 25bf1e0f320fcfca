import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLog } from '../../../main/ipc/log.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a fault is a line with its time, and the next one follows it', () => {
  const log = createLog(join(folder, 'logs'), () => '2026-11-23T10:00:00.000Z')
  log('First', new Error('one'))
  log('Second', 'two')
  const lines = readFileSync(join(folder, 'logs', 'galley.log'), 'utf8')
  expect(lines).toMatch(/^2026-11-23T10:00:00\.000Z First: Error: one\n/)
  expect(lines).toMatch(/2026-11-23T10:00:00\.000Z Second: two\n$/)
})

test('a log that has grown too long starts anew and keeps the old one', () => {
  writeFileSync(join(folder, 'galley.log'), 'x'.repeat(1_000_001))
  createLog(folder, () => 'now')('Fault', 'new')
  expect(readFileSync(join(folder, 'galley.log'), 'utf8')).toBe('now Fault: new\n')
  expect(statSync(join(folder, 'galley.old.log')).size).toBe(1_000_001)
})

test('a log that cannot be written harms nobody', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  writeFileSync(join(folder, 'file'), '')
  createLog(join(folder, 'file'), () => 'now')('Fault', 'kept')
  expect(said.mock.calls.join()).toContain('kept')
  said.mockRestore()
})
