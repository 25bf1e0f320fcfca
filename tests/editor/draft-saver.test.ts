import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Reply } from '../../preload/contract.ts'
import { createDraftSaver, type DraftSaver } from '../../renderer/screens/article/session/draft-saver.ts'

const full: Reply<{ savedAt: string }> = { ok: false, problem: { code: 'disk-full', message: 'The disk is full.' } }

/** A saver over a disk that takes `takes` ms and answers as told; `log` is what was saved and shown, in order. */
function saver(takes: number, ...answers: Reply<{ savedAt: string }>[]): { saver: DraftSaver; log: string[]; type: (text: string) => void } {
  let text = ''
  let saves = 0
  const log: string[] = []
  const made = createDraftSaver(
    async () => {
      const saved = text
      saves += 1
      const reply = answers.shift() ?? { ok: true, value: { savedAt: `t${saves}` } }
      await new Promise((resolve) => setTimeout(resolve, takes))
      if (reply.ok) log.push(`disk ${saved}`)
      return reply
    },
    (state) => {
      const shown = state.kind === 'saved' ? `saved ${state.at}` : state.kind
      if (log.at(-1) !== shown) log.push(shown)
    },
  )
  return {
    saver: made,
    log,
    type: (more) => {
      text += more
      made.touched()
    },
  }
}

describe('a draft is saved while it is typed', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('half a second after the last key', async () => {
    const { log, type } = saver(20)
    type('a')
    await vi.advanceTimersByTimeAsync(300)
    type('b')
    await vi.advanceTimersByTimeAsync(480)
    expect(log).toEqual(['saving'])
    await vi.advanceTimersByTimeAsync(60)
    expect(log).toEqual(['saving', 'disk ab', 'saved t1'])
  })

  test('within a second of any key, however long one types on', async () => {
    const { log, type } = saver(100)
    for (let key = 0; key < 60; key++) {
      type('x')
      await vi.advanceTimersByTimeAsync(100)
      const onDisk = log.findLast((line) => line.startsWith('disk'))?.slice(5).length ?? 0
      expect(key + 1 - onDisk).toBeLessThanOrEqual(10)
    }
  })

  test('what is typed during a save is saved next, and not called saved before', async () => {
    const { log, type } = saver(200)
    type('a')
    await vi.advanceTimersByTimeAsync(600)
    type('b')
    await vi.advanceTimersByTimeAsync(150)
    expect(log).toEqual(['saving', 'disk a'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(log).toEqual(['saving', 'disk a', 'saving', 'disk ab', 'saved t2'])
  })

  test('a disk that refuses is asked again until it takes the text', async () => {
    const { log, type } = saver(10, full, full)
    type('a')
    await vi.advanceTimersByTimeAsync(600)
    expect(log.at(-1)).toBe('failed')
    type('b')
    await vi.advanceTimersByTimeAsync(2100)
    expect(log.at(-1)).toBe('failed')
    await vi.advanceTimersByTimeAsync(5100)
    expect(log.slice(-2)).toEqual(['disk ab', 'saved t3'])
  })

  test('asked to, it saves at once and says when all is there', async () => {
    const { saver: made, log, type } = saver(50)
    type('a')
    const flushed = made.flush()
    await vi.advanceTimersByTimeAsync(60)
    expect(await flushed).toBe(null)
    expect(log).toEqual(['saving', 'disk a', 'saved t1'])
  })

  test('asked to during a save, it saves what has been typed since too', async () => {
    const { saver: made, log, type } = saver(50)
    type('a')
    await vi.advanceTimersByTimeAsync(510)
    type('b')
    const flushed = made.flush()
    await vi.advanceTimersByTimeAsync(200)
    expect(await flushed).toBe(null)
    expect(log.filter((line) => line.startsWith('disk'))).toEqual(['disk a', 'disk ab'])
  })

  test('asked to and refused, it says why', async () => {
    const { saver: made, type } = saver(10, full)
    type('a')
    const flushed = made.flush()
    await vi.advanceTimersByTimeAsync(20)
    expect(await flushed).toBe('The disk is full.')
  })

  test('with nothing typed there is nothing to do', async () => {
    const { saver: made, log } = saver(10)
    expect(await made.flush()).toBe(null)
    expect(log).toEqual([])
  })

  test('what has become a revision is not saved again', async () => {
    const { saver: made, log, type } = saver(10)
    type('a')
    made.forget()
    await vi.advanceTimersByTimeAsync(3000)
    expect(log).toEqual(['saving', 'clean'])
  })
})
