import { compareDocuments } from '../../../content/revisions/index.ts'
import { schema } from '../../../content/schema/index.ts'
import { inTime, type Row } from '../row.ts'
import { documentOf } from './model.ts'
import { htmldiffJs, milkdown, nodeHtmldiff, plate, type Peer } from './peers.ts'
import type { Case } from './score.ts'
import { median } from './timing.ts'

/** The same documents at the sizes that the goals name. */
export interface TimedCases {
  readonly once: Case
  readonly ten: Case
  readonly few: Case
  readonly mixed: Case
  readonly heavy: Case
}

interface Goal {
  readonly what: string
  readonly of: keyof TimedCases
  readonly peer: Peer
  /** Our time over the peer's, at most. */
  readonly most: number
}

const goals: readonly Goal[] = [
  { what: 'Mixed edits, 1,300 words, warm', of: 'once', peer: milkdown, most: 3 / 4 },
  { what: 'Mixed edits, 1,300 words, warm', of: 'once', peer: nodeHtmldiff, most: 1 },
  { what: 'Mixed edits, 13,000 words', of: 'ten', peer: milkdown, most: 1 / 2 },
  { what: 'Mixed edits, 13,000 words', of: 'ten', peer: nodeHtmldiff, most: 1 / 3 },
  { what: 'Twenty edits, 65,000 words', of: 'few', peer: plate, most: 1 / 20 },
  { what: 'Twenty edits, 65,000 words', of: 'few', peer: htmldiffJs, most: 1 / 20 },
  { what: 'Mixed edits, 65,000 words', of: 'mixed', peer: plate, most: 1 / 12 },
  { what: 'Heavy edits, 65,000 words', of: 'heavy', peer: plate, most: 1 / 10 },
]

const reason = 'the peer reports whole stretches where one word changed (its precision is below), which takes less looking'

// Small documents are timed often, since one collection of garbage outweighs a run; large ones take seconds.
const runs: Record<keyof TimedCases, number> = { once: 31, ten: 7, few: 3, mixed: 3, heavy: 3 }

/** Our time beside a peer's on the same pair of documents, in turns; every run on documents that nobody has seen before. */
export async function besidePeers(cases: TimedCases): Promise<Row[]> {
  const rows: Row[] = []
  for (const { what, of, peer, most } of goals) {
    const { ours, theirs } = await inTurns(cases[of], peer, runs[of])
    const goal = most < 1 ? `≤ ${fraction(most)} of` : '≤'
    const reached = ours <= most * theirs
    rows.push({ what, figure: inTime(ours), against: `${goal} ${peer.name} (${inTime(theirs)})`, reached, gate: false, note: `${(theirs / ours).toFixed(1)} times as fast${reached ? '' : `: ${reason}`}` })
  }
  return rows
}

function fraction(share: number): string {
  return share === 3 / 4 ? '3/4' : `1/${Math.round(1 / share)}`
}

async function inTurns(one: Case, peer: Peer, times: number): Promise<{ ours: number; theirs: number }> {
  const [before, after]: [unknown, unknown] = [documentOf(one.before).toJSON(), documentOf(one.after).toJSON()]
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let i = 0; i < times; i++) {
    const [a, b] = [schema.nodeFromJSON(before), schema.nodeFromJSON(after)]
    const run = await peer.prepare(schema.nodeFromJSON(before), schema.nodeFromJSON(after))
    ours.push(time(() => compareDocuments(a, b)))
    theirs.push(time(run))
  }
  return { ours: median(ours), theirs: median(theirs) }
}

function time(task: () => unknown): number {
  const from = performance.now()
  task()
  return performance.now() - from
}
