import { expect, test, vi } from 'vitest'
import { makeSide } from '../../runtime/stand-in/page/border.ts'
import { makeClone } from '../../runtime/stand-in/page/clone.ts'

/** Both sides of a border over one node, as preload script and page have it; gives what the page gets for `api`. */
function expose<Api extends object>(api: Api): Api {
  const node = new EventTarget()
  let got: unknown
  const page = makeSide(makeClone(), node, 'page', 'preload')
  page.put?.((received: unknown) => {
    got = received
  })
  const send = makeSide(makeClone(), node, 'preload', 'page').take?.(['function', 0])
  if (typeof send !== 'function') throw new Error('no border')
  send(api)
  return Object(got)
}

test('a function is called on its own side and answers', () => {
  expect(expose({ add: (a: number, b: number) => a + b }).add(2, 3)).toBe(5)
})

test('a promise settles on both sides', async () => {
  const api = expose({ later: async (value: string) => `${value}!` })
  await expect(api.later('yes')).resolves.toBe('yes!')
})

test('what is thrown keeps its sentence', async () => {
  const api = expose({
    fails: (): void => { throw new Error('No.') },
    failsLater: async (): Promise<void> => { throw new TypeError('Not now.') },
  })
  expect(() => api.fails()).toThrow('No.')
  await expect(api.failsLater()).rejects.toThrow('Not now.')
})

test('a listener is called back with copies, not with the other side’s objects', () => {
  const sent = { deep: { count: 1 } }
  const api = expose({ on: (listener: (value: typeof sent) => void) => listener(sent) })
  const hear = vi.fn((value: typeof sent) => { value.deep.count = 2 })
  api.on(hear)
  expect(hear).toHaveBeenCalledOnce()
  expect(sent.deep.count).toBe(1)
})

test('a function that comes back is a function', () => {
  const stopped = vi.fn()
  expose({ on: () => () => stopped() }).on()()
  expect(stopped).toHaveBeenCalledOnce()
})
