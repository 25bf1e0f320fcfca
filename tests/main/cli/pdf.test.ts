import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildIfStale } from '../../../runtime/setup.mjs'

// The whole way: the command on plain Node starts the built app hidden, which prints.
const root = fileURLToPath(new URL('../../..', import.meta.url))
const seed = join(root, 'content', 'bundled', 'mitral-regurgitation.txt')
const folder = mkdtempSync(join(tmpdir(), 'galley-cli-'))

interface Ran {
  readonly exit: number
  readonly out: string
  readonly said: string
}

function galley(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'runtime', 'galley.mjs'), ...words], { cwd: root, env: { ...process.env, INIT_CWD: folder, ...environment } }, (_error, out, said) => resolve({ exit: child.exitCode ?? -1, out, said }))
  })
}

const pdfText = (path: string): string => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })

beforeAll(() => buildIfStale(), 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an article becomes a tagged proof, and nothing is left beside it', async () => {
  const { exit, out } = await galley(['convert', seed, '--to', 'pdf', '--out', 'topic.pdf'])
  expect([exit, out]).toEqual([0, ''])
  const path = join(folder, 'topic.pdf')
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  expect(info).toMatch(/^Title: +Proof: Mitral Regurgitation$/m)
  expect(info).toMatch(/^Tagged: +yes$/m)
  const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1])
  const text = pdfText(path)
  expect(text.match(/Proof – not approved for publication/g)?.length).toBe(pages)
  expect(text).toContain(`Page ${pages} of ${pages}`)
  expect(text).toContain('More often, however, mitral regurgitation')
  expect(readdirSync(folder)).toEqual(['topic.pdf'])
})

test('a library becomes one PDF a topic, and says what it is at', async () => {
  writeFileSync(join(folder, 'second.txt'), 'Sample Rash\n\nLast full review/revision Mar 2024\n\nA sample rash is a sample of a rash. It is not medical advice.\n')
  await galley(['import', seed, 'second.txt', '--library', 'mine.galley'])
  const { exit, out, said } = await galley(['export', '--library', 'mine.galley', '--all', '--format', 'pdf', '--out', 'site', '--proof'])
  expect([exit, out.trim().split('\n')]).toEqual([0, [join(folder, 'site', 'mitral-regurgitation.pdf'), join(folder, 'site', 'sample-rash.pdf')]])
  expect(said).toContain('2 articles')
  expect(pdfText(join(folder, 'site', 'sample-rash.pdf'))).toContain('A sample rash is a sample of a rash.')
})

test('without a browser it says what to do, in one line, and leaves the file that was there', async () => {
  const path = join(folder, 'kept.pdf')
  writeFileSync(path, 'as it was')
  const { exit, out, said } = await galley(['convert', seed, '--to', 'pdf', '--out', path], { GALLEY_RUNTIME_KIND: 'stand-in', GALLEY_CHROMIUM: join(folder, 'no-such-browser') })
  expect([exit, out, said.trim().split('\n')]).toEqual([2, '', [expect.stringMatching(/PDF is printed by.*Install Chromium/)]])
  expect([existsSync(path), readFileSync(path, 'utf8')]).toEqual([true, 'as it was'])
})
