import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { Refusal } from '../../../main/files/refusal.ts'
import { appAnswers } from '../../../main/ipc/app-answers.ts'
import type { AppServices } from '../../../main/ipc/app-answers.ts'
import { callChannel, eventChannel, serveCalls, tell } from '../../../main/ipc/serve.ts'
import { isDesk } from '../../../main/windows/guard.ts'
import type { CallEvent, CallServer, Contents } from '../../../runtime/api.ts'
import { contents } from '../../builders/contents.ts'

const page = contents()
const fromPage: CallEvent = { sender: page, senderFrame: { url: 'galley://desk/index.html', parent: null } }

function services(): AppServices {
  return {
    info: () => ({ version: '1', runtime: 'test', platform: 'linux', theme: 'system', person: '' }),
    setTheme: vi.fn(),
    setPerson: vi.fn(),
    openOutside: vi.fn(async () => {}),
    setDisabled: vi.fn(),
    setTitle: vi.fn(),
    flushed: vi.fn(),
  }
}

/** The served calls of a page, and what they did. */
function serve({ owner = page, event = fromPage }: { owner?: Contents; event?: CallEvent } = {}) {
  const channels = new Map<string, Parameters<CallServer['handle']>[1]>()
  const log = vi.fn()
  const did = services()
  serveCalls(appAnswers(did), { ipcMain: { handle: (channel, listener) => channels.set(channel, listener) }, isOurs: (sender, url) => sender === owner && isDesk(url), log })
  const listener = channels.get(callChannel)
  if (!listener) throw new Error('nothing is served')
  return { call: (...sent: unknown[]) => listener(event, ...sent), channels, did, log }
}

test('one channel is served, and no other', () => {
  expect([...serve().channels.keys()]).toEqual([callChannel])
})

test('a right call is answered with its value', async () => {
  const { call, did } = serve()
  await expect(call('app.setTheme', { theme: 'dark' })).resolves.toEqual({ ok: true, value: undefined })
  expect(did.setTheme).toHaveBeenCalledExactlyOnceWith('dark')
  await expect(call('app.info')).resolves.toMatchObject({ ok: true, value: { version: '1' } })
})

test.each<[string, Partial<CallEvent>]>([
  ['a frame inside the page', { senderFrame: { url: 'galley://desk/index.html', parent: {} } }],
  ['a frame that is gone', { senderFrame: null }],
  ['another address', { senderFrame: { url: 'https://example.com/', parent: null } }],
  ['a host that looks like ours', { senderFrame: { url: 'galley://desk.example.com/index.html', parent: null } }],
  ['a user name that looks like our host', { senderFrame: { url: 'galley://desk@example.com/', parent: null } }],
  ['what is being printed', { senderFrame: { url: 'galley://print/1.html', parent: null } }],
  ['an empty page', { senderFrame: { url: 'about:blank', parent: null } }],
  ['a page without an address', { senderFrame: { url: '', parent: null } }],
  ['another window', { sender: contents() }],
])('%s gets nowhere', async (_who, some) => {
  const { call, did } = serve({ event: { ...fromPage, ...some } })
  await expect(call('app.setTheme', { theme: 'dark' })).resolves.toMatchObject({ ok: false, problem: { code: 'refused' } })
  expect(did.setTheme).not.toHaveBeenCalled()
})

test.each(['app.nothing', '', 'toString', '__proto__', 'constructor', 7, null, undefined, {}, ['app.info']])('no call is named %j', async (name) => {
  await expect(serve().call(name, { theme: 'dark' })).resolves.toMatchObject({ ok: false, problem: { code: 'unknown-call' } })
})

test('whatever is sent, the answer is a Reply, and only right arguments do anything', async () => {
  const right: Record<string, v.GenericSchema> = {
    'app.setTheme': v.strictObject({ theme: v.picklist(['system', 'light', 'dark']) }),
    'app.setTitle': v.strictObject({ title: v.pipe(v.string(), v.maxLength(500)), edited: v.boolean() }),
  }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('app.setTheme', 'app.setTitle'), fc.anything(), fc.array(fc.anything(), { maxLength: 2 }), async (name, argument, more) => {
      const { call, did } = serve()
      const reply = await call(name, argument, ...more)
      expect(reply).toMatchObject({ ok: expect.any(Boolean) })
      const schema = right[name]
      const fits = more.length === 0 && schema !== undefined && v.is(schema, argument)
      expect(reply).toMatchObject({ ok: fits })
      if (!fits) for (const deed of [did.setTheme, did.setTitle]) expect(deed).not.toHaveBeenCalled()
    }),
    { numRuns: 500 },
  )
})

test('a refusal comes back in its own words, and is no fault', async () => {
  const { call, did, log } = serve()
  vi.mocked(did.openOutside).mockRejectedValueOnce(new Refusal('disk-full', 'The disk is full.'))
  await expect(call('app.openExternal', { url: 'https://example.com/' })).resolves.toEqual({ ok: false, problem: { code: 'disk-full', message: 'The disk is full.' } })
  expect(log).not.toHaveBeenCalled()
})

test('a fault comes back as a plain sentence, and is logged without what was typed', async () => {
  const { call, did, log } = serve()
  vi.mocked(did.setPerson).mockImplementationOnce(() => {
    throw new TypeError('secret path')
  })
  const reply = await call('app.setPerson', { person: 'Ann Editor' })
  expect(reply).toMatchObject({ ok: false, problem: { code: 'fault' } })
  expect(JSON.stringify(reply)).not.toContain('secret path')
  expect(log).toHaveBeenCalledOnce()
  expect(JSON.stringify(log.mock.calls)).not.toContain('Ann Editor')
})

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://example.com/', 'https://user:password@example.com/', 'ssh://host', 'not an address', ''])('%j does not leave', async (url) => {
  const { call, did } = serve()
  await expect(call('app.openExternal', { url })).resolves.toMatchObject({ ok: false, problem: { code: 'bad-argument' } })
  expect(did.openOutside).not.toHaveBeenCalled()
})

test.each(['https://www.nhs.uk/conditions/', 'mailto:editor@example.org'])('%s is asked about', async (url) => {
  const { call, did } = serve()
  await call('app.openExternal', { url })
  expect(did.openOutside).toHaveBeenCalledExactlyOnceWith(url, page)
})

test('a page is told by name; a page that is gone is not', () => {
  const send = vi.fn()
  tell(contents({ send }), 'command', { id: 'export' })
  tell(contents({ send, isDestroyed: () => true }), 'command', { id: 'export' })
  expect(send).toHaveBeenCalledExactlyOnceWith(eventChannel, 'command', { id: 'export' })
})
