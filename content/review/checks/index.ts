import type { Article } from '../../article/index.ts'
import { severities, type Finding, type Severity } from './finding.ts'
import { checkMetadata, checkReviewDates, type ReviewContext } from './metadata-checks.ts'
import { checkReferences } from './reference-checks.ts'
import { checkStructure } from './structure-checks.ts'
import { checkText } from './text-checks.ts'
import { visitBlocks } from './walk.ts'

export { severities, type Finding, type Severity }
export type { ReviewContext }

/** The checks before publication: all that a person should see first. What concerns the whole article comes first, then place by place. */
export function checkArticle(article: Pick<Article, 'metadata' | 'document'>, context: ReviewContext): readonly Finding[] {
  return [...checkReviewDates(article.metadata, context), ...checkContent(article)].sort((a, b) => Number(a.block !== null) - Number(b.block !== null) || (a.block === null ? bySeverity(a, b) : 0))
}

/** As `checkArticle`, but only what holds on any day: it leaves the dates aside. */
export function checkContent(article: Pick<Article, 'metadata' | 'document'>): readonly Finding[] {
  const blocks = visitBlocks(article.document)
  const findings = [...checkMetadata(article.metadata), ...checkStructure(article.document, blocks), ...checkReferences(blocks), ...checkText(blocks)]
  const order = new Map(blocks.map(({ place }, index) => [place.block, index]))
  const rank = (finding: Finding): number => (finding.block === null ? -1 : (order.get(finding.block) ?? blocks.length))
  return findings.sort((a, b) => rank(a) - rank(b) || bySeverity(a, b))
}

function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity)
}
