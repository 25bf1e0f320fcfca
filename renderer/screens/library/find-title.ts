import { call } from '../../bridge/index.ts'
import type { TopicQuestion } from './topic-pages.ts'

/**
 * The index of the first topic, in the order of titles, whose title begins with (or comes after) `prefix`;
 * by halving, so that 50,000 topics take 16 questions. null where there is none or main does not answer.
 */
export async function findTitle(question: TopicQuestion, total: number, prefix: string): Promise<number | null> {
  let low = 0
  let high = total
  while (low < high) {
    const middle = (low + high) >> 1
    const reply = await call('topics.query', { ...question, offset: middle, limit: 1 })
    const title = reply.ok ? reply.value.rows[0]?.title : undefined
    if (title === undefined) return null
    if (comesBefore(title, prefix, question.descending)) low = middle + 1
    else high = middle
  }
  return low < total ? low : null
}

function comesBefore(title: string, prefix: string, descending: boolean): boolean {
  const start = title.toLowerCase().slice(0, prefix.length)
  const sought = prefix.toLowerCase()
  return descending ? start > sought : start < sought
}
