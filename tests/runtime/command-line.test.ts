import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCommandLine, switchValue } from '../../runtime/stand-in/command-line.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-runtime-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'desk', productName: 'Desk', version: '1.2.3', main: 'out/main.js' }))
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'out', 'main.js'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a folder starts the script that its package.json names', () => {
  const line = readCommandLine([folder, 'file.txt'], '/electron')
  expect(line).toMatchObject({ entry: join(folder, 'out', 'main.js'), folder, name: 'Desk', version: '1.2.3', argv: ['/electron', folder, 'file.txt'] })
})

test('a script finds the package it is in', () => {
  const script = join(folder, 'out', 'main.js')
  expect(readCommandLine([script], '/electron')).toMatchObject({ entry: script, folder })
})

test('switches before the entry are Chromium’s, but for Node’s and ours', () => {
  const args = ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '--lang=de', folder, '--user-data-dir=/x', '--own']
  const line = readCommandLine(args, '/electron')
  expect(line.switches).toEqual(['--remote-debugging-port=0', '--lang=de'])
  expect(line.inspectPort).toBe(0)
  // Playwright's additions are hidden from the app, as its loader for Electron hides them.
  expect(line.argv).toEqual(['/electron', '--lang=de', folder, '--user-data-dir=/x', '--own'])
})

test.each([
  [[], /needs what it should start/],
  [['/nowhere'], /no package\.json/],
])('%j is refused with a sentence', (args, sentence) => {
  expect(() => readCommandLine(args, '/electron')).toThrow(sentence)
})

test('a switch gives its value wherever it stands', () => {
  expect(switchValue(['.', '--user-data-dir=/a b'], 'user-data-dir')).toBe('/a b')
  expect(switchValue(['--user-data-dirs=/a'], 'user-data-dir')).toBeNull()
})
