import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeArticle } from '../../../content/article/index.ts'
import { readBundled } from '../../../main/files/bundled.ts'
import { ChosenFiles } from '../../../main/files/chosen-files.ts'
import { readSource } from '../../../main/files/read-source.ts'
import { startChild } from '../../builders/child.ts'
import { folder, refusal, topic } from '../../builders/library.ts'

function sparse(path: string, bytes: number): void {
  const file = openSync(path, 'w')
  ftruncateSync(file, bytes)
  closeSync(file)
}

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('a file is refused with its name and a sentence', () => {
  test.each<[string, (path: string) => void, string, RegExp]>([
    ['not there', () => undefined, 'not-found', /^“page.txt” was not found/],
    ['empty', (path) => writeFileSync(path, ''), 'empty', /^“page.txt” .*empty/],
    ['blank', (path) => writeFileSync(path, ' \n\t\u200b\n'), 'empty', /empty/],
    ['200 MB', (path) => sparse(path, 200 * 1024 * 1024), 'too-big', /^“page.txt” cannot be read\. It is 200 MB large/],
    ['17 MB of text', (path) => writeFileSync(path, 'a text '.repeat(2_600_000)), 'too-big', /17 MB large/],
    ['a program', (path) => writeFileSync(path, Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))), 'binary', /not text/],
    ['a PDF', (path) => writeFileSync(path, '%PDF-1.7 …'), 'binary', /is a PDF/],
    ['a Word document', (path) => writeFileSync(path, Buffer.from('PK\u0003\u0004 …', 'latin1')), 'binary', /Word document/],
    ['a folder', (path) => mkdirSync(path), 'is-a-folder', /is a folder/],
    ['a pipe that nobody writes into', (path) => void execFileSync('mkfifo', [path]), 'unreadable', /is not a file/],
    ['a device without an end', () => undefined, 'unreadable', /is not a file/],
    ['cut JSON', (path) => writeFileSync(path, '{"format": "galley-art'), 'bad-source', /cannot be opened as an article\. It is not complete JSON/],
    ['other JSON', (path) => writeFileSync(path, '{"a": 1}'), 'bad-source', /not a Galley article/],
    ['a newer article', (path) => writeFileSync(path, '{"format": "galley-article", "schemaVersion": 99}'), 'bad-source', /newer Galley/],
  ])('%s', async (name, make, code, message) => {
    const path = name.startsWith('a device') ? '/dev/zero' : join(folder(), 'page.txt')
    make(path)
    const said = await refusal(readSource(path))
    expect(said).toMatchObject({ code, message: expect.stringMatching(message) })
  })

  test('one that may not be read', async () => {
    const path = join(folder(), 'page.txt')
    writeFileSync(path, 'A text.')
    chmodSync(path, 0)
    chmodSync(join(path, '..'), 0o755)
    const child = startChild('main/files/children/read-once.ts', [path], process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {})
    expect(await child.line(0)).toBe('no-permission “page.txt” could not be read: you have no permission. Ask for it, or use a copy in a folder of yours.')
    await child.ended
  })
})

describe('a file is read', () => {
  test.each<[string, string | Buffer, string]>([
    ['in UTF-8', 'Ménière – a text', 'utf-8'],
    ['in UTF-8 with its mark', '\ufeffMénière – a text', 'utf-8'],
    ['in UTF-16', utf16('Ménière – a text'), 'utf-16le'],
    ['in windows-1252', Buffer.from('M\u00e9ni\u00e8re \u0096 a text', 'latin1'), 'windows-1252'],
  ])('%s', async (_name, content, encoding) => {
    const path = join(folder(), 'page.txt')
    writeFileSync(path, content)
    expect(await readSource(path)).toEqual({ kind: 'text', fileName: 'page.txt', text: 'Ménière – a text', encoding })
  })

  test('as an article, whatever it is called', async () => {
    const path = join(folder(), 'page.txt')
    writeFileSync(path, writeArticle(topic('a')))
    expect(await readSource(path)).toMatchObject({ kind: 'article', fileName: 'page.txt', article: { id: 'a' } })
  })
})

test('a chosen file is read once, and forgotten when it was imported', async () => {
  const path = join(folder(), 'page.txt')
  writeFileSync(path, 'First.')
  const chosen = new ChosenFiles()
  const { token, fileName } = chosen.add(path)
  expect(fileName).toBe('page.txt')
  expect(token).not.toContain('page')
  expect(await chosen.read(token)).toMatchObject({ text: 'First.' })
  writeFileSync(path, 'Second.')
  expect(await chosen.read(token)).toMatchObject({ text: 'First.' })
  chosen.forget(token)
  expect(await refusal(chosen.read(token))).toEqual({ code: 'not-chosen', message: 'This file was not chosen in this session. Choose it again.' })
})

test('a chosen file that could not be read is read again', async () => {
  const path = join(folder(), 'page.txt')
  const chosen = new ChosenFiles()
  const { token } = chosen.add(path)
  expect(await refusal(chosen.read(token))).toMatchObject({ code: 'not-found' })
  writeFileSync(path, 'Now it is there.')
  expect(await chosen.read(token)).toMatchObject({ text: 'Now it is there.' })
})

test('what comes with Galley is found, and what does not is told', () => {
  expect(readBundled('mitral-regurgitation.txt')).toContain('Mitral Regurgitation')
  expect(() => readBundled('nothing.txt')).toThrow('Galley is not complete: content/bundled/nothing.txt is missing.')
})
