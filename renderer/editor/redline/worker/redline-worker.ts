import { Fragment, type Node } from 'prosemirror-model'
import { compareDocuments, type Comparison } from '../../../../content/revisions/index.ts'
import { documentFromJson, schema } from '../../../../content/schema/index.ts'
import { marksOf } from './marks-of.ts'
import type { Answer, Pieces, Question } from './messages.ts'
import { reverting } from './revert.ts'

// Compares off the main thread, so that typing never waits. Blocks that did not change stay the same nodes from one question
// to the next: what is known of them need not be found out again.
let since: Node | null = null
let blocks: readonly Node[] = []
let last: Comparison | null = null

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'since') {
    since = documentFromJson(data.document)
    last = null
    return
  }
  try {
    postMessage(answerTo(data))
  } catch (error) {
    postMessage({ kind: 'failed', number: data.number, message: error instanceof Error ? error.message : String(error) } satisfies Answer)
  }
})

function answerTo(question: Exclude<Question, { kind: 'since' }>): Answer {
  const comparison = compareWith(question.now)
  if (question.kind === 'compare') return { kind: 'compared', number: question.number, found: marksOf(comparison) }
  const by = reverting(comparison, question.ids)
  return { kind: 'reverted', number: question.number, by: by === null ? null : { from: by.from, to: by.to, slice: by.slice.toJSON() } }
}

function compareWith(pieces: Pieces): Comparison {
  if (since === null) throw new RangeError('There is nothing to compare the text with yet.')
  blocks = pieces.map((piece) => {
    if (typeof piece !== 'number') return schema.nodeFromJSON(piece)
    const known = blocks[piece]
    if (known === undefined) throw new RangeError('A block of the text is missing.')
    return known
  })
  last = compareDocuments(since, schema.nodes.doc.create(null, Fragment.fromArray([...blocks])), { ignoreAttrs: ['id'], previous: last })
  return last
}
