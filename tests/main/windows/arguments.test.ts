import { expect, test } from 'vitest'
import { readArguments } from '../../../main/arguments.ts'

test.each<[string, string[], boolean, string[], string | null, string | null]>([
  ['unpacked', ['electron', '.', 'a.txt'], false, ['a.txt'], null, null],
  ['unpacked, switches first', ['electron', '--lang=de', '/app', 'inspect', 'a.txt', '--json'], false, ['inspect', 'a.txt', '--json'], null, null],
  ['unpacked, nothing more', ['electron', '/app', '--user-data-dir=/x'], false, [], null, '/x'],
  ['packed', ['/usr/bin/galley', 'inspect', 'a.txt'], true, ['inspect', 'a.txt'], null, null],
  ['packed, nothing', ['/usr/bin/galley'], true, [], null, null],
  ['a print job', ['electron', '/app', '--print-job=/tmp/a b.json', '--user-data-dir=/x'], false, [], '/tmp/a b.json', '/x'],
])('%s', (_name, argv, packaged, words, printJob, userData) => {
  expect(readArguments(argv, packaged)).toEqual({ words, printJob, userData })
})
