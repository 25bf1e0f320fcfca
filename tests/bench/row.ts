/** One line of the bench's table: a figure beside its limit or its peer, measured in the same run. */
export interface Row {
  /** What was measured, and on how much: `Mixed edits, 65,000 words`. */
  readonly what: string
  /** What was seen, with its unit: `142 ms`. */
  readonly figure: string
  /** The limit, or the peer and its figure: `≤ 8 × hashing (184 ms)`. */
  readonly against: string
  /** Whether the goal was reached; null where there is none. */
  readonly reached: boolean | null
  /** Whether `npm run bench:check` fails when it was not: qualities are gates, times are goals. */
  readonly gate: boolean
  /** Why a goal was missed, or how to read the figure; '' for nothing. */
  readonly note: string
}

/** What each file of a part exports as `run`. With `checking` only rows that gate are needed. */
export type Run = (say: (line: string) => void, checking: boolean) => Promise<readonly Row[]>

/** The middle of several runs of `task` after one warm-up, in milliseconds. */
export async function medianMs(runs: number, task: () => unknown): Promise<number> {
  await task()
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const from = performance.now()
    await task()
    times.push(performance.now() - from)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
}

/** `0.42 ms`, `17 ms`, `2.31 s`. */
export function inTime(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`
  return ms >= 10 ? `${ms.toFixed(0)} ms` : `${ms.toFixed(2)} ms`
}
