import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SettingsFile } from '../../../main/windows/settings.ts'

let path = ''
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'galley-settings-')), 'settings.json')
})
afterEach(() => rmSync(join(path, '..'), { recursive: true }))

test('what was changed is there at the next start', () => {
  new SettingsFile(path).change({ theme: 'dark', person: 'Ann Editor' })
  expect(new SettingsFile(path).now).toEqual({ theme: 'dark', person: 'Ann Editor', libraries: [] })
})

test('one bad value does not cost the others', () => {
  writeFileSync(path, '{"theme":"purple","person":"Ann Editor","libraries":7}')
  expect(new SettingsFile(path).now).toEqual({ theme: 'system', person: 'Ann Editor', libraries: [] })
})

test('a damaged file means that nothing is remembered', () => {
  writeFileSync(path, '{"theme":')
  expect(new SettingsFile(path).now).toEqual({ theme: 'system', person: '', libraries: [] })
})

test('libraries stand newest first, each once, ten of them', () => {
  const settings = new SettingsFile(path)
  for (const name of ['a', 'b', 'a', ...Array.from({ length: 9 }, (_, index) => `l${index}`), 'a']) settings.remember(name)
  expect(settings.now.libraries).toEqual(['a', 'l8', 'l7', 'l6', 'l5', 'l4', 'l3', 'l2', 'l1', 'l0'])
})
