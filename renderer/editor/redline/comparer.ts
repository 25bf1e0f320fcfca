import { Slice, type Node } from 'prosemirror-model'
import type { DocumentJson } from '../../../content/article/index.ts'
import { schema } from '../../../content/schema/index.ts'
import { startWorker } from '../../state/start-worker.ts'
import type { LiveMarks } from './marks.ts'
import type { Answer, Pieces, Question } from './worker/messages.ts'
// oxlint-disable-next-line import/default -- Vite makes the module: the address of the worker that it builds
import workerAddress from './worker/redline-worker.ts?worker&url'

export interface Reverting {
  readonly from: number
  readonly to: number
  readonly slice: Slice
}

/** Compares the text with one revision, in a worker of its own. */
export interface Comparer {
  compare(now: Node): Promise<LiveMarks>
  /** What takes these changes out of the text; null where they are there no more. */
  revert(now: Node, ids: readonly string[]): Promise<Reverting | null>
  stop(): void
}

export function startComparer(since: DocumentJson): Comparer {
  const worker = startWorker(workerAddress, 'redline')
  const waiting = new Map<number, { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }>()
  let asked = 0
  let sent: readonly Node[] = []
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.number)
    waiting.delete(data.number)
    if (data.kind === 'failed') one?.reject(new Error(data.message))
    else one?.resolve(data)
  })
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The comparison could not be started.'))
    waiting.clear()
  })
  const post = (question: Question): void => worker.postMessage(question)
  const ask = (make: (number: number) => Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      asked++
      waiting.set(asked, { resolve, reject })
      post(make(asked))
    })
  // Sections that were not touched are the same nodes as before: their number is enough.
  const piecesOf = (document: Node): Pieces => {
    const known = new Map(sent.map((node, index) => [node, index]))
    sent = document.children
    return sent.map((node) => known.get(node) ?? node.toJSON())
  }
  post({ kind: 'since', document: since })
  return {
    compare: async (now) => {
      const pieces = piecesOf(now)
      const answer = await ask((number) => ({ kind: 'compare', number, now: pieces }))
      return answer.kind === 'compared' ? answer.found : { marks: [], changes: [] }
    },
    revert: async (now, ids) => {
      const pieces = piecesOf(now)
      const answer = await ask((number) => ({ kind: 'revert', number, now: pieces, ids }))
      if (answer.kind !== 'reverted' || answer.by === null) return null
      return { from: answer.by.from, to: answer.by.to, slice: Slice.fromJSON(schema, answer.by.slice) }
    },
    stop: () => worker.terminate(),
  }
}
