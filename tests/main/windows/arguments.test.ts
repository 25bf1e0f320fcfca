import { expect, test } from 'vitest'
import { readArguments } from '../../../main/arguments.ts'

test.each<[string, string[], boolean, string[], string | null]>([
  ['unpacked', ['electron', '.', 'a.txt'], false, ['a.txt'], null],
  ['unpacked, switches first', ['electron', '--lang=de', '/app', 'inspect', 'a.txt', '--json'], false, ['inspect', 'a.txt', '--json'], null],
  ['unpacked, nothing more', ['electron', '/app', '--user-data-dir=/x'], false, [], null],
  ['packed', ['/usr/bin/galley', 'inspect', 'a.txt'], true, ['inspect', 'a.txt'], null],
  ['packed, nothing', ['/usr/bin/galley'], true, [], null],
  ['a print job', ['electron', '/app', '--print-job=/tmp/a b.json', '--user-data-dir=/x'], false, [], '/tmp/a b.json'],
])('%s', (_name, argv, packaged, words, printJob) => {
  expect(readArguments(argv, packaged)).toEqual({ words, printJob })
})
