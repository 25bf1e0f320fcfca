import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeFileWhole } from '../../../main/files/write-file.ts'
import { startChild } from '../../builders/child.ts'
import { folder, namesIn, refusal } from '../../builders/library.ts'

const rounds = 20
// Root may write everywhere: what is tested as a person becomes nobody.
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

test('a file is written, replaced, and leaves nothing beside it', async () => {
  const path = join(folder(), 'a.html')
  for (const text of ['first', 'second, and longer', 'é']) {
    await writeFileWhole(path, text)
    expect(readFileSync(path, 'utf8')).toBe(text)
  }
  await writeFileWhole(path, new Uint8Array([1, 2, 3]))
  expect([...readFileSync(path)]).toEqual([1, 2, 3])
  expect(namesIn(dirname(path))).toEqual(['a.html'])
})

test('a link goes on leading to its file', async () => {
  const home = folder()
  const path = join(home, 'a.html')
  writeFileSync(path, 'old')
  symlinkSync(path, join(home, 'link.html'))
  await writeFileWhole(join(home, 'link.html'), 'new')
  expect([readFileSync(path, 'utf8'), lstatSync(join(home, 'link.html')).isSymbolicLink(), namesIn(home)]).toEqual(['new', true, ['a.html', 'link.html']])
})

test.skipIf(process.platform === 'win32')('a pipe is written into, not replaced', async () => {
  const path = join(folder(), 'pipe')
  execFileSync('mkfifo', [path])
  const [text] = await Promise.all([readFile(path, 'utf8'), writeFileWhole(path, 'through the pipe')])
  expect([text, lstatSync(path).isFIFO()]).toEqual(['through the pipe', true])
})

test('a name as long as names may be is taken', async () => {
  const path = join(folder(), `${'a'.repeat(250)}.html`)
  await writeFileWhole(path, 'text')
  expect(readFileSync(path, 'utf8')).toBe('text')
})

test('whoever kills Galley while it writes finds the old file or the new one, whole', async () => {
  const path = join(folder(), 'a.html')
  for (let round = 0; round < rounds; round++) {
    const child = startChild('main/files/children/write-again-and-again.ts', [path])
    await child.line(0)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40))
    child.process.kill('SIGKILL')
    await child.ended
    const text = readFileSync(path, 'latin1')
    expect(text.length, `round ${round}`).toBe(2_000_000)
    expect(text === (text[0] ?? '').repeat(2_000_000), `round ${round}`).toBe(true)
  }
}, 120_000)

describe('what cannot be written is refused with a sentence, and what was there stays', () => {
  test.each<[string, (path: string) => string, string, string]>([
    ['a folder that is not there', (path) => join(path, 'nowhere', 'a.html'), 'not-found', '“a.html” could not be written: its folder does not exist. Choose another folder.'],
    ['a folder by that name', (path) => (mkdirSync(join(path, 'a.html')), join(path, 'a.html')), 'is-a-folder', '“a.html” is a folder. Choose a file.'],
    ['a folder that is a file', (path) => (writeFileSync(join(path, 'b'), ''), join(path, 'b', 'a.html')), 'not-found', '“a.html” was not found: part of its path is a file, not a folder.'],
    ['a name that is too long', (path) => join(path, 'a'.repeat(300)), 'not-found', `“${'a'.repeat(40)}…” is longer than names may be here. Choose a shorter name.`],
  ])('%s', async (_name, make, code, message) => {
    const home = folder()
    const path = make(home)
    const before = namesIn(home)
    expect(await refusal(writeFileWhole(path, 'new'))).toEqual({ code, message })
    expect(namesIn(home)).toEqual(before)
  })

  test('a folder where one may not write', async () => {
    const path = join(folder(), 'a.html')
    writeFileSync(path, 'old')
    chmodSync(path, 0o644)
    chmodSync(dirname(path), 0o555)
    const child = startChild('main/files/children/write-once.ts', [path, '10'], nobody)
    try {
      expect(await child.line(0)).toBe('no-permission “a.html” could not be written: you have no permission to write there. Choose another folder.')
    } finally {
      await child.ended
      chmodSync(dirname(path), 0o755)
    }
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  test('more than the disk takes', async () => {
    const path = join(folder(), 'a.html')
    writeFileSync(path, 'old')
    const child = startChild('main/files/children/write-once.ts', [path, '500000'], { under: ['bash', '-c', 'ulimit -f 100; exec "$@"', 'limited'] })
    expect(await child.line(0)).toBe('disk-full “a.html” could not be written: it would be larger than files may be here. What was there before is untouched.')
    await child.ended
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(namesIn(dirname(path))).toEqual(['a.html'])
    expect(statSync(path).size).toBe(3)
  })
})
