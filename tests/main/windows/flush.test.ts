import { expect, test, vi } from 'vitest'
import { Flusher } from '../../../main/windows/flush.ts'
import { contents } from '../../builders/contents.ts'

test.each([null, 'The disk is full.'])('the page’s answer %j is the answer', async (problem) => {
  const page = contents()
  const flusher = new Flusher((asked) => flusher.answered(asked, problem))
  await expect(flusher.flush(page)).resolves.toBe(problem)
})

test('a page that does not answer is not waited for for ever', async () => {
  vi.useFakeTimers()
  const flusher = new Flusher(() => {}, 5000)
  const answer = flusher.flush(contents())
  await vi.advanceTimersByTimeAsync(5000)
  await expect(answer).resolves.toMatch(/did not answer within 5 seconds/)
  vi.useRealTimers()
})

test('another page’s answer is not taken for it', async () => {
  const asked = contents()
  const flusher = new Flusher(() => {
    flusher.answered(contents(), 'not mine')
    flusher.answered(asked, null)
  })
  await expect(flusher.flush(asked)).resolves.toBeNull()
})
