import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { LibraryInfo, Problem, TopicFilter, TopicQuery, TopicRow } from '../../../preload/contract.ts'
import { call, listen } from '../../bridge/index.ts'
import { useByValue } from '../../state/index.ts'

export type TopicQuestion = Omit<TopicQuery, 'offset' | 'limit'>

// A screen shows some twenty rows; a page is fetched before its first row comes into sight.
const pageSize = 100

/** One question, asked once; asking again makes a new one. Answers to any other are let go. */
interface Round {
  readonly question: TopicQuestion
  readonly pages: Set<number>
}

interface Pages {
  readonly round: Round
  readonly total: number
  readonly counts: Readonly<Record<TopicFilter, number>>
  readonly rows: ReadonlyMap<number, TopicRow>
}

export interface Topics {
  /** null until the first answer. */
  readonly total: number | null
  readonly counts: Readonly<Record<TopicFilter, number>> | null
  /** Whether what is shown answers the question as it is now, not the one before. */
  readonly current: boolean
  /** undefined while its page is on the way. */
  row(index: number): TopicRow | undefined
  /** Says which rows are in sight. */
  show(first: number, last: number): void
  readonly problem: Problem | null
  readonly again: () => void
}

/**
 * The topics that answer a question, fetched by the page as they come into sight: 50,000 are as quick as 50.
 * What is changed in `library`, such as its review interval, asks again. An earlier answer stays on the screen until the next one is there, so that nothing flickers.
 */
export function useTopicPages(question: TopicQuestion, library: LibraryInfo): Topics {
  const asking = useByValue(question)
  const [pages, setPages] = useState<Pages | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [again, setAgain] = useState(0)
  const round = useRef<Round | null>(null)
  const inSight = useRef({ first: 0, last: 0 })

  const fetchPage = useCallback(async (mine: Round, page: number) => {
    if (mine.pages.has(page)) return
    mine.pages.add(page)
    const reply = await call('topics.query', { ...mine.question, offset: page * pageSize, limit: pageSize })
    if (round.current !== mine) return
    if (!reply.ok) {
      mine.pages.delete(page)
      return setProblem(reply.problem)
    }
    const { total, counts, rows } = reply.value
    setProblem(null)
    setPages((now) => {
      const next = new Map(now?.round === mine ? now.rows : [])
      rows.forEach((row, index) => next.set(page * pageSize + index, row))
      return { round: mine, total, counts, rows: next }
    })
  }, [])

  const fetchInSight = useCallback(() => {
    if (round.current === null) return
    const { first, last } = inSight.current
    const from = Math.floor(Math.max(0, first - pageSize / 2) / pageSize)
    for (let page = from; page * pageSize <= last + pageSize / 2; page += 1) void fetchPage(round.current, page)
  }, [fetchPage])

  useEffect(() => {
    // Another question begins at its first rows; the same one, asked again, stays where one looks.
    if (round.current?.question !== asking) inSight.current = { first: 0, last: 0 }
    round.current = { question: asking, pages: new Set() }
    fetchInSight()
  }, [asking, library, again, fetchInSight])

  useEffect(() => listen('library.changed', () => setAgain((now) => now + 1)), [])

  return useMemo(
    () => ({
      total: pages?.total ?? null,
      counts: pages?.counts ?? null,
      current: pages?.round.question === asking,
      row: (index) => pages?.rows.get(index),
      show: (first, last) => {
        inSight.current = { first, last: Math.min(last, Math.max(0, (pages?.total ?? 1) - 1)) }
        fetchInSight()
      },
      problem,
      again: () => setAgain((now) => now + 1),
    }),
    [pages, asking, problem, fetchInSight],
  )
}
