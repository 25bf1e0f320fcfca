import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Problem, TopicFilter, TopicQuery, TopicRow } from '../../../preload/contract.ts'
import { call, listen } from '../../bridge/index.ts'

export type TopicQuestion = Omit<TopicQuery, 'offset' | 'limit'>

// A screen shows some twenty rows; a page is fetched before its first row comes into sight.
const pageSize = 100

interface Pages {
  readonly question: string
  readonly total: number
  readonly counts: Readonly<Record<TopicFilter, number>>
  readonly rows: ReadonlyMap<number, TopicRow>
}

export interface Topics {
  /** null until the first answer. */
  readonly total: number | null
  readonly counts: Readonly<Record<TopicFilter, number>> | null
  /** undefined while its page is on the way. */
  row(index: number): TopicRow | undefined
  /** Says which rows are in sight. */
  show(first: number, last: number): void
  readonly problem: Problem | null
  readonly again: () => void
}

/**
 * The topics that answer a question, fetched by the page as they come into sight: 50,000 are as quick as 50.
 * An earlier answer stays on the screen until the next one is there, so that nothing flickers.
 */
export function useTopicPages(question: TopicQuestion): Topics {
  const key = JSON.stringify(question)
  const [pages, setPages] = useState<Pages | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [round, setRound] = useState(0)
  const asked = useRef({ key: '', pages: new Set<number>() })
  const inSight = useRef({ first: 0, last: 0 })

  const fetchPage = useCallback(
    async (page: number) => {
      if (asked.current.key !== key || asked.current.pages.has(page)) return
      const mine = asked.current
      mine.pages.add(page)
      const reply = await call('topics.query', { ...question, offset: page * pageSize, limit: pageSize })
      // The question has changed meanwhile: this answer is nobody's.
      if (asked.current !== mine) return
      if (!reply.ok) {
        mine.pages.delete(page)
        return setProblem(reply.problem)
      }
      const { total, counts, rows } = reply.value
      setProblem(null)
      setPages((now) => {
        const known = now?.question === `${key}#${round}` ? now.rows : new Map<number, TopicRow>()
        const next = new Map(known)
        rows.forEach((row, index) => next.set(page * pageSize + index, row))
        return { question: `${key}#${round}`, total, counts, rows: next }
      })
    },
    // `key` is `question` by value.
    [key, round],
  )

  const fetchInSight = useCallback(() => {
    const { first, last } = inSight.current
    for (let page = Math.floor(Math.max(0, first - pageSize / 2) / pageSize); page * pageSize <= last + pageSize / 2; page += 1) void fetchPage(page)
  }, [fetchPage])

  useEffect(() => {
    const same = asked.current.key === key
    asked.current = { key, pages: new Set() }
    if (!same) inSight.current = { first: 0, last: 0 }
    fetchInSight()
  }, [key, round, fetchInSight])

  useEffect(() => listen('library.changed', () => setRound((now) => now + 1)), [])

  return useMemo(
    () => ({
      total: pages?.total ?? null,
      counts: pages?.counts ?? null,
      row: (index) => pages?.rows.get(index),
      show: (first, last) => {
        inSight.current = { first, last: Math.min(last, Math.max(0, (pages?.total ?? 1) - 1)) }
        fetchInSight()
      },
      problem,
      again: () => setRound((now) => now + 1),
    }),
    [pages, problem, fetchInSight],
  )
}
