import { articleToJson, type Article, type ArticleJson } from '../../../content/article/index.ts'
import { documentFromJson } from '../../../content/schema/index.ts'
import { applyArticleChanges, compareArticles, type ArticleComparison } from '../../../content/revisions/index.ts'
import { draw } from './draw.ts'
import type { Answer, Question } from './messages.ts'

// Compares off the main thread, so that the screen answers however long two articles take.
let comparison: ArticleComparison | null = null

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  try {
    answer(answerTo(data))
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error), number: data.kind === 'apply' ? data.number : null })
  }
})

function answerTo(question: Question): Answer {
  if (question.kind === 'compare') {
    comparison = compareArticles(articleFrom(question.before), articleFrom(question.after), { ignoreAttrs: ['id'] })
    return { kind: 'compared', drawing: draw(comparison) }
  }
  if (comparison === null) throw new RangeError('Nothing has been compared yet.')
  return { kind: 'applied', article: articleToJson(applyArticleChanges(comparison, new Set(question.accepted))), number: question.number }
}

function articleFrom(json: ArticleJson): Article {
  return { ...json, document: documentFromJson(json.document) }
}

function answer(message: Answer): void {
  postMessage(message)
}
