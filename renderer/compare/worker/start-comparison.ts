import type { ArticleJson } from '../../../content/article/index.ts'
import { startWorker } from '../../state/start-worker.ts'
import type { Drawing } from '../drawing.ts'
import type { Answer, Question } from './messages.ts'
// oxlint-disable-next-line import/default -- Vite makes the module: the address of the worker that it builds
import workerAddress from './compare-worker.ts?worker&url'

/** A comparison under way or done, in a worker of its own. */
export interface RunningComparison {
  /** Rejects with a sentence when the articles cannot be compared; never settles once stopped. */
  readonly drawing: Promise<Drawing>
  /** The article that the accepted changes make of the older one. */
  apply(accepted: readonly string[]): Promise<ArticleJson>
  /** Ends it, whether done or not. */
  stop(): void
}

/** Starts comparing two articles off the main thread. */
export function startComparison(before: ArticleJson, after: ArticleJson): RunningComparison {
  const worker = startWorker(workerAddress, 'comparison')
  const waiting = new Map<number, { resolve: (article: ArticleJson) => void; reject: (error: Error) => void }>()
  let asked = 0
  const ask = (question: Question): void => worker.postMessage(question)
  const drawing = new Promise<Drawing>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'compared') resolve(data.drawing)
      else if (data.kind === 'applied') waiting.get(data.number)?.resolve(data.article)
      else if (data.number === null) reject(new Error(data.message))
      else waiting.get(data.number)?.reject(new Error(data.message))
    })
    worker.addEventListener('error', () => reject(new Error('The comparison could not be started. Close this window and start Galley again.')))
  })
  ask({ kind: 'compare', before, after })
  return {
    drawing,
    apply: (accepted) =>
      new Promise((resolve, reject) => {
        asked++
        waiting.set(asked, { resolve, reject })
        ask({ kind: 'apply', accepted, number: asked })
      }),
    stop: () => worker.terminate(),
  }
}
