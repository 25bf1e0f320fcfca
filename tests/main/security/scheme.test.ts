import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentSecurityPolicy, headersWith } from '../../../main/windows/policy.ts'
import { readAddress, serveFile } from '../../../main/windows/scheme.ts'

let folder = ''
let root = ''
const headers = headersWith(contentSecurityPolicy)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-scheme-'))
  root = join(folder, 'page')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.html'), 'secret')
  mkdirSync(join(folder, 'page2'))
  writeFileSync(join(folder, 'page2', 'secret.html'), 'secret')
  writeFileSync(join(root, 'index.html'), '<p>page')
  writeFileSync(join(root, 'assets', 'a b.js'), 'run()')
  writeFileSync(join(root, 'notes.txt'), 'no type')
  symlinkSync(join(folder, 'secret.html'), join(root, 'link.html'))
  symlinkSync(folder, join(root, 'up'))
  symlinkSync(join(root, 'index.html'), join(root, 'own.html'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (url: string, method = 'GET'): Promise<Response> => serveFile(root, { method, url }, headers)

test.each([
  ['galley://desk/index.html', 'text/html; charset=utf-8', '<p>page'],
  ['galley://desk/index.html?v=1#top', 'text/html; charset=utf-8', '<p>page'],
  ['galley://desk/assets/a%20b.js', 'text/javascript; charset=utf-8', 'run()'],
  ['galley://desk/own.html', 'text/html; charset=utf-8', '<p>page'],
])('%s is served', async (url, type, text) => {
  const response = await get(url)
  expect([response.status, response.headers.get('Content-Type'), await response.text()]).toEqual([200, type, text])
})

test.each([
  ['a way up', 'galley://desk/../secret.html'],
  ['an encoded way up', 'galley://desk/%2e%2e/secret.html'],
  ['a half encoded way up', 'galley://desk/.%2E/secret.html'],
  ['an encoded slash in a way up', 'galley://desk/..%2fsecret.html'],
  ['a doubly encoded way up', 'galley://desk/%252e%252e/secret.html'],
  ['a way up in the middle', 'galley://desk/assets/../../secret.html'],
  ['a backslash', 'galley://desk/..\\secret.html'],
  ['an encoded backslash', 'galley://desk/..%5csecret.html'],
  ['NUL', 'galley://desk/index.html%00.js'],
  ['a drive', 'galley://desk/C:/secret.html'],
  ['a stream', 'galley://desk/index.html::$DATA'],
  ['a root in the path', 'galley://desk//etc/passwd'],
  ['a broken escape', 'galley://desk/%zz.html'],
  ['a link out', 'galley://desk/link.html'],
  ['a folder that is a link out', 'galley://desk/up/secret.html'],
  ['a folder whose name begins alike', 'galley://desk/up/page2/secret.html'],
  ['a file of no known type', 'galley://desk/notes.txt'],
  ['a folder', 'galley://desk/assets'],
  ['nothing', 'galley://desk'],
  ['another host', 'galley://print/index.html'],
  ['a user before the host', 'galley://desk@print/index.html'],
  ['another scheme', 'file:///etc/passwd'],
])('%s is refused and told nothing', async (_name, url) => {
  const response = await get(url)
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(await response.text()).toBe('')
})

test.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  expect((await get('galley://desk/index.html', method)).status).toBe(405)
})

test('every answer carries the policy', async () => {
  for (const url of ['galley://desk/index.html', 'galley://desk/missing.html', 'galley://desk/%zz']) {
    const response = await get(url)
    expect(Object.fromEntries(Object.keys(headers).map((name) => [name, response.headers.get(name)]))).toEqual(headers)
  }
})

test('no address whatever leads out of the root', () => {
  const piece = fc.constantFrom('..', '.', '%2e', '%2E%2e', '/', '\\', '%2f', '%5C', '%00', 'a', 'index.html', '%25', ':', '~', '')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const address = readAddress('GET', `galley://desk/${pieces.join('')}`)
      if ('refused' in address) return
      expect(join('/root', ...address.path).startsWith('/root/')).toBe(true)
      expect(address.path.join('')).not.toMatch(/[\\\0]/)
    }),
    { numRuns: 3000 },
  )
})
