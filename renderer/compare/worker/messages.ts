import type { ArticleJson } from '../../../content/article/index.ts'
import type { Drawing } from '../drawing.ts'

/** What the page asks of the worker. It keeps the last comparison, so that decisions can be applied to it. */
export type Question =
  | { readonly kind: 'compare'; readonly before: ArticleJson; readonly after: ArticleJson }
  | { readonly kind: 'apply'; readonly accepted: readonly string[]; readonly number: number }

export type Answer =
  | { readonly kind: 'compared'; readonly drawing: Drawing }
  | { readonly kind: 'applied'; readonly article: ArticleJson; readonly number: number }
  /** `number`: of the question to apply; null for the comparison itself. */
  | { readonly kind: 'failed'; readonly message: string; readonly number: number | null }
